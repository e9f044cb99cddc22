import type { EventKind } from '../model/event.ts';
import { type Happening, happeningIn, weightOf } from './happening.ts';
import type { SentenceReading } from './reading.ts';
import { isAttribution } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { whenOf } from './when.ts';
import { type PlaceChoice, placeChoices } from './where.ts';

/** How strongly a sentence's own words must tell something for nothing else to be asked. */
const tellsEnough = 2;
/** How well a place must fit to say that something happened there. */
const plainFit = 0.7;

/**
 * What a sentence tells that has a place, and a time or the place up front, but no word that any list knows as a happening: "Twee dagen later speelt de club in
 * Vriezenveen". Its kind is what its weaker words and the story are about. Null where its own words tell enough.
 */
export function locatedHappening(
  reading: SentenceReading,
  happenings: readonly Happening[],
  storyKind: EventKind,
  vocabulary: EventsVocabulary,
): Happening | null {
  if (happenings.some(({ strength, ownTimex }) => ownTimex === null && strength >= tellsEnough)) return null;
  if (isAttribution(reading, vocabulary) || vocabulary.pointing.find(reading.words).length > 0) return null;
  if (happenings.some(({ kind, isSubordinate, strength }) => kind === 'STATEMENT' && !isSubordinate && strength > 0))
    return null;
  const bare = happeningIn(reading);
  const [place] = placeChoices(bare);
  if (!place || place.fit < plainFit) return null;
  const when = whenOf(bare, vocabulary, new Set());
  const state = isState(reading, vocabulary);
  if (
    when ? state && when.precision !== 'DAY' && when.precision !== 'PART_OF_DAY' : state || !opensWith(place, reading)
  )
    return null;
  const at = { first: place.phrase.first, last: place.phrase.last };
  return { ...happeningIn(reading, at), kind: kindIn(reading, storyKind) };
}

/** "In Putten las een scholier de namen voor": a place that the sentence begins with and goes on from. */
function opensWith({ phrase }: PlaceChoice, { words, clauses }: SentenceReading): boolean {
  return (
    phrase.first <= 1 && phrase.reading !== 'BARE' && clauses[phrase.last + 1] === 0 && words.length > phrase.last + 3
  );
}

/** "In het dorp staan veel huizen": how things are; its verb is the first that can be one. */
function isState({ words }: SentenceReading, { states }: EventsVocabulary): boolean {
  return states.find(words).length > 0;
}

/** Kinds that the further sentences of a story share with its lead. */
const lasting: ReadonlySet<EventKind> = new Set<EventKind>([
  'SPORT',
  'CULTURE',
  'WEATHER',
  'ECONOMY',
  'PROTEST',
  'ELECTION',
  'ARREST',
]);
const storyWeight = 1;

function kindIn({ cues }: SentenceReading, storyKind: EventKind): EventKind {
  const weights = new Map<EventKind, number>([['OTHER', storyWeight / 2]]);
  if (lasting.has(storyKind)) weights.set(storyKind, storyWeight);
  for (const { label } of cues) {
    if (label.kind !== 'STATEMENT') weights.set(label.kind, (weights.get(label.kind) ?? 0) + weightOf(label));
  }
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

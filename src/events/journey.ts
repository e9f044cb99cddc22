import type { Place } from '../model/place.ts';
import type { TravelMode } from '../model/route.ts';
import type { Happening } from './happening.ts';
import type { LocatedPlace, SentenceReading } from './reading.ts';
import type { Way } from './routes.ts';
import type { SpatialPhrase, SpatialReading } from './spatial-phrases.ts';
import type { ToldEvent } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { isBeyondSemicolon } from './where.ts';

/** From where, over what and to where an event moves, as far as its sentences tell it. */
export interface Journey {
  readonly origin: Place | null;
  readonly via: readonly Place[];
  readonly destination: Place | null;
  /** The destination stands nowhere: it is the country that a visitor goes home to. */
  readonly impliedHome: boolean;
}

/**
 * The journey of an event, read from the sentences that tell it. A visitor who leaves ("de Noord-Koreaanse leider ... verlaat Rusland na een
 * bezoek") and is not said to go elsewhere goes home: that destination is implied and says so. Null where nothing moves.
 */
export function journeyOf(
  event: ToldEvent,
  before: ToldEvent | undefined,
  vocabulary: EventsVocabulary,
): Journey | null {
  const moves = event.proofs.map(({ happening }) => happening).filter(({ kind }) => kind === 'TRAVEL');
  if (moves.length === 0) return null;
  const origin = siteWithRole(event, 'ORIGIN') ?? legBefore(event, before)?.destination ?? placeIn(moves, 'ORIGIN');
  const told = siteWithRole(event, 'DESTINATION') ?? placeIn(moves, 'DESTINATION') ?? arrivalOf(event, moves);
  const destination = told && told.id !== origin?.id ? told : null;
  const home = !destination && origin ? homeOfVisitor(moves, origin, vocabulary) : null;
  const via = moves.flatMap(({ reading }) =>
    reading.phrases
      .filter((phrase) => phrase.reading === 'VIA')
      .flatMap((phrase) => phrase.references.map(({ place }) => place)),
  );
  return { origin, via, destination: destination ?? home, impliedHome: home !== null };
}

/** The way to draw for a journey that has both ends. */
export function wayOf(journey: Journey, event: ToldEvent, vocabulary: EventsVocabulary): Way | null {
  const { origin, via, destination } = journey;
  if (!origin || !destination) return null;
  const move = event.proofs
    .map(({ happening }) => happening)
    .find(({ kind, reading }) => kind === 'TRAVEL' && reading.places.some(({ place }) => place.id === origin.id));
  const told = move ?? event.happening;
  return { places: [origin, ...via, destination], mode: modeOf(event, vocabulary), span: told.reading.span };
}

/** The spatial phrases of a happening's sentence up to a semicolon, but none that stand with another verb of travel: those are of another leg. */
export function phrasesOfLeg(happening: Happening): readonly SpatialPhrase[] {
  const { reading, first, kind } = happening;
  const phrases = reading.phrases.filter((phrase) => !isBeyondSemicolon(phrase, happening));
  if (kind !== 'TRAVEL') return phrases;
  const { clauses, cues } = reading;
  const others = cues
    .filter(({ label, first: at }) => label.kind === 'TRAVEL' && clauses[at] !== clauses[first])
    .map((cue) => clauses[cue.first]);
  return phrases.filter((phrase) => !others.includes(clauses[phrase.first]));
}

function siteWithRole({ site }: ToldEvent, role: 'ORIGIN' | 'DESTINATION'): Place | null {
  return site?.role === role ? site.place.place : null;
}

function placeIn(moves: readonly Happening[], reading: SpatialReading): Place | null {
  for (const move of moves) {
    const phrase = phrasesOfLeg(move).find((each) => each.reading === reading);
    if (phrase) return phrase.references[0]!.place;
  }
  return null;
}

/** Someone arrives where the event is. */
function arrivalOf({ site }: ToldEvent, moves: readonly Happening[]): Place | null {
  return moves.some(({ movement }) => movement === 'ARRIVAL') && site ? site.place.place : null;
}

/** "Hij vloog naar Jakarta en reist door naar Manilla": the second leg begins where the first ends. */
function legBefore(event: ToldEvent, before: ToldEvent | undefined): { destination: Place | null } | null {
  if (before?.kind !== 'TRAVEL' || before.happening.reading !== event.happening.reading) return null;
  return { destination: placeIn([before.happening], 'DESTINATION') };
}

/** The country of the person who leaves another one after a visit; null where the text does not tell of a visitor. */
function homeOfVisitor(moves: readonly Happening[], origin: Place, vocabulary: EventsVocabulary): Place | null {
  const goesHome = moves.some(({ reading }) => vocabulary.homeward.find(reading.words).length > 0);
  const leaves = moves.some(({ movement }) => movement === 'DEPARTURE');
  const visits = moves.some(({ reading }) =>
    reading.cues.some(({ label }) => label.movement === 'VISIT' || label.movement === 'ARRIVAL'),
  );
  if (!goesHome && !(leaves && visits)) return null;
  const visitor = moves
    .flatMap(({ reading }) => visitorsIn(reading, vocabulary))
    .find(({ place }) => place.countryCode !== origin.countryCode);
  return visitor?.place ?? null;
}

/** "De Noord-Koreaanse leider": people of a country who stand for it. */
function visitorsIn({ places, words }: SentenceReading, { leaders }: EventsVocabulary): LocatedPlace[] {
  return places.filter(
    ({ kind, place, last }) =>
      kind === 'DEMONYM' && place.kind === 'COUNTRY' && leaders.labelOf(words[last + 1] ?? '') !== null,
  );
}

/** By what: the word nearest to those that tell the movement, but none that belongs to another leg. */
function modeOf({ proofs }: ToldEvent, { modes }: EventsVocabulary): TravelMode {
  for (const { happening } of proofs) {
    if (happening.kind !== 'TRAVEL') continue;
    const { clauses, cues, words } = happening.reading;
    const own = clauses[happening.first];
    const otherLegs = cues
      .filter(({ label, first }) => label.kind === 'TRAVEL' && clauses[first] !== own)
      .map(({ first }) => clauses[first]);
    const distance = (at: number): number => Math.abs(at - happening.first);
    const [nearest] = modes
      .find(words)
      .filter(({ first }) => !otherLegs.includes(clauses[first]))
      .sort((a, b) => distance(a.first) - distance(b.first));
    if (nearest) return nearest.label;
  }
  return 'UNKNOWN';
}

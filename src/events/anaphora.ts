import type { Token } from '../model/sentence.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import type { LocatedPlace } from './reading.ts';
import type { AnaphorKind } from './spatial-vocabulary.ts';
import type { EventsVocabulary } from './vocabulary.ts';

/** The places that a story has told so far, in order, and how often each country was meant. */
export interface PlaceMemory {
  readonly told: LocatedPlace[];
  readonly countries: Map<string, CountryInStory>;
}

/** A country in a story: where things are set, and whose people act. */
interface CountryInStory {
  mentions: number;
  /** "de Noord-Koreaanse leider": its people are who the story is about. */
  people: number;
  place: Place | null;
}

interface AnaphorInput {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly named: readonly LocatedPlace[];
  readonly memory: PlaceMemory;
  readonly vocabulary: EventsVocabulary;
}

const kindsOf: Readonly<Record<Exclude<AnaphorKind, 'neighbour' | 'there' | 'none'>, readonly PlaceKind[]>> = {
  city: ['CITY'],
  region: ['REGION', 'DISTRICT'],
  country: ['COUNTRY'],
  // Vanuatu is both.
  island: ['ISLAND', 'COUNTRY'],
};

/** How much surer a name is than the words that stand for it. */
const anaphorDiscount = 0.85;

/**
 * The places of a sentence, named or meant ("die stad", "daar"), in order. What a word may mean is the last place of its kind that
 * was told before it; where there is none, nothing is guessed. Remembers the sentence's places for the next one.
 */
export function readAnaphors({ tokens, words, named, memory, vocabulary }: AnaphorInput): LocatedPlace[] {
  const places: LocatedPlace[] = [];
  const anaphors = vocabulary.space.anaphors.find(words).filter(({ first, last }) => {
    // "de stad Tibú" names its place, and "in de buurt van de stad Parijs" too.
    return !named.some((place) => place.first <= last + 1 && place.last >= first);
  });
  let next = 0;
  for (const place of named) {
    for (; next < anaphors.length && anaphors[next]!.first < place.first; next++) resolve(anaphors[next]!);
    remember(place, words, memory, vocabulary);
    places.push(place);
  }
  for (; next < anaphors.length; next++) resolve(anaphors[next]!);
  return places;

  function resolve({ label, first, last }: { label: AnaphorKind; first: number; last: number }): void {
    const antecedent = antecedentOf(label, memory);
    if (!antecedent) return;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    const meant: LocatedPlace = {
      ...antecedent,
      span,
      first,
      last,
      kind: 'ANAPHOR',
      confidence: antecedent.confidence * anaphorDiscount,
    };
    memory.told.push(meant);
    places.push(meant);
  }
}

function antecedentOf(kind: AnaphorKind, memory: PlaceMemory): LocatedPlace | null {
  if (kind === 'none') return null;
  if (kind === 'neighbour') return neighbourIn(memory);
  if (kind === 'there')
    return memory.told.findLast((told) => told.kind !== 'DEMONYM' && told.kind !== 'METONYM') ?? null;
  return memory.told.findLast((told) => kindsOf[kind].includes(told.place.kind)) ?? null;
}

/** "Zijn buurland": of the countries in the story, the one told of most that is not the one whose people act most. */
function neighbourIn({ told, countries }: PlaceMemory): LocatedPlace | null {
  const owner = [...countries].reduce<[string, CountryInStory] | null>(
    (best, each) => (each[1].people > (best?.[1].people ?? 0) ? each : best),
    null,
  );
  const others = [...countries].filter(([code, { place }]) => code !== owner?.[0] && place !== null);
  const [code] = others.sort(([, a], [, b]) => b.mentions - a.mentions)[0] ?? [];
  return told.findLast((each) => each.place.kind === 'COUNTRY' && each.place.countryCode === code) ?? null;
}

/** How many places back a word may point. */
const longMemory = 200;

function remember(
  place: LocatedPlace,
  words: readonly string[],
  { told, countries }: PlaceMemory,
  { leaders }: EventsVocabulary,
): void {
  told.push(place);
  if (told.length > 2 * longMemory) told.splice(0, longMemory);
  const code = place.place.countryCode;
  if (!code) return;
  const country = countries.get(code) ?? { mentions: 0, people: 0, place: null };
  country.mentions += 1;
  if (place.kind === 'DEMONYM' && leaders.labelOf(words[place.last + 1] ?? '')) country.people += 1;
  if (place.place.kind === 'COUNTRY') country.place = place.place;
  countries.set(code, country);
}

import type { ReferencePart } from '../model/relation.ts';
import type { Bearing, SpatialSense } from './language.ts';
import { readDistance } from './distance-words.ts';
import type { LocatedPlace } from './reading.ts';
import type { SpatialVocabulary } from './spatial-vocabulary.ts';
import type { Occurrence } from './word-list.ts';

/** What the words around a place say of it. OF: it belongs to what
 * stands before it ("de burgemeester van"); BARE: no preposition, a subject or an object; ATTRIBUTE: it only describes another. */
export type SpatialReading =
  | 'CONTAINMENT'
  | 'NEAR'
  | 'DISTANCE'
  | 'DIRECTION'
  | 'BETWEEN'
  | 'ALONG'
  | 'ORIGIN'
  | 'DESTINATION'
  | 'VIA'
  | 'ABOUT'
  | 'OF'
  | 'BARE'
  | 'ATTRIBUTE';

/** "zo'n 70 kilometer ten noordoosten van Parijs": one reading with the places it is about. Token indexes, `last` inclusive. */
export interface SpatialPhrase {
  readonly reading: SpatialReading;
  readonly references: readonly LocatedPlace[];
  readonly part: ReferencePart;
  /** The side of a place ("het zuiden van") or the direction from it ("ten zuiden van"). */
  readonly side: Bearing | null;
  readonly km: number | null;
  readonly approximate: boolean;
  readonly first: number;
  readonly last: number;
}

/**
 * Reads, for each place of a sentence, the words before it: from the name leftwards over articles, adjectives and nouns for places to
 * the preposition that governs them, and from there to a side, a coast, a border or a distance. One phrase may have several places.
 */
export function readSpatialPhrases(
  words: readonly string[],
  places: readonly LocatedPlace[],
  space: SpatialVocabulary,
): SpatialPhrase[] {
  const phrases: SpatialPhrase[] = [];
  for (const [i, place] of places.entries()) {
    const before = places[i - 1];
    const last = phrases.at(-1);
    if (before && last?.references.includes(before) && isPartOf(before, place, words)) {
      phrases.push({ ...plain('ATTRIBUTE', place), first: before.first });
    } else if (before && last?.references.includes(before) && joins(words, before, place, last, space)) {
      phrases[phrases.length - 1] = { ...last, references: [...last.references, place], last: place.last };
    } else phrases.push(phraseAt(words, places, i, space));
  }
  return phrases;
}

function plain(reading: SpatialReading, place: LocatedPlace): SpatialPhrase {
  return {
    reading,
    references: [place],
    part: 'POINT',
    side: null,
    km: null,
    approximate: false,
    first: place.first,
    last: place.last,
  };
}

/** "Uvalde, Texas" */
function isPartOf(inner: LocatedPlace, outer: LocatedPlace, words: readonly string[]): boolean {
  return (
    outer.first === inner.last + 2 && words[inner.last + 1] === ',' && inner.place.ancestors.includes(outer.place.id)
  );
}

/** How many words may stand between the two places of "tussen Iran en aan de oostkant Armenië". */
const widestBetween = 5;

/** "Almere, Nieuwegein en Veendam": only commas, "en" and articles between. "tussen X en Y" bears a few words more. */
function joins(
  words: readonly string[],
  before: LocatedPlace,
  place: LocatedPlace,
  phrase: SpatialPhrase,
  space: SpatialVocabulary,
): boolean {
  if (before.kind === 'DEMONYM' || place.kind === 'DEMONYM') return false;
  const between = words.slice(before.last + 1, place.first);
  const link = between[0];
  if (link === undefined) return false;
  if (phrase.reading === 'BETWEEN' && phrase.references.length === 1 && space.prepositions.labelOf(link) === 'UNTIL')
    return true;
  if (link !== ',' && !space.and.labelOf(link)) return false;
  if (phrase.reading === 'BETWEEN') return phrase.references.length < 2 && between.length <= widestBetween;
  return between
    .slice(1)
    .every((word) => space.and.labelOf(word) || space.determiners.labelOf(word) || space.placeNouns.labelOf(word));
}

function phraseAt(
  words: readonly string[],
  places: readonly LocatedPlace[],
  index: number,
  space: SpatialVocabulary,
): SpatialPhrase {
  const place = places[index]!;
  const next = words[place.last + 1] ?? '';
  if (place.kind === 'DEMONYM') {
    // "aan de Japanse kust", "de Poolse grens": the noun stands after the name.
    const part = space.parts.labelOf(next);
    const governor = part ? governorOf(words, places, place.first, space) : null;
    if (!part || !governor) return plain('ATTRIBUTE', place);
    return {
      ...plain(readingOf({ ...governor, part }, place), place),
      part,
      first: governor.first,
      last: place.last + 1,
    };
  }
  const governor = governorOf(words, places, place.first, space);
  const there = place.kind === 'ANAPHOR' && space.anaphors.labelOf(words[place.first]!) === 'there';
  if (!governor) return plain(there ? 'CONTAINMENT' : 'BARE', place);
  const reading = (governor.sense === 'OF' && spanFrom(words, place, space)) || readingOf(governor, place);
  const { part, side, km, approximate, first } = governor;
  return { ...plain(reading, place), part, side, km, approximate, first };
}

/** "van Den Bosch naar Utrecht", "van Missouri tot Virginia": what follows makes "van" the beginning of a way or a stretch. */
function spanFrom(
  words: readonly string[],
  place: LocatedPlace,
  { prepositions }: SpatialVocabulary,
): SpatialReading | null {
  const sense = prepositions.labelOf(words[place.last + 1] ?? '');
  return sense === 'TO' || sense === 'VIA' ? 'ORIGIN' : sense === 'UNTIL' ? 'BETWEEN' : null;
}

/** What governs a place, read from its first token leftwards. */
interface Governor {
  readonly sense: SpatialSense;
  readonly part: ReferencePart;
  readonly side: Bearing | null;
  /** True for "ten zuiden van", false for "het zuiden van". */
  readonly beyond: boolean;
  readonly km: number | null;
  readonly approximate: boolean;
  readonly hasDistance: boolean;
  /** The preposition governs a noun that the name belongs to: "door het centrum van". */
  readonly byNoun: boolean;
  readonly first: number;
}

/** How many words may stand between a preposition and its name. */
const widestPhrase = 7;

function governorOf(
  words: readonly string[],
  places: readonly LocatedPlace[],
  from: number,
  space: SpatialVocabulary,
): Governor | null {
  let at = from - 1;
  for (let steps = 0; at >= 0 && steps < widestPhrase; steps++) {
    const preposition = space.prepositions.endingAt(words, at);
    if (preposition) return governorFrom(words, places, preposition.label, preposition.first, space);
    const inner = innerWords(words, places, at, space);
    if (inner === 0) return null;
    at -= inner;
  }
  return null;
}

/** How many words that end here may stand inside a phrase; 0 where it ends. */
function innerWords(
  words: readonly string[],
  places: readonly LocatedPlace[],
  at: number,
  space: SpatialVocabulary,
): number {
  const demonym = places.find((place) => place.kind === 'DEMONYM' && place.first <= at && at <= place.last);
  if (demonym) return at - demonym.first + 1;
  for (const list of [space.determiners, space.adjectives, space.placeNouns]) {
    const found = list.endingAt(words, at);
    if (found) return at - found.first + 1;
  }
  return 0;
}

/** A preposition with what stands before it, where it joins a noun to the name ("de kust van", "200 kilometer van"). */
function governorFrom(
  words: readonly string[],
  places: readonly LocatedPlace[],
  sense: SpatialSense,
  first: number,
  space: SpatialVocabulary,
): Governor {
  const governor: Governor = {
    sense,
    part: 'POINT',
    side: null,
    beyond: false,
    km: null,
    approximate: false,
    hasDistance: false,
    byNoun: false,
    first,
  };
  if (sense !== 'OF' && sense !== 'WITH' && sense !== 'FROM') return governor;
  const head = first - 1;
  const distance = readDistance(words, head, space);
  if (distance) return { ...governor, ...distance, hasDistance: true };
  const bearing = space.bearings.endingAt(words, head);
  if (bearing) return beyondOf(governor, bearing);
  if (sense === 'FROM') return governor;
  const side = space.sides.endingAt(words, head);
  if (side && standsAlone(words, side.first, space)) return beyondOf(governor, side);
  if (side) return { ...outerOf(words, places, side.first, governor, space), side: side.label };
  const part = space.parts.endingAt(words, head);
  if (part) return { ...outerOf(words, places, part.first, governor, space), part: part.label };
  if (space.placeNouns.endingAt(words, head)) return outerOf(words, places, head, governor, space);
  return governor;

  function beyondOf(own: Governor, bearing: Occurrence<Bearing>): Governor {
    const before = readDistance(words, bearing.first - 1, space);
    return {
      ...own,
      side: bearing.label,
      beyond: true,
      first: bearing.first,
      ...(before ? { ...before, hasDistance: true } : {}),
    };
  }
}

/** "North of", not "the north of" nor "in Norden von". */
function standsAlone(
  words: readonly string[],
  first: number,
  { determiners, prepositions, and }: SpatialVocabulary,
): boolean {
  const before = words[first - 1] ?? '';
  return !determiners.labelOf(before) && !prepositions.labelOf(before) && !and.labelOf(before);
}

/** The governor of the noun that a name belongs to; the name's own "van" where there is none. */
function outerOf(
  words: readonly string[],
  places: readonly LocatedPlace[],
  noun: number,
  own: Governor,
  space: SpatialVocabulary,
): Governor {
  const outer = governorOf(words, places, noun, space);
  // "Het noorden van Japan is getroffen": no preposition before it.
  return { ...(outer ?? own), byNoun: true };
}

function readingOf(
  { sense, part, side, beyond, km, hasDistance, byNoun }: Governor,
  { place }: LocatedPlace,
): SpatialReading {
  if (beyond) return 'DIRECTION';
  if (hasDistance) return km === null ? 'NEAR' : 'DISTANCE';
  switch (sense) {
    case 'AT':
      return part === 'POINT' ? 'CONTAINMENT' : part === 'COAST' ? 'ALONG' : 'NEAR';
    case 'AT_EDGE':
      if (part === 'COAST') return 'ALONG';
      if (part === 'BORDER') return 'NEAR';
      return place.kind === 'WATER' ? 'ALONG' : 'CONTAINMENT';
    case 'NEAR':
      return 'NEAR';
    case 'OFF':
      return part === 'POINT' ? 'ABOUT' : 'NEAR';
    case 'ALONG':
      return 'ALONG';
    case 'OVER':
      return place.kind === 'WATER' || side !== null ? 'ALONG' : 'ABOUT';
    case 'THROUGH':
      // "door Israël": who did it.
      return byNoun ? 'CONTAINMENT' : 'ABOUT';
    case 'BETWEEN':
      return 'BETWEEN';
    case 'FROM':
      return 'ORIGIN';
    case 'TO':
      return 'DESTINATION';
    case 'UNTIL':
      return 'DESTINATION';
    case 'VIA':
      return 'VIA';
    case 'ABOUT':
      return 'ABOUT';
    case 'OF':
      return byNoun ? 'BARE' : 'OF';
    case 'WITH':
      return 'ABOUT';
  }
}

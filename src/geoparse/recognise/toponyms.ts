import { cueBit } from './cues.ts';
import type { Reading } from './reading.ts';
import type { NameProfile, SpottedName } from './spot.ts';
import type { Tagged, Tagging } from './tag.ts';
import { SHAPES } from './words.ts';

/** Tokens `first` to `last` name a place with this probability. */
export interface FoundToponym {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/**
 * The toponyms of one sentence, in order, none overlapping. A tagger for toponyms decides where there is one; elsewhere the places
 * among the entities do. Adjectives of places, and landmarks that stand for a government, are no LOC to either: the gazetteer's
 * own names for those are added unless they are part of another name ("de Franse Gemeenschapscommissie").
 */
export function toponymsOf(
  reading: Reading,
  entities: Tagging,
  toponyms: Tagging | undefined,
): readonly FoundToponym[] {
  const marked = withNouns(
    (toponyms ?? entities).spans.filter(({ type }) => type === 'LOC'),
    reading,
  );
  const taken = coverOf(marked, reading.words.length);
  const covers = coverOf(entities.spans, reading.words.length);
  const added = reading.names
    .map((name) => withoutArticle(name, reading))
    .flatMap(({ first, last, profile }) => {
      for (let token = first; token <= last; token++) if (taken[token] !== null) return [];
      const probability = toponyms
        ? toponyms.probability(first, 'LOC')
        : byName({ first, last, profile }, entities, covers, reading.words);
      const least = toponyms === undefined && isWellKnown(profile) ? LEAST_OF_WELL_KNOWN : LEAST_PROBABILITY;
      return probability >= least ? [{ first, last, probability }] : [];
    });
  return [...marked, ...added]
    .filter(
      ({ first, last, probability }) => probability >= leastOf(reading, first, toponyms) && !isCurrency(reading, last),
    )
    .sort((a, b) => a.first - b.first);
}

/** "Taïwan" in "détroit de Taïwan" is the strait, where the gazetteer knows it by its small noun. */
function withNouns(marked: readonly Tagged[], { names, words }: Reading): readonly Tagged[] {
  const nouns = names.filter(
    ({ first }) => (words[first]!.cues & PLACE_NOUN) !== 0 && words[first]!.shape === SHAPES.SMALL,
  );
  if (nouns.length === 0) return marked;
  return marked
    .map((span) => {
      const noun = nouns.find(({ first, last }) => first < span.first && span.last <= last);
      return noun ? { ...span, first: noun.first, last: noun.last } : span;
    })
    .filter(({ first }, index, all) => all.findIndex((other) => other.first === first) === index);
}

const PLACE_NOUN = cueBit('PLACE_NOUN');

/** Below it, a name of the gazetteer that no tagger marks is left alone. */
const LEAST_PROBABILITY = 0.5;
/** A name that every reader knows as a place needs less proof: "Charkov" at a sentence's beginning. */
const LEAST_OF_WELL_KNOWN = 0.15;

/**
 * Countries, regions, landforms and towns of 100,000 inhabitants, where the name is no everyday word, person or organisation too.
 * A less usual name of such a town counts when no other place has it.
 */
function isWellKnown({ kind, landform, magnitude, otherMagnitude, crowd, ambiguity }: NameProfile): boolean {
  return ambiguity === 0 && (kind <= 2 || landform || magnitude >= 6 || (otherMagnitude >= 6 && crowd === 0));
}

/**
 * A tagger for toponyms has learnt adjectives of places from corpora of which some count them and some do not: it must be rather
 * sure that one counts.
 */
function leastOf({ profiles }: Reading, first: number, toponyms: Tagging | undefined): number {
  return toponyms !== undefined && profiles[first]?.demonym === true ? 0.6 : 0;
}

/** "US $40 million": the country says which dollars. */
function isCurrency({ sentence: { tokens } }: Reading, last: number): boolean {
  return tokens[last + 1]?.text === '$';
}

/** "het Witte Huis" is known with its article, which is no part of the name in a text. */
function withoutArticle(name: SpottedName, { words }: Reading): SpottedName {
  const { first, last, profile } = name;
  const skips = profile.metonym && last > first && (words[first]!.cues & ARTICLE) !== 0;
  return skips ? { first: first + 1, last, profile } : name;
}

const ARTICLE = cueBit('ARTICLE');

function isSmall({ shape }: Reading['words'][number]): boolean {
  return shape === SHAPES.SMALL;
}

/** The span that covers each token, or null. */
function coverOf(spans: readonly Tagged[], length: number): readonly (Tagged | null)[] {
  const cover: (Tagged | null)[] = new Array(length).fill(null);
  for (const span of spans) cover.fill(span, span.first, span.last + 1);
  return cover;
}

function byName(
  { first, last, profile }: SpottedName,
  entities: Tagging,
  covers: readonly (Tagged | null)[],
  words: Reading['words'],
): number {
  const span = covers[first] ?? covers[last] ?? null;
  const isPart = span !== null && (span.first < first || span.last > last);
  if (profile.demonym) {
    // "Spaanse politie" is a body that any country has: its adjective still says which country.
    const isOfCommonNouns = span?.first === first && words.slice(last + 1, span.last + 1).every(isSmall);
    if (isPart && isOfCommonNouns) return 1 - entities.probability(first, 'PER');
    return isPart
      ? 0
      : 1 - Math.max(entities.probability(first, 'PER', 'ORG'), entities.probability(last, 'PER', 'ORG'));
  }
  if (profile.metonym) return isPart ? 0 : 1 - entities.probability(first, 'PER');
  return isPart ? 0 : entities.probability(first, 'LOC');
}

import type { Candidate, Gazetteer, NameWalk } from '../../model/candidate.ts';
import type { Language } from '../../model/language.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { cueBit, type Cues } from './cues.ts';

/** Words of one sentence that the gazetteer knows: tokens `first` to `last`, both included. */
export interface SpottedName {
  readonly first: number;
  readonly last: number;
  readonly profile: NameProfile;
}

/** What the gazetteer says of a name, in the few values that a tagger can learn from. */
export interface NameProfile {
  /** As an adjective or an inhabitant, and at most some hamlet besides: "Noord-Koreaanse", "Spaanse". */
  readonly demonym: boolean;
  /** Also for a government or a body by its seat: "Kremlin". */
  readonly metonym: boolean;
  /** A sea, river, island or range of mountains, whatever else. */
  readonly landform: boolean;
  /** 0 none, 1 country or world region, 2 region, 3 district, 4 city, 5 water, island or feature, 6 landmark. */
  readonly kind: number;
  /** Order of magnitude of the largest population under this as a usual name, 1 to 10; 0 where it is no place's usual name. */
  readonly magnitude: number;
  /** The same under this as an alternate name. */
  readonly otherMagnitude: number;
  /** 0 none, 1 everyday word, 2 person, 3 organisation. */
  readonly ambiguity: number;
  /** 0 for one candidate, 1 for a few, 2 for many. */
  readonly crowd: number;
  /** ISO codes of the countries that it may lie in; empty where there are too many to tell. */
  readonly countries: readonly string[];
  /** The spelling in the text is the gazetteer's own. */
  readonly exact: boolean;
}

/** Names recur from article to article; so many are remembered before all are forgotten. */
const MOST_REMEMBERED = 50_000;
const remembered = new WeakMap<Gazetteer, Map<string, NameProfile | null>>();

/**
 * Finds gazetteer names in a sentence, the longest at each word, left to right, in one pass.
 * A name begins with a capital; where the language writes adjectives of places small, those are found too.
 */
export function createSpotter(
  gazetteer: Gazetteer,
  language: Language,
  cues: Cues,
): (sentence: Sentence) => readonly SpottedName[] {
  const known = remembered.get(gazetteer) ?? new Map<string, NameProfile | null>();
  remembered.set(gazetteer, known);
  const profileOf = (words: string): NameProfile | null => {
    const key = `${language} ${words}`;
    let profile = known.get(key);
    if (profile === undefined) {
      const candidates = gazetteer.lookup(words, language);
      profile = candidates.length === 0 ? null : profileFrom(words, candidates, gazetteer, language);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, profile);
    }
    return profile;
  };
  const walk = gazetteer.walk();

  return ({ tokens }) => {
    const names: SpottedName[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const start = startOf(tokens, first, cues);
      if (start === 'NONE') continue;
      const found = longestFrom(tokens, first, walk, profileOf);
      if (found === null || !accepts(start, found)) continue;
      names.push(found);
      first = found.last;
    }
    return names;
  };
}

/**
 * How a name may begin at a token: with a capital, with a small particle before one ("den Haag"), with a small noun ("détroit de
 * Taïwan"), or as a small adjective.
 */
type Start = 'CAPITAL' | 'PARTICLE' | 'NOUN' | 'ADJECTIVE' | 'NONE';

function startOf(tokens: readonly Token[], index: number, cues: Cues): Start {
  const { text, shape } = tokens[index]!;
  if (shape !== 'word') return 'NONE';
  if (beginsLikeName(text)) return 'CAPITAL';
  const next = tokens[index + 1];
  if (
    next !== undefined &&
    text.length <= LONGEST_PARTICLE &&
    beginsLikeName(next.text) &&
    (cues.of(text) & PARTICLES) !== 0
  ) {
    return 'PARTICLE';
  }
  if ((cues.of(text) & PLACE_NOUN) !== 0) return 'NOUN';
  return cues.smallDemonyms && text.length >= SHORTEST_ADJECTIVE ? 'ADJECTIVE' : 'NONE';
}

function accepts(start: Start, { first, last, profile }: SpottedName): boolean {
  if (start === 'PARTICLE') return last > first;
  if (start === 'NOUN') return last > first && profile.landform;
  return start === 'CAPITAL' || profile.demonym;
}

const PARTICLES = cueBit('NAME_PARTICLE') | cueBit('ARTICLE');
const PLACE_NOUN = cueBit('PLACE_NOUN');
const LONGEST_PARTICLE = 3;
const SHORTEST_ADJECTIVE = 5;
const MOST_TOKENS = 7;

/** True for a capital, an uncased letter, and an apostrophe before either or before "s-" ("'s-Hertogenbosch"). */
function beginsLikeName(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  if (first < 0x80 && first !== 0x27) return false;
  if (first === 0x27 || first === 0x2019 || first === 0x2018) return /^.(?:\p{Lu}|[st]-\p{Lu})/u.test(word);
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

function longestFrom(
  tokens: readonly Token[],
  first: number,
  walk: NameWalk,
  profileOf: (words: string) => NameProfile | null,
): SpottedName | null {
  walk.start();
  let words = '';
  let best: SpottedName | null = null;
  for (let last = first; last < tokens.length && last - first < MOST_TOKENS; last++) {
    const token = tokens[last]!;
    if (!mayGoOn(token) || !walk.step(token.text)) break;
    words += last > first && token.start > tokens[last - 1]!.end ? ` ${token.text}` : token.text;
    const profile = walk.isName || walk.isCaseSensitiveName ? profileOf(words) : null;
    if (profile !== null) best = { first, last, profile };
  }
  return best;
}

function mayGoOn({ text, shape }: Token): boolean {
  return shape !== 'punctuation' || text === '-' || text === '–' || text === "'" || text === '’';
}

const KINDS: Readonly<Record<string, number>> = {
  COUNTRY: 1,
  WORLD_REGION: 1,
  REGION: 2,
  DISTRICT: 3,
  CITY: 4,
  WATER: 5,
  ISLAND: 5,
  FEATURE: 5,
  POI: 6,
};
const AMBIGUITIES = { WORD: 1, PERSON: 2, ORGANISATION: 3 } as const;

function profileFrom(
  words: string,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  language: Language,
): NameProfile {
  let kind = 9;
  let usual = -1;
  let other = -1;
  let literal = 0;
  let adjectives = 0;
  let metonyms = 0;
  let exact = false;
  let landform = false;
  for (const { place, nameKind, match, languages } of candidates) {
    const magnitude = Math.min(9, Math.floor(Math.log10(place.population + 1)));
    kind = Math.min(kind, KINDS[place.kind] ?? 9);
    if (nameKind === 'PREFERRED' || languages.includes(language)) usual = Math.max(usual, magnitude);
    else other = Math.max(other, magnitude);
    exact ||= match === 'EXACT';
    landform ||= KINDS[place.kind] === 5 && languages.includes(language);
    if (nameKind === 'METONYM') metonyms += 1;
    else if (nameKind === 'ADJECTIVE' || nameKind === 'INHABITANT') adjectives += 1;
    else if (place.kind !== 'CITY' || place.population >= HAMLET) literal += 1;
  }
  const ambiguity = gazetteer.ambiguity(words, language);
  const countries = [...new Set(candidates.flatMap(({ place }) => place.countryCode ?? []))];
  return {
    demonym: literal + metonyms === 0 && adjectives > 0,
    metonym: metonyms > 0,
    landform,
    kind,
    magnitude: usual + 1,
    otherMagnitude: other + 1,
    ambiguity: ambiguity === null ? 0 : AMBIGUITIES[ambiguity],
    crowd: candidates.length === 1 ? 0 : candidates.length < 6 ? 1 : 2,
    countries: countries.length > MOST_COUNTRIES ? [] : countries,
    exact,
  };
}

/** Inhabitants below which a place is less likely meant than the country whose adjective its name is. */
const HAMLET = 2000;

/** A name that stands in more countries coheres with any story. */
const MOST_COUNTRIES = 4;

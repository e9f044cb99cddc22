import type { Language } from './language.ts';
import type { Place } from './place.ts';

/**
 * How the words in the text match the gazetteer's name, most exact first. NEARBY: the gazetteer lacks the name, and the story
 * tells of this place beside it.
 */
export const NAME_MATCHES = [
  'EXACT',
  'CASE',
  'DIACRITICS',
  'ABBREVIATION',
  'DEMONYM',
  'METONYM',
  'PARTIAL',
  'TRANSLITERATION',
  'NEAR_SPELLING',
  'NEARBY',
] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** What sort of name it is in the gazetteer. */
export const NAME_KINDS = ['PREFERRED', 'ALTERNATE', 'ADJECTIVE', 'INHABITANT', 'ABBREVIATION', 'METONYM'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A gazetteer entry that a name may mean, before anyone chooses. */
export interface Candidate {
  readonly place: Place;
  /** The gazetteer's spelling that matched. */
  readonly name: string;
  readonly nameKind: NameKind;
  readonly match: NameMatch;
  /** The languages in which the entry has this name; empty where the source does not say. */
  readonly languages: readonly Language[];
}

/** Why a name that is also an ordinary word or a person's name needs more than itself to count as a place. */
export type Ambiguity = 'WORD' | 'PERSON' | 'ORGANISATION';

/**
 * Finds every gazetteer name in a text in one pass, token by token:
 *
 *     for (let first = 0; first < tokens.length; first++) {
 *       walk.start();
 *       for (let last = first; last < tokens.length && walk.step(tokens[last]); last++)
 *         if (walk.isName) found(first, last, walk.candidates(surface(first, last), language));
 *     }
 *
 * A step costs about 0.4 µs; only `candidates` decodes places. Some 4,000 stories of 400 words a second on one core.
 */
export interface NameWalk {
  /** Back to the beginning of every name. */
  start(): void;
  /** Goes on with one token as printed ("Noord-Korea" counts as two words). False when no name goes on so; then `start` again. */
  step(token: string): boolean;
  /** True when the words since `start` are a whole name, apart from names that count only in their own capitals. */
  readonly isName: boolean;
  /** True when the words since `start` are an abbreviation or another name that counts only in its own capitals: `IN`, `VS`. */
  readonly isCaseSensitiveName: boolean;
  /** As `lookup` of the same words, without partial names. */
  candidates(surface: string, language: Language): readonly Candidate[];
}

/**
 * Names to places. Pure to its callers: loaded once at the edge and passed in.
 * A lookup never throws for an unknown name; an empty list means "no candidate".
 */
export interface Gazetteer {
  /**
   * Every entry that `name` may mean, best name match first and then the most prominent (by inhabitants), without duplicates by place and
   * name kind. Where no name matches, a region without the word that says what it is ("provincie Helmand": PARTIAL).
   */
  lookup(name: string, language: Language): readonly Candidate[];
  /**
   * For a name that is known to be a place but that `lookup` does not know: entries one letter off (NEAR_SPELLING), by population.
   * Some 50 µs a word; not for reading text.
   */
  guess(name: string, language: Language): readonly Candidate[];
  /** A new walk over the names; cheap, but not to be shared between texts that are read at the same time. */
  walk(): NameWalk;
  /**
   * True when some gazetteer name, folded, starts with these folded words and goes on with more.
   * Lets a recogniser find the longest name in one pass over the tokens.
   */
  hasLonger(words: string): boolean;
  /** Set when the name is (also) an everyday word or a personal name in that language: `Meer`, `Nice`, `Van`. */
  ambiguity(name: string, language: Language): Ambiguity | null;
  /** The entry with that id, or undefined. */
  place(id: string): Place | undefined;
  /** The country with that ISO 3166-1 alpha-2 code, or undefined. */
  country(code: string): Place | undefined;
  /** ISO codes of the countries that border it over land. */
  neighbours(countryCode: string): readonly string[];
  /** The publisher's home place where its domain is known. */
  publisherHome(domain: string): { readonly place: Place; readonly scopeKm: number } | null;
  /** Places whose name starts with or equals the text, most prominent first: for search boxes, not for reading news. */
  search(text: string, limit: number): readonly Place[];
}

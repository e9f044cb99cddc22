import type { Language } from './language.ts';
import type { Place } from './place.ts';

/** How the words in the text match the gazetteer's name, most exact first. */
export const NAME_MATCHES = ['EXACT', 'CASE', 'DIACRITICS', 'ABBREVIATION', 'DEMONYM', 'METONYM', 'PARTIAL', 'TRANSLITERATION'] as const;
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
 * Names to places. Pure to its callers: loaded once at the edge and passed in.
 * A lookup never throws for an unknown name; an empty list means "no candidate".
 */
export interface Gazetteer {
  /** Every entry that `name` may mean, unordered, without duplicates by place and name kind. */
  lookup(name: string, language: Language): readonly Candidate[];
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
  /** Places whose name starts with or equals the text, most populous first: for search boxes, not for reading news. */
  search(text: string, limit: number): readonly Place[];
}

import type { PlaceKind } from '../../model/place.ts';

/** A word or phrase that says what sort of thing the name beside it is: "provincie", "County", "river". In lower case. */
export interface PlaceWord {
  readonly words: string;
  /** What the name then is, most likely first; empty where it only points near the named place ("omgeving", "University"). */
  readonly kinds: readonly PlaceKind[];
}

/**
 * How one language builds on place names: what may stand around or within a name without being part of it.
 * All words in lower case; the lists hold data only, so that a new language needs no code.
 */
export interface PlaceWords {
  /** Words before the name: "de provincie Utrecht", "University of Cambridge". */
  readonly before: readonly PlaceWord[];
  /** Words after the name: "Helmand Province", "Utrecht en omgeving". */
  readonly after: readonly PlaceWord[];
  /** Parts of a place: "Noord-", "northern", "centrum van"; before the name, joined by a space or a hyphen. */
  readonly parts: readonly string[];
  /** Parts that are written on to the name: "Nordirak". */
  readonly joinedParts: readonly string[];
  /** Articles that a name may carry. */
  readonly articles: readonly string[];
  /** Endings that a name may carry in the genitive, longest first: "'s". */
  readonly genitives: readonly string[];
  /** Elided words joined to the front of a name: "d'". */
  readonly elisions: readonly string[];
  /** Words that a place may be joined with to the one that holds it: "Bergen in Noorwegen", "Perth, aan de kust van ...". */
  readonly within: readonly string[];
  /** Words that join the last two of a list: "Virginia and Wyoming". */
  readonly conjunctions: readonly string[];
  /** ISO codes of the countries where the language is at home. */
  readonly homeCountries: readonly string[];
}

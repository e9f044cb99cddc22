/**
 * What cutting a text into sentences needs to know of a language. Words are in lower case and without their final full stop
 * ("dr"); one that begins with a capital ("Calif") matches only where it is printed so.
 */
export interface TextLanguage {
  /** Abbreviations that something always follows, so that their full stop ends nothing: "dr. Jansen", "St. Louis". */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations before a number only, words elsewhere: "no. 5" against "He said no." */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: "enz.", "Inc.". Dotted letters ("U.S.", "a.m.") need no list. */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent first words: after an abbreviation a capital alone proves nothing, "The" does. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Starters that also stand inside names, so that they prove nothing after an initial: "A. De Vries". */
  readonly nameParticles: ReadonlySet<string>;
  /** Words that lean on the next one with an apostrophe and become tokens of their own: "l'", "d'". */
  readonly elisions: ReadonlySet<string>;
  /** Where "'s" is cut off as a token: after every word ("the dog's"), after names only ("China's", but "foto's"), or never. */
  readonly possessive: 'EVERYWHERE' | 'AFTER_CAPITALS' | 'NEVER';
  /** True where a full stop after a number makes it an ordinal: "3. März". */
  readonly dottedOrdinals: boolean;
}

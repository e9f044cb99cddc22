import type { LexiconNode } from './lexicon.ts';
import type { Parser, Refiner } from './parse/match.ts';
import type { VerbReader } from './tense.ts';

/** How a language writes numbers and dates, and how its TIMEX3 corpora draw their spans. */
export interface Conventions {
  /** "7/8/07" is the 7th of August or July 8th. */
  readonly numericDates: 'DAY_FIRST' | 'MONTH_FIRST';
  readonly decimalMark: ',' | '.';
  /** Months begin with a capital, so that one tells nothing of a name. */
  readonly capitalMonths: boolean;
  /** "3. Mai" writes an ordinal. */
  readonly ordinalPoint: boolean;
  /** "dinsdag om 15.00 uur" is one expression, or a date and a time beside it (KRAUTS). */
  readonly clockJoinsDate: boolean;
  /** "van 3 tot 5 mei" is one expression, or TimeML's two ends of which the first carries the whole stretch in its EDTF. */
  readonly ranges: 'WHOLE' | 'ENDS';
  /** "vor drei Jahren" is annotated as the distance P3Y (KRAUTS), or as the date it leads to (TimeBank). */
  readonly distances: 'AS_DURATIONS' | 'AS_DATES';
}

/** What the time stage knows of one language. */
export interface TimeLanguage {
  readonly lexicon: LexiconNode;
  /** Tried at every word; the longest match wins, the first of equals. */
  readonly parsers: readonly Parser[];
  /** Applied in order to the matches of a sentence. */
  readonly refiners: readonly Refiner[];
  readonly verbForm: VerbReader;
  readonly conventions: Conventions;
  /** Zones of the IANA database that its publishers keep, likeliest first: the one with the reference's offset gives other dates theirs. */
  readonly homeZones: readonly string[];
}

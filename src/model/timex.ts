import type { Span } from './span.ts';

/** TIMEX3 types (ISO-TimeML). */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

/** Fields that the text itself states, as opposed to what the reference time implies. */
export const TIME_FIELDS = [
  'YEAR',
  'QUARTER',
  'MONTH',
  'WEEK',
  'DAY',
  'WEEKDAY',
  'PART_OF_DAY',
  'HOUR',
  'MINUTE',
  'ZONE',
] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

export const TIME_PRECISIONS = [
  'INSTANT',
  'HOUR',
  'PART_OF_DAY',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'DECADE',
  'UNKNOWN',
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/**
 * A stretch of time on the calendar, as sure as we are of it. `earliest` (inclusive) and `latest` (exclusive) are instants in
 * ISO 8601 UTC; both null where only the relation to an unknown date is known.
 */
export interface CalendarTime {
  /** Extended Date/Time Format level 1 (ISO 8601-2:2019); null while it is relative. */
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: TimePrecision;
  /** "rond 12 mei", "zo'n drie weken geleden". */
  readonly approximate: boolean;
  /** We inferred it and may be wrong: a weekday without tense. */
  readonly uncertain: boolean;
}

/** One time expression with its TIMEX3 value. */
export interface Timex extends CalendarTime {
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  readonly type: TimexType;
  /**
   * TIMEX3 value: `2023-09-12`, `P6D`, `PAST_REF`. Without a reference time a relative expression keeps a relative value
   * (`XXXX-WXX-2` for a weekday, `XXXX-01-18` for "18 januari") and no calendar date.
   */
  readonly value: string;
  /** TIMEX3 mod: APPROX, START, MID, END, BEFORE, AFTER, LESS_THAN, MORE_THAN. */
  readonly modifier: string | null;
  /** The instant it was counted from, ISO 8601; null when it needs none or there is none. */
  readonly anchor: string | null;
  readonly certain: readonly TimeField[];
}

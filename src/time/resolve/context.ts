import type { Day } from '../calendar/civil.ts';
import type { Period } from '../calendar/period.ts';
import type { Tense } from '../../model/tense.ts';
import type { Reference } from './reference.ts';

/** What the resolver knows when it reads one expression. */
export interface Context {
  readonly reference: Reference | null;
  /** The story tells of another time than its own day: what is bare counts on from what was told last. */
  readonly narrative: boolean;
  readonly tense: Tense | null;
  /** The date that the story spoke of last; null at its start. */
  readonly last: Period | null;
  /** The last single day nearby, for clock times and parts of the day. */
  readonly lastDay: Period | null;
  /** The first end of the range whose last end is read: it lies no earlier. */
  readonly notBefore: Day | null;
  /** A year that the text itself said nearby and that is not the reference's. */
  readonly lastYear: number | null;
}

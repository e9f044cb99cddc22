import { type Day, dateOf, mondayOf, weekdayOf } from '../calendar/civil.ts';
import { type Granularity, lastDay, type Period } from '../calendar/period.ts';
import type { Origin } from '../meaning.ts';
import type { Context } from './context.ts';

/** Something that comes back each year or week, of which the text means one. */
export type Occurrence = { readonly toward?: -1 | 0 | 1; readonly origin?: Origin } & (
  | { readonly kind: 'YEARLY'; readonly at: (year: number) => Period }
  | { readonly kind: 'WEEKLY'; readonly granularity: Granularity; readonly index: number }
);

interface Choice {
  readonly period: Period;
  readonly uncertain: boolean;
}

/**
 * The occurrence that the text means: its own direction word decides, then the tense, then what the story spoke of last,
 * then the nearest one, which for news is rather behind than ahead. Null where there is nothing to count from.
 */
export function chooseOccurrence(occurrence: Occurrence, context: Context): Choice | null {
  const { reference, last, narrative } = context;
  const fromStory = occurrence.origin === 'DISCOURSE' || narrative;
  const base = fromStory ? (last?.first ?? reference?.day) : reference?.day;
  if (context.notBefore !== null) return { period: firstFrom(occurrence, context.notBefore), uncertain: false };
  if (base === undefined) return null;
  if (occurrence.toward !== undefined)
    return { period: directed(occurrence, base, occurrence.toward, context), uncertain: false };
  if (occurrence.kind === 'WEEKLY')
    return fromStory ? nearestWeekly(occurrence, base) : weekly(occurrence, base, context);
  return fromStory ? told(occurrence.at, base) : yearly(occurrence.at, base, context);
}

/** The last end of a range: the first occurrence that does not begin before the range does. */
function firstFrom(occurrence: Occurrence, day: Day): Period {
  if (occurrence.kind === 'WEEKLY') {
    const period = weekPeriod(occurrence, mondayOf(day));
    return period.first >= day ? period : weekPeriod(occurrence, mondayOf(day) + 7);
  }
  const { year } = dateOf(day);
  return occurrence.at(year).first >= day ? occurrence.at(year) : occurrence.at(year + 1);
}

function directed(occurrence: Occurrence, base: Day, toward: -1 | 0 | 1, { tense }: Context): Period {
  if (occurrence.kind === 'WEEKLY') {
    const thisWeek = weekPeriod(occurrence, mondayOf(base));
    if (toward === 0) {
      if (occurrence.granularity === 'WEEKEND') return thisWeek;
      if (tense === 'PAST' && thisWeek.first > base) return weekPeriod(occurrence, mondayOf(base) - 7);
      return tense === 'FUTURE' && thisWeek.first < base ? weekPeriod(occurrence, mondayOf(base) + 7) : thisWeek;
    }
    if (toward < 0) return lastDay(thisWeek) < base ? thisWeek : weekPeriod(occurrence, mondayOf(base) - 7);
    return thisWeek.first > base ? thisWeek : weekPeriod(occurrence, mondayOf(base) + 7);
  }
  const { year } = dateOf(base);
  const now = occurrence.at(year);
  if (toward === 0) return now;
  if (toward < 0) return lastDay(now) < base ? now : occurrence.at(year - 1);
  return now.first > base ? now : occurrence.at(year + 1);
}

function weekPeriod(
  { granularity, index }: { readonly granularity: Granularity; readonly index: number },
  monday: Day,
): Period {
  return { granularity, first: monday + index - 1 };
}

/** A weekday: the same day counts as today; told in the past it lies behind, in the future ahead; without a tense, behind. */
function weekly(occurrence: Occurrence & { readonly kind: 'WEEKLY' }, base: Day, { tense }: Context): Choice {
  const { granularity, index } = occurrence;
  if (granularity === 'WEEKEND') {
    const monday = mondayOf(base);
    const before = tense === 'PAST' && weekdayOf(base) < 6;
    return { period: weekPeriod(occurrence, before ? monday - 7 : monday), uncertain: tense === null };
  }
  const behind = (weekdayOf(base) - index + 7) % 7;
  const ahead = (7 - behind) % 7;
  const forward = tense === 'FUTURE' || tense === 'PRESENT';
  return {
    period: { granularity, first: forward ? base + ahead : base - behind },
    uncertain: tense === null && behind > 0,
  };
}

/** In a tale the weekday lies within half a week of the last date, rather after it. */
function nearestWeekly(
  { granularity, index }: { readonly granularity: Granularity; readonly index: number },
  base: Day,
): Choice {
  const ahead = (index - weekdayOf(base) + 7) % 7;
  return { period: { granularity, first: base + ahead }, uncertain: true };
}

/** In a tale a bare month follows the last date: in its year, or the next one where it would lie far back. */
function told(at: (year: number) => Period, base: Day): Choice {
  const { year } = dateOf(base);
  const same = at(year);
  return { period: base - lastDay(same) > BACKWARD_DAYS ? at(year + 1) : same, uncertain: true };
}

/** A tale steps back in its year by less than this. */
const BACKWARD_DAYS = 240;

function yearly(at: (year: number) => Period, base: Day, { tense, lastYear }: Context): Choice {
  const { year } = dateOf(base);
  if (lastYear !== null && tense !== 'FUTURE') return { period: at(lastYear), uncertain: false };
  const same = at(year);
  if (same.first <= base && lastDay(same) >= base) return { period: same, uncertain: false };
  const behind = same.first <= base ? same : at(year - 1);
  const ahead = same.first > base ? same : at(year + 1);
  if (tense === 'PAST') return { period: behind, uncertain: false };
  if (tense === 'FUTURE') return { period: ahead, uncertain: false };
  const [back, on] = [base - lastDay(behind), ahead.first - base];
  // The present tense tells what is planned, or what a paper of late says; without a verb the one ahead has to be much nearer.
  const forward = tense === 'PRESENT' ? back > RECENT_DAYS || on < back : on * 2 < back;
  return { period: forward ? ahead : behind, uncertain: true };
}

/** A date so many days back may still be what the present tense tells of. */
const RECENT_DAYS = 60;

import { type Day, dateOf } from '../calendar/civil.ts';
import { type Period, timexValue } from '../calendar/period.ts';
import type { Amount, Duration, Moment, Offset } from '../expression.ts';
import type { Conventions } from '../language.ts';
import type { Tense } from '../../model/tense.ts';
import type { Context } from './context.ts';
import { countedPeriod, lastFor, originDay, placeMoment } from './moment.ts';
import type { Reference } from './reference.ts';

/** A stretch of the calendar, first and last period, that an expression stands for. */
export interface Stretch {
  readonly first: Period;
  readonly last: Period;
  readonly uncertain: boolean;
}

/** How many sentences a year or a day stays in mind for what leaves it out. */
const MEMORY = 3;

/** Reads the expressions of one story in text order and remembers what it spoke of. */
export class Resolver {
  private last: Period | null = null;
  private lastDay: { readonly period: Period; readonly sentence: number; readonly paragraph: number } | null = null;
  private lastYear: { readonly year: number; readonly sentence: number; readonly paragraph: number } | null = null;
  private openRange: { readonly end: Moment; readonly from: Day } | null = null;
  private sentence = 0;
  private paragraph = 0;

  constructor(
    readonly reference: Reference | null,
    /** A tale counts on from the last date told, an essay's "heute" means nowadays. */
    readonly story: { readonly tale: boolean; readonly essay: boolean },
    readonly conventions: Conventions,
  ) {}

  /** Tells which sentence the next expressions stand in. */
  enter(sentence: number, paragraph: number): void {
    this.sentence = sentence;
    this.paragraph = paragraph;
  }

  /** The calendar stretch of a moment; null while it is relative. */
  moment(moment: Moment, tense: Tense | null): Stretch | null {
    const notBefore = this.openRange?.end === moment ? this.openRange.from : null;
    const placed = placeMoment(moment, { ...this.context(tense), notBefore });
    if (!placed) return null;
    this.remember(moment, placed.period);
    return { first: placed.period, last: placed.period, uncertain: placed.uncertain };
  }

  /** Tells that a range begins with `first`: its end, when read, lies no earlier. */
  range(first: Stretch, end: Moment): void {
    this.openRange = { end, from: first.first.first };
  }

  /** The moment that an amount is counted to. */
  offset(offset: Offset, tense: Tense | null): Stretch | null {
    const base = this.offsetBase(offset, tense);
    const counted = base && this.count(base, offset.amounts, offset.direction, offset.exact === true);
    if (!counted) return null;
    const compared =
      offset.origin === 'DISCOURSE' && counted.granularity === 'YEAR' && this.last?.granularity === 'QUARTER';
    const period = compared ? this.likeLast(counted) : counted;
    this.remember(null, period);
    return { first: period, last: period, uncertain: false };
  }

  /** "de afgelopen tien jaar" reaches from or to the reference, "in drei Jahren" may end so far from it; other durations have no place. */
  duration({ amounts, reach, ahead }: Duration, tense: Tense | null): Stretch | null {
    const day = originDay('REFERENCE', 'D', this.context(null));
    if (ahead && day !== null && tense !== null && tense !== 'PAST' && !this.story.tale) {
      const period = this.count({ granularity: 'DAY', first: day }, amounts, 1, false);
      return period && { first: period, last: period, uncertain: true };
    }
    if (reach === undefined || day === null) return null;
    const today: Period = { granularity: 'DAY', first: day };
    const start = this.story.tale ? today : (this.now() ?? today);
    const far = this.count(start, amounts, reach, true);
    if (!far) return null;
    const near = far.hour === undefined ? today : start;
    const [first, last] = reach === -1 ? [far, near] : [near, far];
    return { first, last, uncertain: false };
  }

  private offsetBase({ anchor, origin, amounts }: Offset, tense: Tense | null): Period | null {
    const context = this.context(tense);
    const today: Period | null = this.reference && { granularity: 'DAY', first: this.reference.day };
    if (anchor) return placeMoment(anchor, context)?.period ?? null;
    if (origin === 'EVENT') return null;
    const unit = amounts[0]?.unit ?? 'D';
    if (origin === 'REFERENCE' && !this.story.tale) return this.now() ?? today;
    const last = lastFor(unit, context);
    if (last) return last;
    // "a year earlier" without a date before it compares with now.
    return unit === 'Y' || origin === 'REFERENCE' ? today : null;
  }

  /** The reference's own minute, null where only its date is known. */
  private now(): Period | null {
    const { reference } = this;
    if (!reference || reference.minutes === null) return null;
    const { day: first, minutes, offset } = reference;
    return { granularity: 'MINUTE', first, hour: Math.floor(minutes / 60), minute: minutes % 60, offset };
  }

  private count(base: Period, amounts: readonly Amount[], direction: -1 | 1, exact: boolean): Period | null {
    let period = base;
    for (const { quantity, unit } of amounts) {
      if (quantity === 'X') return null;
      const next =
        unit === 'H' || unit === 'MIN' || unit === 'S'
          ? clockAfter(period, quantity * direction, unit)
          : countedPeriod(period.first, quantity * direction, unit, exact || amounts.length > 1);
      if (!next) return null;
      period = next;
    }
    return period;
  }

  /** "een jaar eerder" after a quarter is that quarter a year earlier. */
  private likeLast(year: Period): Period {
    const { month } = dateOf(this.last!.first);
    return countedPeriod(year.first, Math.ceil(month / 3) - 1, 'Q', false) ?? year;
  }

  private context(tense: Tense | null): Context {
    const { lastDay, lastYear, sentence, paragraph } = this;
    const near = (memory: { readonly sentence: number; readonly paragraph: number } | null) =>
      memory !== null &&
      sentence - memory.sentence < MEMORY &&
      (memory.paragraph === paragraph || sentence - memory.sentence <= 1);
    return {
      reference: this.reference,
      narrative: this.story.tale,
      tense,
      notBefore: null,
      last: this.last,
      lastDay: near(lastDay) || (this.story.tale && lastDay) ? lastDay!.period : null,
      lastYear: near(lastYear) ? lastYear!.year : null,
    };
  }

  private remember(moment: Moment | null, period: Period): void {
    const { sentence, paragraph } = this;
    if (this.movesClock(moment, period)) this.last = period;
    if (isWithinDay(period))
      this.lastDay = { period: { granularity: 'DAY', first: period.first }, sentence, paragraph };
    if (moment?.year !== undefined) {
      const own = this.reference ? dateOf(this.reference.day).year : null;
      this.lastYear = moment.year === own ? null : { year: moment.year, sentence, paragraph };
    }
  }

  /** Long spans do not; in a tale neither do bare years that look back, or far ahead ("as papers of 2005 revealed"). */
  private movesClock(moment: Moment | null, period: Period): boolean {
    if (period.granularity === 'CENTURY' || period.granularity === 'DECADE') return false;
    if (!this.story.tale || !this.last || period.granularity !== 'YEAR' || moment?.year === undefined) return true;
    const ahead = moment.year - dateOf(this.last.first).year;
    return ahead > 0 && ahead <= FARTHEST_YEARS;
  }
}

/** A tale's bare year moves its clock at most so many years on. */
const FARTHEST_YEARS = 3;

function isWithinDay({ granularity }: Period): boolean {
  return granularity === 'DAY' || granularity === 'PART' || granularity === 'HOUR' || granularity === 'MINUTE';
}

/** So many hours, minutes or seconds from a clock time; null from anything coarser. */
function clockAfter(
  { first, hour, minute = 0, offset }: Period,
  quantity: number,
  unit: 'H' | 'MIN' | 'S',
): Period | null {
  if (hour === undefined) return null;
  const minutes = hour * 60 + minute + Math.round(quantity * (unit === 'H' ? 60 : unit === 'MIN' ? 1 : 1 / 60));
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return { granularity: 'MINUTE', first: first + days, hour: Math.floor(rest / 60), minute: rest % 60, offset };
}

/** The TIMEX3 value of a stretch. */
export function stretchValue({ first, last }: Stretch): string {
  return first === last ? timexValue(first) : `${timexValue(first)}/${timexValue(last)}`;
}

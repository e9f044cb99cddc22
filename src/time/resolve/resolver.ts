import { type Day, dateOf } from '../calendar/civil.ts';
import { type Period, timexValue } from '../calendar/period.ts';
import type { Amount, Duration, Moment, Offset } from '../expression.ts';
import type { Conventions } from '../language.ts';
import type { Tense } from '../tense.ts';
import type { Context } from './context.ts';
import { countedPeriod, originDay, placeMoment } from './moment.ts';
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
    const [amount] = offset.amounts;
    if (base === null || !amount || amount.quantity === 'X') return null;
    const period = this.count(base, offset.amounts, offset.direction, offset.exact === true);
    if (!period) return null;
    const like =
      offset.origin === 'DISCOURSE' && amount.unit === 'Y' && this.last?.granularity === 'QUARTER'
        ? this.likeLast(period)
        : period;
    this.remember(null, like);
    return { first: like, last: like, uncertain: false };
  }

  /** "de afgelopen tien jaar" reaches from or to the reference; other durations have no place. */
  duration({ amounts, reach }: Duration): Stretch | null {
    const [amount] = amounts;
    const now = this.context(null);
    const base = reach === undefined ? null : originDay('REFERENCE', now);
    if (base === null || !amount || amount.quantity === 'X') return null;
    const far = this.count(base, amounts, reach!, true);
    if (!far) return null;
    const today: Period = far.hour === undefined ? { granularity: 'DAY', first: base } : (this.clock(0, 'MIN') ?? far);
    return reach === -1 ? { first: far, last: today, uncertain: false } : { first: today, last: far, uncertain: false };
  }

  private offsetBase(offset: Offset, tense: Tense | null): Day | null {
    if (offset.anchor) return placeMoment(offset.anchor, this.context(tense))?.period.first ?? null;
    if (offset.origin === 'EVENT') return null;
    if (offset.origin === 'REFERENCE') return originDay('REFERENCE', this.context(tense));
    if (this.last) return this.last.first;
    // "a year earlier" without a date before it compares with now.
    return offset.amounts[0]?.unit === 'Y' ? (this.reference?.day ?? null) : null;
  }

  private count(base: Day, amounts: readonly Amount[], direction: -1 | 1, exact: boolean): Period | null {
    let period: Period | null = null;
    let day = base;
    for (const { quantity, unit } of amounts) {
      if (quantity === 'X') return null;
      if (unit === 'H' || unit === 'MIN' || unit === 'S') return this.clock(quantity * direction, unit);
      period = countedPeriod(day, quantity * direction, unit, exact || amounts.length > 1);
      if (!period) return null;
      day = period.first;
    }
    return period;
  }

  /** Hours and minutes count from the reference's own clock. */
  private clock(quantity: number, unit: 'H' | 'MIN' | 'S'): Period | null {
    const { reference } = this;
    if (reference?.minutes === null || reference === null) return null;
    const minutes = reference.minutes + Math.round(quantity * (unit === 'H' ? 60 : unit === 'MIN' ? 1 : 1 / 60));
    const first = reference.day + Math.floor(minutes / 1440);
    const rest = minutes - Math.floor(minutes / 1440) * 1440;
    return { granularity: 'MINUTE', first, hour: Math.floor(rest / 60), minute: rest % 60, offset: reference.offset };
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

/** The TIMEX3 value of a stretch. */
export function stretchValue({ first, last }: Stretch): string {
  return first === last ? timexValue(first) : `${timexValue(first)}/${timexValue(last)}`;
}

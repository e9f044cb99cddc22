import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  daysInMonth,
  easterOf,
  mondayOf,
  mondayOfWeek,
} from '../calendar/civil.ts';
import { type Granularity, minutesOf, type Period, SEASON_MONTHS } from '../calendar/period.ts';
import { offsetAt } from '../calendar/zone.ts';
import type { Moment } from '../expression.ts';
import type { Feast, Origin, Unit } from '../meaning.ts';
import { chooseOccurrence } from './choose.ts';
import type { Context } from './context.ts';
import { offsetOn, type Reference } from './reference.ts';

/** A moment on the calendar, and whether the choice between several was a guess. */
export interface Placed {
  readonly period: Period;
  readonly uncertain: boolean;
}

/** Puts a moment on the calendar; null where nothing says which year, week or day it belongs to. */
export function placeMoment(moment: Moment, context: Context): Placed | null {
  const container = containerOf(moment, context);
  if (container === undefined) return null;
  const dated = container ? within(moment, container) : free(moment, context);
  if (!dated) return null;
  const uncertain = dated.uncertain || (moment.spoken === true && moment.part === undefined);
  return { uncertain, period: atTime(moment, dated.period, context) };
}

/** The year, month, week ... that the text names for the moment; null where it names none, undefined where it is not to be known. */
function containerOf(moment: Moment, context: Context): Period | null | undefined {
  const { shift, century } = moment;
  if (shift) {
    const base =
      isThatDay(shift) && context.lastDay ? context.lastDay.first : originDay(shift.origin, shift.unit, context);
    if (base === null) return undefined;
    if (shift.unit === 'Y' && shift.by === 0 && shift.origin === 'REFERENCE' && context.narrative && context.last)
      return yearPeriod(dateOf(context.last.first).year);
    if (shift.rolling && shift.unit === 'W' && shift.by === -1) return shiftedPeriod(base - JUST_LIVED, 'W', 0);
    return shiftedPeriod(base, shift.unit, shift.by);
  }
  if (century !== undefined)
    return { granularity: 'CENTURY', first: dayOf(century < 0 ? (century + 1) * 100 - 99 : century * 100, 1, 1) };
  const decade = moment.decade ?? fullDecade(moment.shortDecade, context);
  if (decade !== undefined) return { granularity: 'DECADE', first: dayOf(decade * 10, 1, 1) };
  const year = moment.year ?? fullYear(moment.shortYear, context);
  return year === undefined ? null : yearPeriod(year);
}

/** "die dag", "later op de dag": the single day told of, even where a month was named since. */
function isThatDay({ unit, by, origin }: NonNullable<Moment['shift']>): boolean {
  return unit === 'D' && by === 0 && origin === 'DISCOURSE';
}

/** The week that held the day so long ago counts as "the past week": until Thursday the one before, then this one. */
const JUST_LIVED = 4;

function yearPeriod(year: number): Period {
  return { granularity: 'YEAR', first: dayOf(year, 1, 1) };
}

/** The day that an origin stands for, where days of that unit are counted; null where it is not known. */
export function originDay(origin: Origin, unit: Unit, context: Context): Day | null {
  const { reference, narrative } = context;
  if (origin === 'DISCOURSE' || narrative) return lastFor(unit, context)?.first ?? reference?.day ?? null;
  return reference?.day ?? null;
}

/** What the story spoke of last that is no coarser than the unit: "een dag later" counts from no bare year. */
export function lastFor(unit: Unit, { last, lastDay }: Context): Period | null {
  if (!last || LENGTHS.indexOf(last.granularity) < (COARSEST[unit] ?? 0))
    return unit === 'D' || unit === 'W' ? lastDay : null;
  return last;
}

const LENGTHS: readonly Granularity[] = [
  'CENTURY',
  'DECADE',
  'YEAR',
  'HALF',
  'QUARTER',
  'SEASON',
  'MONTH',
  'WEEK',
  'WEEKEND',
  'DAY',
  'PART',
  'HOUR',
  'MINUTE',
];

/** The index in `LENGTHS` of the coarsest period from which a unit is counted. */
const COARSEST: Readonly<Partial<Record<Unit, number>>> = { M: 3, W: 6, WE: 6, D: 6, NI: 6, H: 11, MIN: 11, S: 11 };

/** "'99", "24-May-08": the year nearest to the story's own, at most twenty years ahead. */
function fullYear(shortYear: number | undefined, context: Context): number | undefined {
  if (shortYear === undefined) return undefined;
  const now = yearNow(context);
  if (now === undefined) return centuryOf(shortYear) + shortYear;
  const year = Math.floor(now / 100) * 100 + shortYear;
  if (year > now + 20) return year - 100;
  return year < now - 79 ? year + 100 : year;
}

/** Without a year to compare with, two digits are of 1969 to 2068, as POSIX reads them. */
export function centuryOf(shortYear: number): number {
  return shortYear >= 69 ? 1900 : 2000;
}

/** "the nineties": the latest decade that has begun; without a time to look back from, of no century. */
function fullDecade(shortDecade: number | undefined, context: Context): number | undefined {
  const year = yearNow(context);
  if (shortDecade === undefined || year === undefined) return undefined;
  const now = Math.floor(year / 10);
  const decade = Math.floor(now / 10) * 10 + shortDecade;
  return decade > now ? decade - 10 : decade;
}

function yearNow({ narrative, last, reference }: Context): number | undefined {
  const day = narrative ? (last?.first ?? reference?.day) : reference?.day;
  return day === undefined ? undefined : dateOf(day).year;
}

/** The unit that lies `by` units from the one that holds `day`. */
function shiftedPeriod(day: Day, unit: Unit, by: number): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'CE':
      return { granularity: 'CENTURY', first: dayOf((Math.floor(year / 100) + by) * 100, 1, 1) };
    case 'DE':
      return { granularity: 'DECADE', first: dayOf((Math.floor(year / 10) + by) * 10, 1, 1) };
    case 'Y':
      return yearPeriod(year + by);
    case 'Q':
      return { granularity: 'QUARTER', first: dayOf(year, (Math.ceil(month / 3) - 1 + by) * 3 + 1, 1) };
    case 'M':
      return { granularity: 'MONTH', first: dayOf(year, month + by, 1) };
    case 'W':
      return { granularity: 'WEEK', first: mondayOf(day) + 7 * by };
    case 'WE':
      return { granularity: 'WEEKEND', first: mondayOf(day) + 7 * by + 5 };
    default:
      return { granularity: 'DAY', first: day + by };
  }
}

/** The part of a named container that the finer fields choose. */
function within(moment: Moment, container: Period): Placed | null {
  const { year } = dateOf(container.first);
  const sure = (period: Period): Placed => ({ period, uncertain: false });
  if (container.granularity === 'CENTURY') return sure(halved(decadeWithin(moment.shortDecade, container), moment));
  if (moment.feast) return sure({ granularity: 'DAY', first: feastDay(moment.feast, year) });
  if (moment.month !== undefined) return sure(inMonth(moment, year, moment.month));
  if (moment.season) return sure(seasonOf(year, moment.season));
  if (moment.quarter !== undefined) return sure(quarterOf(year, moment.quarter));
  if (moment.half !== undefined && container.granularity === 'YEAR')
    return sure({ granularity: 'HALF', first: dayOf(year, moment.half === 1 ? 1 : 7, 1) });
  if (container.granularity === 'DECADE' || container.granularity === 'MONTH') {
    if (moment.half !== undefined) return sure(halved(container, moment));
  }
  if (moment.week !== undefined) return sure(weekWithin(moment.week, container));
  if (moment.weekend) return sure({ granularity: 'WEEKEND', first: mondayOf(container.first) + 5 });
  if (moment.day !== undefined) return sure(dayWithin(moment.day, container));
  if (moment.weekday !== undefined && container.granularity === 'WEEK')
    return sure({ granularity: 'DAY', first: container.first + moment.weekday - 1 });
  return sure(container);
}

/** "de jaren tachtig van de vorige eeuw"; a quarter or half of a century stays the century. */
function decadeWithin(shortDecade: number | undefined, container: Period): Period {
  if (shortDecade === undefined) return container;
  return { granularity: 'DECADE', first: dayOf(dateOf(container.first).year + shortDecade * 10, 1, 1) };
}

/** "de tweede helft van de jaren tachtig", "the first half of May". */
function halved(period: Period, { half }: Moment): Period {
  return half === 1 || half === 2 ? { ...period, half } : period;
}

function inMonth(moment: Moment, year: number, month: number): Period {
  const { day, week, weekend } = moment;
  const container = halved({ granularity: 'MONTH', first: dayOf(year, month, 1) }, moment);
  if (day !== undefined) return dayWithin(day, container);
  if (week !== undefined) return weekWithin(week, container);
  return weekend ? { granularity: 'WEEKEND', first: mondayOf(container.first + 1) + 5 } : container;
}

function dayWithin(day: number, container: Period): Period {
  const { year, month } = dateOf(container.first);
  if (container.granularity === 'DAY') return container;
  if (container.granularity === 'WEEK') return { granularity: 'DAY', first: container.first + Math.min(day, 7) - 1 };
  // "31 juni", "29 februari 2023": a slip of which only the month stands.
  return day > daysInMonth(year, month) ? container : { granularity: 'DAY', first: dayOf(year, month, day) };
}

function seasonOf(year: number, season: NonNullable<Moment['season']>): Period {
  return { granularity: 'SEASON', first: dayOf(year, SEASON_MONTHS[season], 1), season };
}

function quarterOf(year: number, quarter: number): Period {
  return { granularity: 'QUARTER', first: dayOf(year, (quarter < 0 ? 3 : quarter - 1) * 3 + 1, 1) };
}

/** "week 37" of a year counts as ISO 8601 does, "the third week of May" from the week that holds the 1st. */
function weekWithin(week: number, container: Period): Period {
  const { year, month } = dateOf(container.first);
  if (container.granularity === 'YEAR')
    return { granularity: 'WEEK', first: week < 0 ? mondayOf(dayOf(year, 12, 31)) : mondayOfWeek(year, week) };
  const first = week < 0 ? mondayOf(dayOf(year, month + 1, 1) - 1) : mondayOf(container.first) + 7 * (week - 1);
  return { granularity: 'WEEK', first };
}

function feastDay(feast: Feast, year: number): Day {
  return 'easter' in feast ? easterOf(year) + feast.easter : dayOf(year, feast.month, feast.day);
}

/** A moment without a container: tense and story choose among its occurrences. */
function free(moment: Moment, context: Context): Placed | null {
  const { month, day, season, quarter, half, feast, weekday, weekend, week } = moment;
  const yearly = (at: (year: number) => Period) =>
    chooseOccurrence({ kind: 'YEARLY', at, toward: moment.toward, origin: moment.towardOrigin }, context);
  if (feast) return yearly((year) => ({ granularity: 'DAY', first: feastDay(feast, year) }));
  if (month === 2 && day === 29) return yearly((year) => inMonth(moment, leapYear(year, context), 2));
  if (month !== undefined) return yearly((year) => inMonth(moment, year, month));
  if (season) return yearly((year) => seasonOf(year, season));
  if (quarter !== undefined) return yearly((year) => quarterOf(year, quarter));
  if (half !== undefined && !moment.modifier)
    return yearly((year) => ({ granularity: 'HALF', first: dayOf(year, half === 1 ? 1 : 7, 1) }));
  const weekly = (granularity: Granularity, index: number) =>
    chooseOccurrence(
      { kind: 'WEEKLY', granularity, index, toward: moment.toward, origin: moment.towardOrigin },
      context,
    );
  if (weekday !== undefined) return weekly('DAY', weekday);
  if (weekend) return weekly('WEEKEND', 6);
  if (week !== undefined) return yearly((year) => weekWithin(week, yearPeriod(year)));
  if (day !== undefined) return dayOfCurrentMonth(day, context);
  if (moment.part === undefined && moment.hour === undefined) return null;
  if (context.lastDay) return { period: { granularity: 'DAY', first: context.lastDay.first }, uncertain: false };
  const today = originDay('REFERENCE', 'D', context);
  if (today === null) return null;
  const first = isStillToCome(moment, context) ? today - 1 : today;
  return { period: { granularity: 'DAY', first }, uncertain: true };
}

/** The leap year at or before a year up to now, at or after one ahead. */
function leapYear(year: number, context: Context): number {
  const step = year > (yearNow(context) ?? year) ? 1 : -1;
  let leap = year;
  while (daysInMonth(leap, 2) < 29) leap += step;
  return leap;
}

/** "Om 22.00 uur was het vuur uit" told at noon was yesterday; in a zone that is not known there is no telling. */
function isStillToCome({ part, hour, minute = 0, zone }: Moment, { reference, tense }: Context): boolean {
  if (tense !== 'PAST' || !reference || reference.minutes === null || typeof zone === 'string') return false;
  const now = zone === undefined ? reference.minutes : reference.minutes + zone - (reference.offset ?? zone);
  const start =
    hour === undefined ? minutesOf({ granularity: 'PART', first: 0, part })[0] : hourOf(hour, part) * 60 + minute;
  return start > now;
}

/** "the 12th": of the month spoken of. */
function dayOfCurrentMonth(day: number, context: Context): Placed | null {
  const now = originDay(context.last ? 'DISCOURSE' : 'REFERENCE', 'M', context);
  if (now === null) return null;
  const { year, month } = dateOf(now);
  return {
    period: { granularity: 'DAY', first: dayOf(year, month, Math.min(day, daysInMonth(year, month))) },
    uncertain: true,
  };
}

/** Adds part of day and clock time, with the zone that the text names or the reference implies. */
function atTime(moment: Moment, period: Period, { reference, tense }: Context): Period {
  const { shift, part, hour, minute, zone, endOfDay } = moment;
  if (period.granularity !== 'DAY') return period;
  if (hour === undefined) {
    if (!part) return period;
    // "vannacht" told in the past is the night that ends today; "in de nacht van zondag op maandag" begins on the Sunday.
    const ending =
      part === 'NI' && shift?.unit === 'D' && shift.by === 0 && shift.origin === 'REFERENCE' && tense === 'PAST';
    return {
      granularity: 'PART',
      first: moment.eve ? period.first - 1 : period.first,
      part,
      ...(ending && { ending }),
    };
  }
  const first = endOfDay && part === undefined && hour === 0 ? period.first + 1 : period.first;
  const clock = {
    granularity: minute === undefined ? ('HOUR' as const) : ('MINUTE' as const),
    first,
    hour: hourOf(hour, part),
    minute,
  };
  return { ...clock, ...inZone(zone, first * 1440 + clock.hour * 60 + (minute ?? 0), reference) };
}

/** The offset that the text names, that of the place where it says "local time", else the reference's. */
function inZone(
  zone: Moment['zone'],
  localMinutes: number,
  reference: Reference | null,
): Pick<Period, 'offset' | 'zoned' | 'unknownZone'> {
  if (typeof zone === 'number') return { offset: zone, zoned: true };
  const name = zone === 'LOCAL' ? reference?.placeZone : zone;
  if (name) return { offset: offsetAt(name, localMinutes) };
  if (zone === 'LOCAL') return { offset: null, unknownZone: true };
  return { offset: reference && offsetOn(reference, localMinutes) };
}

/** "3 uur 's middags" is 15.00, "3 in the morning" 03.00. */
function hourOf(hour: number, part: Moment['part']): number {
  if (hour >= 12 || hour === 0) return hour;
  if (part === 'AF' || part === 'EV') return hour + 12;
  return part === 'NI' && hour >= 8 ? hour + 12 : hour;
}

/** The period an amount away: whole years give a year, months a month, weeks a week, days a day (HeidelTime's granularities). */
export function countedPeriod(from: Day, quantity: number, unit: Unit, exact: boolean): Period | null {
  const whole = Number.isInteger(quantity);
  switch (unit) {
    case 'Y':
      if (exact) return { granularity: 'DAY', first: addMonths(from, Math.round(quantity * 12)) };
      return whole
        ? shiftedPeriod(from, 'Y', quantity)
        : shiftedPeriod(addMonths(from, Math.round(quantity * 12)), 'M', 0);
    case 'Q':
      return shiftedPeriod(from, 'Q', Math.round(quantity));
    case 'M':
      return exact
        ? { granularity: 'DAY', first: addMonths(from, Math.round(quantity)) }
        : shiftedPeriod(from, 'M', Math.round(quantity));
    case 'DE':
    case 'CE':
      if (exact)
        return { granularity: 'DAY', first: addMonths(from, Math.round(quantity * (unit === 'DE' ? 120 : 1200))) };
      return whole
        ? shiftedPeriod(from, unit, quantity)
        : shiftedPeriod(from, 'Y', Math.round(quantity * (unit === 'DE' ? 10 : 100)));
    case 'W':
      return exact || !whole
        ? { granularity: 'DAY', first: from + Math.round(quantity * 7) }
        : shiftedPeriod(from, 'W', quantity);
    case 'WE':
      return shiftedPeriod(from, 'WE', Math.round(quantity));
    case 'D':
    case 'NI':
      return { granularity: 'DAY', first: from + Math.round(quantity) };
    default:
      return null;
  }
}

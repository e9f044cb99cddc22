import type { TimePrecision } from '../../model/timex.ts';
import type { DayPart, Season } from '../meaning.ts';
import { addMonths, type Day, dateOf, dayOf, isoWeekOf } from './civil.ts';

export type Granularity =
  | 'CENTURY'
  | 'DECADE'
  | 'YEAR'
  | 'HALF'
  | 'QUARTER'
  | 'SEASON'
  | 'MONTH'
  | 'WEEK'
  | 'WEEKEND'
  | 'DAY'
  | 'PART'
  | 'HOUR'
  | 'MINUTE';

/** A stretch of the calendar that has a name: its first day and how long it is. */
export interface Period {
  readonly granularity: Granularity;
  /** First day, local to the reference's offset. */
  readonly first: Day;
  readonly season?: Season;
  readonly part?: DayPart;
  /** Only its first or second half: of a month, decade or century. TIMEX3 has no value for it and keeps the whole. */
  readonly half?: 1 | 2;
  /** The night that ends on `first` instead of the one that begins there: "afgelopen nacht". */
  readonly ending?: true;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of UTC where the text names a zone, else of the reference; null where neither says. */
  readonly offset?: number | null;
  /** True where the text itself names the zone as an offset. */
  readonly zoned?: boolean;
  /** "lokale tijd" of a place whose zone is not known: the instant may lie half a day either way. */
  readonly unknownZone?: true;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Hours, local, in which each part of the day lies; the night runs on into the next day. */
const PART_HOURS: Record<DayPart, readonly [number, number]> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [22, 30],
  DT: [6, 18],
};

/** The night before the day, counted from its midnight. */
const ENDING_NIGHT = [-2, 6] as const;

const SEASON_CODES: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };
export const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year as TIMEX3 and ISO 8601 write it; years before 1 AD as TIMEX3 does: `BC0241`. */
function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

function edtfYear(year: number): string {
  return year >= 0 ? pad(year, 4) : `-${pad(-year, 4)}`;
}

/** The TIMEX3 value: `2023-09-12`, `2023-W37`, `2023-SP`, `199`, `2023-09-16TEV`, `2023-09-14T15:00`. */
export function timexValue(period: Period): string {
  const { year, month, day } = dateOf(period.first);
  const y = yearText(year);
  switch (period.granularity) {
    case 'CENTURY':
      return year > 0 ? pad(Math.floor(year / 100), 2) : `BC${pad(Math.floor((1 - year) / 100), 2)}`;
    case 'DECADE':
      return year > 0 ? pad(Math.floor(year / 10), 3) : `BC${pad(Math.floor((1 - year) / 10), 3)}`;
    case 'YEAR':
      return y;
    case 'HALF':
      return `${y}-H${month <= 6 ? 1 : 2}`;
    case 'QUARTER':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'SEASON':
      return `${y}-${period.season}`;
    case 'MONTH':
      return `${y}-${pad(month)}`;
    case 'WEEK':
    case 'WEEKEND': {
      const iso = isoWeekOf(period.first);
      return `${yearText(iso.year)}-W${pad(iso.week)}${period.granularity === 'WEEKEND' ? '-WE' : ''}`;
    }
    case 'DAY':
      return `${y}-${pad(month)}-${pad(day)}`;
    case 'PART':
      return `${y}-${pad(month)}-${pad(day)}T${period.part}`;
    case 'HOUR':
    case 'MINUTE': {
      const minute = `:${pad(period.minute ?? 0)}`;
      return `${y}-${pad(month)}-${pad(day)}T${pad(period.hour ?? 0)}${minute}${period.zoned ? zoneText(period.offset ?? 0) : ''}`;
    }
  }
}

/** Extended Date/Time Format, level 1. Weeks and quarters have no name there and become intervals. */
export function edtfOf(period: Period): string {
  const { year, month, day } = dateOf(period.first);
  const y = edtfYear(year);
  const date = `${y}-${pad(month)}-${pad(day)}`;
  if (period.half) return halfEdtf(period);
  switch (period.granularity) {
    case 'CENTURY':
      return year >= 0 ? `${y.slice(0, 2)}XX` : `${y}/${edtfYear(year + 99)}`;
    case 'DECADE':
      return year >= 0 ? `${y.slice(0, 3)}X` : `${y}/${edtfYear(year + 9)}`;
    case 'YEAR':
      return y;
    case 'HALF':
      return `${y}-${pad(month)}/${y}-${pad(month + 5)}`;
    case 'QUARTER':
      return `${y}-${pad(month)}/${y}-${pad(month + 2)}`;
    case 'SEASON':
      return `${y}-${SEASON_CODES[period.season ?? 'SP']}`;
    case 'MONTH':
      return `${y}-${pad(month)}`;
    case 'WEEK':
    case 'WEEKEND':
      return `${date}/${isoDate(lastDay(period))}`;
    case 'DAY':
    case 'PART':
      return date;
    case 'HOUR':
    case 'MINUTE': {
      const zone = period.offset === null || period.offset === undefined ? '' : zoneText(period.offset);
      return `${date}T${pad(period.hour ?? 0)}:${pad(period.minute ?? 0)}:00${zone}`;
    }
  }
}

/** First and last day of a half of a month, decade or century. */
function halfDays({ granularity, first, half }: Period): readonly [Day, Day] {
  const { year, month } = dateOf(first);
  const middle = granularity === 'MONTH' ? first + 15 : dayOf(year + (granularity === 'DECADE' ? 5 : 50), 1, 1);
  const next =
    granularity === 'MONTH' ? dayOf(year, month + 1, 1) : dayOf(year + (granularity === 'DECADE' ? 10 : 100), 1, 1);
  return half === 1 ? [first, middle - 1] : [middle, next - 1];
}

function halfEdtf(period: Period): string {
  const ends = halfDays(period);
  return ends.map((day) => (period.granularity === 'MONTH' ? isoDate(day) : edtfYear(dateOf(day).year))).join('/');
}

/** The last day that the period touches, by name (a night ends on the day it began). */
export function lastDay(period: Period): Day {
  const { year, month } = dateOf(period.first);
  if (period.half) return halfDays(period)[1];
  switch (period.granularity) {
    case 'CENTURY':
      return dayOf(year + 100, 1, 1) - 1;
    case 'DECADE':
      return dayOf(year + 10, 1, 1) - 1;
    case 'YEAR':
      return dayOf(year + 1, 1, 1) - 1;
    case 'HALF':
      return dayOf(year, month + 6, 1) - 1;
    case 'QUARTER':
    case 'SEASON':
      return addMonths(period.first, 3) - 1;
    case 'MONTH':
      return dayOf(year, month + 1, 1) - 1;
    case 'WEEK':
      return period.first + 6;
    case 'WEEKEND':
      return period.first + 1;
    default:
      return period.first;
  }
}

/** First minute (inclusive) and last minute (exclusive), local, counted from day 0. */
export function minutesOf(period: Period): readonly [number, number] {
  const start = (period.half ? halfDays(period)[0] : period.first) * 1440;
  switch (period.granularity) {
    case 'PART': {
      const [from, to] = period.ending ? ENDING_NIGHT : PART_HOURS[period.part ?? 'DT'];
      return [start + from * 60, start + to * 60];
    }
    case 'HOUR':
      return [start + (period.hour ?? 0) * 60, start + ((period.hour ?? 0) + 1) * 60];
    case 'MINUTE': {
      const minute = start + (period.hour ?? 0) * 60 + (period.minute ?? 0);
      return [minute, minute + 1];
    }
    default:
      return [start, (lastDay(period) + 1) * 1440];
  }
}

export function precisionOf(granularity: Granularity): TimePrecision {
  switch (granularity) {
    case 'CENTURY':
      return 'UNKNOWN';
    case 'HALF':
    case 'SEASON':
      return 'QUARTER';
    case 'WEEKEND':
      return 'WEEK';
    case 'PART':
      return 'PART_OF_DAY';
    case 'MINUTE':
      return 'INSTANT';
    default:
      return granularity;
  }
}

/** `2023-09-12` */
function isoDate(day: Day): string {
  const date = dateOf(day);
  return `${edtfYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
}

/** Minutes from day 0 at an offset, as an instant in UTC: `2023-09-11T22:00:00Z`. */
export function instantText(localMinutes: number, offsetMinutes: number): string {
  const utc = localMinutes - offsetMinutes;
  const day = Math.floor(utc / 1440);
  const minute = utc - day * 1440;
  const { year } = dateOf(day);
  // ISO 8601 (and JavaScript) write years outside 0..9999 with six digits and a sign.
  const date = year >= 0 ? isoDate(day) : `-${pad(-year, 6)}${isoDate(day).slice(-6)}`;
  return `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00Z`;
}

function zoneText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

import { ProblemError } from '../model/problem.ts';
import type { Timex } from '../model/timex.ts';
import { daysInMonth, dayOf, mondayOf } from './calendar/civil.ts';
import { type Granularity, type Period, SEASON_MONTHS, timexValue } from './calendar/period.ts';
import type { DayPart, Season } from './meaning.ts';
import type { TimeReading } from './read-times.ts';
import { calendarTime, NO_CALENDAR } from './resolve/calendar-time.ts';
import { readReference } from './resolve/reference.ts';

/** Everything of a Timex but its words and what they state. */
type ValueReading = Omit<Timex, 'span' | 'text' | 'certain'>;

/**
 * Reads a time that a person wrote as a value: EDTF level 1 (`2023-09-12`, `2023-09~`, `199X`, `2023-21`, `2023-09-12/2023-09-17`,
 * `2023-09-12/..`) or TIMEX3 (`2023-W37`, `2023-Q3`, `2023-09-12TEV`, `2023-09-12T15:00`, `P6D`). Hours without a zone are the publisher's.
 * Throws an INVALID_INPUT problem about `value` for anything else.
 */
export function readValue(value: string, { reference, pack }: Pick<TimeReading, 'reference' | 'pack'>): ValueReading {
  const text = value.trim();
  const common = { modifier: null, anchor: null };
  if (DURATION.test(text)) return { ...NO_CALENDAR, ...common, type: 'DURATION', value: text };
  const [from, to, ...more] = text.split('/');
  const [first, last] = [endOf(from!), to === undefined ? null : endOf(to)];
  const known = [first, last].filter((end) => end !== null && end !== OPEN);
  if (more.length > 0 || first === null || (to !== undefined && last === null) || known.length === 0)
    throw unreadable(value);
  const [begin, end] = [known[0]!, known.at(-1)!];
  if (end.period.first < begin.period.first) throw unreadable(value);
  const calendar = calendarTime(
    {
      first: begin.period,
      last: end === begin ? begin.period : end.period,
      uncertain: known.some((each) => each.uncertain),
    },
    readReference(reference.instant, reference.placeZone ?? null, pack.homeZones),
    known.some((each) => each.approximate) ? 'APPROX' : null,
  );
  const printed = [first, last].flatMap((each) =>
    each === null ? [] : each === OPEN ? '..' : timexValue(each.period),
  );
  return {
    ...calendar,
    ...common,
    modifier: calendar.approximate ? 'APPROX' : null,
    ...(first === OPEN && { edtf: `../${calendar.edtf}`, earliest: null }),
    ...(last === OPEN && { edtf: `${calendar.edtf}/..`, latest: null }),
    type: known.some(({ period }) => period.part !== undefined || period.hour !== undefined) ? 'TIME' : 'DATE',
    value: printed.join('/'),
  };
}

interface End {
  readonly period: Period;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The open end of an interval: `2023-09-12/..`. */
const OPEN = 'OPEN';

const DURATION = /^P(?!$)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?=\d)(?:\d+(?:\.\d+)?[HMS])*)?$/;
const YEAR = /^(\d{4})$/;
const DECADE = /^(\d{3})X?$/;
const CENTURY = /^(\d{2})(?:XX)?$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/;
const SEASON = /^(\d{4})-(?:(2[1-4])|(SP|SU|FA|WI))$/;
const QUARTER = /^(\d{4})-(?:Q([1-4])|H([12]))$/;
const WEEK = /^(\d{4})-W(\d{2})(-WE)?$/;
const PART = /^(?:MO|MI|AF|EV|NI|DT)$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/;

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

function endOf(written: string): End | typeof OPEN | null {
  if (written === '..' || written === '') return OPEN;
  const [, value, mark] = /^(.*?)([~?%]?)$/.exec(written)!;
  const period = periodOf(value!);
  return period && { period, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
}

function periodOf(value: string): Period | null {
  const at = (granularity: Granularity, year: number, month = 1, day = 1, rest: Partial<Period> = {}): Period => ({
    granularity,
    first: dayOf(year, month, day),
    ...rest,
  });
  let parts = YEAR.exec(value);
  if (parts) return at('YEAR', Number(parts[1]));
  parts = DECADE.exec(value);
  if (parts) return at('DECADE', 10 * Number(parts[1]));
  parts = CENTURY.exec(value);
  if (parts) return at('CENTURY', 100 * Number(parts[1]));
  parts = MONTH.exec(value);
  if (parts) return at('MONTH', Number(parts[1]), Number(parts[2]));
  parts = SEASON.exec(value);
  if (parts) {
    const season = parts[2] ? SEASONS[Number(parts[2]) - 21]! : (parts[3] as Season);
    return at('SEASON', Number(parts[1]), SEASON_MONTHS[season], 1, { season });
  }
  parts = QUARTER.exec(value);
  if (parts) {
    const [, year, quarter, half] = parts;
    return quarter
      ? at('QUARTER', Number(year), 3 * Number(quarter) - 2)
      : at('HALF', Number(year), 6 * Number(half) - 5);
  }
  parts = WEEK.exec(value);
  if (parts) return weekOf(Number(parts[1]), Number(parts[2]), parts[3] !== undefined);
  parts = DAY.exec(value);
  return parts && dayWithTime(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4]);
}

function weekOf(year: number, week: number, isWeekend: boolean): Period | null {
  // The week that holds 4 January is the first.
  const monday = mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1);
  if (week < 1 || monday >= mondayOf(dayOf(year + 1, 1, 4))) return null;
  return { granularity: isWeekend ? 'WEEKEND' : 'WEEK', first: monday + (isWeekend ? 5 : 0) };
}

function dayWithTime(year: number, month: number, day: number, time: string | undefined): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const first = dayOf(year, month, day);
  if (time === undefined) return { granularity: 'DAY', first };
  if (PART.test(time)) return { granularity: 'PART', first, part: time as DayPart };
  const clock = CLOCK.exec(time);
  if (!clock) return null;
  const [, hour, minute, utc, sign, zoneHours, zoneMinutes] = clock;
  const isZoned = utc !== undefined || sign !== undefined;
  const offset = utc ? 0 : (sign === '-' ? -1 : 1) * (60 * Number(zoneHours ?? 0) + Number(zoneMinutes ?? 0));
  return {
    granularity: 'MINUTE',
    first,
    hour: Number(hour),
    minute: Number(minute),
    ...(isZoned && { offset, zoned: true }),
  };
}

function unreadable(value: string): ProblemError {
  return new ProblemError(
    'INVALID_INPUT',
    `Expected a time as EDTF (2023-09-12, 2023-09~, 2023-09-12/2023-09-17, 2023-09-12/..) or as a TIMEX3 value (2023-W37, 2023-09-12TEV, P6D), got "${value.slice(0, 60)}".`,
    'value',
  );
}

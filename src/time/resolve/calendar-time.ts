import { dayOf } from '../calendar/civil.ts';
import { edtfOf, instantText, minutesOf, type Period, precisionOf } from '../calendar/period.ts';
import type { Modifier, Moment } from '../expression.ts';
import type { CalendarTime, TimeField } from '../../model/timex.ts';
import { offsetOn, type Reference } from './reference.ts';
import type { Stretch } from './resolver.ts';

/** Nothing is known of its place on the calendar. */
export const NO_CALENDAR: CalendarTime = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'UNKNOWN',
  approximate: false,
  uncertain: false,
};

/** From UTC+14 to UTC-12: where a local time lies whose place is not known. */
const EASTERNMOST = 840;
const WESTERNMOST = -720;

/** The last minute of the year 9999: beyond it neither EDTF nor ISO 8601 has a plain name for a date. */
const END_OF_CALENDAR = dayOf(10000, 1, 1) * 1440 - 1;

/** EDTF, earliest and latest instant of a stretch; a beginning, middle or end narrows the instants to that third. */
export function calendarTime(
  { first, last, uncertain }: Stretch,
  reference: Reference | null,
  modifier: Modifier | null,
  within?: -1 | 1,
): CalendarTime {
  const approximate = modifier === 'APPROX' || modifier === 'LESS_THAN' || modifier === 'MORE_THAN';
  let [earliest, latest] = [minutesOf(first)[0], minutesOf(last)[1]];
  // A clock time has no thirds.
  const third = last.granularity === 'MINUTE' || last.granularity === 'HOUR' ? null : (latest - earliest) / 3;
  if (third !== null) [earliest, latest] = thirdOf(earliest, latest, third, modifier);
  if (within && reference) {
    const now = reference.day * 1440 + (reference.minutes ?? (within < 0 ? 1440 : 0));
    if (now > earliest && now < latest) [earliest, latest] = within < 0 ? [earliest, now] : [now, latest];
  }
  const from = earliest - (first.unknownZone ? EASTERNMOST : offsetFor(first, earliest, reference));
  const to = latest - (last.unknownZone ? WESTERNMOST : offsetFor(last, latest, reference));
  if (from >= END_OF_CALENDAR) return NO_CALENDAR;
  return {
    edtf: qualified(edtf(first, last), approximate, uncertain),
    earliest: instantText(from, 0),
    latest: instantText(Math.min(to, END_OF_CALENDAR), 0),
    precision: precisionOf(last.granularity),
    approximate,
    uncertain,
  };
}

/** The beginning, middle or end of a stretch, in minutes. */
function thirdOf(from: number, to: number, third: number, modifier: Modifier | null): [number, number] {
  if (modifier === 'START') return [from, Math.round(from + third)];
  if (modifier === 'END') return [Math.round(to - third), to];
  return modifier === 'MID' ? [Math.round(from + third), Math.round(to - third)] : [from, to];
}

/** That of the period itself where the text gave it a clock, else the reference's own at that time. */
function offsetFor(period: Period, localMinutes: number, reference: Reference | null): number {
  return period.offset ?? (reference && offsetOn(reference, localMinutes)) ?? 0;
}

function edtf(first: Period, last: Period): string {
  if (first === last) return edtfOf(first);
  const [from, to] = [edtfOf(first), edtfOf(last)];
  return `${from.split('/')[0]}/${to.split('/').pop()}`;
}

/** EDTF level 1 qualifies with `?`, `~` or both as `%`; an interval at each end, a time of day not at all. */
function qualified(text: string, approximate: boolean, uncertain: boolean): string {
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (!mark || text.includes('T')) return text;
  return text
    .split('/')
    .map((end) => end + mark)
    .join('/');
}

const FIELDS: readonly (readonly [keyof Moment, TimeField])[] = [
  ['year', 'YEAR'],
  ['quarter', 'QUARTER'],
  ['month', 'MONTH'],
  ['week', 'WEEK'],
  ['day', 'DAY'],
  ['weekday', 'WEEKDAY'],
  ['part', 'PART_OF_DAY'],
  ['hour', 'HOUR'],
  ['minute', 'MINUTE'],
  ['zone', 'ZONE'],
];

/** The fields that the words themselves state. */
export function certainFields(moment: Moment): readonly TimeField[] {
  return FIELDS.flatMap(([key, field]) => (moment[key] === undefined ? [] : [field]));
}

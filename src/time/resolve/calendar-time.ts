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

/** EDTF, earliest and latest instant of a stretch; a beginning, middle or end narrows the instants to that third. */
export function calendarTime(
  { first, last, uncertain }: Stretch,
  reference: Reference | null,
  modifier: Modifier | null,
  within?: -1 | 1,
): CalendarTime {
  const approximate = modifier === 'APPROX' || modifier === 'LESS_THAN' || modifier === 'MORE_THAN';
  let [earliest, latest] = [minutesOf(first)[0], minutesOf(last)[1]];
  const third = (latest - earliest) / 3;
  if (modifier === 'START') latest = Math.round(earliest + third);
  if (modifier === 'END') earliest = Math.round(latest - third);
  if (modifier === 'MID') [earliest, latest] = [Math.round(earliest + third), Math.round(latest - third)];
  if (within && reference) {
    const now = reference.day * 1440 + (reference.minutes ?? (within < 0 ? 1440 : 0));
    if (now > earliest && now < latest) [earliest, latest] = within < 0 ? [earliest, now] : [now, latest];
  }
  return {
    edtf: qualified(edtf(first, last), approximate, uncertain),
    earliest: instantText(earliest, first.unknownZone ? EASTERNMOST : offsetFor(first, earliest, reference)),
    latest: instantText(latest, last.unknownZone ? WESTERNMOST : offsetFor(last, latest, reference)),
    precision: precisionOf(last.granularity),
    approximate,
    uncertain,
  };
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

import type { Amount, Moment } from '../expression.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** The TIMEX3 value of a moment that has no place on the calendar: `XXXX-01-18`, `XXXX-WXX-2TEV`, `T15:00`, `PAST_REF`. */
export function relativeValue(moment: Moment): string {
  const date = relativeDate(moment);
  const time = relativeTime(moment);
  if (date === null) return time || (moment.shift ? refOf(moment.shift.by) : 'XXXX-XX-XX');
  return date + time;
}

function relativeDate({
  shift,
  shortDecade,
  month,
  day,
  feast,
  season,
  quarter,
  half,
  weekday,
  weekend,
  week,
  part,
  hour,
}: Moment): string | null {
  if (shortDecade !== undefined) return `XX${shortDecade}`;
  if (month !== undefined) return day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
  if (feast) return 'month' in feast ? `XXXX-${pad(feast.month)}-${pad(feast.day)}` : 'XXXX-XX-XX';
  if (season) return `XXXX-${season}`;
  if (quarter !== undefined) return quarter < 0 ? 'XXXX-QX' : `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (weekend) return 'XXXX-WXX-WE';
  if (week !== undefined) return week < 0 ? 'XXXX-WXX' : `XXXX-W${pad(week)}`;
  if (day !== undefined) return `XXXX-XX-${pad(day)}`;
  if (shift && (part || hour !== undefined)) return shift.by === 0 ? null : 'XXXX-XX-XX';
  return null;
}

function relativeTime({ part, hour, minute, zone }: Moment): string {
  if (hour !== undefined) return `T${pad(hour)}:${pad(minute ?? 0)}${zone === 0 ? 'Z' : ''}`;
  return part ? `T${part}` : '';
}

function refOf(by: number): string {
  if (by === 0) return 'PRESENT_REF';
  return by < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

/** `P3Y4M`, `PT2H30M`, `PXD`, `P2WE`, `P1DE`. */
export function durationValue(amounts: readonly Amount[]): string {
  let date = '';
  let time = '';
  for (const { quantity, unit } of amounts) {
    if (unit === 'S' || unit === 'MIN' || unit === 'H') time += `${quantity}${unit === 'MIN' ? 'M' : unit}`;
    else if (unit === 'NI') time += `${quantity}NI`;
    else if (unit === 'Q') date += quantity === 'X' ? 'XQ' : `${quantity * 3}M`;
    else if (quantity !== 'X' && inYears(quantity, unit) !== null) date += `${inYears(quantity, unit)}Y`;
    else date += `${quantity}${unit}`;
  }
  return `P${date}${time && `T${time}`}`;
}

/** Corpora write one decade, or half of one, in years, and several as decades; the same with centuries. */
function inYears(quantity: number, unit: Amount['unit']): number | null {
  if (unit === 'DE') return quantity === 1 || !Number.isInteger(quantity) ? quantity * 10 : null;
  return unit === 'CE' && !Number.isInteger(quantity) ? quantity * 100 : null;
}

import { utcTicks } from 'd3-time';
import type { Tick, TickMaker } from './tick.ts';

/** Round dates and times, about one every 76 pixels; the first of a segment carries the year. */
export const roundTicks: TickMaker = (segment, locale) => {
  const count = Math.max(1, Math.floor((segment.x1 - segment.x0) / 76));
  const dates = utcTicks(new Date(segment.from), new Date(segment.to), count);
  const step = dates.length > 1 ? dates[1]!.getTime() - dates[0]!.getTime() : 86_400_000;
  const shape: Intl.DateTimeFormatOptions =
    step < 86_400_000
      ? { hour: '2-digit', minute: '2-digit' }
      : step < 27 * 86_400_000
        ? { day: 'numeric', month: 'short' }
        : step < 360 * 86_400_000
          ? { month: 'short', year: 'numeric' }
          : { year: 'numeric' };
  const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  return dates.map((date): Tick => ({ ms: date.getTime(), label: format.format(date) }));
};

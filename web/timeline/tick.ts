import type { Segment } from './scale.ts';

export interface Tick {
  readonly ms: number;
  readonly label: string;
}

/** Chooses the ticks of a segment. The explorer's are round (d3-time); the embed, which carries less code, marks the ends. */
export type TickMaker = (segment: Segment, locale: string) => Tick[];

export const endTicks: TickMaker = (segment, locale) => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const inset = (segment.to - segment.from) * 0.06;
  const ends = [segment.from + inset, segment.to - inset];
  const labels = ends.map((ms) => format.format(ms));
  if (labels[0] === labels[1] || segment.x1 - segment.x0 < 110) return [{ ms: ends[0]!, label: labels[0]! }];
  return ends.map((ms, i) => ({ ms, label: labels[i]! }));
};

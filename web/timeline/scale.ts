import type { Extent } from '../selection/extent.ts';

const dayMs = 86_400_000;

/** A stretch of the axis with events, drawn to one scale of its own. */
export interface Segment extends Extent {
  /** Pixels. */
  readonly x0: number;
  readonly x1: number;
}

/** Time to pixels, with the long empty stretches between segments folded to a fixed width. */
export interface FoldedScale {
  readonly segments: readonly Segment[];
  /** Pixels of a time; within a fold, in proportion. Times beyond the ends stay at the ends. */
  x(ms: number): number;
  /** The time at a pixel. */
  invert(x: number): number;
}

export interface ScaleOptions {
  readonly width: number;
  /** Pixels of a fold. */
  readonly foldWidth?: number;
  /** Free pixels at either end. */
  readonly margin?: number;
}

/**
 * Lays the events' times out over `width` pixels. A gap folds when it is over a fortnight and over an eighth of the whole span, so
 * evenly spread years stay unfolded and 2023 and 2026 stand side by side. A time that is itself longer than the shortest fold
 * (a year, a decade) spans what is there and makes no segment, unless there is nothing else.
 */
export function foldedScale(
  extents: readonly Extent[],
  { width, foldWidth = 34, margin = 24 }: ScaleOptions,
): FoldedScale {
  const groups = groupsOf(extents);
  const folds = groups.length - 1;
  const room = Math.max(width - margin * 2 - folds * foldWidth, groups.length * 20);
  const shares = groups.map(({ from, to, count }) => Math.sqrt((to - from) / dayMs) * (1 + Math.log10(count)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  // No segment below a readable share, whatever its length.
  const least = Math.min(0.5 / groups.length, 0.18);
  const parts = shares.map((share) => least + (1 - least * groups.length) * (share / total));
  const segments: Segment[] = [];
  let x = margin;
  groups.forEach(({ from, to }, i) => {
    const x1 = x + room * parts[i]!;
    segments.push({ from, to, x0: x, x1 });
    x = x1 + foldWidth;
  });
  const knots = segments.flatMap((s) => [
    { ms: s.from, x: s.x0 },
    { ms: s.to, x: s.x1 },
  ]);
  return {
    segments,
    x: (ms) => interpolate(knots, ms, 'ms', 'x'),
    invert: (px) => interpolate(knots, px, 'x', 'ms'),
  };
}

interface Group extends Extent {
  readonly count: number;
}

function groupsOf(extents: readonly Extent[]): Group[] {
  if (extents.length === 0) {
    return [{ from: Date.UTC(2020, 0), to: Date.UTC(2021, 0), count: 1 }];
  }
  const from = Math.min(...extents.map((e) => e.from));
  const to = Math.max(...extents.map((e) => e.to));
  const fold = Math.max(14 * dayMs, (to - from) / 8);
  const short = extents.filter((e) => e.to - e.from <= Math.max(fold / 2, 8 * dayMs));
  const sorted = (short.length > 0 ? short : extents).slice().sort((a, b) => a.from - b.from);
  const groups: { from: number; to: number; count: number }[] = [];
  for (const extent of sorted) {
    const last = groups.at(-1);
    if (last && extent.from - last.to <= fold) {
      last.to = Math.max(last.to, extent.to);
      last.count++;
    } else groups.push({ from: extent.from, to: extent.to, count: 1 });
  }
  return groups.map((group) => {
    const padding = Math.max(dayMs / 2, (group.to - group.from) * 0.05);
    return { from: group.from - padding, to: group.to + padding, count: group.count };
  });
}

type Knot = { readonly ms: number; readonly x: number };

function interpolate(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot): number {
  const first = knots[0]!;
  const last = knots.at(-1)!;
  if (value <= first[from]) return first[to];
  if (value >= last[from]) return last[to];
  let i = 1;
  while (knots[i]![from] < value) i++;
  const a = knots[i - 1]!;
  const b = knots[i]!;
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

/** An event on the axis, in pixels, before it has a lane. */
export interface LaneItem {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  /** A dot may stand anywhere in this stretch: the whole of the day on which it happened. */
  readonly room?: readonly [number, number];
  readonly labelWidth: number;
  /** The heavier is placed first and keeps its label. */
  readonly weight: number;
}

/** Where an item went. */
export interface Placed {
  readonly id: string;
  readonly lane: number;
  readonly label: 'right' | 'left' | 'none';
  /** Pixels to move the mark by, to stand beside others of the same day. */
  readonly shift: number;
  /** True where it had to cover another. */
  readonly crowded: boolean;
}

const gap = 10;
const markRadius = 7;

/**
 * Gives every item a lane: the heaviest first, in the first lane where mark and label are free, else where the mark alone is free,
 * moved within its day if need be, else the emptiest lane. Labels that would leave the plot stand on the left; one over a fold (`folds`,
 * in pixels) is the last resort.
 */
export function placeInLanes(
  items: readonly LaneItem[],
  lanes: number,
  width: number,
  folds: readonly (readonly [number, number])[] = [],
): Placed[] {
  const isOverFold = (from: number, to: number): boolean => folds.some(([a, b]) => to > a && from < b);
  const taken: [number, number][][] = Array.from({ length: lanes }, () => []);
  const isFree = (lane: number, from: number, to: number): boolean =>
    taken[lane]!.every(([a, b]) => to < a || from > b);
  const placed: Placed[] = [];
  const order = items.slice().sort((a, b) => b.weight - a.weight || a.x0 - b.x0);
  for (const item of order) {
    const from = item.x0 - markRadius;
    const to = item.x1 + markRadius;
    const right = { label: 'right' as const, shift: 0, from, to: to + item.labelWidth + gap };
    const left = { label: 'left' as const, shift: 0, from: from - item.labelWidth - gap, to };
    const preferLeft = isOverFold(to, right.to) && left.from >= 0 && !isOverFold(left.from, from);
    const choices: { label: Placed['label']; shift: number; from: number; to: number }[] = [
      ...(preferLeft ? [left, right] : [right, left]),
      ...shifts(item).map((shift) => ({ label: 'none' as const, shift, from: from + shift, to: to + shift })),
    ];
    const found = choices
      .filter((choice) => choice.label === 'none' || (choice.from >= 0 && choice.to <= width))
      .flatMap((choice) => taken.map((_, lane) => ({ ...choice, lane })))
      .find((choice) => isFree(choice.lane, choice.from, choice.to));
    const emptiest = taken.reduce((best, spans, lane) => (spans.length < taken[best]!.length ? lane : best), 0);
    const choice = found ?? { label: 'none' as const, shift: 0, from, to, lane: emptiest };
    taken[choice.lane]!.push([choice.from, choice.to]);
    placed.push({ id: item.id, lane: choice.lane, label: choice.label, shift: choice.shift, crowded: !found });
  }
  return placed;
}

/** The fewest lanes, within limits, in which no mark covers another. */
export function lanesFor(
  items: readonly LaneItem[],
  least: number,
  most: number,
  width: number,
  folds: readonly (readonly [number, number])[] = [],
): { lanes: number; placed: Placed[] } {
  for (let lanes = least; ; lanes++) {
    const placed = placeInLanes(items, lanes, width, folds);
    if (lanes >= most || placed.every(({ crowded }) => !crowded)) return { lanes, placed };
  }
}

/** Where else in its room a dot may stand: the middle first, then a mark's width to either side. */
function shifts({ x0, x1, room }: LaneItem): number[] {
  if (!room) return [0];
  const middle = (x0 + x1) / 2;
  const out = [0];
  for (let step = markRadius * 2 + 1; step < room[1] - room[0]; step += markRadius * 2 + 1) {
    if (middle + step <= room[1]) out.push(step);
    if (middle - step >= room[0]) out.push(-step);
  }
  return out;
}

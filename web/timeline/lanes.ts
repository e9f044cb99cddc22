/** An event on the axis, in pixels, before it has a lane. */
export interface LaneItem {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly labelWidth: number;
  /** The heavier is placed first and keeps its label. */
  readonly weight: number;
}

/** Where an item went. */
export interface Placed {
  readonly id: string;
  readonly lane: number;
  readonly label: 'right' | 'left' | 'none';
}

const gap = 10;
const markRadius = 7;

/**
 * Gives every item a lane: the heaviest first, in the first lane where mark and label are free, else where the mark alone is free,
 * else the emptiest lane. Labels that would leave the plot stand on the left.
 */
export function placeInLanes(items: readonly LaneItem[], lanes: number, width: number): Placed[] {
  const taken: [number, number][][] = Array.from({ length: lanes }, () => []);
  const isFree = (lane: number, [from, to]: [number, number]): boolean =>
    taken[lane]!.every(([a, b]) => to + gap / 2 < a || from - gap / 2 > b);
  const placed: Placed[] = [];
  const order = items.slice().sort((a, b) => b.weight - a.weight || a.x0 - b.x0);
  for (const item of order) {
    const from = item.x0 - markRadius;
    const to = item.x1 + markRadius;
    const choices: [Placed['label'], [number, number]][] = [
      ['right', [from, to + item.labelWidth + gap]],
      ['left', [from - item.labelWidth - gap, to]],
      ['none', [from, to]],
    ];
    const found = choices
      .filter(([label, [a, b]]) => label === 'none' || (a >= 0 && b <= width))
      .flatMap(([label, span]) => taken.map((_, lane) => ({ label, span, lane })))
      .find(({ span, lane }) => isFree(lane, span));
    const emptiest = taken.reduce((best, spans, lane) => (spans.length < taken[best]!.length ? lane : best), 0);
    const choice = found ?? { label: 'none' as const, span: [from, to] as [number, number], lane: emptiest };
    taken[choice.lane]!.push(choice.span);
    placed.push({ id: item.id, lane: choice.lane, label: choice.label });
  }
  return placed;
}

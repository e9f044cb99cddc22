import type { Position } from 'geojson';

/** A box in degrees; never crosses the antimeridian, as tiles do not. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Axis = 0 | 1;

/**
 * The part of a ring inside the box (Sutherland-Hodgman), null when nothing is left. Orientation is kept. A concave ring may come
 * back with edges that run along the box: they enclose nothing and are never stroked.
 */
export function clipRing(ring: readonly Position[], box: Box): Position[] | null {
  let out: readonly Position[] = ring;
  const sides: readonly [Axis, number, 1 | -1][] = [
    [0, box.west, 1],
    [0, box.east, -1],
    [1, box.south, 1],
    [1, box.north, -1],
  ];
  for (const [axis, limit, sign] of sides) {
    out = clipSide(out, axis, limit, sign);
    if (out.length < 3) return null;
  }
  return out as Position[];
}

/** The parts of a line inside the box, cut at its sides (Liang-Barsky, segment by segment). */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (let i = 1; i < line.length; i++) {
    const cut = clipSegment(line[i - 1]!, line[i]!, box);
    if (!cut) continue;
    const [from, to] = cut;
    const last = part.at(-1);
    if (!last || last[0] !== from[0] || last[1] !== from[1]) {
      if (part.length > 1) parts.push(part);
      part = [from];
    }
    part.push(to);
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

function clipSide(ring: readonly Position[], axis: Axis, limit: number, sign: 1 | -1): Position[] {
  const out: Position[] = [];
  const inside = (p: Position): boolean => (p[axis]! - limit) * sign >= 0;
  let previous = ring.at(-1)!;
  for (const point of ring) {
    if (inside(point) !== inside(previous)) {
      const t = (limit - previous[axis]!) / (point[axis]! - previous[axis]!);
      out.push([
        axis === 0 ? limit : previous[0]! + t * (point[0]! - previous[0]!),
        axis === 1 ? limit : previous[1]! + t * (point[1]! - previous[1]!),
      ]);
    }
    if (inside(point)) out.push(point);
    previous = point;
  }
  return out;
}

function clipSegment(a: Position, b: Position, box: Box): [Position, Position] | null {
  const dx = b[0]! - a[0]!;
  const dy = b[1]! - a[1]!;
  let t0 = 0;
  let t1 = 1;
  for (const [p, q] of [
    [-dx, a[0]! - box.west],
    [dx, box.east - a[0]!],
    [-dy, a[1]! - box.south],
    [dy, box.north - a[1]!],
  ] as const) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) t0 = Math.max(t0, q / p);
    else t1 = Math.min(t1, q / p);
    if (t0 > t1) return null;
  }
  const at = (t: number): Position => [a[0]! + t * dx, a[1]! + t * dy];
  return [t0 === 0 ? a : at(t0), t1 === 1 ? b : at(t1)];
}

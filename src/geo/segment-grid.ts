import type { Position } from '../model/bounding-box.ts';
import { nearestOnLines } from './nearest.ts';

const cellDegrees = 0.25;
const kmPerDegree = 111.2;

type Segment = readonly [Position, Position];

/** The segments of lines in cells, to ask what crosses them or comes near. Segments are short: straight in degrees is near enough. */
export class SegmentGrid {
  readonly #cells = new Map<number, Segment[]>();

  constructor(lines: readonly (readonly Position[])[]) {
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) {
        const segment: Segment = [line[i - 1]!, line[i]!];
        for (const cell of cellsOf(segment, 0)) {
          const list = this.#cells.get(cell);
          if (list) list.push(segment);
          else this.#cells.set(cell, [segment]);
        }
      }
    }
  }

  /** Where a straight step crosses the lines; null where it does not. */
  crossing(from: Position, to: Position): Position | null {
    for (const [a, b] of this.#near([from, to], 0)) {
      const meeting = intersection(from, to, a, b);
      if (meeting) return meeting;
    }
    return null;
  }

  /** Kilometres to the lines where they lie within `reachKm`, else null. */
  distanceKm(position: Position, reachKm: number): number | null {
    const near = this.#near(
      [position, position],
      reachKm / kmPerDegree / Math.max(0.05, Math.cos((position[1] * Math.PI) / 180)),
    );
    if (near.length === 0) return null;
    const km = nearestOnLines(position, { type: 'MultiLineString', coordinates: near as unknown as number[][][] })!.km;
    return km <= reachKm ? km : null;
  }

  #near(segment: Segment, marginDegrees: number): Segment[] {
    return cellsOf(segment, marginDegrees).flatMap((cell) => this.#cells.get(cell) ?? []);
  }
}

function cellsOf([a, b]: Segment, margin: number): number[] {
  const index = (degrees: number): number => Math.floor((degrees + 180) / cellDegrees);
  const cells: number[] = [];
  for (let x = index(Math.min(a[0], b[0]) - margin); x <= index(Math.max(a[0], b[0]) + margin); x++) {
    for (let y = index(Math.min(a[1], b[1]) - margin); y <= index(Math.max(a[1], b[1]) + margin); y++)
      cells.push(x * 4096 + y);
  }
  return cells;
}

function intersection(p: Position, q: Position, a: Position, b: Position): Position | null {
  const [rx, ry, sx, sy] = [q[0] - p[0], q[1] - p[1], b[0] - a[0], b[1] - a[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const along = ((a[0] - p[0]) * sy - (a[1] - p[1]) * sx) / cross;
  const across = ((a[0] - p[0]) * ry - (a[1] - p[1]) * rx) / cross;
  return along >= 0 && along <= 1 && across >= 0 && across <= 1 ? [p[0] + along * rx, p[1] + along * ry] : null;
}

import type { Position } from '../model/bounding-box.ts';
import { greatCircleKm } from './distance.ts';

/** Width of a cell in degrees. */
const cellDegrees = 0.1;
const kmPerDegree = 111.2;
const columns = 360 / cellDegrees;

/** Points in cells of a tenth of a degree, to find those near a position. */
export class PointGrid {
  readonly #cells = new Map<number, number[]>();

  constructor(private readonly positions: readonly Position[]) {
    positions.forEach((position, node) => {
      const cell = columnOf(position[0]) + rowOf(position[1]) * columns;
      const list = this.#cells.get(cell);
      if (list) list.push(node);
      else this.#cells.set(cell, [node]);
    });
  }

  /** Indexes of the points within `km`, with their distances, unordered. */
  within(centre: Position, km: number): { node: number; km: number }[] {
    const [longitude, latitude] = centre;
    const tall = Math.ceil(km / kmPerDegree / cellDegrees);
    const shrink = Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
    const wide = Math.min(columns / 2, Math.ceil(km / kmPerDegree / shrink / cellDegrees));
    const found: { node: number; km: number }[] = [];
    for (let row = rowOf(latitude) - tall; row <= rowOf(latitude) + tall; row++) {
      for (let step = -wide; step <= wide; step++) {
        const column = (columnOf(longitude) + step + columns) % columns;
        for (const node of this.#cells.get(column + row * columns) ?? []) {
          const distance = greatCircleKm(centre, this.positions[node]!);
          if (distance <= km) found.push({ node, km: distance });
        }
      }
    }
    return found;
  }
}

function columnOf(longitude: number): number {
  return Math.floor((longitude + 180) / cellDegrees) % columns;
}

function rowOf(latitude: number): number {
  return Math.floor((latitude + 90) / cellDegrees);
}

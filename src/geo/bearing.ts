import turfBearing from '@turf/bearing';
import type { Position } from '../model/bounding-box.ts';

/** The direction in which a great circle leaves `from` for `to`: degrees clockwise from north, 0 up to 360. */
export function bearingOf(from: Position, to: Position): number {
  return (turfBearing([...from], [...to]) + 360) % 360;
}

/** How far two directions lie apart: 0 to 180 degrees. */
export function angleBetween(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

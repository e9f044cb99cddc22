import turfDestination from '@turf/destination';
import type { Position } from '../model/bounding-box.ts';

/** The position reached from `from` over `km` kilometres along a great circle that starts at `bearing` degrees clockwise from north. */
export function destinationOf(from: Position, km: number, bearing: number): Position {
  const { coordinates } = turfDestination([...from], km, bearing, { units: 'kilometers' }).geometry;
  return [((coordinates[0]! + 540) % 360) - 180, coordinates[1]!];
}

import turfDistance from '@turf/distance';
import type { Position } from '../model/bounding-box.ts';

/** Great-circle distance in kilometres on the mean Earth (6,371.0088 km): within 0.5 % of the ellipsoid. */
export function greatCircleKm(from: Position, to: Position): number {
  return turfDistance([...from], [...to], { units: 'kilometers' });
}

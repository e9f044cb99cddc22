import turfGreatCircle from '@turf/great-circle';
import type { Position } from '../model/bounding-box.ts';
import { greatCircleKm } from './distance.ts';

/** One position for about this many kilometres of line: enough to look round on any map. */
const stepKm = 100;

/** The shortest way between two points as lines; one that crosses the antimeridian is cut there. Empty where both are one point. */
export function greatCircleLines(from: Position, to: Position): readonly (readonly Position[])[] {
  const km = greatCircleKm(from, to);
  if (km === 0) return [];
  const npoints = Math.max(2, Math.ceil(km / stepKm) + 1);
  const { geometry } = turfGreatCircle([...from], [...to], { npoints });
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([longitude, latitude]): Position => [longitude!, latitude!]));
}

import turfContains from '@turf/boolean-point-in-polygon';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../model/bounding-box.ts';

/** True when the point lies in the area or on its edge. */
export function isInside(point: Position, area: Polygon | MultiPolygon): boolean {
  return turfContains([...point], area);
}

/** The rings of an area as lines, to measure to. */
export function edgeOf(area: Polygon | MultiPolygon): MultiLineString {
  const coordinates = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return { type: 'MultiLineString', coordinates };
}

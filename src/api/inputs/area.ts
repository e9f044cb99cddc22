import type { MultiPolygon, Polygon } from 'geojson';
import { ProblemError } from '../../model/problem.ts';

const mostPositions = 5_000;

/** A GeoJSON Polygon or MultiPolygon whose rings are closed and within bounds (RFC 7946, 3.1.6). Throws an INVALID_INPUT or TOO_LARGE problem otherwise. */
export function readArea(value: unknown, field: string): Polygon | MultiPolygon {
  const fail = (expected: string, got: string): never => {
    throw new ProblemError('INVALID_INPUT', `Expected ${expected}, got ${got}.`, field);
  };
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') fail('a GeoJSON Polygon or MultiPolygon', describe(type ?? value));
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilled(polygons)) return fail('at least one polygon', describe(polygons));
  let positions = 0;
  for (const rings of polygons) {
    if (!isFilled(rings)) return fail('a polygon with at least one ring', describe(rings));
    for (const ring of rings) {
      if (!isFilled(ring) || ring.length < 4) return fail('rings of at least four positions', describe(ring));
      positions += ring.length;
      if (positions > mostPositions) {
        throw new ProblemError(
          'TOO_LARGE',
          `Expected at most ${mostPositions} positions, got more. Simplify the polygon.`,
          field,
        );
      }
      const stray = ring.find((position) => !isPosition(position));
      if (stray !== undefined) return fail('positions [longitude, latitude] in degrees', describe(stray));
      if (String(ring[0]) !== String(ring.at(-1)))
        return fail('rings that end where they begin', `${describe(ring[0])} and ${describe(ring.at(-1))}`);
    }
  }
  return { type, coordinates } as Polygon | MultiPolygon;
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value;
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

function describe(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 80)}...` : json;
}

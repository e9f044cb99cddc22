import type { BoundingBox, Position } from '../../model/bounding-box.ts';
import { ProblemError } from '../../model/problem.ts';
import type { BoundingBoxInput } from '../types/point.ts';

/** A position within the globe's bounds. Throws an INVALID_INPUT problem otherwise. */
export function readPosition(
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  field: string,
): Position {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude];
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected a longitude from -180 to 180 and a latitude from -90 to 90, got ${longitude} and ${latitude}.${Math.abs(latitude) > 90 && Math.abs(longitude) <= 90 ? ' They may be swapped.' : ''}`,
    field,
  );
}

/** A box within the globe's bounds; west > east crosses the antimeridian. Throws an INVALID_INPUT problem otherwise. */
export function readBox({ west, south, east, north }: BoundingBoxInput, field: string): BoundingBox {
  readPosition({ longitude: west, latitude: south }, field);
  readPosition({ longitude: east, latitude: north }, field);
  if (south <= north) return [west, south, east, north];
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected "south" to be at most "north", got ${south} and ${north}. Swap them.`,
    field,
  );
}

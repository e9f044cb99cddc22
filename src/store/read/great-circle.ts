import { type RawBuilder, sql } from 'kysely';
import type { BoundingBox, Position } from '../../model/bounding-box.ts';

/** The mean radius of the Earth (IUGG), as turf has it. */
const earthRadiusKm = 6371.0088;

/** Kilometres from `event.location` to a position along the great circle, by the haversine formula. */
export function distanceKmTo([longitude, latitude]: Position): RawBuilder<number> {
  return sql<number>`(${2 * earthRadiusKm} * asin(least(1, sqrt(
    power(sind((event.location[1] - ${latitude}::double precision) / 2), 2)
    + cosd(event.location[1]) * cosd(${latitude}::double precision)
      * power(sind((event.location[0] - ${longitude}::double precision) / 2), 2)))))`;
}

/**
 * The box around a circle, one that the index can search. Crosses the antimeridian where the circle does, and goes all round where the
 * circle holds a pole.
 */
export function boxAround([longitude, latitude]: Position, km: number): BoundingBox {
  // A little wider than needed, as a box's edge is compared exactly.
  const angle = km / earthRadiusKm + 1e-9;
  const height = degrees(angle);
  const south = Math.max(-90, latitude - height);
  const north = Math.min(90, latitude + height);
  const ratio = Math.sin(angle) / Math.cos(radians(latitude));
  if (angle >= Math.PI / 2 || south === -90 || north === 90 || ratio >= 1) return [-180, south, 180, north];
  const width = degrees(Math.asin(ratio));
  return [wrapped(longitude - width), south, wrapped(longitude + width), north];
}

function wrapped(longitude: number): number {
  return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

import type { MultiPolygon, Polygon } from 'geojson';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { BoundingBox } from '../../model/bounding-box.ts';
import { ProblemError } from '../../model/problem.ts';

/** The event's location lies in the box. */
export function inBox(box: BoundingBox, field: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(plainBoxes(checkedBox(box, field)).map(inPlainBox), sql` or `)})`;
}

/** One box, or two where it crosses the antimeridian. */
export function plainBoxes([west, south, east, north]: BoundingBox): readonly BoundingBox[] {
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

/** As `inBox` for a box that is known to be one and not to cross. */
export function inPlainBox([west, south, east, north]: BoundingBox): RawBuilder<SqlBool> {
  const corner = (longitude: number, latitude: number) =>
    sql`point(${longitude}::double precision, ${latitude}::double precision)`;
  return sql<SqlBool>`event.location <@ box(${corner(west, south)}, ${corner(east, north)})`;
}

/** The box if it is one: latitudes in order and on Earth, longitudes between -180 and 180 and possibly reversed. */
export function checkedBox(box: BoundingBox, field: string): BoundingBox {
  const [west, south, east, north] = box;
  const onEarth =
    box.every(Number.isFinite) && Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  if (onEarth && south <= north) return box;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected west and east between -180 and 180, and south at most north between -90 and 90; got west ${west}, south ${south}, east ${east}, north ${north}. A box over the antimeridian has west > east.`,
    field,
  );
}

type Ring = readonly (readonly number[])[];

const mostPositions = 10_000;

/**
 * The event's location lies in a GeoJSON Polygon or MultiPolygon, holes left out. PostgreSQL's own `polygon` answers this exactly, with
 * the index on the location, so that paging and counting need no second step. As in RFC 7946, edges are straight in longitude and
 * latitude; a ring that goes on beyond ±180 is also looked for on the other side.
 */
export function inGeometry(geometry: unknown, field: string): RawBuilder<SqlBool> {
  const polygons = polygonsOf(geometry, field);
  return sql<SqlBool>`(${sql.join(
    polygons.flatMap((rings) => turnsOf(rings).map((shift) => inPolygon(rings, shift))),
    sql` or `,
  )})`;
}

function inPolygon([outer, ...holes]: readonly Ring[], shift: number): RawBuilder<SqlBool> {
  const within = (ring: Ring) => sql`event.location <@ ${polygonText(ring, shift)}::polygon`;
  return sql<SqlBool>`(${sql.join([within(outer as Ring), ...holes.map((hole) => sql`not ${within(hole)}`)], sql` and `)})`;
}

function polygonText(ring: Ring, shift: number): string {
  return `(${ring.map(([longitude, latitude]) => `(${(longitude as number) + shift},${latitude})`).join(',')})`;
}

/** 0, and a turn back for shapes that are drawn on over the antimeridian. */
function turnsOf(rings: readonly Ring[]): readonly number[] {
  const longitudes = (rings[0] as Ring).map(([longitude]) => longitude as number);
  return [
    0,
    ...(longitudes.some((longitude) => longitude > 180) ? [-360] : []),
    ...(longitudes.some((longitude) => longitude < -180) ? [360] : []),
  ];
}

function polygonsOf(geometry: unknown, field: string): readonly (readonly Ring[])[] {
  const { type, coordinates } = (geometry ?? {}) as Partial<Polygon | MultiPolygon>;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) {
    throw badGeometry(field, `a geometry of type ${JSON.stringify(type ?? null)}`);
  }
  let positions = 0;
  for (const rings of polygons as readonly unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) throw badGeometry(field, 'a polygon without rings');
    for (const ring of rings) {
      checkRing(ring, field);
      positions += ring.length;
    }
  }
  if (positions > mostPositions) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${mostPositions} positions, got ${positions}. Simplify the shape.`,
      field,
    );
  }
  return polygons as readonly (readonly Ring[])[];
}

function checkRing(ring: unknown, field: string): asserts ring is Ring {
  if (!Array.isArray(ring) || ring.length < 4) throw badGeometry(field, 'a ring of fewer than four positions');
  for (const position of ring) {
    const [longitude, latitude] = Array.isArray(position) ? position : [];
    const fits =
      Number.isFinite(longitude) && Number.isFinite(latitude) && Math.abs(longitude) <= 540 && Math.abs(latitude) <= 90;
    if (!fits) throw badGeometry(field, `the position ${JSON.stringify(position)?.slice(0, 60)}`);
  }
  const [start, end] = [ring[0], ring.at(-1)];
  if (start[0] !== end[0] || start[1] !== end[1])
    throw badGeometry(field, 'a ring whose last position is not its first');
}

function badGeometry(field: string, got: string): ProblemError {
  return new ProblemError(
    'INVALID_INPUT',
    `Expected a GeoJSON Polygon or MultiPolygon with closed rings of [longitude, latitude] in degrees, got ${got}.`,
    field,
  );
}

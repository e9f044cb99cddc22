/** `[longitude, latitude]` in degrees, WGS 84, as GeoJSON has it (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

/** `[west, south, east, north]` in degrees; west > east means that the box crosses the antimeridian (RFC 7946, 5.2). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

import type { LonLat } from './mercator.ts';

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** Great-circle distance (haversine) in km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const sinLatitude = Math.sin(((b[1] - a[1]) * radians) / 2);
  const sinLongitude = Math.sin(((b[0] - a[0]) * radians) / 2);
  const h = sinLatitude ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * sinLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point `km` away in a bearing (degrees clockwise from north). Longitude may pass ±180, so that lines stay whole. */
function destination([longitude, latitude]: LonLat, km: number, bearing: number): [number, number] {
  const angle = km / earthRadiusKm;
  const phi = latitude * radians;
  const theta = bearing * radians;
  const sinPhi = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta);
  const y = Math.sin(theta) * Math.sin(angle) * Math.cos(phi);
  const x = Math.cos(angle) - Math.sin(phi) * sinPhi;
  return [longitude + Math.atan2(y, x) / radians, Math.asin(sinPhi) / radians];
}

/**
 * All points `km` from the centre, as a closed line whose longitudes run on past ±180 rather than jump, so it can be drawn as it
 * is. A ring around a pole comes back open at the map's top or bottom.
 */
export function ring(centre: LonLat, km: number, steps = 180): [number, number][] {
  return unwrapped(Array.from({ length: steps + 1 }, (_, i) => destination(centre, km, (i * 360) / steps)));
}

/** Shifts longitudes by whole turns so that no step is longer than half a turn. */
export function unwrapped(line: readonly LonLat[]): [number, number][] {
  let turns = 0;
  return line.map(([longitude, latitude], i) => {
    if (i > 0) {
      const step = longitude - line[i - 1]![0];
      if (step > 180) turns -= 1;
      else if (step < -180) turns += 1;
    }
    return [longitude + turns * 360, latitude];
  });
}

/** Initial bearing from a to b in degrees, 0..360. */
export function bearing(a: LonLat, b: LonLat): number {
  const delta = (b[0] - a[0]) * radians;
  const y = Math.sin(delta) * Math.cos(b[1] * radians);
  const x =
    Math.cos(a[1] * radians) * Math.sin(b[1] * radians) -
    Math.sin(a[1] * radians) * Math.cos(b[1] * radians) * Math.cos(delta);
  return (Math.atan2(y, x) / radians + 360) % 360;
}

const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** The nearest of the eight winds. */
export function wind(degrees: number): (typeof winds)[number] {
  return winds[Math.round(degrees / 45) % 8]!;
}

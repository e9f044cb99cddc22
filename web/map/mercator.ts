/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

const greatestLatitude = 85.0511287798;

/** Web Mercator with the world as one unit square: x 0 at -180°, y 0 at 85.05° north. */
export function toWorld([longitude, latitude]: LonLat): [x: number, y: number] {
  const clamped = Math.max(-greatestLatitude, Math.min(greatestLatitude, latitude));
  const sin = Math.sin((clamped * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

export function fromWorld(x: number, y: number): [longitude: number, latitude: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

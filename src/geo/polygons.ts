import type { MultiPolygon, Position } from 'geojson';

/** Rings as polygons with holes: each ring that turns the other way is a hole of the smallest outer ring around it (RFC 7946, 3.1.6). */
export function polygonsOf(rings: readonly Position[][]): MultiPolygon {
  const measured = rings.map((ring) => ({ ring, area: signedArea(ring) })).filter(({ area }) => area !== 0);
  const largest = measured.reduce((most, each) => (Math.abs(each.area) > Math.abs(most) ? each.area : most), 0);
  const isOuter = ({ area }: { area: number }): boolean => Math.sign(area) === Math.sign(largest);
  const outers = measured
    .filter(isOuter)
    .sort((a, b) => Math.abs(a.area) - Math.abs(b.area))
    .map(({ ring }) => ({ ring, holes: [] as Position[][] }));
  for (const { ring } of measured.filter((each) => !isOuter(each))) {
    outers.find((outer) => containsPoint(outer.ring, ring[0]!))?.holes.push(ring);
  }
  return { type: 'MultiPolygon', coordinates: outers.map(({ ring, holes }) => [ring, ...holes]) };
}

/** True when the point lies inside the ring (ray casting). */
export function containsPoint(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi! > y! !== yj! > y! && x! < ((xj! - xi!) * (y! - yi!)) / (yj! - yi!) + xi!) inside = !inside;
  }
  return inside;
}

function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return twice / 2;
}

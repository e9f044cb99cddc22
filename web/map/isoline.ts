import { fromWorld, type LonLat, toWorld } from './mercator.ts';

const earthRadiusKm = 6371.0088;

/**
 * Every point that lies `km` from the nearest of the given lines, as lines: what "200 kilometres from the border" looks like. The
 * lines must be dense against `km` (a border of 1:50m is). Distances are true (chords of the sphere), sampled on a grid of `cells`
 * squared in Mercator and joined by marching squares; `keep` drops parts, such as those inside the country.
 */
export function isoline(
  lines: readonly (readonly LonLat[])[],
  km: number,
  keep: (at: LonLat) => boolean = () => true,
  cells = 150,
): [number, number][][] {
  const points = thinned(lines, km / 40);
  if (points.length === 0) return [];
  const vectors = new Float64Array(points.length * 3);
  for (const [i, point] of points.entries()) vectors.set(unitVector(point), i * 3);
  const box = boxAround(points, km);
  const field = new Float64Array((cells + 1) ** 2);
  const at = (column: number, row: number): [number, number] =>
    fromWorld(box.x0 + ((box.x1 - box.x0) * column) / cells, box.y0 + ((box.y1 - box.y0) * row) / cells);
  for (let row = 0; row <= cells; row++) {
    for (let column = 0; column <= cells; column++) {
      const [x, y, z] = unitVector(at(column, row));
      let nearest = -1;
      for (let i = 0; i < vectors.length; i += 3) {
        const dot = x * vectors[i]! + y * vectors[i + 1]! + z * vectors[i + 2]!;
        if (dot > nearest) nearest = dot;
      }
      field[row * (cells + 1) + column] = Math.acos(Math.min(1, nearest)) * earthRadiusKm - km;
    }
  }
  const segments = marchingSquares(field, cells).map(([a, b]) => [at(a[0], a[1]), at(b[0], b[1])] as const);
  return joined(segments.filter(([a, b]) => keep(a) && keep(b)));
}

function unitVector([longitude, latitude]: LonLat): [number, number, number] {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Leaves out vertices closer than `stepKm` to the one before: the field does not need them. */
function thinned(lines: readonly (readonly LonLat[])[], stepKm: number): LonLat[] {
  const out: LonLat[] = [];
  const degrees = stepKm / 111;
  for (const line of lines) {
    let last: LonLat | null = null;
    for (const point of line) {
      if (last && Math.abs(point[1] - last[1]) < degrees && Math.abs(point[0] - last[0]) < degrees) continue;
      out.push(point);
      last = point;
    }
  }
  return out;
}

function boxAround(points: readonly LonLat[], km: number): { x0: number; y0: number; x1: number; y1: number } {
  const south = Math.max(-85, Math.min(...points.map((p) => p[1])) - (km / 111) * 1.1);
  const north = Math.min(85, Math.max(...points.map((p) => p[1])) + (km / 111) * 1.1);
  const stretch = ((km / 111) * 1.1) / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const [x0, y0] = toWorld([Math.min(...points.map((p) => p[0])) - stretch, north]);
  const [x1, y1] = toWorld([Math.max(...points.map((p) => p[0])) + stretch, south]);
  return { x0, y0, x1, y1 };
}

type GridPoint = readonly [column: number, row: number];

/** The zero line of the field as segments in grid units. A saddle is cut as two separate corners. */
function marchingSquares(field: Float64Array, cells: number): [GridPoint, GridPoint][] {
  const segments: [GridPoint, GridPoint][] = [];
  const value = (column: number, row: number): number => field[row * (cells + 1) + column]!;
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corners: GridPoint[] = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ];
      const crossings: GridPoint[] = [];
      for (let i = 0; i < 4; i++) {
        const a = corners[i]!;
        const b = corners[(i + 1) % 4]!;
        const va = value(...a);
        const vb = value(...b);
        if (va < 0 === vb < 0) continue;
        const t = va / (va - vb);
        crossings.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
      }
      for (let i = 0; i + 1 < crossings.length; i += 2) segments.push([crossings[i]!, crossings[i + 1]!]);
    }
  }
  return segments;
}

/** Joins segments that share an end into lines, so that a dash pattern runs on. */
function joined(segments: readonly (readonly [LonLat, LonLat])[]): [number, number][][] {
  const key = (p: LonLat): string => `${p[0].toFixed(6)} ${p[1].toFixed(6)}`;
  const byEnd = new Map<string, number[]>();
  segments.forEach((segment, i) => {
    for (const end of segment) byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), i]);
  });
  const used = new Set<number>();
  const next = (end: LonLat): LonLat | null => {
    const i = byEnd.get(key(end))?.find((index) => !used.has(index));
    if (i === undefined) return null;
    used.add(i);
    const [a, b] = segments[i]!;
    return key(a) === key(end) ? b : a;
  };
  const lines: [number, number][][] = [];
  segments.forEach(([a, b], i) => {
    if (used.has(i)) return;
    used.add(i);
    const line: LonLat[] = [a, b];
    for (let end = next(b); end; end = next(end)) line.push(end);
    for (let end = next(a); end; end = next(end)) line.unshift(end);
    lines.push(line.map(([x, y]) => [x, y]));
  });
  return lines;
}

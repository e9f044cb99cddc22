import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { type Box, clipRing } from '../../geo/clip.ts';
import { containsPoint } from '../../geo/polygons.ts';

/**
 * `[kind, rank, longitude, latitude, English, Dutch?]`: rank 0 is the most important; Dutch is left out where it is the same.
 * Kinds: 0 country, 1 sea, 2 city, 3 the country that one is looking at from close by.
 */
export type EncodedLabel = [
  kind: 0 | 1 | 2 | 3,
  rank: number,
  longitude: number,
  latitude: number,
  en: string,
  nl?: string,
];

/** Every label of the base map from the tables in `data/geography`, most important first. */
export function readLabels(data: string): EncodedLabel[] {
  const labels: EncodedLabel[] = [];
  for (const row of rows(join(data, 'country_labels.tsv'))) {
    labels.push(label(0, countryRank(Number(row.area_km2)), row));
  }
  for (const row of rows(join(data, 'sea_labels.tsv'))) labels.push(label(1, Number(row.scalerank), row));
  for (const row of rows(join(data, 'city_labels.tsv'))) labels.push(label(2, Number(row.scalerank), row));
  return labels.sort((a, b) => a[1] - b[1]);
}

/**
 * Names of the countries in a part of the map, each where it has most room: so that one sees from close by whose land it is.
 * Slivers get none. Shapes are by ISO code.
 */
export function labelsInside(
  shapes: ReadonlyMap<string, { readonly rings: readonly Position[][] }>,
  box: Box,
  names: ReadonlyMap<string, { readonly en: string; readonly nl: string }>,
): EncodedLabel[] {
  const labels: EncodedLabel[] = [];
  for (const [code, { rings }] of shapes) {
    const name = names.get(code);
    if (!name) continue;
    const cut = rings.map((ring) => clipRing(ring, box)).filter((ring) => ring !== null);
    const roomiest = cut.map(roomiestPoint).sort((a, b) => b.room - a.room)[0];
    if (!roomiest || roomiest.room < 0.28) continue;
    const [x, y] = roomiest.at.map((degrees) => Math.round(degrees! * 100) / 100) as [number, number];
    const rank = Math.max(0, 5 - Math.round(roomiest.room * 2));
    labels.push(name.nl === name.en ? [3, rank, x, y, name.en] : [3, rank, x, y, name.en, name.nl]);
  }
  return labels;
}

/** Of a grid of points, the one inside the ring that is farthest from its edge, with that distance in degrees of latitude. */
function roomiestPoint(whole: readonly Position[]): { at: Position; room: number } {
  const every = Math.ceil(whole.length / 150);
  const ring = whole.filter((_, i) => i % every === 0);
  const xs = ring.map((p) => p[0]!);
  const ys = ring.map((p) => p[1]!);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = { at: [x0, y0] as Position, room: 0 };
  const steps = 12;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const at: Position = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
      if (!containsPoint(ring, at)) continue;
      const shrink = Math.cos((at[1]! * Math.PI) / 180);
      const room = Math.min(...ring.map((p) => Math.hypot((p[0]! - at[0]!) * shrink, p[1]! - at[1]!)));
      if (room > best.room) best = { at, room };
    }
  }
  return best;
}

/** ISO 3166-1 alpha-2 code to names. */
export function readCountryNames(data: string): Map<string, { en: string; nl: string }> {
  return new Map(rows(join(data, 'country_labels.tsv')).map((row) => [row.iso2!, { en: row.en!, nl: row.nl! }]));
}

/** ISO 3166-1: numeric code to alpha-2. */
export function readIsoCodes(data: string): Map<string, string> {
  return new Map(rows(join(data, 'country_labels.tsv')).map((row) => [row.iso_num!, row.iso2!]));
}

function label(kind: 0 | 1 | 2, rank: number, row: Record<string, string>): EncodedLabel {
  const at: [number, number] = [
    Math.round(Number(row.longitude) * 1000) / 1000,
    Math.round(Number(row.latitude) * 1000) / 1000,
  ];
  const en = row.en!;
  return row.nl && row.nl !== en ? [kind, rank, ...at, en, row.nl] : [kind, rank, ...at, en];
}

/** From which zoom a country's name fits: Russia 1, Belgium 5. */
function countryRank(areaKm2: number): number {
  if (areaKm2 > 2_500_000) return 0;
  if (areaKm2 > 900_000) return 1;
  if (areaKm2 > 250_000) return 2;
  if (areaKm2 > 60_000) return 3;
  if (areaKm2 > 10_000) return 4;
  return 6;
}

function rows(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

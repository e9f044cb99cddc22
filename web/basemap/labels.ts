import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a label names; countries and seas are written in spaced italics. */
export type LabelKind = 'country' | 'sea' | 'city';

/** `[kind, rank, longitude, latitude, English, Dutch?]`: rank 0 is the most important; Dutch is left out where it is the same. */
export type EncodedLabel = [kind: 0 | 1 | 2, rank: number, longitude: number, latitude: number, en: string, nl?: string];

/** Every label of the base map from the tables in `data/basemap`, most important first. */
export function readLabels(data: string): EncodedLabel[] {
  const labels: EncodedLabel[] = [];
  for (const row of rows(join(data, 'country_labels.tsv'))) {
    labels.push(label(0, countryRank(Number(row.area_km2)), row));
  }
  for (const row of rows(join(data, 'sea_labels.tsv'))) labels.push(label(1, Number(row.scalerank), row));
  for (const row of rows(join(data, 'city_labels.tsv'))) labels.push(label(2, Number(row.scalerank), row));
  return labels.sort((a, b) => a[1] - b[1]);
}

/** ISO 3166-1: numeric code to alpha-2. */
export function readIsoCodes(data: string): Map<string, string> {
  return new Map(rows(join(data, 'country_labels.tsv')).map((row) => [row.iso_num!, row.iso2!]));
}

function label(kind: 0 | 1 | 2, rank: number, row: Record<string, string>): EncodedLabel {
  const at: [number, number] = [Math.round(Number(row.longitude) * 1000) / 1000, Math.round(Number(row.latitude) * 1000) / 1000];
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

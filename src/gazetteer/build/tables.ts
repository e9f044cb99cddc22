import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One row of a table by column name; an absent cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** The tables that the gazetteer is built from, in the order in which they are read and hashed. */
export const TABLES = [
  'abbreviations.tsv',
  'admin1.tsv.gz',
  'admin2.tsv.gz',
  'airports.tsv',
  'countries.tsv',
  'country_points.tsv',
  'demonyms.tsv',
  'disputed.tsv',
  'exonyms_geonames_nl_en_de_fr.tsv.gz',
  'features.tsv',
  'geonames_cities500.tsv.gz',
  'house_toponyms.tsv',
  'metonyms.tsv',
  'ne_10m_marine_names.tsv',
  'postal_places.tsv.gz',
  'publishers.tsv',
  'region_names.tsv',
  'stopwords_ambiguous.tsv',
  'subdivisions_ne_finer.tsv.gz',
  'us_counties.tsv.gz',
  'wikidata.tsv',
] as const;

export type TableName = (typeof TABLES)[number];

/**
 * Reads a tab-separated table with a header line; unquoted, UTF-8, gzipped where its name says so.
 * Throws, naming the line, where a row has more cells than the header.
 */
export function readTable(directory: string, table: TableName): Row[] {
  const file = readFileSync(join(directory, table));
  const [header, ...lines] = (table.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8').split('\n');
  const names = header!.replace(/\r$/, '').split('\t');
  const rows: Row[] = [];
  lines.forEach((line, n) => {
    if (line === '') return;
    const cells = line.replace(/\r$/, '').split('\t');
    if (cells.length > names.length)
      throw new Error(`${table}, line ${n + 2}: expected ${names.length} cells, got ${cells.length}. Mend the table.`);
    const row: Record<string, string> = {};
    for (let column = 0; column < names.length; column++) row[names[column]!] = cells[column] ?? '';
    rows.push(row);
  });
  return rows;
}

/** The variants of a cell: `EU|E.U.`. */
export function variants(cell: string | undefined): string[] {
  return cell ? cell.split('|').filter(Boolean) : [];
}

/** SHA-256 over all tables: some 10 MB, in about 20 ms. */
export function hashTables(directory: string): string {
  const hash = createHash('sha256');
  for (const table of TABLES) hash.update(`${table}\n`).update(readFileSync(join(directory, table)));
  return hash.digest('hex');
}

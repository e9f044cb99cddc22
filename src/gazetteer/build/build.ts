import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, writeIndex } from '../index-file.ts';
import { INDEX_VERSION } from '../index-format.ts';
import { addCities } from './cities.ts';
import { compile } from './compile.ts';
import { countInhabitants, linkParents, measureCountries, placeFeatures } from './containment.ts';
import { addCountries, type CountryPoints } from './countries.ts';
import { markDisputed } from './disputed.ts';
import { GazetteerDraft } from './draft.ts';
import { addFeatures } from './features.ts';
import { addPostalPlaces } from './postal.ts';
import { referenceReader } from './references.ts';
import { addCounties, addFinerRegions, addFirstLevel, addSecondLevel } from './regions.ts';
import { readTable, TABLES, type TableName } from './tables.ts';
import { addTransliterations } from './transliterate.ts';
import { addAbbreviations, addDemonyms, addHouseNames, ambiguousNames } from './words.ts';

/** How far the build is: 0..1, and what it does now. */
export type BuildProgress = (done: number, step: string) => void;

export interface BuildOptions {
  /** `mean` by default; the others are for comparing accuracy, see data/gazetteer/SOURCES.md. */
  readonly countryPoints?: CountryPoints;
  /** Tables to leave out, for measuring what each gives. */
  readonly without?: readonly TableName[];
}

const DEFAULT_COUNTRY_POINTS: CountryPoints = 'mean';

/**
 * Compiles the tables of `sourceDirectory` (data/gazetteer) into one index in `outputDirectory`. The same tables give the same bytes.
 * Throws, naming table and line, where a table is missing or malformed.
 */
export function buildGazetteer(
  sourceDirectory: string,
  outputDirectory: string,
  onProgress: BuildProgress = () => {},
  options: BuildOptions = {},
): void {
  const countryPoints = options.countryPoints ?? DEFAULT_COUNTRY_POINTS;
  const read = (table: TableName) => (options.without?.includes(table) ? [] : readTable(sourceDirectory, table));
  const draft = new GazetteerDraft();

  onProgress(0, 'towns');
  addCities(draft, read('geonames_cities500.tsv.gz'), read('exonyms_geonames_nl_en_de_fr.tsv.gz'));
  onProgress(0.25, 'countries and regions');
  const countries = read('countries.tsv');
  addCountries(draft, countries, read('country_points.tsv'), countryPoints);
  const firstLevel = read('admin1.tsv.gz');
  addFirstLevel(draft, firstLevel);
  addSecondLevel(draft, read('admin2.tsv.gz'));
  addCounties(draft, read('us_counties.tsv.gz'));
  addFinerRegions(draft, read('subdivisions_ne_finer.tsv.gz'));
  onProgress(0.35, 'hamlets, seas, mountains and landmarks');
  addPostalPlaces(
    draft,
    read('postal_places.tsv.gz'),
    new Map(firstLevel.map((row) => [row.iso3166_2!, row.admin1code!])),
  );
  addFeatures(draft, read('features.tsv'), read('ne_10m_marine_names.tsv'), read('metonyms.tsv'));
  onProgress(0.45, 'adjectives, inhabitants and abbreviations');
  const placeOf = referenceReader(draft);
  addHouseNames(draft, read('house_toponyms.tsv'), placeOf);
  addDemonyms(draft, read('demonyms.tsv'), placeOf);
  addAbbreviations(draft, read('abbreviations.tsv'), placeOf);
  addTransliterations(draft);
  onProgress(0.55, 'what contains what');
  placeFeatures(draft);
  markDisputed(draft, read('disputed.tsv'));
  linkParents(draft);
  countInhabitants(draft);
  measureCountries(draft);

  onProgress(0.65, 'index');
  const sourceHash = hashTables(sourceDirectory);
  const index = compile(draft, {
    sourceHash,
    publishers: read('publishers.tsv').map((row) => ({
      domain: row.domain!,
      placeId: `gn:${row.geonameid}`,
      scopeKm: Number(row.scope_km),
    })),
    ambiguous: ambiguousNames(read('stopwords_ambiguous.tsv')),
    neighbours: Object.fromEntries(countries.map((row) => [row.iso2!, row.neighbours!.split(',').filter(Boolean)])),
  });
  onProgress(0.95, 'writing');
  writeIndex(outputDirectory, index, { origin: 'TABLES', countryPoints, sourceHash });
  onProgress(1, 'done');
}

/**
 * True when the index in `directory` can be used as it is: of this program's version, and made of these very tables or imported
 * from GeoNames' dumps. Hashes the tables (some 10 MB, in about 20 ms), so that a fresh clone is judged by content, not by age.
 */
export function gazetteerIsFresh(sourceDirectory: string, directory: string): boolean {
  const stamp = readStamp(directory);
  if (stamp?.version !== INDEX_VERSION) return false;
  return (
    stamp.origin === 'GEONAMES' ||
    (stamp.countryPoints === DEFAULT_COUNTRY_POINTS && stamp.sourceHash === hashTables(sourceDirectory))
  );
}

function hashTables(directory: string): string {
  const hash = createHash('sha256');
  for (const table of TABLES) hash.update(`${table}\n`).update(readFileSync(join(directory, table)));
  return hash.digest('hex');
}

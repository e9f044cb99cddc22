import { ProblemError } from '../../model/problem.ts';
import { compile } from '../build/compile.ts';
import { completeDraft } from '../build/containment.ts';
import { GazetteerDraft } from '../build/draft.ts';
import { type Gathered, gatherTables } from '../build/gather.ts';
import { hashTables } from '../build/tables.ts';
import { writeIndex } from '../index-file.ts';
import { type GeonamesRow, readAlternateName, readGeonamesRow } from './columns.ts';
import { DUMP_LIMITS, type Dump, type DumpLimits, findDump, readLines } from './dump-reader.ts';
import { featureClassOf, importanceOf, MOST_IMPORTANT } from './feature-codes.ts';
import { GeonamesMerger } from './merge.ts';

export interface ImportOptions {
  /** Our own tables (data/gazetteer), which give demonyms, abbreviations, boxes, landmarks and claims; without them GeoNames stands alone. */
  readonly tables?: string;
  /** How many places to take at most, the most important first; 500,000 by default, for which the import needs some 2 GB. */
  readonly maximumPlaces?: number;
  readonly limits?: DumpLimits;
}

/** Hears how much of the dumps was read, in bytes on disk. */
export type ImportProgress = (done: number, total: number) => void;

const MAXIMUM_PLACES = 500_000;

/**
 * Builds the index from GeoNames' own dumps in `folder`, packed or not: `allCountries` (needed), `alternateNamesV2`, `hierarchy`,
 * `admin1CodesASCII` and `countryInfo` (each read where it is there). Streams them, so that memory grows with `maximumPlaces` only.
 * An imported index stays in use until `buildGazetteer` replaces it. Throws a ProblemError where a dump is missing, none, damaged
 * or beyond its limits; then the old index is untouched.
 *
 * Format: download.geonames.org/export/dump/readme.txt.
 */
export async function importGeonames(
  folder: string,
  outputDirectory: string,
  onProgress: ImportProgress = () => {},
  { tables, maximumPlaces = MAXIMUM_PLACES, limits = DUMP_LIMITS }: ImportOptions = {},
): Promise<void> {
  const places = findDump(folder, 'allCountries');
  if (!places)
    throw new ProblemError(
      'NOT_FOUND',
      `Expected allCountries.zip or allCountries.txt in ${folder}, got neither. Download it from download.geonames.org/export/dump.`,
    );
  const names = findDump(folder, 'alternateNamesV2');
  const hierarchy = findDump(folder, 'hierarchy');
  const regions = findDump(folder, 'admin1CodesASCII');
  const countries = findDump(folder, 'countryInfo');

  const onBytes = adder(
    onProgress,
    2 * places.size + [names, hierarchy, regions, countries].reduce((sum, dump) => sum + (dump?.size ?? 0), 0),
  );
  const read = async (dump: Dump | null, onLine: (line: string) => void): Promise<void> => {
    if (dump) await readLines(dump, onLine, onBytes, limits);
  };

  const admits = await admission(maximumPlaces, (onLine) => read(places, onLine));
  const { draft, disputed, extras }: Gathered = tables
    ? gatherTables(tables, 'mean', ['postal_places.tsv.gz'])
    : { draft: new GazetteerDraft(), disputed: [], extras: { publishers: [], ambiguous: {}, neighbours: {} } };
  const merger = new GeonamesMerger(draft);
  await read(places, (line) => {
    const row = readGeonamesRow(line);
    if (row) merger.addPlace(row, admits);
  });
  await read(names, (line) => {
    const row = readAlternateName(line);
    if (row) merger.addName(row);
  });
  await read(regions, (line) => merger.addRegionName(line));
  const neighbours: Record<string, readonly string[]> = { ...extras.neighbours };
  await read(countries, (line) => merger.addCountryFacts(line, neighbours));
  await read(hierarchy, (line) => merger.addParent(line));
  merger.linkHierarchy();

  completeDraft(draft, disputed);
  const sourceHash = tables ? hashTables(tables) : '';
  writeIndex(outputDirectory, compile(draft, { ...extras, neighbours, sourceHash }), {
    origin: 'GEONAMES',
    countryPoints: 'mean',
    sourceHash,
  });
}

/** Whether a row is taken; to be asked once for each row, in the dump's order. */
type Admission = (row: GeonamesRow) => boolean;

/**
 * Takes the `most` most important rows, of equally important ones the first. One reading of the dump, in constant memory: it only
 * counts how many rows there are of each importance.
 */
async function admission(most: number, readAll: (onLine: (line: string) => void) => Promise<void>): Promise<Admission> {
  const counts = new Uint32Array(MOST_IMPORTANT + 1);
  const importance = (row: GeonamesRow): number | null => {
    const featureClass = featureClassOf(row.featureCode);
    return featureClass && importanceOf(featureClass, row.population);
  };
  await readAll((line) => {
    const row = readGeonamesRow(line);
    const own = row && importance(row);
    if (own !== null) counts[own]!++;
  });
  let least = MOST_IMPORTANT;
  let room = most;
  while (least > 0 && counts[least]! <= room) room -= counts[least--]!;
  return (row) => {
    const own = importance(row);
    return own !== null && (own > least || (own === least && room-- > 0));
  };
}

function adder(onProgress: ImportProgress, total: number): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    done = Math.min(total, done + bytes);
    onProgress(Math.round(done), total);
  };
}

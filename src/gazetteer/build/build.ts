import { readStamp, writeIndex } from '../index-file.ts';
import { INDEX_VERSION } from '../index-format.ts';
import { compile } from './compile.ts';
import { completeDraft } from './containment.ts';
import type { CountryPoints } from './countries.ts';
import { gatherTables } from './gather.ts';
import { hashTables, type TableName } from './tables.ts';

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
  const { draft, disputed, extras } = gatherTables(sourceDirectory, countryPoints, options.without, onProgress);
  onProgress(0.55, 'what contains what');
  completeDraft(draft, disputed);
  onProgress(0.65, 'index');
  const sourceHash = hashTables(sourceDirectory);
  const index = compile(draft, { ...extras, sourceHash });
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

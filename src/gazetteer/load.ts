import type { Gazetteer } from '../model/candidate.ts';
import { createGazetteer } from './gazetteer.ts';
import { readIndex } from './index-file.ts';

/**
 * Loads the index that `buildGazetteer` or `importGeonames` wrote. Throws, saying what to do, where it is missing, of another
 * version or damaged.
 *
 * For a reader of many texts: `walk()` finds all names in one pass over the tokens and makes no object until `candidates` is
 * asked for; `lookup` is for single names and remembers what it read.
 *
 * With `bytes`, what `readIndexFile` gave another thread, the columns are read where they lie and not copied.
 */
export function loadGazetteer(directory: string, bytes?: SharedArrayBuffer): Gazetteer {
  return createGazetteer(readIndex(directory, bytes));
}

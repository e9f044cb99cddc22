import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GazetteerIndex, INDEX_VERSION, decodeIndex, encodeIndex } from './index-format.ts';

const INDEX_FILE = 'gazetteer.bin';
/** Written last and read first: says what the index was made of without opening it. */
const STAMP_FILE = 'gazetteer.json';

/** What an index was made of. */
export interface IndexStamp {
  readonly version: number;
  /** TABLES: our own tables alone. GEONAMES: a user's GeoNames dumps with our tables; it stays until it is built anew. */
  readonly origin: 'TABLES' | 'GEONAMES';
  readonly countryPoints: 'mean' | 'natural-earth' | 'factbook' | 'geonames';
  /** SHA-256 of the tables. */
  readonly sourceHash: string;
}

/** Writes the index so that a reader sees the old one or the new one, never half of it. */
export function writeIndex(directory: string, index: GazetteerIndex, stamp: Omit<IndexStamp, 'version'>): void {
  mkdirSync(directory, { recursive: true });
  replaceFile(join(directory, INDEX_FILE), encodeIndex(index));
  replaceFile(join(directory, STAMP_FILE), `${JSON.stringify({ version: INDEX_VERSION, ...stamp }, null, 2)}\n`);
}

/** The bytes of the index in memory that threads can share. Throws with the next step where there is none. */
export function readIndexFile(directory: string): SharedArrayBuffer {
  const path = join(directory, INDEX_FILE);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new Error(`Gazetteer index is missing at ${path}; run \`npm run gazetteer\`.`, { cause });
  }
  try {
    const bytes = new SharedArrayBuffer(fstatSync(file).size);
    const view = new Uint8Array(bytes);
    for (let read = 0; read < view.length; ) {
      const more = readSync(file, view, read, view.length - read, null);
      // Shorter than it was a moment ago: the checksum will say so.
      if (more === 0) break;
      read += more;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** Reads the index, from `bytes` where another thread has read them. Throws with the next step where it is missing, older or damaged. */
export function readIndex(directory: string, bytes: SharedArrayBuffer = readIndexFile(directory)): GazetteerIndex {
  try {
    return decodeIndex(Buffer.from(bytes));
  } catch (cause) {
    throw new Error(
      `Gazetteer index at ${join(directory, INDEX_FILE)} cannot be used: ${(cause as Error).message}. Run \`npm run gazetteer\`.`,
      { cause },
    );
  }
}

/** The stamp of the index in that folder; null where there is none or it cannot be read. */
export function readStamp(directory: string): IndexStamp | null {
  try {
    return JSON.parse(readFileSync(join(directory, STAMP_FILE), 'utf8')) as IndexStamp;
  } catch {
    return null;
  }
}

function replaceFile(path: string, content: Buffer | string): void {
  const next = `${path}.${process.pid}.new`;
  writeFileSync(next, content);
  renameSync(next, path);
}

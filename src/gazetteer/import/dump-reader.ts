import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ProblemError } from '../../model/problem.ts';

/** What one dump may at most be. GeoNames' largest (allCountries, 2026) is 1.7 GB of 13 million lines, packed 4 to 1. */
export interface DumpLimits {
  /** Entries of a zip archive. */
  readonly entries: number;
  /** Unpacked bytes. */
  readonly bytes: number;
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
  readonly lines: number;
  /** UTF-16 code units of one line. */
  readonly lineLength: number;
}

export const DUMP_LIMITS: DumpLimits = {
  entries: 16,
  bytes: 8_000_000_000,
  ratio: 60,
  lines: 60_000_000,
  lineLength: 64_000,
};

/** A dump in a folder, packed (`allCountries.zip`) or not (`allCountries.txt`). */
export interface Dump {
  readonly path: string;
  /** The text file's name, inside the archive too. */
  readonly textFile: string;
  /** Bytes on disk: what progress counts. */
  readonly size: number;
}

/** The dump of that name in the folder, the packed one first; null where there is neither. */
export function findDump(folder: string, name: string): Dump | null {
  for (const file of [`${name}.zip`, `${name}.txt`]) {
    const path = join(folder, file);
    if (existsSync(path)) return { path, textFile: `${name}.txt`, size: statSync(path).size };
  }
  return null;
}

/**
 * Hands every line of a dump to `onLine`, without its end, in a stream: memory does not grow with the dump. `onBytes` hears how
 * many bytes on disk were read since the last call. Throws a ProblemError where the archive is none, lacks the text file, or
 * exceeds a limit; what was handed on before is then to be thrown away.
 */
export async function readLines(
  dump: Dump,
  onLine: (line: string) => void,
  onBytes: (bytes: number) => void = () => {},
  limits: DumpLimits = DUMP_LIMITS,
): Promise<void> {
  if (dump.path.endsWith('.zip')) await readPacked(dump, onLine, onBytes, limits);
  else await splitLines(createReadStream(dump.path), dump, onLine, limits, onBytes);
}

async function readPacked(
  dump: Dump,
  onLine: (line: string) => void,
  onBytes: (bytes: number) => void,
  limits: DumpLimits,
): Promise<void> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  let archive: ZipFile;
  try {
    archive = await open(dump.path, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
  } catch (cause) {
    throw problem(
      dump,
      `expected a zip archive, got something else (${(cause as Error).message})`,
      'Download it again.',
      cause,
    );
  }
  try {
    if (archive.entryCount > limits.entries)
      throw problem(dump, `expected at most ${limits.entries} entries, got ${archive.entryCount}`);
    const entry = await entryNamed(archive, dump);
    if (entry.uncompressedSize > limits.bytes) throw tooLarge(dump, entry.uncompressedSize, limits);
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (ratio > limits.ratio)
      throw problem(
        dump,
        `expected to be packed at most ${limits.ratio} to 1, got ${Math.round(ratio)} to 1: it may be a zip bomb`,
      );
    const stream = await promisify(
      archive.openReadStream.bind(archive) as (
        entry: Entry,
        done: (error: Error | null, stream: Readable) => void,
      ) => void,
    )(entry);
    await splitLines(stream, dump, onLine, limits, (bytes) => onBytes(bytes / Math.max(1, ratio)));
  } finally {
    archive.close();
  }
}

/** The archive's entry with the dump's text. The central directory is read to its end or to that entry, whichever comes first. */
function entryNamed(archive: ZipFile, dump: Dump): Promise<Entry> {
  return new Promise((resolve, reject) => {
    archive.on('entry', (entry: Entry) => (entry.fileName === dump.textFile ? resolve(entry) : archive.readEntry()));
    archive.on('end', () =>
      reject(problem(dump, `expected ${dump.textFile} in it, got no such entry`, 'Download it again.')),
    );
    archive.on('error', (cause: Error) =>
      reject(
        problem(
          dump,
          `expected a whole zip archive, got a damaged one (${cause.message})`,
          'Download it again.',
          cause,
        ),
      ),
    );
    archive.readEntry();
  });
}

async function splitLines(
  stream: Readable,
  dump: Dump,
  onLine: (line: string) => void,
  limits: DumpLimits,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let lines = 0;
  let rest = '';
  const take = (line: string): void => {
    if (line.length > limits.lineLength)
      throw problem(
        dump,
        `expected lines of at most ${limits.lineLength} characters, got ${line.length} in line ${lines + 1}`,
      );
    if (++lines > limits.lines) throw problem(dump, `expected at most ${limits.lines} lines, got more`);
    if (line !== '') onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  };
  for await (const chunk of chunksOf(stream, dump)) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw tooLarge(dump, bytes, limits);
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!;
    if (rest.length > limits.lineLength) take(rest);
    for (const line of parts) take(line);
    onBytes(chunk.length);
  }
  take(rest + decoder.decode());
}

async function* chunksOf(stream: Readable, dump: Dump): AsyncGenerator<Buffer> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (cause) {
    throw problem(
      dump,
      `expected whole data, got damaged data (${(cause as Error).message})`,
      'Download it again.',
      cause,
    );
  }
}

function tooLarge(dump: Dump, bytes: number, limits: DumpLimits): ProblemError {
  return problem(dump, `expected at most ${limits.bytes} bytes unpacked, got ${bytes}`);
}

function problem(
  dump: Dump,
  what: string,
  next = 'Is this a dump from download.geonames.org/export/dump?',
  cause?: unknown,
): ProblemError {
  return new ProblemError('INVALID_INPUT', `${basename(dump.path)}: ${what}. ${next}`, null, { cause });
}

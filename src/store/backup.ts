import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { ProblemError } from '../model/problem.ts';
import type { Database, Tables } from './database.ts';
import { rebuildDensity } from './density.ts';
import { insertJson } from './write/insert-rows.ts';

/**
 * A backup is gzipped text: a first line that says what it is, a line for each row (its table, a space, the row as JSON), and a last
 * line that counts them. Rows go from table to file and back as PostgreSQL writes them, so that no number or time is rounded on the
 * way, and from either store into either. Roll-ups are left out and counted anew.
 */
const header = (schema: number): string => `dateline-backup 1 schema ${schema}`;

/** Every table that holds facts, with the order in which its rows are written. */
const tables: readonly (readonly [name: keyof Tables, key: string])[] = [
  ['source', 'id'],
  ['place', 'id'],
  ['text_configuration', 'name'],
  ['change_counter', 'single'],
  ['story', 'id'],
  ['article', 'id'],
  ['article_sketch', 'sentence, article_id'],
  ['article_key', 'key'],
  ['idempotency_key', 'key'],
  ['mention', 'article_id, id'],
  ['event', 'id'],
  ['event_place', 'event_id, ordinal'],
  ['evidence', 'event_id, ordinal'],
  ['route', 'event_id, id'],
  ['relation', 'event_id, id'],
  ['event_change', 'event_id'],
  ['correction', 'article_id, id'],
  ['api_key', 'id'],
  ['queued_delivery', 'id'],
  ['watched_feed', 'url'],
];

const rowsAtOnce = 500;

/** Writes everything, as it is at one moment, to a file that appears when it is complete. Returns the number of rows. */
export async function backUp(database: Database, file: string): Promise<number> {
  const draft = `${file}.partial`;
  try {
    const rows = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        let written = 0;
        async function* lines(): AsyncGenerator<string> {
          yield `${header(await schemaOf(transaction))}\n`;
          for (const [table, key] of tables) {
            for await (const rows of rowsOf(transaction, table, key)) {
              written += rows.length;
              yield rows.map((row) => `${table} ${row}\n`).join('');
            }
          }
          yield `end ${written}\n`;
        }
        await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft));
        return written;
      });
    renameSync(draft, file);
    return rows;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Fills an empty store from a backup, all of it or nothing. Returns the number of rows. Throws `CONFLICT` where the store holds articles,
 * and `INVALID_INPUT` where the file is no whole backup or comes from a newer schema.
 */
export async function restore(transaction: Database, file: string): Promise<number> {
  const { rows: present } = await sql`select 1 from article limit 1`.execute(transaction);
  if (present.length > 0) {
    throw new ProblemError(
      'CONFLICT',
      'Expected an empty store, got one with articles. Restore into a new data folder or database.',
    );
  }
  await sql`delete from change_counter`.execute(transaction);
  const restored = await restoreLines(transaction, file);
  await rebuildDensity(transaction);
  return restored;
}

async function restoreLines(transaction: Database, file: string): Promise<number> {
  const known = await schemaOf(transaction);
  const names = new Set<string>(tables.map(([name]) => name));
  let restored = 0;
  let first = true;
  let end: string | null = null;
  let table = '';
  let rows: string[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insertJson(transaction, table as keyof Tables, `[${rows.join(',')}]`);
    restored += rows.length;
    rows = [];
  };
  for await (const line of linesOf(file)) {
    const space = line.indexOf(' ');
    const [name, body] = [line.slice(0, space), line.slice(space + 1)];
    if (first) {
      checkHeader(line, known, file);
      first = false;
    } else if (names.has(name)) {
      if (name !== table || rows.length >= rowsAtOnce) await flush();
      table = name;
      rows.push(body);
    } else if (name === 'end') end = body;
    else throw badBackup(file, `a line of "${name.slice(0, 40)}"`);
  }
  await flush();
  if (end !== String(restored)) throw badBackup(file, `one that breaks off after ${restored} rows`);
  return restored;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip();
  createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(unzipped);
  try {
    // Only a line feed ends a line: JSON may hold the other characters that readline would split at.
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (cause) {
    throw badBackup(file, (cause as Error).message, cause);
  }
}

function checkHeader(line: string, known: number, file: string): void {
  const schema = /^dateline-backup 1 schema (\d+)$/.exec(line)?.[1];
  if (schema === undefined) throw badBackup(file, 'another sort of file');
  if (schema === String(known)) return;
  throw badBackup(
    file,
    `one of schema ${schema} where this program has ${known}; restore it with the version that made it, then upgrade`,
  );
}

/** The rows as JSON, some hundreds at a time. */
async function* rowsOf(transaction: Database, table: keyof Tables, key: string): AsyncGenerator<readonly string[]> {
  await sql`declare backed_up no scroll cursor for
    select to_jsonb(fact)::text as body from ${sql.table(table)} as fact order by ${sql.raw(key)}`.execute(transaction);
  for (;;) {
    const { rows } = await sql<{ body: string }>`fetch ${sql.lit(rowsAtOnce)} from backed_up`.execute(transaction);
    if (rows.length === 0) break;
    yield rows.map(({ body }) => body);
  }
  await sql`close backed_up`.execute(transaction);
}

async function schemaOf(transaction: Database): Promise<number> {
  const { rows } = await sql<{ version: number }>`select max(version) as version from schema_migration`.execute(
    transaction,
  );
  return rows[0]?.version ?? 0;
}

function badBackup(file: string, got: string, cause?: unknown): ProblemError {
  return new ProblemError(
    'INVALID_INPUT',
    `Expected a whole backup of Dateline in ${file}, got ${got}. Nothing was restored.`,
    'file',
    { cause },
  );
}

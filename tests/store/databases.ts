import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { repositoryRoot } from '../../src/paths.ts';
import { type OpenStoreOptions, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { scratchFolder, scratchRoot } from '../scratch.ts';

const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/';

/** A database of its own for one file of tests, which `drop` removes. */
export interface TestDatabase {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  open(options?: Partial<OpenStoreOptions>): Promise<Store>;
  drop(): Promise<void>;
}

export type DatabaseKind = 'pglite' | 'postgres';

export async function createDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const dataDirectory = scratchFolder('store');
  const name = `dateline_test_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = kind === 'postgres' ? urlOf(name) : null;
  if (databaseUrl) await onServer(`create database ${name}`);
  else cpSync(await emptyFolder(), dataDirectory, { recursive: true });
  return {
    databaseUrl,
    dataDirectory,
    open: (options) => openStore({ databaseUrl, dataDirectory, ...options }),
    async drop() {
      rmSync(dataDirectory, { recursive: true, force: true });
      if (databaseUrl) await onServer(`drop database ${name} with (force)`);
    },
  };
}

/**
 * The folder of an embedded store without articles, to be copied: making the database takes seconds, copying it does not. Kept between
 * runs in the scratch folder, by what it is made from.
 */
async function emptyFolder(): Promise<string> {
  const migrations = join(repositoryRoot, 'schema/migrations');
  const made = createHash('sha256').update(
    readFileSync(join(repositoryRoot, 'node_modules/@electric-sql/pglite/package.json')),
  );
  for (const name of readdirSync(migrations).sort()) made.update(readFileSync(join(migrations, name)));
  const folder = join(scratchRoot, `dateline-empty-store-${made.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const draft = scratchFolder('store');
  await (await openStore({ databaseUrl: null, dataDirectory: draft })).close();
  try {
    renameSync(draft, folder);
  } catch {
    // Another process was quicker; both are alike.
    rmSync(draft, { recursive: true });
  }
  return folder;
}

/** PGlite always; PostgreSQL where one answers. Say so when it is left out, so that nobody takes a skip for a pass. */
export async function availableDatabases(): Promise<readonly DatabaseKind[]> {
  try {
    await onServer('select 1');
    return ['pglite', 'postgres'];
  } catch (error) {
    process.stderr.write(
      `SKIPPED: the store's tests on PostgreSQL, as none answers at TEST_DATABASE_URL: ${(error as Error).message}\n`,
    );
    return ['pglite'];
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

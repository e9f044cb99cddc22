import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../bench/speed/seeded.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { openPGlite } from '../../src/store/connect/pglite-database.ts';
import { newestSchema } from '../../src/store/migrate.ts';
import { availableDatabases, createDatabase, type TestDatabase } from './databases.ts';
import { randomStories } from '../../bench/speed/random-stories.ts';

const migrations = join(repositoryRoot, 'schema/migrations');

/**
 * A store of the first schema with rows: the newest one's rows in the columns and tables that the first had. What later schemas added is
 * to be made by their migrations.
 */
describe.each(await availableDatabases())('an upgrade on %s', (kind) => {
  test('from the first schema with rows to the newest: nothing is lost and all belongs together', async () => {
    const database = await createDatabase(kind);
    const made = await database.open();
    await made.ingest(randomStories(seeded(3), 60, 'upgrade.example'), { engineVersion: '1' });
    const articles = await made.countArticles({});
    const events = await made.countEvents({});
    const histogram = await made.histogram({}, 'MONTH', 'Europe/Amsterdam');
    await made.close();

    await backToTheFirst(database);
    const upgraded = await database.open();
    expect(await upgraded.verify()).toEqual([]);
    expect([await upgraded.countArticles({}), await upgraded.countEvents({})]).toEqual([articles, events]);
    expect(histogram.length).toBeGreaterThan(5);
    expect(await upgraded.histogram({}, 'MONTH', 'Europe/Amsterdam')).toEqual(histogram);
    // And it takes in what is new.
    await upgraded.ingest(randomStories(seeded(4), 5, 'after.example'), { engineVersion: '1' });
    expect(await upgraded.verify()).toEqual([]);
    await upgraded.close();
    await database.drop();
  });
});

test('migrations are numbered without a gap', () => {
  const numbers = readdirSync(migrations).map((name) => Number(name.slice(0, 4)));
  expect(numbers.sort((a, b) => a - b)).toEqual(
    Array.from({ length: newestSchema(migrations) }, (_, index) => index + 1),
  );
});

/** The rows are set aside, the first schema is made anew, and they are put into the columns that it has. */
async function backToTheFirst(database: TestDatabase): Promise<void> {
  const first = readFileSync(join(migrations, '0001-events.sql'), 'utf8');
  await withConnection(database, async (query) => {
    await query('alter schema public rename to newest; create schema public');
    await query(first);
    await query('delete from change_counter');
    const tables = await query(`select tablename as name from pg_tables where schemaname = 'public'`);
    for (const { name } of tables) {
      const columns = await query(`select string_agg(quote_ident(column_name), ', ') as list
        from information_schema.columns where table_schema = 'public' and table_name = '${name}'`);
      await query(`insert into public.${name} (${columns[0]?.list}) select ${columns[0]?.list} from newest.${name}`);
    }
    await query('drop schema newest cascade');
    await query(`create table schema_migration (
      version integer primary key, name text not null, applied_at timestamptz not null default now());
      insert into schema_migration (version, name) values (1, '0001-events.sql')`);
  });
}

async function withConnection(
  { databaseUrl, dataDirectory }: TestDatabase,
  work: (query: (statement: string) => Promise<Record<string, unknown>[]>) => Promise<void>,
): Promise<void> {
  if (databaseUrl) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await work(async (statement) => (await client.query(statement)).rows);
    await client.end();
    return;
  }
  const embedded = await openPGlite(join(dataDirectory, 'database'));
  const client = await embedded.pool(60_000).connect();
  await work(async (statement) => ((await client.query(statement, [])) as { rows: Record<string, unknown>[] }).rows);
  client.release();
  await embedded.close();
}

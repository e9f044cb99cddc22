import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPGlite } from '../../src/store/connect/pglite-database.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { createDatabase } from './databases.ts';

const script = readFileSync(join(repositoryRoot, 'docs/operating/citus.sql'), 'utf8');

/** What the script does with each table: its distribution column, or null where it is copied or stays. */
function named(): readonly (readonly [table: string, column: string | null])[] {
  const statements = script.matchAll(
    /^select create_(?:reference_table\('(\w+)'\)|distributed_table\('(\w+)', '(\w+)'(?:, colocate_with => '\w+')?\));$|^-- local: (\w+)$/gm,
  );
  return [...statements].map(
    ([, reference, distributed, column, local]) =>
      [reference ?? distributed ?? local ?? '', distributed ? (column ?? '') : null] as const,
  );
}

test('the Citus script names every table once, by a column that all its unique keys hold', async () => {
  const database = await createDatabase('pglite');
  const embedded = await openPGlite(join(database.dataDirectory, 'database'));
  const client = await embedded.pool(10_000).connect();
  const rowsOf = async (statement: string) =>
    ((await client.query(statement, [])) as { rows: Record<string, unknown>[] }).rows;
  const tables = await rowsOf(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  const keys = await rowsOf(`
    select relation.relname as table_name, index.relname as key_name, array_agg(attname::text) as columns
    from pg_index join pg_class as relation on relation.oid = indrelid join pg_class as index on index.oid = indexrelid
      join pg_namespace on pg_namespace.oid = relation.relnamespace
      join pg_attribute on attrelid = indrelid and attnum = any(indkey)
    where nspname = 'public' and indisunique group by 1, 2`);
  client.release();
  await embedded.close();
  await database.drop();

  const columns = new Map(named());
  expect(
    named()
      .map(([table]) => table)
      .sort(),
  ).toEqual(tables.map(({ tablename }) => tablename));
  const lines = script.split('\n').filter((line) => /^(select|-- local)/.test(line));
  expect(named()).toHaveLength(lines.length);
  const broken = keys.filter(({ table_name, columns: held }) => {
    const column = columns.get(String(table_name));
    return column != null && !(held as string[]).includes(column);
  });
  expect(keys.length).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './database.ts';

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}

/** Any number will do, as long as nothing else in the database uses it. */
const migrationLock = 7_232_001;

/**
 * Brings the schema up to date with the files of `folder` (`0001-events.sql` ...), all in one transaction and one process at a time.
 * Refuses a schema that is newer than the newest file: an older program would write rows that the newer one misreads.
 */
export async function migrate(database: Database, folder: string): Promise<void> {
  const migrations = readMigrations(folder);
  const newest = migrations.at(-1)?.version ?? 0;
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${migrationLock}::bigint)`.execute(transaction);
    await sql`create table if not exists schema_migration (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(
      transaction,
    );
    const { rows } = await sql<{ version: number }>`select version from schema_migration order by version`.execute(
      transaction,
    );
    const present = rows.at(-1)?.version ?? 0;
    if (present > newest) {
      throw new Error(
        `The database has schema ${present} and this version of Dateline knows up to ${newest}. Start the newer version, or restore a backup that was made before the upgrade.`,
      );
    }
    for (const { version, name, statements } of migrations.filter(({ version }) => version > present)) {
      await sql.raw(statements).execute(transaction);
      await sql`insert into schema_migration (version, name) values (${version}, ${name})`.execute(transaction);
    }
  });
}

/** The schema that the files of a folder lead to. */
export function newestSchema(folder: string): number {
  return readMigrations(folder).at(-1)?.version ?? 0;
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[\w-]+\.sql$/.test(file))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      name,
      statements: readFileSync(join(folder, name), 'utf8'),
    }));
}

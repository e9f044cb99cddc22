import { join } from 'node:path';
import type { PostgresPoolClient } from 'kysely';
import { openPGlite } from '../../src/store/connect/pglite-database.ts';
import { postgresPool } from '../../src/store/connect/postgres-pool.ts';

/** Which store: a server's, or the embedded one in a folder. */
export interface Whereabouts {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
}

/** One connection without the store between, for what only a benchmark does. The store must be closed where it is embedded. */
export async function withConnection<Result>(
  { databaseUrl, dataDirectory }: Whereabouts,
  work: (query: (statement: string) => Promise<readonly Record<string, unknown>[]>) => Promise<Result>,
): Promise<Result> {
  const limitMs = 3_600_000;
  const embedded = databaseUrl === null ? await openPGlite(join(dataDirectory, 'database')) : null;
  const pool =
    embedded?.pool(limitMs) ??
    postgresPool({ databaseUrl: databaseUrl as string, connections: 1, statementTimeoutMs: limitMs });
  const client: PostgresPoolClient = await pool.connect();
  try {
    return await work(async (statement) => {
      const { rows } = (await client.query(statement, [])) as { rows: Record<string, unknown>[] };
      return rows;
    });
  } finally {
    client.release();
    await pool.end();
    await embedded?.close();
  }
}

/** The tables of what stories tell, with what makes a row's copy another row. */
const copied: Readonly<Record<string, string>> = {
  story: 'id = pg_temp.copy_id(id, COPY)',
  article: `id = pg_temp.copy_id(id, COPY), story_id = pg_temp.copy_id(story_id, COPY),
    external_id = external_id || '-' || COPY, content_hash = md5(content_hash || COPY)`,
  article_key: `key = md5(key || COPY), article_id = pg_temp.copy_id(article_id, COPY)`,
  article_sketch: 'sentence = hashint8extended(sentence, COPY), article_id = pg_temp.copy_id(article_id, COPY)',
  mention: 'id = pg_temp.copy_id(id, COPY), article_id = pg_temp.copy_id(article_id, COPY)',
  event: `id = pg_temp.copy_id(id, COPY), article_id = pg_temp.copy_id(article_id, COPY),
    story_id = pg_temp.copy_id(story_id, COPY), change_seq = change_seq + COPY::bigint * (select value from change_counter),
    (earliest, latest) = (select earliest + shift, latest + shift from (select make_interval(days =>
      (floor(random() * 730) - extract(day from event_time.earliest - '2022-12-31T23:00Z'))::integer) as shift
      from (select earliest) as event_time) as moved)`,
  event_place: 'event_id = pg_temp.copy_id(event_id, COPY)',
  evidence: 'event_id = pg_temp.copy_id(event_id, COPY), article_id = pg_temp.copy_id(article_id, COPY)',
  event_change: `event_id = pg_temp.copy_id(event_id, COPY),
    change_seq = change_seq + COPY::bigint * (select value from change_counter)`,
};

/**
 * Grows a store to `events` by rows like those it has: every copy of an event gets another town (one that another event has, so that
 * towns keep their shares), another day of the same two years and ids of its own, with the rows that belong to it. Taking them in one
 * by one would take hours; what was taken in before is measured as it is. Roll-ups are to be counted anew afterwards.
 */
export async function multiply(where: Whereabouts, events: number): Promise<void> {
  await withConnection(where, async (query) => {
    const [counted] = await query('select count(*)::integer as count from event');
    const present = Number(counted?.count);
    const indexes = await query(`select indexname, indexdef from pg_indexes
      where schemaname = 'public' and indexdef not like '%UNIQUE%' and tablename in ('${Object.keys(copied).join("', '")}')`);
    for (const { indexname } of indexes) await query(`drop index ${indexname}`);
    await query(preparations);
    for (const table of Object.keys(copied)) {
      await query(`create temp table original_${table} as select * from ${table}`);
      await query(`create temp table copy_of_${table} as select * from ${table} limit 0`);
    }
    for (let copy = 1; present * (copy + 1) <= events * 1.01; copy++) {
      for (const [table, changes] of Object.entries(copied)) {
        await query(`insert into copy_of_${table} select * from original_${table}`);
        await query(`update copy_of_${table} set ${changes.replaceAll('COPY', String(copy))}`);
        if (table === 'event') await query(otherTowns(copy));
        await query(`insert into ${table} select * from copy_of_${table}`);
        await query(`truncate copy_of_${table}`);
      }
    }
    for (const { indexdef } of indexes) await query(String(indexdef));
    await query('update change_counter set value = (select max(change_seq) from event)');
    await query('analyze');
  });
}

/** A copy's id lies beside the original's in time. */
const preparations = `
  create function pg_temp.copy_id(id uuid, copy integer) returns uuid language sql immutable as $$
    select (left(id::text, 14) || substr(hash, 1, 4) || '-' || substr(hash, 5, 4) || '-' || substr(hash, 9, 12))::uuid
    from md5(id::text || copy) as hash $$;
  create temp table town as
    select (row_number() over (order by id))::integer as draw, place_id, place_path, location, precision_rank, cell_x, cell_y
    from event where place_id is not null;
  create unique index on town (draw)`;

/** One draw from the towns for each event that has one. */
function otherTowns(copy: number): string {
  return `update copy_of_event as event set (place_id, place_path, location, precision_rank, cell_x, cell_y) =
    (town.place_id, town.place_path, town.location, town.precision_rank, town.cell_x, town.cell_y)
    from town where event.place_id is not null
      and draw = 1 + (hashtextextended(event.id::text, ${copy}) & 2147483647) % (select count(*) from town)`;
}

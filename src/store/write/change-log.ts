import { sql } from 'kysely';
import type { EventStatus } from '../../model/event.ts';
import type { Database } from '../database.ts';

/** Any number will do, as long as nothing else in the database uses it. */
const writerLock = 7_232_002;

/** The channel on which PostgreSQL tells other processes the number of the last change. */
export const changeChannel = 'dateline_change';

/**
 * Lets one writer in at a time, across processes, until the transaction ends. So change numbers rise in the order of commits, which a
 * sequence would not, and two copies of one wire story that arrive at once meet each other.
 */
export async function enterAsWriter(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(writerLock)})`.execute(transaction);
}

/** Takes the next `count` change numbers, at least one, and tells the other processes. Returns the number before the first. */
export async function takeChangeNumbers(transaction: Database, count: number): Promise<number> {
  const taken = Math.max(1, count);
  const { rows } = await sql<{ value: string }>`
    with taken as (update change_counter set value = value + ${taken}::integer returning value)
    select value, pg_notify(${changeChannel}, value::text) from taken`.execute(transaction);
  return Number(rows[0]?.value) - taken;
}

/** Gives each of these events a new change number and publishes the change. Without any, it only makes a new data version. */
export async function recordChanges(transaction: Database, eventIds: readonly string[]): Promise<void> {
  const before = await takeChangeNumbers(transaction, eventIds.length);
  if (eventIds.length === 0) return;
  await sql`
    update event set change_seq = ${before}::bigint + position
    from unnest(${[...eventIds]}::uuid[]) with ordinality as changed(event_id, position)
    where event.id = changed.event_id`.execute(transaction);
  await publishChanges(transaction, eventIds);
}

/** Says in `event_change` what may be seen of these events now, under the change numbers that they have. */
export async function publishChanges(transaction: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  await sql`
    insert into event_change (event_id, change_seq, status)
    select id, change_seq, ${seenStatus} from event where id = any(${[...eventIds]}::uuid[])
    on conflict (event_id) do update set change_seq = excluded.change_seq, status = excluded.status`.execute(
    transaction,
  );
}

/** As `recordChanges` for events that are removed for good. */
export async function recordRemovals(transaction: Database, eventIds: readonly string[]): Promise<void> {
  const before = await takeChangeNumbers(transaction, eventIds.length);
  await sql`
    insert into event_change (event_id, change_seq, status)
    select event_id, ${before}::bigint + position, ${'RETRACTED' satisfies EventStatus}
    from unnest(${[...eventIds]}::uuid[]) with ordinality as removed(event_id, position)
    on conflict (event_id) do update set change_seq = excluded.change_seq, status = excluded.status`.execute(
    transaction,
  );
}

/** An active event of an article that may not be shown is, to the public, taken back. */
const seenStatus = sql<EventStatus>`case when event.visible or event.status <> 'ACTIVE' then event.status else 'RETRACTED' end`;

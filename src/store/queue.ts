import { sql } from 'kysely';
import type { Delivery } from '../model/delivery.ts';
import type { Database } from './database.ts';
import { type KeysetOrder, planPage } from './read/paging.ts';
import { among } from './read/uuids.ts';
import type { DeadLetter, DeliveryQueue, Page, PageRequest, QueueCounts, QueuedDelivery } from './store.ts';
import { hash } from './write/fingerprint.ts';
import { insertRows } from './write/insert-rows.ts';
import { uuidv7 } from './write/uuid.ts';

/**
 * A queue in the database. Whoever takes a delivery has it for a lease; one that is neither finished nor failed by then, because its
 * reader died, is taken again. So every delivery is read at least once, and as ingest is idempotent, stored once.
 */
export function createQueue(writer: Database, reader: Database): DeliveryQueue {
  return {
    add: (deliveries) => add(writer, deliveries),
    take: (limit, leaseMs) => take(writer, limit, leaseMs),
    renew: (ids, leaseMs) => renew(writer, ids, leaseMs),
    release: (ids, retryInMs) => release(writer, ids, retryInMs),
    reclaim: () => reclaim(writer),
    async finish(ids) {
      await writer.deleteFrom('queued_delivery').where(among('id', ids)).execute();
    },
    fail: (id, reason, retryInMs) => fail(writer, id, reason, retryInMs),
    counts: () => counts(reader),
    deadLetters: (page) => deadLetters(reader, page),
    retry: (ids) => retry(writer, ids),
    discard: (ids) => discard(writer, ids),
  };
}

async function add(writer: Database, deliveries: readonly Delivery[]): Promise<readonly string[]> {
  const keys = deliveries.map(keyOf);
  const byKey = new Map(keys.map((key, index) => [key, deliveries[index] as Delivery]));
  const now = new Date().toISOString();
  const rows = [...byKey].map(([key, delivery]) => ({
    id: uuidv7(),
    delivery,
    state: 'WAITING' as const,
    attempts: 0,
    due_at: now,
    queued_at: now,
    reason: null,
    key,
  }));
  return writer.transaction().execute(async (transaction) => {
    await insertRows(transaction, 'queued_delivery', rows, {
      onConflict: sql`on conflict (key) do update set
        state = ${'WAITING'}, attempts = 0, due_at = excluded.due_at, queued_at = excluded.queued_at
        where queued_delivery.state = ${'DEAD'}`,
    });
    const stored = await transaction
      .selectFrom('queued_delivery')
      .select(['id', 'key'])
      .where(sql<boolean>`key = any(${[...byKey.keys()]}::text[])`)
      .execute();
    const ids = new Map(stored.map(({ id, key }) => [key, id]));
    return keys.map((key) => ids.get(key) as string);
  });
}

/** What it says, whenever it was read: a page that is fetched twice in a row waits once. */
function keyOf({ retrievedAt: _, ...delivery }: Delivery): string {
  const said = Object.entries(delivery).filter(([, value]) => value !== null && value !== undefined);
  return hash(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function renew(writer: Database, ids: readonly string[], leaseMs: number): Promise<void> {
  await writer
    .updateTable('queued_delivery')
    .set({ due_at: new Date(Date.now() + leaseMs).toISOString() })
    .where('state', '=', 'TAKEN')
    .where(among('id', ids))
    .execute();
}

async function release(writer: Database, ids: readonly string[], retryInMs: number): Promise<void> {
  await writer
    .updateTable('queued_delivery')
    .set({
      state: 'WAITING',
      due_at: new Date(Date.now() + retryInMs).toISOString(),
      attempts: sql<number>`greatest(0, attempts - 1)`,
    })
    .where('state', '=', 'TAKEN')
    .where(among('id', ids))
    .execute();
}

async function reclaim(writer: Database): Promise<void> {
  await writer
    .updateTable('queued_delivery')
    .set({ state: 'WAITING', due_at: new Date().toISOString() })
    .where('state', '=', 'TAKEN')
    .execute();
}

/** The oldest that are due. Rows that another process is taking are passed over, not waited for. */
async function take(writer: Database, limit: number, leaseMs: number): Promise<readonly QueuedDelivery[]> {
  const now = new Date();
  const { rows } = await sql<QueuedDelivery>`
    with due as (
      select id from queued_delivery where state <> 'DEAD' and due_at <= ${now.toISOString()}::timestamptz
      order by due_at, id limit ${limit}::integer for update skip locked)
    update queued_delivery as queued set state = 'TAKEN', attempts = attempts + 1,
      due_at = ${new Date(now.getTime() + leaseMs).toISOString()}::timestamptz
    from due where queued.id = due.id
    returning queued.id, queued.delivery, queued.attempts`.execute(writer);
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function fail(writer: Database, id: string, reason: string, retryInMs: number | null): Promise<void> {
  await writer
    .updateTable('queued_delivery')
    .set({
      state: retryInMs === null ? 'DEAD' : 'WAITING',
      due_at: new Date(Date.now() + (retryInMs ?? 0)).toISOString(),
      reason: reason.slice(0, longestReason),
    })
    .where(among('id', [id]))
    .execute();
}

const longestReason = 2000;

async function counts(reader: Database): Promise<QueueCounts> {
  return reader
    .selectFrom('queued_delivery')
    .select([
      sql<number>`(count(*) filter (where state <> 'DEAD'))::integer`.as('waiting'),
      sql<number>`(count(*) filter (where state = 'DEAD'))::integer`.as('dead'),
      sql<string | null>`min(queued_at) filter (where state <> 'DEAD')`.as('oldestAt'),
    ])
    .executeTakeFirstOrThrow();
}

const newestDead: KeysetOrder = {
  name: 'dead',
  key: sql.ref('id'),
  keyType: 'uuid',
  id: sql.ref('id'),
  descending: true,
};

async function deadLetters(reader: Database, request: PageRequest): Promise<Page<DeadLetter>> {
  const plan = planPage(newestDead, request);
  const rows = await reader
    .selectFrom('queued_delivery')
    .select(['id', 'delivery', 'attempts', 'reason', 'queued_at', sql<string>`id::text`.as('page_key')])
    .where('state', '=', 'DEAD')
    .where(plan.condition)
    .orderBy(plan.orderBy)
    .limit(sql.lit(plan.limit))
    .execute();
  return plan.page(rows, ({ id, delivery, attempts, reason, queued_at }) => ({
    id,
    delivery,
    attempts,
    reason: reason ?? '',
    queuedAt: queued_at,
  }));
}

async function retry(writer: Database, ids: readonly string[] | null): Promise<number> {
  const { numUpdatedRows } = await writer
    .updateTable('queued_delivery')
    .set({ state: 'WAITING', due_at: new Date().toISOString(), attempts: 0 })
    .where('state', '=', 'DEAD')
    .$if(ids !== null, (query) => query.where(among('id', ids ?? [])))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

async function discard(writer: Database, ids: readonly string[] | null): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom('queued_delivery')
    .where('state', '=', 'DEAD')
    .$if(ids !== null, (query) => query.where(among('id', ids ?? [])))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

import { sql } from 'kysely';
import { ProblemError } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import type { EventFilter, EventOrder, EventRecord, Page, PageRequest } from '../store.ts';
import { eventCondition } from './event-filter.ts';
import { distanceKmTo } from './great-circle.ts';
import { type KeysetOrder, planPage } from './paging.ts';
import { eventColumns, eventRecord } from './records.ts';

/** One page of the events that a filter admits. */
export async function readEvents(
  database: Database,
  filter: EventFilter,
  order: EventOrder,
  request: PageRequest,
): Promise<Page<EventRecord>> {
  const keyset = keysetOf(order, filter);
  const plan = planPage(keyset, request);
  const rows = await database
    .selectFrom('event')
    .select(eventColumns)
    .select(sql<string>`(${keyset.key})::text`.as('page_key'))
    .where(eventCondition(filter))
    .where(plan.condition)
    .orderBy(plan.orderBy)
    .limit(sql.lit(plan.limit))
    .execute();
  return plan.page(rows, eventRecord);
}

export async function countEvents(database: Database, filter: EventFilter): Promise<number> {
  const { count } = await database
    .selectFrom('event')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where(eventCondition(filter))
    .executeTakeFirstOrThrow();
  return count;
}

const id = sql.ref('event.id');

function keysetOf(order: EventOrder, filter: EventFilter): KeysetOrder {
  switch (order) {
    case 'NEWEST_FIRST':
      return {
        name: 'newest',
        key: sql`coalesce(event.earliest, '-infinity')`,
        keyType: 'timestamptz',
        id,
        descending: true,
      };
    case 'OLDEST_FIRST':
      return {
        name: 'oldest',
        key: sql`coalesce(event.earliest, 'infinity')`,
        keyType: 'timestamptz',
        id,
        descending: false,
      };
    case 'RECENTLY_CHANGED':
      return { name: 'changed', key: sql`event.change_seq`, keyType: 'bigint', id, descending: true };
    case 'NEAREST_FIRST': {
      if (!filter.near) {
        throw new ProblemError(
          'INVALID_INPUT',
          'Expected a filter with near when the nearest come first, got none. Say near where, or choose another order.',
          'orderBy',
        );
      }
      return {
        name: 'nearest',
        key: distanceKmTo(filter.near.position),
        keyType: 'double precision',
        id,
        descending: false,
      };
    }
  }
}

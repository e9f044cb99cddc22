import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ProblemError } from '../../model/problem.ts';
import type { Page, PageRequest } from '../store.ts';

/** A total order of rows: by `key`, then by `id`, both the same way. */
export interface KeysetOrder {
  /** Names the order inside cursors, so that one order's cursor is not taken for another's. */
  readonly name: string;
  readonly key: RawBuilder<unknown>;
  readonly keyType: 'timestamptz' | 'bigint' | 'double precision' | 'uuid';
  readonly id: RawBuilder<unknown>;
  readonly descending: boolean;
}

/** The parts of a statement that read one page; select `key` as `page_key` beside the row's `id`. */
export interface PagePlan {
  readonly condition: RawBuilder<SqlBool>;
  readonly orderBy: RawBuilder<unknown>;
  /** One row more than asked, to see whether there are more. */
  readonly limit: number;
  /** Puts what the statement gave into the order that was asked for, with cursors. */
  page<Row extends { readonly id: string; readonly page_key: string }, Out>(
    rows: readonly Row[],
    record: (row: Row) => Out,
  ): Page<Out>;
}

const defaultLength = 50;

/**
 * Plans a page by keyset: cursors hold the key and id of their row, so rows inserted or removed meanwhile shift nothing.
 * Throws `INVALID_INPUT` for a bad cursor or length.
 */
export function planPage(order: KeysetOrder, request: PageRequest): PagePlan {
  const { first, last, after, before } = request;
  if (first !== undefined && last !== undefined) {
    throw new ProblemError('INVALID_INPUT', 'Expected first or last, got both. Page forward or backward.', 'last');
  }
  const forward = last === undefined;
  const length = lengthOf(forward ? (first ?? defaultLength) : last, forward ? 'first' : 'last');
  const conditions = [
    ...(after === undefined ? [] : [compare(order, order.descending ? '<' : '>', after, 'after')]),
    ...(before === undefined ? [] : [compare(order, order.descending ? '>' : '<', before, 'before')]),
  ];
  const direction = sql.raw(order.descending === forward ? 'desc' : 'asc');
  return {
    condition: conditions.length > 0 ? sql<SqlBool>`${sql.join(conditions, sql` and `)}` : sql<SqlBool>`true`,
    orderBy: sql`${order.key} ${direction}, ${order.id} ${direction}`,
    limit: length + 1,
    page(rows, record) {
      const more = rows.length > length;
      const kept = more ? rows.slice(0, length) : [...rows];
      if (!forward) kept.reverse();
      return {
        rows: kept.map((row) => ({ row: record(row), cursor: cursorOf(order, row) })),
        hasNextPage: forward ? more : before !== undefined,
        hasPreviousPage: forward ? after !== undefined : more,
      };
    },
  };
}

function lengthOf(length: number, field: string): number {
  if (Number.isInteger(length) && length >= 0) return length;
  throw new ProblemError('INVALID_INPUT', `Expected ${field} to be a whole number from 0, got ${length}.`, field);
}

function compare(order: KeysetOrder, operator: '<' | '>', cursor: string, field: string): RawBuilder<SqlBool> {
  const { key, id } = readCursor(order, cursor, field);
  return sql<SqlBool>`(${order.key}, ${order.id}) ${sql.raw(operator)} (${key}::${sql.raw(order.keyType)}, ${id}::uuid)`;
}

function cursorOf(order: KeysetOrder, row: { readonly id: string; readonly page_key: string }): string {
  return Buffer.from(`${order.name} ${row.id} ${row.page_key}`).toString('base64url');
}

const keyShapes = {
  timestamptz: /^(-?infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?( BC)?)$/,
  bigint: /^\d{1,18}$/,
  'double precision': /^\d{1,20}(\.\d{1,20})?(e-?\d{1,3})?$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
} as const;

function readCursor(order: KeysetOrder, cursor: string, field: string): { readonly key: string; readonly id: string } {
  const [, name, id, key] = /^(\w+) (\S+) (.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (name === order.name && id && key && keyShapes.uuid.test(id) && keyShapes[order.keyType].test(key))
    return { id, key };
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected ${field} to be a cursor that this list gave in the same order, got "${cursor.slice(0, 40)}". Leave it out to begin at the start.`,
    field,
  );
}

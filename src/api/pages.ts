import { ProblemError } from '../model/problem.ts';
import type { Page } from '../store/store.ts';
import { checkedSize, type ConnectionSource, type ForwardPageArgs } from './types/connections.ts';

/** The same page with each row as its node. */
export function mapPage<Row, Node>({ rows, ...rest }: Page<Row>, toNode: (row: Row) => Node): Page<Node> {
  return { ...rest, rows: rows.map(({ row, cursor }) => ({ row: toNode(row), cursor })) };
}

interface Identified {
  readonly id: string;
}

/** A connection over a list that is read as a whole. */
export function wholeList<Row extends Identified, Node>(
  read: () => Promise<readonly Row[]>,
  args: ForwardPageArgs,
  toNode: (row: Row) => Node,
): ConnectionSource<Node> {
  return {
    page: async () => mapPage(pageOf(await read(), args), toNode),
    count: async () => (await read()).length,
  };
}

/**
 * A connection over the beginning of a list, as per-request loaders read it for many parents in one statement: `read` gives the
 * first `limit` rows.
 */
export function listFromStart<Row extends Identified, Node>(
  read: (limit: number) => Promise<readonly Row[]>,
  count: () => Promise<number>,
  args: ForwardPageArgs,
  toNode: (row: Row) => Node,
): ConnectionSource<Node> {
  return {
    count,
    page: async () => {
      const position = args.after ? readCursor(args.after).position : -1;
      // One more than asked for tells whether there is a next page.
      const rows = await read(position + 1 + checkedSize(args.first, 'first') + 1);
      return mapPage(pageOf(rows, args), toNode);
    },
  };
}

/**
 * The rows after the cursor. A cursor names the row and remembers its position: where the row has moved it is found by name,
 * where it is gone the position stands in for it.
 */
function pageOf<Row extends Identified>(all: readonly Row[], args: ForwardPageArgs): Page<Row> {
  const size = checkedSize(args.first, 'first');
  const cursor = args.after ? readCursor(args.after) : null;
  const named = cursor ? all.findIndex(({ id }) => id === cursor.id) : -1;
  const start = cursor ? (named >= 0 ? named + 1 : cursor.position) : 0;
  return {
    rows: all.slice(start, start + size).map((row, index) => ({ row, cursor: writeCursor(start + index, row.id) })),
    hasNextPage: start + size < all.length,
    hasPreviousPage: start > 0 && all.length > 0,
  };
}

function writeCursor(position: number, id: string): string {
  return Buffer.from(`${position}:${id}`).toString('base64url');
}

function readCursor(cursor: string): { readonly position: number; readonly id: string } {
  const [, position, id] = /^(\d{1,9}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (position !== undefined && id !== undefined) return { position: Number(position), id };
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected a cursor that this list gave, got "${cursor.slice(0, 80)}". Pass an "endCursor" as it is.`,
    'after',
  );
}

import { describe, expect, test } from 'vitest';
import { listFromStart, wholeList } from '../../src/api/pages.ts';
import { pageRequest } from '../../src/api/types/connections.ts';

const rows = (...ids: string[]): { readonly id: string }[] => ids.map((id) => ({ id }));
const idOf = ({ id }: { readonly id: string }): string => id;

/** Reads a list as loaders do: the first so many rows; remembers how many were asked for. */
function listOf(initial: readonly { readonly id: string }[]) {
  const list = { rows: initial, limits: [] as number[] };
  const page = async (first: number, after?: string) => {
    const read = async (limit: number) => {
      list.limits.push(limit);
      return list.rows.slice(0, limit);
    };
    const { rows: found, ...rest } = await listFromStart(
      read,
      async () => list.rows.length,
      { first, after },
      idOf,
    ).page();
    return { ids: found.map(({ row }) => row), end: found.at(-1)?.cursor, ...rest };
  };
  return { list, page };
}

describe('a list that is read from its beginning', () => {
  test('page by page to the end, with one row more than asked for to know whether there is more', async () => {
    const { list, page } = listOf(rows('a', 'b', 'c', 'd', 'e'));
    const first = await page(2);
    expect(first).toMatchObject({ ids: ['a', 'b'], hasNextPage: true, hasPreviousPage: false });
    const second = await page(2, first.end);
    expect(second).toMatchObject({ ids: ['c', 'd'], hasNextPage: true, hasPreviousPage: true });
    expect(await page(2, second.end)).toMatchObject({ ids: ['e'], hasNextPage: false, hasPreviousPage: true });
    expect(list.limits).toEqual([3, 5, 7]);
  });

  test.each([
    ['a row was put before it', rows('new', 'a', 'b', 'c', 'd'), ['c', 'd']],
    ['a row before it is gone', rows('b', 'c', 'd'), ['c', 'd']],
    ['the row itself is gone: its position stands in', rows('a', 'x', 'c', 'd'), ['x', 'c']],
  ])('a cursor still leads on where %s', async (_what, changed, expected) => {
    const { list, page } = listOf(rows('a', 'b', 'c', 'd'));
    const { end } = await page(2);
    list.rows = changed;
    expect((await page(2, end)).ids).toEqual(expected);
  });

  test('no rows, none asked for, none left', async () => {
    expect(await listOf([]).page(5)).toMatchObject({ ids: [], hasNextPage: false, hasPreviousPage: false });
    expect(await listOf(rows('a')).page(0)).toMatchObject({ ids: [], hasNextPage: true });
    const { page } = listOf(rows('a'));
    expect(await page(5, (await page(1)).end)).toMatchObject({ ids: [], hasNextPage: false, hasPreviousPage: true });
  });

  test.each(['', 'abc', 'LTE6YQ', Buffer.from('99999999999:a').toString('base64url')].filter(Boolean))(
    '%s is no cursor',
    async (after) => {
      await expect(listOf(rows('a')).page(1, after)).rejects.toThrow('Expected a cursor that this list gave');
    },
  );
});

test('a list that is read whole is counted without another read', async () => {
  const list = wholeList(async () => rows('a', 'b', 'c'), { first: 2 }, idOf);
  expect(await list.count()).toBe(3);
  expect((await list.page()).rows.map(({ row }) => row)).toEqual(['a', 'b']);
});

describe('Relay’s paging arguments', () => {
  test.each([
    [{}, { first: 20 }],
    [{ first: 5 }, { first: 5 }],
    [
      { first: 5, after: 'x' },
      { first: 5, after: 'x' },
    ],
    [
      { last: 5, before: 'x' },
      { last: 5, before: 'x' },
    ],
    [{ last: 5 }, { last: 5 }],
    [{ first: null, last: 5 }, { last: 5 }],
    [{ first: 0 }, { first: 0 }],
  ])('%j', (args, expected) => {
    expect(pageRequest(args)).toEqual(expected);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../src/model/problem.ts';
import type { EventFilter, EventOrder, Page, PageRequest, Store } from '../../src/store/store.ts';
import { availableDatabases } from './databases.ts';
import { annotation, utrecht } from './fixtures.ts';
import { seeded } from '../../bench/speed/seeded.ts';
import { randomStories } from '../../bench/speed/random-stories.ts';
import { useStore } from './use-store.ts';

const options = { engineVersion: '1' };

/** Every row, page by page; `between` runs after each page. */
async function walk<Row extends { readonly id: string }>(
  read: (request: PageRequest) => Promise<Page<Row>>,
  direction: 'forward' | 'backward',
  length: number,
  between: (page: number) => Promise<unknown> = async () => {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let number = 0; ; number++) {
    const page = await read(
      direction === 'forward' ? { first: length, after: cursor } : { last: length, before: cursor },
    );
    const found = page.rows.map(({ row }) => row.id);
    if (direction === 'forward') ids.push(...found);
    else ids.unshift(...found);
    cursor = (direction === 'forward' ? page.rows.at(-1) : page.rows[0])?.cursor;
    if (!(direction === 'forward' ? page.hasNextPage : page.hasPreviousPage)) return ids;
    await between(number);
  }
}

for (const kind of await availableDatabases()) {
  describe(`paging on ${kind}`, () => {
    const used = useStore(kind);
    beforeAll(async () => {
      await used.store.ingest(randomStories(seeded(7), 60, 'paging.example'), options);
    });

    const near: EventFilter = { near: { position: [5, 52], km: 20_000 } };
    const orders: readonly (readonly [EventOrder, EventFilter])[] = [
      ['NEWEST_FIRST', {}],
      ['OLDEST_FIRST', {}],
      ['RECENTLY_CHANGED', {}],
      ['NEAREST_FIRST', near],
    ];

    test.each(orders)('%s: pages of any length join up to the whole list, both ways', async (order, filter) => {
      const read = (request: PageRequest) => used.store.events(filter, order, request);
      const whole = (await read({ first: 1000 })).rows.map(({ row }) => row.id);
      expect(whole.length).toBe(await used.store.countEvents(filter));
      for (const length of [1, 7, 50]) {
        expect(await walk(read, 'forward', length)).toEqual(whole);
        expect(await walk(read, 'backward', length)).toEqual(whole);
      }
    });

    test('between two cursors', async () => {
      const { rows } = await used.store.events({}, 'NEWEST_FIRST', { first: 10 });
      const inner = await used.store.events({}, 'NEWEST_FIRST', {
        first: 100,
        after: rows[2]?.cursor,
        before: rows[7]?.cursor,
      });
      expect(inner.rows.map(({ row }) => row.id)).toEqual(rows.slice(3, 7).map(({ row }) => row.id));
    });

    test('what comes in while someone pages neither repeats nor hides a row', async () => {
      const read = (request: PageRequest) => used.store.events({}, 'NEWEST_FIRST', request);
      const before = (await read({ first: 1000 })).rows.map(({ row }) => row.id);
      const walked = await walk(read, 'forward', 5, (page) => insertNew(used.store, page));
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.filter((id) => before.includes(id))).toEqual(before);
    });

    test('articles and stories page too', async () => {
      const articles = (request: PageRequest) => used.store.articles({}, request);
      const stories = (request: PageRequest) => used.store.stories(request);
      const allArticles = (await articles({ first: 1000 })).rows.map(({ row }) => row.id);
      const allStories = (await stories({ first: 1000 })).rows.map(({ row }) => row.id);
      expect(allArticles).toHaveLength(await used.store.countArticles({}));
      expect(allStories).toHaveLength(await used.store.countStories());
      expect(await walk(articles, 'forward', 9)).toEqual(allArticles);
      expect(await walk(articles, 'backward', 9)).toEqual(allArticles);
      expect(await walk(stories, 'forward', 9)).toEqual(allStories);
      expect(await walk(stories, 'backward', 9)).toEqual(allStories);
    });

    test('the ends say what lies beyond them', async () => {
      const { rows, hasNextPage, hasPreviousPage } = await used.store.events({}, 'OLDEST_FIRST', { first: 3 });
      expect([hasNextPage, hasPreviousPage]).toEqual([true, false]);
      const next = await used.store.events({}, 'OLDEST_FIRST', { first: 1000, after: rows[2]?.cursor });
      expect([next.hasNextPage, next.hasPreviousPage]).toEqual([false, true]);
      expect((await used.store.events({}, 'OLDEST_FIRST', { first: 0 })).rows).toEqual([]);
    });

    test.each<readonly [what: string, request: PageRequest, field: string]>([
      ['first and last', { first: 1, last: 1 }, 'last'],
      ['a negative length', { first: -1 }, 'first'],
      ['half a row', { last: 1.5 }, 'last'],
      ['a cursor that is none', { first: 1, after: 'hier' }, 'after'],
      [
        'a cursor with SQL in it',
        { first: 1, after: Buffer.from("newest 00000000-0000-7000-8000-000000000000 '; drop").toString('base64url') },
        'after',
      ],
    ])('refuses %s', async (_, request, field) => {
      const error = await used.store.events({}, 'NEWEST_FIRST', request).catch((refusal: unknown) => refusal);
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({ kind: 'INVALID_INPUT', field });
    });

    test("refuses another order's cursor", async () => {
      const { rows } = await used.store.events({}, 'NEWEST_FIRST', { first: 1 });
      await expect(used.store.events({}, 'RECENTLY_CHANGED', { first: 1, after: rows[0]?.cursor })).rejects.toThrow(
        ProblemError,
      );
    });

    test('statements do not grow with the number of rows', async () => {
      const count = async (read: () => Promise<unknown>): Promise<number> => {
        const before = used.store.statements;
        await read();
        return used.store.statements - before;
      };
      for (const first of [10, 100]) {
        const { rows } = await used.store.events({}, 'NEWEST_FIRST', { first });
        const events = rows.map(({ row }) => row);
        expect(events).toHaveLength(first);
        const ids = events.map(({ id }) => id);
        const articleIds = events.map(({ articleId }) => articleId);
        const storyIds = events.map(({ storyId }) => storyId ?? '');
        const reads: readonly (() => Promise<unknown>)[] = [
          () => used.store.events({}, 'NEWEST_FIRST', { first }),
          () => used.store.countEvents({}),
          () => used.store.eventsByIds(ids),
          () => used.store.articlesByIds(articleIds),
          () => used.store.placesOfEvents(ids),
          () => used.store.evidenceOfEvents(ids),
          () => used.store.routesOfEvents(ids),
          () => used.store.relationsOfEvents(ids),
          () => used.store.eventsOfArticles(articleIds, 5),
          () => used.store.eventCountsOfArticles(articleIds),
          () => used.store.mentionsOfArticles(articleIds),
          () => used.store.articlesOfStories(storyIds, 5),
          () => used.store.articleCountsOfStories(storyIds),
          () => used.store.eventsOfStories(storyIds, 5),
          () => used.store.eventCountsOfStories(storyIds),
          () => used.store.storiesByIds(storyIds),
          () => used.store.histogram({}, 'MONTH', 'UTC'),
        ];
        const counts = [];
        for (const read of reads) counts.push(await count(read));
        expect(counts).toEqual(reads.map(() => 1));
        expect(await count(() => used.store.clusters({}, [-180, -90, 180, 90], 4))).toBeLessThanOrEqual(2);
      }
    });
  });
}

async function insertNew(store: Store, page: number): Promise<unknown> {
  return store.ingest(
    [
      annotation({
        title: `Tussendoor ${page}`,
        source: 'between.example',
        externalId: String(page),
        events: [
          { words: `Nieuwe gebeurtenis ${page} boven aan de lijst.`, where: utrecht, when: '2025-01-01' },
          { words: `Nieuwe gebeurtenis ${page} onder aan de lijst.`, where: utrecht, when: null },
        ],
      }),
    ],
    options,
  );
}

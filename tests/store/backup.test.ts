import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { availableDatabases, createDatabase } from './databases.ts';
import { annotation, brussels, utrecht } from './fixtures.ts';
import { seeded } from '../../bench/speed/seeded.ts';
import { randomStories } from '../../bench/speed/random-stories.ts';
import { useStore } from './use-store.ts';

const options = { engineVersion: '1' };

/** The rows themselves: what the gzip holds. */
function contents(file: string): string {
  return gunzipSync(readFileSync(file)).toString();
}

function digest(file: string): string {
  return createHash('sha256').update(contents(file)).digest('hex');
}

const kinds = await availableDatabases();
for (const kind of kinds) {
  const other = kinds.at(-1) === kind ? kinds[0] : kinds.at(-1);

  describe(`backup on ${kind}`, () => {
    const used = useStore(kind);
    const folder = mkdtempSync(join(tmpdir(), 'dateline-backup-'));
    const file = join(folder, 'backup.gz');
    beforeAll(async () => {
      const [first] = await used.store.ingest(randomStories(seeded(5), 120, 'backup.example'), options);
      await used.store.ingest(
        [
          annotation({
            title: 'Regels \u2028 en \r tekens',
            events: [
              {
                words: 'In Utrecht "staat" een \\ toren met 5\u2028 ramen.',
                where: utrecht,
                when: ['-000050-01-01T00:00:00.000Z', null],
              },
            ],
          }),
        ],
        { ...options, idempotencyKey: 'backup' },
      );
      await used.store.purgeArticle(first?.article.id ?? '');
      await used.store.backUp(file);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each([
      ['the same', kind],
      ['the other', other],
    ] as const)('restored into %s store it is the same, row for row', async (_, target) => {
      const database = await createDatabase(target ?? kind);
      const store = await database.open();
      const again = join(folder, 'again.gz');
      expect(await store.restore(file)).toBe(contents(file).trimEnd().split('\n').length - 2);
      await store.backUp(again);
      expect(digest(again)).toBe(digest(file));
      expect(await store.verify()).toEqual([]);
      expect(await store.clusters({}, [-180, -90, 180, 90], 4)).toEqual(
        await used.store.clusters({}, [-180, -90, 180, 90], 4),
      );
      expect((await store.events({ text: 'toren' }, 'NEWEST_FIRST', {})).rows).toHaveLength(1);
      // It goes on where it was: the next change has the next number.
      const version = Number(await store.dataVersion());
      await store.ingest(
        [annotation({ title: 'Daarna', events: [{ words: 'Daarna iets nieuws in Brussel.', where: brussels }] })],
        options,
      );
      expect(Number(await store.dataVersion())).toBeGreaterThan(version);
      await store.close();
      await database.drop();
    });

    test('is refused where articles are', async () => {
      await expect(used.store.restore(file)).rejects.toMatchObject({ kind: 'CONFLICT' });
    });

    test.each<readonly [what: string, make: () => Buffer | null]>([
      ['that is not there', () => null],
      ['that is no gzip', () => Buffer.from('hallo')],
      ['that is cut short', () => readFileSync(file).subarray(0, 3000)],
      ['that lacks its last lines', () => gzipSync(contents(file).split('\n').slice(0, 40).join('\n'))],
      ['of another program', () => gzipSync('{"hello": 1}\n')],
      ['of a newer schema', () => gzipSync(contents(file).replace(/schema \d+/, 'schema 999'))],
    ])('one %s is refused, and nothing is stored', async (_, make) => {
      const database = await createDatabase(kind);
      const store = await database.open();
      const bad = join(folder, 'bad.gz');
      rmSync(bad, { force: true });
      const bytes = make();
      if (bytes) writeFileSync(bad, bytes);
      await expect(store.restore(bad)).rejects.toMatchObject({ kind: 'INVALID_INPUT', field: 'file' });
      expect(await store.isEmpty()).toBe(true);
      expect(await store.dataVersion()).toBe('0');
      await store.close();
      await database.drop();
    });

    test('a backup that fails leaves no file', async () => {
      const nowhere = join(folder, 'nowhere/backup.gz');
      await expect(used.store.backUp(nowhere)).rejects.toThrow();
      expect(existsSync(`${nowhere}.partial`)).toBe(false);
      // The store is still there.
      expect(await used.store.isEmpty()).toBe(false);
    });
  });

  describe(`reprocessing on ${kind}`, () => {
    const used = useStore(kind);
    const spec = (number: number) => ({
      title: `Bericht ${number}`,
      source: number % 2 === 0 ? 'reread.example' : null,
      externalId: number % 3 === 0 ? String(number) : null,
      url: 'https://reread.example/page',
      mediaTopics: ['medtop:1'],
      events: [{ words: `Bericht ${number} gaat over een \0 brug in Utrecht.`, where: utrecht, when: '2024-09-01' }],
    });

    test('reads every stored article once, and only differences are changes', async () => {
      const ingested = await used.store.ingest(
        [0, 1, 2, 3, 4].map((number) => annotation(spec(number))),
        options,
      );
      const before = await used.store.eventsOfArticles(
        ingested.map(({ article }) => article.id),
        5,
      );
      const version = await used.store.dataVersion();
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const batch = await used.store.articlesToReread('2', after, 2);
        if (batch.length === 0) break;
        after = batch.at(-1)?.articleId ?? null;
        seen.push(...batch.map(({ articleId }) => articleId));
        const outcomes = await used.store.reread(
          batch.map(({ articleId, article }) => {
            const number = Number(article.title.split(' ')[1]);
            const fresh = annotation(spec(number));
            // The better engine is less sure of the third one.
            const events = fresh.events.map((event) => (number === 3 ? { ...event, confidence: 0.4 } : event));
            return { articleId, annotation: { ...fresh, article, events } };
          }),
          '2',
        );
        expect(outcomes.every(({ outcome, article }) => outcome === 'UPDATED' && article.version === 1)).toBe(true);
      }
      expect(seen).toEqual(ingested.map(({ article }) => article.id));
      expect(await used.store.articlesToReread('2', null, 10)).toEqual([]);
      const now = await used.store.eventsOfArticles(seen, 5);
      expect([...now.values()].flat().map(({ id }) => id)).toEqual([...before.values()].flat().map(({ id }) => id));
      const { changes } = await used.store.changesSince(version, 100);
      expect(changes.map(({ eventId }) => eventId)).toEqual([before.get(seen[3] ?? '')?.[0]?.id]);
    });

    test('a story that is delivered again after that is still the same story', async () => {
      const outcomes = await used.store.ingest(
        [0, 1, 2, 3, 4].map((number) => annotation(spec(number))),
        { engineVersion: '2' },
      );
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(5).fill('UNCHANGED'));
    });
  });
}

describe.runIf(kinds.includes('postgres'))('verify', () => {
  const used = useStore('postgres');
  const damage: readonly (readonly [what: string, statement: string])[] = [
    ['an event has evidence', 'delete from evidence'],
    ['places that rows name are there', 'delete from place'],
    ['evidence lies within its text', 'update evidence set end_at = 100000'],
    ['only active events of visible articles are visible', "update event set status = 'RETRACTED'"],
    ['a story of an article is there', 'delete from story'],
    ['no change is newer than the counter', 'update change_counter set value = 0'],
    ['differ from a recount', 'update cell_density set count = count + 1'],
    ['differ from a recount', 'delete from time_density'],
    ['differ from a recount', 'delete from day_density'],
  ];

  test('finds nothing in a sound store', async () => {
    await used.store.ingest(randomStories(seeded(8), 20, 'verify.example'), options);
    expect(await used.store.verify()).toEqual([]);
  });

  test.each(damage)('finds where it does not hold that %s', async (rule, statement) => {
    const client = new pg.Client({ connectionString: used.database.databaseUrl ?? '' });
    await client.connect();
    await client.query(statement);
    expect((await used.store.verify()).join('\n')).toContain(rule);
    await client.end();
    await refill(used.store);
  });

  /** Everything anew after damage. */
  async function refill(store: Store): Promise<void> {
    const client = new pg.Client({ connectionString: used.database.databaseUrl ?? '' });
    await client.connect();
    await client.query(`truncate source, place, text_configuration, story, article, article_sketch, article_key, mention, event,
      event_place, evidence, route, relation, event_change, cell_density, time_density, day_density`);
    await client.end();
    await store.ingest(
      randomStories(seeded(8), 20, 'verify.example').map((story) => structuredClone(story)),
      options,
    );
    expect(await store.verify()).toEqual([]);
  }
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../../bench/speed/seeded.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { startQueueWorkers } from '../../src/queue-workers.ts';
import { createReaders, type Readers } from '../../src/readers/readers.ts';
import type { Reading } from '../../src/reading.ts';
import { loadWorld, readSharedFiles } from '../../src/resources.ts';
import type { Store } from '../../src/store/store.ts';
import { takeIn } from '../../src/take-in.ts';
import { availableDatabases, createDatabase, type TestDatabase } from '../store/databases.ts';
import { useStore } from '../store/use-store.ts';

const hourMs = 3_600_000;
const files = readSharedFiles();
const { gazetteer } = loadWorld(files);
const options = { engineVersion: '1', gazetteer };
const logger = pino({ level: 'silent' });

let readers: Readers;
beforeAll(() => {
  readers = createReaders({ files, gazetteer, threads: 1 });
});
afterAll(() => readers.close());

const story = (number: number): Delivery => ({
  text: `Brand ${number} in loods\n\nGOES (ANP) - In loods ${number} in Goes heeft dinsdagochtend brand gewoed. De brandweer van Middelburg hielp bij het blussen van pand ${number}.`,
  publishedAt: '2025-03-04T12:00:00+01:00',
  source: `krant-${number % 5}.example`,
});

const workOff = (store: Store, reading: Reading = readers): Promise<void> =>
  startQueueWorkers({ queue: store.queue, parts: { store, reading, options }, logger, untilEmpty: true }).stopped;

/** What the public sees, without what differs from one run to the next: ids and the instants of storing. */
async function seen(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.articles({}, { first: 100, ...(after && { after }) });
    const ids = page.rows.map(({ row }) => row.id);
    const events = await store.eventsOfArticles(ids, 100);
    for (const { row } of page.rows) {
      const told = (events.get(row.id) ?? []).map(({ kind, title, when, confidence }) => [
        kind,
        title,
        when?.edtf,
        confidence,
      ]);
      lines.push(JSON.stringify([row.title, row.text, row.publishedAt, row.version, told]));
    }
    after = page.rows.at(-1)?.cursor;
    if (!page.hasNextPage) return lines.sort();
  }
}

for (const kind of await availableDatabases()) {
  describe(`the queue on ${kind}`, () => {
    const used = useStore(kind);
    const clear = async () => used.store.queue.discard(null);

    test('what cannot be read is a dead letter with its reason; the rest is stored and leaves', async () => {
      const ids = await used.store.queue.add([
        story(1),
        { text: ' ' },
        { html: '<rss', source: 'x.example' },
        story(2),
      ]);
      await workOff(used.store);
      expect(await used.store.queue.counts()).toMatchObject({ waiting: 0, dead: 2 });
      const { rows } = await used.store.queue.deadLetters({ first: 10 });
      expect(rows.map(({ row }) => row.id).sort()).toEqual([ids[1], ids[2]].sort());
      for (const { row } of rows) expect(row.reason).toMatch(/^Expected .+, got /);
      expect((await seen(used.store)).filter((line) => /Brand [12] in loods/.test(line))).toHaveLength(2);
      await clear();
    });

    test('one article that cannot be read, or cannot be stored, keeps none of the others back', async () => {
      const reading: Reading = {
        ...readers,
        annotate: async (article, how) => {
          if (article.title.startsWith('Brand 11'))
            throw new ProblemError('TOO_LARGE', 'Expected less, got more.', 'text');
          const annotation = await readers.annotate(article, how);
          // A confidence that is no number: the database refuses it.
          return article.title.startsWith('Brand 12')
            ? {
                ...annotation,
                mentions: annotation.mentions.map((mention) => ({ ...mention, confidence: 'sure' as never })),
              }
            : annotation;
        },
      };
      const outcomes = await takeIn([10, 11, 12, 13].map(story), { store: used.store, reading, options });
      expect(outcomes.map(({ stories, error }) => [stories.length, error === null])).toEqual([
        [1, true],
        [0, false],
        [0, false],
        [1, true],
      ]);
    });

    test('what is stored already is not read again', async () => {
      await takeIn([story(20)], { store: used.store, reading: readers, options });
      let annotated = 0;
      const counting: Reading = {
        ...readers,
        annotate: (...article) => {
          annotated++;
          return readers.annotate(...article);
        },
      };
      const [again] = await takeIn([story(20)], { store: used.store, reading: counting, options });
      expect(again?.stories.map(({ outcome }) => outcome)).toEqual(['UNCHANGED']);
      expect(annotated).toBe(0);
      const corrected = { ...story(20), version: 2, text: `${story(20).text} Niemand raakte gewond.` };
      const [, update] = await takeIn([story(20), corrected], { store: used.store, reading: counting, options });
      expect([annotated, update?.error]).toEqual([1, null]);
    });

    test('a page that does not answer is tried again later, five times at most', async () => {
      const [id = ''] = await used.store.queue.add([{ url: 'https://krant.example/weg' }]);
      const gone: Reading = {
        ...readers,
        read: async () => {
          throw new ProblemError('NOT_FOUND', 'Expected a page, got no answer.', 'url');
        },
      };
      for (let attempt = 1; attempt <= 5; attempt++) {
        await workOff(used.store, gone);
        expect(await used.store.queue.counts()).toMatchObject({
          waiting: attempt < 5 ? 1 : 0,
          dead: attempt < 5 ? 0 : 1,
        });
        // Its time has not come.
        expect(await used.store.queue.take(1, hourMs)).toEqual([]);
        // As if half a minute, two, eight ... had gone by.
        if (attempt < 5) await makeDue(id);
      }
      expect((await used.store.queue.deadLetters({ first: 1 })).rows[0]?.row).toMatchObject({ id, attempts: 5 });
      await clear();
    });

    /** Puts a delivery that waits for its time at the front. */
    async function makeDue(id: string): Promise<void> {
      await used.store.queue.fail(id, '', 0);
    }

    test('a reader that is busy or cannot start costs a delivery no attempt', async () => {
      await used.store.queue.add([story(30)]);
      const broken = createReaders({ files: { gazetteer: new SharedArrayBuffer(8) }, gazetteer, threads: 1 });
      await workOff(used.store, broken);
      await broken.close();
      const waiting = await used.store.queue.counts();
      expect(waiting).toMatchObject({ waiting: 1, dead: 0 });
    });
  });

  describe(`many clients on ${kind}`, () => {
    test('the same stories three times, shuffled, by eight clients at once: the rows of one delivery each', {
      timeout: 180_000,
    }, async () => {
      const stories = Array.from({ length: 24 }, (_, number) => story(100 + number));
      const once = await createDatabase(kind);
      const thrice = await createDatabase(kind);
      const [reference, store] = [await once.open(), await thrice.open()];
      await takeIn(stories, { store: reference, reading: readers, options });

      const random = seeded(8);
      const shuffled = [...stories, ...stories, ...stories]
        .map((delivery) => ({ delivery, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ delivery }) => delivery);
      const clients = Array.from({ length: 8 }, (_, client) => shuffled.filter((_, index) => index % 8 === client));
      // Half of them through the queue, half directly.
      await Promise.all(
        clients.map(async (own, client) => {
          if (client % 2 === 0) await store.queue.add(own);
          else for (const delivery of own) await takeIn([delivery], { store, reading: readers, options });
        }),
      );
      await workOff(store);
      expect(await store.countArticles({})).toBe(stories.length);
      expect(await seen(store)).toEqual(await seen(reference));
      expect(await store.verify()).toEqual([]);
      for (const [opened, database] of [
        [reference, once],
        [store, thrice],
      ] as const) {
        await opened.close();
        await database.drop();
      }
    });

    test('the same wire copy in ten newspapers is ten articles and one event', { timeout: 180_000 }, async () => {
      const database = await createDatabase(kind);
      const store = await database.open();
      const copies = Array.from(
        { length: 10 },
        (_, number): Delivery => ({
          text: 'Trein ontspoord bij Zwolle\n\nZWOLLE (ANP) - Bij Zwolle is maandagochtend een trein uit Meppel ontspoord. Niemand raakte volgens de spoorwegen gewond. Het herstel van de rails duurt naar verwachting tot woensdag.',
          publishedAt: '2025-03-03T12:00:00+01:00',
          source: `krant-${number}.example`,
        }),
      );
      await Promise.all(copies.map((copy) => takeIn([copy], { store, reading: readers, options })));
      expect(await store.countArticles({})).toBe(10);
      const { rows } = await store.events({}, 'NEWEST_FIRST', { first: 100 });
      const derailments = rows.filter(({ row }) => row.title.includes('ontspoord'));
      expect(derailments.map(({ row }) => [row.sourceCount, row.independentSourceCount])).toEqual([[10, 1]]);
      const perEvent = new Map<string, number>();
      for (const { row } of rows)
        perEvent.set(`${row.kind} ${row.title}`, (perEvent.get(`${row.kind} ${row.title}`) ?? 0) + 1);
      expect([...perEvent.values()].every((count) => count === 1)).toBe(true);
      await store.close();
      await database.drop();
    });

    test('killed in the middle of a bulk load, it goes on where it was: every delivery is stored once', {
      timeout: 300_000,
    }, async () => {
      const database = await createDatabase(kind);
      const filling = await database.open();
      const deliveries = Array.from({ length: 400 }, (_, number) => ({
        text: `storing ${number}`,
        source: 'bulk.example',
      }));
      await filling.queue.add(deliveries);
      await filling.close();
      const killed = await work(database, (printed) => printed.split('stored').length > 100);
      expect(killed.signal).toBe('SIGKILL');
      const ended = await work(database, () => false);
      expect([ended.signal, ended.code, ended.errors]).toEqual([null, 0, '']);
      const store = await database.open();
      expect(await store.queue.counts()).toEqual({ waiting: 0, dead: 0, oldestAt: null });
      expect(await store.countArticles({})).toBe(deliveries.length);
      expect(await store.verify()).toEqual([]);
      await store.close();
      await database.drop();
    });
  });
}

/** Runs the queue's work in a process of its own, which is killed when it has printed enough. */
function work(
  database: TestDatabase,
  isEnough: (printed: string) => boolean,
): Promise<{ readonly code: number | null; readonly signal: string | null; readonly errors: string }> {
  const child = spawn(
    process.execPath,
    [
      join(repositoryRoot, 'node_modules/vite-node/dist/cli.mjs'),
      fileURLToPath(new URL('./endless-queue.ts', import.meta.url)),
      database.dataDirectory,
      database.databaseUrl ?? '-',
    ],
    { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [printed, errors] = ['', ''];
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (isEnough(printed)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, errors })));
}

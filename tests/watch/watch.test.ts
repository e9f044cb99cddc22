import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { parseFeedList } from '../../src/watch/feed-list.ts';
import { startWatch } from '../../src/watch/watch.ts';
import { availableDatabases } from '../store/databases.ts';
import { useStore } from '../store/use-store.ts';

const hourMs = 3_600_000;
const logger = pino({ level: 'silent' });

interface Publisher {
  readonly url: string;
  readonly asked: IncomingHttpHeaders[];
  answer: (response: ServerResponse, headers: IncomingHttpHeaders) => void;
  close(): Promise<void>;
}

/** A publisher's server on this machine. */
async function publisher(): Promise<Publisher> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    own.answer(response, request.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own: Publisher = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`,
    asked,
    answer: (response) => response.writeHead(500).end(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return own;
}

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>Krant</title>${titles
    .map(
      (title) =>
        `<item><title>${title}</title><guid>${title}</guid><description>GOES (ANP) - ${title} in Goes.</description></item>`,
    )
    .join('')}</channel></rss>`;

for (const kind of await availableDatabases()) {
  describe(`watching a feed on ${kind}`, () => {
    const used = useStore(kind);
    const opened: Publisher[] = [];
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
      const rest = await used.store.queue.take(100, hourMs);
      await used.store.queue.finish(rest.map(({ id }) => id));
    });
    const open = async (): Promise<Publisher> => {
      const made = await publisher();
      opened.push(made);
      return made;
    };
    const lookOnce = (url: string, more: object = {}) =>
      startWatch({
        list: parseFeedList(
          JSON.stringify({
            allowLoopback: true,
            contact: 'https://krant.example/bots',
            feeds: [{ url, source: 'krant.example', rights: 'FULL', ...more }],
          }),
          'feeds.json',
        ),
        store: used.store,
        logger,
        once: true,
      }).stopped;
    const stateOf = async (url: string) => (await used.store.feeds.all()).find((state) => state.url === url)!;
    /** As if its time had come. */
    const makeDue = async (url: string) =>
      used.store.feeds.settle({ ...(await stateOf(url)), dueAt: new Date(0).toISOString() });

    test('puts what is new in the queue, once, and asks for changes only', async () => {
      const krant = await open();
      krant.answer = (response, headers) => {
        if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else
          response
            .writeHead(200, {
              'content-type': 'application/rss+xml',
              etag: '"1"',
              'last-modified': 'Tue, 04 Mar 2025 10:00:00 GMT',
            })
            .end(rss('Brand'));
      };
      await lookOnce(krant.url);
      expect(await used.store.queue.take(5, hourMs)).toMatchObject([
        { delivery: { html: rss('Brand'), foundAt: krant.url, source: 'krant.example', rights: 'FULL' } },
      ]);
      // Its time has not come.
      await lookOnce(krant.url);
      expect(krant.asked).toHaveLength(1);
      await makeDue(krant.url);
      await lookOnce(krant.url);
      expect(krant.asked[1]).toMatchObject({
        'if-none-match': '"1"',
        'if-modified-since': 'Tue, 04 Mar 2025 10:00:00 GMT',
        'user-agent': expect.stringMatching(/^Dateline\/[\d.]+ \(\+https:\/\/krant\.example\/bots\)$/),
      });
      expect(await used.store.queue.take(5, hourMs)).toEqual([]);
      expect(await stateOf(krant.url)).toMatchObject({ failures: 0, reason: null, etag: '"1"' });
    });

    test('the same document without an ETag is no news; another one is', async () => {
      const krant = await open();
      let items = ['Brand'];
      krant.answer = (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(rss(...items));
      await lookOnce(krant.url);
      const { changedAt } = await stateOf(krant.url);
      await makeDue(krant.url);
      await lookOnce(krant.url);
      expect((await stateOf(krant.url)).changedAt).toBe(changedAt);
      expect(await used.store.queue.take(5, hourMs)).toHaveLength(1);
      items = ['Storm', 'Brand'];
      await makeDue(krant.url);
      await lookOnce(krant.url);
      expect(await used.store.queue.take(5, hourMs)).toMatchObject([{ delivery: { html: rss('Storm', 'Brand') } }]);
    });

    test('a feed that fails is asked ever later, and at its own pace when it is back', async () => {
      const krant = await open();
      const waits: number[] = [];
      for (let attempt = 0; attempt < 3; attempt++) {
        await lookOnce(krant.url, { every: '10m' });
        const { dueAt, checkedAt } = await stateOf(krant.url);
        waits.push((Date.parse(dueAt) - Date.parse(checkedAt!)) / 60_000);
        await makeDue(krant.url);
      }
      // 20, 40 and 80 minutes, each a tenth more or less.
      for (const [index, wait] of waits.entries()) expect(Math.abs(wait / (20 * 2 ** index) - 1)).toBeLessThan(0.12);
      expect(await stateOf(krant.url)).toMatchObject({ failures: 3, reason: expect.stringContaining('500') });
      krant.answer = (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(rss('Terug'));
      await lookOnce(krant.url, { every: '10m' });
      expect(await stateOf(krant.url)).toMatchObject({ failures: 0, reason: null });
    });

    test('this machine is asked only where the list says so', async () => {
      const krant = await open();
      await startWatch({
        list: parseFeedList(JSON.stringify({ feeds: [{ url: krant.url, source: 'binnen.example' }] }), 'feeds.json'),
        store: used.store,
        logger,
        once: true,
      }).stopped;
      expect(krant.asked).toEqual([]);
      expect(await stateOf(krant.url)).toMatchObject({
        failures: 1,
        reason: expect.stringContaining('public internet'),
      });
    });

    test('two processes that watch the same list ask each feed once', async () => {
      const krant = await open();
      krant.answer = (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(rss('Een keer'));
      await Promise.all([lookOnce(krant.url), lookOnce(krant.url)]);
      expect(krant.asked).toHaveLength(1);
    });
  });
}

import { afterEach, describe, expect, test } from 'vitest';
import { createVersionReader } from '../../src/api/http/version-reader.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

const question = 'query Count { events { totalCount } }';

/** A store with one count that a test changes, its version, and how often it was read. */
function counting() {
  const state = { version: 1, count: 1, reads: 0 };
  const store = storeWith({
    dataVersion: async () => String(state.version),
    countEvents: async () => {
      state.reads++;
      return state.count;
    },
  });
  return { state, store };
}

describe('an answer is remembered by what was asked and the version of the data', () => {
  test('asked again it is given without a look at the store, and anew after any commit', async () => {
    const { state, store } = counting();
    api = await startApi({ services: { store } });
    const first = await api.ask(question);
    expect(await api.ask(question)).toMatchObject({ status: 200, body: first.body });
    expect(state.reads).toBe(1);

    Object.assign(state, { version: 2, count: 2 });
    expect((await api.ask(question)).body.data).toEqual({ events: { totalCount: 2 } });
    expect(state.reads).toBe(2);
  });

  test('other variables, another operation, another media type are other questions', async () => {
    const { state, store } = counting();
    api = await startApi({ services: { store } });
    const query =
      'query A($kind: [EventKind!]) { events(filter: { kind: $kind }) { totalCount } } query B { events { totalCount } }';
    const ask = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${api!.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    await ask({ query, operationName: 'A' });
    await ask({ query, operationName: 'A', variables: { kind: ['TRAVEL'] } });
    await ask({ query, operationName: 'B' });
    const modern = await ask({ query, operationName: 'B' }, { accept: 'application/graphql-response+json' });
    // B counts what A without a kind counted: another answer, from the same read.
    expect(state.reads).toBe(2);
    expect(modern.headers.get('content-type')).toContain('application/graphql-response+json');
    const again = await ask({ query, operationName: 'B' }, { accept: 'application/graphql-response+json' });
    expect([state.reads, again.headers.get('content-type')]).toEqual([2, modern.headers.get('content-type')]);
  });

  test('what a key holder asks is neither remembered nor answered from memory', async () => {
    const { state, store } = counting();
    api = await startApi({ key: 'correct-horse-battery', services: { store } });
    const key = { authorization: 'Bearer correct-horse-battery' };
    await api.ask(question, {}, key);
    await api.ask(question);
    await api.ask(question, {}, key);
    expect(state.reads).toBe(3);
    await api.ask(question);
    expect(state.reads).toBe(3);
  });

  test('a long answer comes compressed as the reader likes it, the second time too', async () => {
    const events = async () => ({ rows: [], hasNextPage: false, hasPreviousPage: false });
    api = await startApi({ services: { store: storeWith({ events }) } });
    const ask = (encoding: string): Promise<Response> =>
      fetch(`${api!.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: JSON.stringify({ query: '{ __schema { types { name description } } }' }),
      });
    const [plain, ...compressed] = [await ask('identity'), await ask('br'), await ask('gzip'), await ask('br')];
    expect([plain, ...compressed].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      'br',
      'gzip',
      'br',
    ]);
    const body = await plain!.json();
    for (const each of compressed) expect(await each.json()).toEqual(body);
  });

  test('errors and mutations are not remembered', async () => {
    let tries = 0;
    const countEvents = async (): Promise<number> => {
      if (++tries === 1) throw new Error('once');
      return 5;
    };
    let retracted = 0;
    const retractArticle = async (): Promise<null> => {
      retracted++;
      return null;
    };
    api = await startApi({ services: { store: storeWith({ countEvents, retractArticle }) } });
    expect((await api.ask(question)).body.errors).toHaveLength(1);
    expect((await api.ask(question)).body.data).toEqual({ events: { totalCount: 5 } });
    const mutation =
      'mutation { retractArticle(id: "QXJ0aWNsZTowMWEyMTQyNi1lNjhlLTcwMDAtYjU0My0yZGIwMDlhYzAxMTg") { __typename } }';
    await api.ask(mutation);
    await api.ask(mutation);
    expect(retracted).toBe(2);
  });

  test('an answer that was read while another version was committed is not kept for that version', async () => {
    const { state, store } = counting();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = storeWith({
      dataVersion: store.dataVersion,
      countEvents: async () => {
        const { count } = state;
        if (state.reads++ === 0) await held;
        return count;
      },
    });
    api = await startApi({ services: { store: slow } });
    const early = api.ask(question);
    await expect.poll(() => state.reads).toBe(1);
    Object.assign(state, { version: 2, count: 2 });
    expect((await api.ask(question)).body.data.events.totalCount).toBe(2);
    release();
    await early;
    expect((await api.ask(question)).body.data.events.totalCount).toBe(2);
  });
});

describe('documents by GET, for a cache in between', () => {
  const hash = '3ea8f4e1a3b1b7d9d9cf2d3c85b3c7a1b2b4a0d76e8b2f9c4b7f0a1e2d3c4b5a';

  test('a persisted document has an ETag that changes with the data', async () => {
    const { state, store } = counting();
    api = await startApi({ services: { store } });
    const sha256Hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(question))).toString(
      'hex',
    );
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const get = (headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${api!.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      });

    const unknown = (await (await get()).json()) as { errors: { extensions: { code: string } }[] };
    expect(unknown.errors[0]!.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, extensions }),
    });

    const first = await get();
    expect([first.status, first.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=0, s-maxage=10, must-revalidate',
    ]);
    const etag = first.headers.get('etag')!;
    expect((await get({ 'if-none-match': etag })).status).toBe(304);

    Object.assign(state, { version: 2, count: 2 });
    const changed = await get({ 'if-none-match': etag });
    expect([changed.status, await changed.json()]).toMatchObject([200, { data: { events: { totalCount: 2 } } }]);
  });

  test('without the header that a page elsewhere cannot send unasked, a GET is refused, also when its answer is remembered', async () => {
    const { store } = counting();
    api = await startApi({ services: { store } });
    const url = `${api.url}/graphql?query=${encodeURIComponent(question)}`;
    expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
    expect((await fetch(url)).status).toBe(400);
  });

  test('a document that does not have its hash is refused', async () => {
    const { store } = counting();
    api = await startApi({ services: { store } });
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: 'provided sha does not match query' }] },
    ]);
  });
});

describe('the version is read once for all who wait, and never from before the question', () => {
  test('those who ask during a read share the next', async () => {
    const answers: ((version: string) => void)[] = [];
    const version = createVersionReader(() => new Promise((resolve) => answers.push(resolve)));
    const first = version();
    const [second, third] = [version(), version()];
    expect(answers).toHaveLength(1);
    answers[0]!('1');
    expect(await first).toBe('1');
    await expect.poll(() => answers.length).toBe(2);
    answers[1]!('2');
    expect(await Promise.all([second, third])).toEqual(['2', '2']);
    expect(answers).toHaveLength(2);
  });

  test('a failed read fails only those who waited for it', async () => {
    let fails = true;
    const version = createVersionReader(async () => {
      if (fails) throw new Error('gone');
      return '7';
    });
    await expect(version()).rejects.toThrow('gone');
    fails = false;
    expect(await version()).toBe('7');
  });
});

describe('budgets of a minute', () => {
  const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.1, ${address}` });
  const limits = { requestsPerMinute: 2, costPerMinute: 30 };

  test('requests of one address are counted, and its last one says when to come back', async () => {
    api = await startApi({ services: { store: storeWith() }, limits });
    expect((await api.ask('{ __typename }', {}, from('203.0.113.9'))).status).toBe(200);
    expect((await api.ask('{ __typename }', {}, from('203.0.113.9'))).status).toBe(200);
    const refused = await api.ask('{ __typename }', {}, from('203.0.113.9'));
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await api.ask('{ __typename }', {}, from('203.0.113.10'))).status).toBe(200);
  });

  test('pages and pictures count too, files on disk do not', async () => {
    api = await startApi({ services: { store: storeWith() }, limits });
    const get = async (path: string): Promise<number> =>
      (await fetch(`${api!.url}${path}`, { headers: from('203.0.113.9') })).status;
    for (let i = 0; i < 5; i++) expect(await get('/assets/gone.js')).toBe(404);
    expect([await get('/nowhere'), await get('/nowhere'), await get('/card/article/x.png')]).toEqual([404, 404, 429]);
  });

  test('so is what its operations cost', async () => {
    const { store } = counting();
    api = await startApi({ services: { store }, limits: { costPerMinute: 30 } });
    expect((await api.ask('{ events { totalCount } }', {}, from('203.0.113.9'))).body.errors).toBeUndefined();
    const refused = await api.ask('{ again: events { totalCount } }', {}, from('203.0.113.9'));
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  test('a key has ten times the budget, a program on this machine no limit', async () => {
    api = await startApi({ key: 'correct-horse-battery', services: { store: storeWith() }, limits });
    for (let i = 0; i < 20; i++) expect((await api.ask('{ __typename }')).status).toBe(200);
    const key = { ...from('203.0.113.9'), authorization: 'Bearer correct-horse-battery' };
    for (let i = 0; i < 3; i++) expect((await api.ask('{ __typename }', {}, key)).status).toBe(200);
  });
});

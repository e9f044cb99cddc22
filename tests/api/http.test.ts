import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-pages-'));
const webDirectory = join(folder, 'web');
const basemapDirectory = join(folder, 'basemap');
let api: RunningApi;

beforeAll(async () => {
  mkdirSync(join(webDirectory, 'assets'), { recursive: true });
  mkdirSync(basemapDirectory);
  for (const name of ['index', 'embed', 'builder', 'playground'])
    writeFileSync(join(webDirectory, `${name}.html`), `<title>${name}</title>`);
  writeFileSync(join(webDirectory, 'embed.js'), 'customElements');
  writeFileSync(join(webDirectory, 'assets/main-1a2b3c.js'), '// '.padEnd(5_000, 'long '));
  writeFileSync(join(basemapDirectory, 'world.json'), '{"precision":1}'.padEnd(5_000));
  api = await startApi({
    webDirectory,
    basemapDirectory,
    embedOrigins: ['https://krant.example', 'https://*.omroep.example'],
    services: { store: storeWith() },
  });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}${path}`, { headers, redirect: 'manual' });
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('pages', () => {
  test.each([
    ['/', 'index', 200],
    ['/graphql', 'playground', 200],
    ['/embed/new', 'builder', 200],
    ['/embed/new?kind=article&id=abc', 'builder', 200],
    // Nothing has these addresses; the pages themselves say so.
    ['/article/QXJ0aWNsZTo', 'index', 404],
    ['/story/abc', 'index', 404],
    ['/event/abc?from=2023-09-01', 'index', 404],
    ['/embed/article/abc', 'embed', 404],
    ['/embed/story/abc', 'embed', 404],
    ['/embed/event/abc?layout=map', 'embed', 404],
  ])('%s', async (path, page, status) => {
    const response = await get(path, browser);
    const { headers } = response;
    expect([response.status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      status,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(await response.text()).toBe(`<title>${page}</title>`);
  });

  test.each([
    ['/assets/main-1a2b3c.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/embed.js', 'text/javascript; charset=utf-8', 'public, max-age=3600'],
    ['/basemap/world.json', 'application/json; charset=utf-8', 'public, max-age=86400'],
  ])('%s may be read from any origin', async (path, type, caching) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, caching]);
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([
      '*',
      null,
    ]);
  });

  test('long answers are compressed, with Brotli where the reader has it', async () => {
    expect(
      (await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'br, gzip' })).headers.get('content-encoding'),
    ).toBe('br');
    expect((await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe(
      'gzip',
    );
  });

  test('/schema.graphql is the schema', async () => {
    const response = await get('/schema.graphql');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await response.text()).toMatch(/^type Query \{/m);
  });

  test.each([
    ['/nowhere'],
    ['/assets/gone-123.js'],
    ['/basemap/gone.json'],
    ['/article'],
    ['/embed/place/abc'],
    ['/assets/../index.html%00'],
  ])('%s is not there', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('a reader gets a page that says so, and no script in the address gets into it', async () => {
    const response = await get('/<script>alert(1)</script>', browser);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await response.text()).not.toContain('<script>');
  });
});

describe('headers that keep readers safe', () => {
  test.each([
    ['/', "frame-ancestors 'none'", 'DENY'],
    ['/graphql', "frame-ancestors 'none'", 'DENY'],
    ['/nowhere', "frame-ancestors 'none'", 'DENY'],
    ['/embed/new', "frame-ancestors 'none'", 'DENY'],
    ['/embed/article/abc', "frame-ancestors 'self' https://krant.example https://*.omroep.example", null],
  ])('%s may be framed: %s', async (path, ancestors, frameOptions) => {
    const { headers } = await get(path, browser);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain(ancestors);
    expect(policy).toContain("script-src 'self';");
    expect(headers.get('x-frame-options')).toBe(frameOptions);
    expect([headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual(['nosniff', null]);
  });
});

test('a server that stops still answers for a while, and asks for no more on the same connection', async () => {
  const stopping = await startApi({ services: { store: storeWith() } });
  const before = await fetch(`${stopping.url}/healthz`);
  expect(before.headers.get('connection')).toBe('keep-alive');
  const closed = stopping.stop(500);
  const during = await fetch(`${stopping.url}/readyz`);
  expect([during.status, during.headers.get('connection')]).toEqual([503, 'close']);
  expect((await fetch(`${stopping.url}/schema.graphql`)).status).toBe(200);
  await closed;
  await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow('fetch failed');
});

describe('health', () => {
  test('/healthz needs no store', async () => {
    const failing = await startApi({
      services: { store: storeWith({ ping: async () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')) }) },
    });
    const health = await fetch(`${failing.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${failing.url}/readyz`);
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toEqual([
      503,
      '5',
      {
        status: 'unready',
        checks: { store: 'no answer', gazetteer: expect.stringMatching(/knows no country|ok/), server: 'ok' },
      },
    ]);
    await failing.close();
  });

  test('/metrics speaks to Prometheus', async () => {
    await api.ask('{ __typename }');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toMatch(/^dateline_graphql_operation_seconds_count\{type="query",outcome="data"\} [1-9]/m);
    expect(text).toMatch(/^dateline_http_request_seconds_count\{route="\/graphql",status="200"\} [1-9]/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  test('every answer has an id, the caller’s own where it is one', async () => {
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect((await get('/healthz', { 'x-request-id': 'newsroom-12345' })).headers.get('x-request-id')).toBe(
      'newsroom-12345',
    );
    expect((await get('/healthz', { 'x-request-id': '"><script>' })).headers.get('x-request-id')).toMatch(
      /^[\da-f-]{36}$/,
    );
  });
});

describe('stopping', () => {
  test('readiness turns red, what is under way is finished, nothing new begins', async () => {
    let answer = (_count: number): void => {};
    const stopping = await startApi({
      services: { store: storeWith({ countEvents: () => new Promise((resolve) => (answer = resolve)) }) },
    });
    const underWay = stopping.ask('{ events { totalCount } }');
    await expect
      .poll(() => stopping.log.length)
      .toBeGreaterThan(0)
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = stopping.close();
    answer(3);
    expect((await underWay).body.data).toEqual({ events: { totalCount: 3 } });
    await closed;
    await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccess } from '../../src/api/http/access.ts';
import { isTrusted } from '../../src/api/identity.ts';
import type { KeyRecord, KeyStore } from '../../src/store/keys.ts';
import { availableDatabases } from '../store/databases.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

const here = { host: '127.0.0.1:4000' };
const noKeys = () => ({ find: async () => null, hasAny: async () => false });

describe('who may change things without a key', () => {
  const access = createAccess(null, noKeys);
  test.each([
    ['a program on this machine', here, '127.0.0.1', true],
    ['over IPv6', { host: '[::1]:4000' }, '::1', true],
    ['by the name of this machine', { host: 'localhost:4000' }, '::ffff:127.0.0.1', true],
    ['a page of this server', { ...here, origin: 'http://127.0.0.1:4000' }, '127.0.0.1', true],
    [
      'a page of another site that the browser here has open',
      { ...here, origin: 'https://evil.example' },
      '127.0.0.1',
      false,
    ],
    ['a page of another server on this machine', { ...here, origin: 'http://127.0.0.1:3000' }, '127.0.0.1', false],
    ['a page in a sandbox', { ...here, origin: 'null' }, '127.0.0.1', false],
    ['a name elsewhere that was made to lead here', { host: 'evil.example:4000' }, '127.0.0.1', false],
    [
      'a proxy on this machine that speaks for somebody',
      { ...here, 'x-forwarded-for': '203.0.113.9' },
      '127.0.0.1',
      false,
    ],
    ['another machine', { host: '192.0.2.1:4000' }, '192.0.2.7', false],
    ['another machine that says it is here', here, '192.0.2.7', false],
    ['no host', {}, '127.0.0.1', false],
  ])('%s', async (_who, headers, address, expected) => {
    const { identity } = await access({ headers, address });
    expect(isTrusted(await identity())).toBe(expected);
  });

  test('nobody once a key was made, even where it is revoked', async () => {
    const guarded = createAccess(null, () => ({ ...noKeys(), hasAny: async () => true }));
    const { identity } = await guarded({ headers: here, address: '127.0.0.1' });
    expect(await identity()).toEqual({ kind: 'NONE' });
  });
});

describe('who may with one', () => {
  const access = createAccess('correct-horse-battery', noKeys);
  test.each([
    ['the key', 'Bearer correct-horse-battery', true],
    ['in any case', 'bearer correct-horse-battery', true],
    ['another key', 'Bearer correct-horse-batterz', false],
    ['its beginning', 'Bearer correct', false],
    ['another scheme', 'Basic correct-horse-battery', false],
    ['nothing, even on this machine', undefined, false],
  ])('%s', async (_what, authorization, expected) => {
    const { identity } = await access({ headers: { ...here, authorization }, address: '127.0.0.1' });
    expect(isTrusted(await identity())).toBe(expected);
  });
});

describe('whose budget it is', () => {
  const record: KeyRecord = {
    id: '0011223344556677',
    name: 'cms',
    scope: 'ingest',
    createdAt: '2025-01-01T00:00:00.000Z',
    lastUsedAt: null,
    revokedAt: null,
  };
  const payerWith = async (find: KeyStore['find']) => {
    const access = createAccess('correct-horse-battery', () => ({ ...noKeys(), find }));
    return (await access({ headers: { authorization: 'Bearer x' }, address: '203.0.113.9' })).payer;
  };
  const address = { id: '203.0.113.9', times: 1 };

  test("a key's own, ten times the public one", async () => {
    expect(await payerWith(async () => record)).toEqual({ id: 'key 0011223344556677', times: 10 });
  });
  test("the address's for a key that was revoked, that nobody knows, or that the store cannot tell", async () => {
    expect(await payerWith(async () => ({ ...record, revokedAt: '2025-02-01T00:00:00.000Z' }))).toEqual(address);
    expect(await payerWith(async () => null)).toEqual(address);
    expect(await payerWith(async () => Promise.reject(new Error('down')))).toEqual(address);
  });
});

describe('over HTTP', () => {
  let api: RunningApi;
  const mutation =
    'mutation { retractArticle(id: "QXJ0aWNsZTowMWEyMTQyNi1lNjhlLTcwMDAtYjU0My0yZGIwMDlhYzAxMTg") { __typename } }';

  beforeAll(async () => {
    api = await startApi({
      key: 'correct-horse-battery',
      services: { store: storeWith({ retractArticle: async () => null }) },
    });
  });
  afterAll(() => api.close());

  test('without the key a mutation is refused, in words that help', async () => {
    const { status, body } = await api.ask(mutation);
    expect(status).toBe(401);
    expect(body).toMatchObject({
      data: { retractArticle: null },
      errors: [
        { extensions: { code: 'UNAUTHENTICATED' }, message: expect.stringContaining('Authorization: Bearer <key>') },
      ],
    });
  });

  test('with it, it runs', async () => {
    const { body } = await api.ask(mutation, {}, { authorization: 'Bearer correct-horse-battery' });
    expect(body.data).toEqual({ retractArticle: { __typename: 'NotFound' } });
  });

  test('the log holds neither key nor text', async () => {
    await api.ask(mutation, {}, { authorization: 'Bearer correct-horse-battery' });
    await api.ask('query Secret($text: String!) { annotate(text: $text) { language } }', {
      text: 'Geheim bericht uit Artjom.',
    });
    const log = JSON.stringify(api.log);
    expect(log).toContain('Secret');
    expect(log).not.toMatch(/correct-horse|Geheim|Artjom/);
  });

  test('no mutation by GET, and none that a form could send', async () => {
    const query = encodeURIComponent(mutation);
    expect((await fetch(`${api.url}/graphql?query=${query}`)).status).toBe(400);
    expect(
      (await fetch(`${api.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } })).status,
    ).toBe(405);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ query: mutation }),
      });
      expect([type, response.status]).toEqual([type, 400]);
    }
  });
});

describe.each(await availableDatabases())('keys of the store, on %s', (database) => {
  let api: RunningApi;
  const ingest = 'mutation { ingest(input: { text: "In Suva is feest." }) { __typename } }';
  const retract =
    'mutation { retractArticle(id: "QXJ0aWNsZTowMWEyMTQyNi1lNjhlLTcwMDAtYjU0My0yZGIwMDlhYzAxMTg") { __typename } }';
  const as = (key: string) => ({ authorization: `Bearer ${key}` });

  beforeAll(async () => {
    api = await startApi({ database });
  });
  afterAll(() => api.close());

  test('without any, this machine may; with one, only who has it', async () => {
    const { keys } = api.services.store;
    expect((await api.ask(ingest)).body.data.ingest.__typename).toBe('IngestPayload');
    const { key, ...record } = await keys.create('ingest', 'cms');
    expect((await api.ask(ingest)).body.errors?.[0]?.message).toBe(
      'Expected a key of the scope "ingest", got none. Send it as "Authorization: Bearer <key>"; `dateline key create --scope ingest --name <name>` makes one, and DATELINE_KEY holds one for everything.',
    );
    expect((await api.ask(ingest, {}, as(key))).body.data.ingest.__typename).toBe('IngestPayload');
    expect(await keys.list()).toEqual([{ ...record, lastUsedAt: expect.stringMatching(/T00:00:00.000Z$/) }]);
  });

  test('each for its own scope', async () => {
    const { key: cms } = await api.services.store.keys.create('ingest', 'cms');
    const { key: desk } = await api.services.store.keys.create('edit', 'desk');
    const asCms = await api.ask(retract, {}, as(cms));
    expect([asCms.status, asCms.body.errors?.[0]]).toMatchObject([
      403,
      {
        extensions: { code: 'FORBIDDEN' },
        message: expect.stringContaining('scope "edit", got "cms" of the scope "ingest"'),
      },
    ]);
    expect((await api.ask(retract, {}, as(desk))).body.data.retractArticle.__typename).toBe('NotFound');
    expect((await api.ask(ingest, {}, as(desk))).status).toBe(403);
  });

  test('revoked, it is worth nothing at once, and says so to who has it', async () => {
    const { key, id } = await api.services.store.keys.create('edit', 'oud');
    expect((await api.ask(retract, {}, as(key))).status).toBe(200);
    const { revokedAt } = (await api.services.store.keys.revoke(id))!;
    const { status, body } = await api.ask(retract, {}, as(key));
    expect([status, body.errors?.[0]?.message]).toEqual([
      401,
      expect.stringContaining(`got "oud", which was revoked on ${revokedAt?.slice(0, 10)}.`),
    ]);
    expect(await api.services.store.keys.revoke(id)).toMatchObject({ revokedAt });
    expect(await api.services.store.keys.revoke('nothing')).toBeNull();
  });

  test('one that was made up, or changed by a letter, was never made here', async () => {
    const { key } = await api.services.store.keys.create('edit', 'echt');
    const last = key.at(-1) === 'A' ? 'B' : 'A';
    for (const wrong of [key.slice(0, -1) + last, `${key}x`, 'dl_0000000000000000_x', 'geheim'])
      expect((await api.ask(retract, {}, as(wrong))).body.errors?.[0]?.message).toContain(
        'got one that was never made here',
      );
  });

  test('no key is in the store, in a backup or in the log', async () => {
    const { key } = await api.services.store.keys.create('edit', 'dicht');
    await api.ask(retract, {}, as(key));
    const secret = key.split('_')[2]!;
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-keys-')), 'backup.gz');
    await api.services.store.backUp(file);
    const written = gunzipSync(readFileSync(file)).toString();
    rmSync(dirname(file), { recursive: true });
    expect(written).toContain('dicht');
    expect(written + JSON.stringify(api.log)).not.toContain(secret);
  });

  test('what editors alone may see is not remembered for others', async () => {
    const open = await startApi({ database });
    try {
      await open.ask(ingest);
      const query = '{ articles(first: 1) { edges { node { corrections { id } } } } }';
      expect((await open.ask(query)).body.data.articles.edges[0].node.corrections).toEqual([]);
      const elsewhere = await open.ask(query, {}, { 'x-forwarded-for': '203.0.113.9' });
      expect(elsewhere.body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    } finally {
      await open.close();
    }
  });
});

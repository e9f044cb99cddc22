import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccess } from '../../src/api/http/access.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

const here = { host: '127.0.0.1:4000' };

describe('who may change things without a key', () => {
  const access = createAccess(null);
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
  ])('%s', (_who, headers, address, expected) => {
    expect(access({ headers, address }).mayMutate).toBe(expected);
  });
});

describe('who may with one', () => {
  const access = createAccess('correct-horse-battery');
  test.each([
    ['the key', 'Bearer correct-horse-battery', true],
    ['in any case', 'bearer correct-horse-battery', true],
    ['another key', 'Bearer correct-horse-batterz', false],
    ['its beginning', 'Bearer correct', false],
    ['another scheme', 'Basic correct-horse-battery', false],
    ['nothing, even on this machine', undefined, false],
  ])('%s', (_what, authorization, expected) => {
    expect(access({ headers: { ...here, authorization }, address: '127.0.0.1' }).mayMutate).toBe(expected);
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

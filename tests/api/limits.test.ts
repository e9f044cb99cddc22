import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/api/limits/limits.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  const events = async () => ({ rows: [], hasNextPage: false, hasPreviousPage: false });
  api = await startApi({ services: { store: storeWith({ events, countEvents: async () => 0 }) } });
});
afterAll(() => api.close());

const nested = (levels: number): string =>
  `{ node(id: "x") { ... on Article { ${'duplicateOf { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } } }`;
const textSearches = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: events(first: 5, filter: { text: "brand ${i}" }) { totalCount }`).join(' ')} }`;
const fragmentsOfFragments = `query { ...A0 } ${Array.from({ length: 25 }, (_, i) => `fragment A${i} on Query { ...A${i + 1} ...A${i + 1} }`).join(' ')} fragment A25 on Query { __typename }`;

/** What one operation may ask. Each limit with an operation at it, which passes, and one above it. */
describe('an operation within its limits runs, one beyond is refused before it runs', () => {
  test.each([
    ['depth', nested(15), nested(16), 'Expected at most 15 levels of fields, got 16. Split the operation.'],
    [
      'depth within fragments',
      `{ node(id: "x") { ...F } } fragment F on Article { duplicateOf { ...G } } fragment G on Article { ${'story { articles { edges { node { '.repeat(3)}id${' } } } }'.repeat(3)} }`,
      `{ node(id: "x") { ...F } } fragment F on Article { duplicateOf { ...G } } fragment G on Article { ${'story { articles { edges { node { '.repeat(4)}id${' } } } }'.repeat(4)} }`,
      'Expected at most 15 levels of fields, got 19. Split the operation.',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'Expected at most 30 aliases, got 31. Split the operation.',
    ],
    [
      'one field again and again',
      `{ ${'__typename '.repeat(10)} }`,
      `{ ${'__typename '.repeat(11)} }`,
      'Expected at most 10 repetitions of a field or directive, got 11. Split the operation.',
    ],
    [
      'tokens',
      `{ node(id: "x") { id } ${'# a comment is none\n'.repeat(100)} }`,
      `{ node(id: "x") { ${'id '.repeat(2_000)} } }`,
      'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
    ],
    [
      'cost, by literals',
      '{ events(first: 100) { edges { node { evidence { article { events(first: 20) { edges { node { title } } } } } } } } }',
      '{ events(first: 100) { edges { node { evidence { article { events(first: 100) { edges { node { title } } } } } } } } }',
      'Expected a cost of at most 50000, got 60901. Ask for smaller pages or fewer lists within lists.',
    ],
    [
      'searches in the texts, each of which reads every row with its words',
      textSearches(4),
      textSearches(5),
      'Expected a cost of at most 50000, got 50505. Ask for smaller pages or fewer lists within lists.',
    ],
    [
      'fragments of fragments, which would cost ages to count',
      '{ ...A } fragment A on Query { ...B ...B } fragment B on Query { __typename }',
      fragmentsOfFragments,
      'Expected a cost of at most 50000, got more than can be counted. Ask for smaller pages or fewer lists within lists.',
    ],
  ])('%s', async (_name, within, beyond, message) => {
    expect((await api.ask(within)).body.errors).toBeUndefined();
    const { status, body } = await api.ask(beyond, {}, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toEqual(message);
    expect(body.data).toBeUndefined();
  });

  test('cost, by variables', async () => {
    const query =
      'query ($outer: Int!, $inner: Int!) { events(first: $outer) { edges { node { evidence { article { events(first: $inner) { edges { node { title } } } } } } } } }';
    expect((await api.ask(query, { outer: 100, inner: 20 })).body.errors).toBeUndefined();
    const { body } = await api.ask(query, { outer: 100, inner: 100 });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
      cost: { requested: 60_901, limit: 50_000 },
    });
  });

  test('every answer says what it cost', async () => {
    const { body } = await api.ask(
      '{ events(first: 50) { totalCount edges { node { title where { place { name } } } } } }',
    );
    expect(body.extensions).toMatchObject({ cost: { requested: expect.any(Number), limit: 50_000 } });
  });

  test('page size', async () => {
    const { body } = await api.ask('{ events(first: 101) { totalCount } }');
    expect(body).toMatchObject({
      data: { events: null },
      errors: [
        {
          message: 'Expected "first" to be at most 100, got 101. Ask for pages and go on with "after: endCursor".',
          path: ['events'],
          extensions: { code: 'TOO_LARGE', field: 'first' },
        },
      ],
    });
  });

  test('ten directives in a row are refused in few words', async () => {
    const { body } = await api.ask(`{ __typename ${'@a '.repeat(11)} }`);
    expect(body.errors?.length).toBeLessThanOrEqual(5);
  });

  test('introspection is open, and not without end', async () => {
    const { body } = await api.ask('{ __schema { types { name } } }');
    expect(body.data.__schema.types.length).toBeGreaterThan(50);
    const spiral = await api.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(spiral.body.data).toBeUndefined();
  });
});

describe('bodies', () => {
  test('10 MB are read and answered with a problem', async () => {
    const { status, body } = await api.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { __typename ... on Problem { message field } } }',
      {
        input: { text: 'x'.repeat(10_000_000) },
      },
    );
    expect(status).toBe(200);
    expect(body.data.ingest).toEqual({
      __typename: 'TooLarge',
      message: 'Expected at most 2000000 characters, got 10000000. Deliver stories one by one.',
      field: 'text',
    });
  });

  test('beyond the limit the answer says so, and the connection is not dropped', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": "${'x'.repeat(defaultLimits.bodyBytes + 1)}"}`,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'Expected a body of at most 16000000 bytes, got more. Send stories one by one; the longest has 2,000,000 characters.',
          extensions: { code: 'TOO_LARGE' },
        },
      ],
    });
  });

  test.each([
    ['no JSON', '{"query": ', /^Expected a body in JSON, got something else/],
    ['a batch', '[{"query": "{ __typename }"}]', /Operation batching disabled/],
    ['no query', '{"variables": {}}', /non-empty `query`/],
  ])('%s', async (_name, sent, message) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sent,
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(message);
  });
});

describe('reading', () => {
  const annotate = 'query ($text: String!) { annotate(text: $text) { language } }';
  const elsewhere = { 'x-forwarded-for': '203.0.113.9' };

  test('a long text is read only for those who may store it', async () => {
    const text = 'Een trein. '.repeat(10_000);
    expect((await api.ask(annotate, { text })).body.data).toEqual({ annotate: { language: 'nl' } });
    const { body } = await api.ask(annotate, { text }, elsewhere);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Expected at most 100,000 characters without a key, got 110,000. Send a part of it, or a key.',
      extensions: { code: 'TOO_LARGE', field: 'text' },
    });
  });

  test('reading is paid by the character', async () => {
    const poor = await startApi({ services: { store: storeWith() }, limits: { costPerMinute: 5_100 } });
    const short = await poor.ask(annotate, { text: 'Een trein.' }, elsewhere);
    expect(short.body.errors).toBeUndefined();
    const long = await poor.ask(annotate, { text: 'Een trein. '.repeat(100) }, { 'x-forwarded-for': '203.0.113.10' });
    expect([long.status, long.body.errors?.[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    await poor.close();
  });
});

describe('time', () => {
  test('a query that reads too long is ended', async () => {
    const never = () => new Promise<never>(() => {});
    const slow = await startApi({ services: { store: storeWith({ countEvents: never }) }, limits: { queryMs: 100 } });
    const { body } = await slow.ask('{ events { totalCount } }');
    expect(body).toMatchObject({
      data: { events: null },
      errors: [
        {
          message: 'Expected an answer within 0.1 s, got none. Ask for less: a smaller page, a narrower filter.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    await slow.close();
  });

  test('more at once than the server takes are asked to come back', async () => {
    let answer = (_count: number): void => {};
    const countEvents = () => new Promise<number>((resolve) => (answer = resolve));
    const busy = await startApi({ services: { store: storeWith({ countEvents }) }, limits: { operationsAtOnce: 1 } });
    const first = busy.ask('{ events { totalCount } }');
    await expect.poll(async () => (await busy.ask('{ __typename }')).status).toBe(503);
    const refused = await busy.ask('{ __typename }');
    expect(refused).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'BUSY' } }] } });
    expect(refused.headers.get('retry-after')).toBe('1');
    answer(7);
    expect((await first).body.data).toEqual({ events: { totalCount: 7 } });
    await busy.close();
  });
});

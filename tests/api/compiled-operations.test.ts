import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { examples } from '../../web/playground/examples.ts';
import { artyom } from './places.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

/** Queries that come again run as compiled code: what they answer must be what graphql-js answered, to the letter. */
const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
const contract = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/contract/${name}.graphql`), 'utf8');
const queries = [
  ...[...page.matchAll(/^```graphql\n((?:.*\n)*?)```$/gm)].map(([, code]) => code!),
  ...examples.map(({ query }) => query),
  contract('events'),
  contract('explore'),
  contract('annotate'),
  contract('changes').split('subscription')[0]!,
].filter((query) => !/^(subscription|mutation)/m.test(query));
const world = { west: -180, south: -90, east: 180, north: 90 };
const variables = {
  id: globalId('Place', artyom.id),
  articleId: globalId('Article', '00000000-0000-7000-8000-000000000000'),
  first: 10,
  bbox: world,
  zoom: 3,
  interval: 'DAY',
  text: 'De trein verliet Artjom op 2023-09-17.',
};

let asked = 0;

/** The answer of one operation as text, the same by graphql-js at first and compiled in the end. */
async function answerOf(api: RunningApi, query: string, given: object = variables): Promise<string> {
  let first: string | undefined;
  for (let round = 0; round < 6; round++) {
    // Differs each time, so that no answer is remembered.
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: given, extensions: { nr: ++asked } }),
    });
    const text = (await response.text()).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'an id of the log');
    first ??= text;
    expect(text).toBe(first);
  }
  return first!;
}

describe('on stories', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
    await api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }', {
      input: {
        text: "De reis\nDe trein verliet Artjom op 2023-09-17, zo'n 200 kilometer van Noord-Korea. In Vladivostok wachtte men.",
        source: 'krant.example',
      },
    });
  });
  afterAll(() => api.close());

  test.each(queries.map((query) => [/\w+ \w+/.exec(query)?.[0] ?? 'distance', query] as const))(
    '%s',
    async (_name, query) => {
      expect(await answerOf(api, query)).not.toContain('"errors"');
    },
  );

  test.each([
    [
      'left out by a variable',
      'query ($no: Boolean!) { events(first: 2) { totalCount @skip(if: $no) edges { node { ...F @include(if: $no) title } } } } fragment F on Event { id }',
      { no: true },
    ],
    ['a variable left out', 'query ($first: Int) { events(first: $first) { edges { node { title } } } }', {}],
    ['a wrong variable', 'query ($first: Int!) { events(first: $first) { totalCount } }', { first: 'many' }],
    [
      'an interface',
      `{ node(id: "${globalId('Place', artyom.id)}") { id __typename ... on Place { name } ... on Event { title } } }`,
      {},
    ],
    [
      'a problem beside an answer',
      '{ bad: events(first: 101) { totalCount } good: events(first: 1) { totalCount } }',
      {},
    ],
  ])('%s', async (_name, query, given) => {
    await answerOf(api, query, given);
  });
});

test('faults are masked all the same, and the log has them under the id of the answer', async () => {
  const event = { id: '01a21426-e68e-7000-b543-2db009ac0118', title: null, when: null };
  const api = await startApi({
    services: {
      store: storeWith({
        countEvents: async () => Promise.reject(new Error('secret detail')),
        eventsByIds: async () => Promise.reject(new Error('another secret')),
        articlesByIds: async () => new Map(),
        events: async () => ({
          rows: [{ row: event as never, cursor: 'x' }],
          hasNextPage: false,
          hasPreviousPage: false,
        }),
      }),
    },
  });
  for (const query of ['{ events { totalCount } }', '{ events { edges { node { title } } } }']) {
    const text = await answerOf(api, query);
    expect(text).not.toMatch(/secret|Cannot return null/);
    expect(text).toContain('Something went wrong on the server');
    const { body } = await api.ask(query);
    const { errorId } = body.errors![0]!.extensions;
    expect(api.log).toContainEqual(expect.objectContaining({ errorId, msg: 'A fault was masked' }));
  }
  await api.close();
});

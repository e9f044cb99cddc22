import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ services: { store: storeWith() } });
});
afterAll(() => api.close());

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const errorsOf = async (response: Response): Promise<string[]> =>
  ((await response.json()) as { errors?: { message: string }[] }).errors?.map(({ message }) => message) ?? [];

/** The checks of graphql-cop (https://github.com/dolevf/graphql-cop), by its names. */
describe('graphql-cop: denial of service', () => {
  test('alias_overloading: 101 aliases', async () => {
    const query = `{ ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ')} }`;
    expect(await errorsOf(await post({ query }))).toEqual([
      'Expected at most 30 aliases, got 101. Split the operation.',
    ]);
  });

  test('batch_query: ten operations in an array', async () => {
    const response = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect(response.status).toBe(400);
    expect((await errorsOf(response))[0]).toMatch(/batching disabled/);
  });

  test('directive_overloading: ten directives and more on a field', async () => {
    const query = `{ __typename ${'@aa'.repeat(11)} }`;
    expect(await errorsOf(await post({ query }))).toContain(
      'Expected at most 10 repetitions of a field or directive, got 11. Split the operation.',
    );
  });

  test('circular_query_introspection', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await errorsOf(await post({ query }))).length).toBeGreaterThan(0);
  });

  test('field_duplication: one field 500 times', async () => {
    const query = `{ ${'__typename\n'.repeat(500)} }`;
    expect(await errorsOf(await post({ query }))).toEqual([
      'Expected at most 10 repetitions of a field or directive, got 500. Split the operation.',
    ]);
  });
});

describe('graphql-cop: forged requests', () => {
  test('get_method_support: a GET that a form could send', async () => {
    const response = await fetch(`${api.url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(400);
  });

  test('get_based_mutation', async () => {
    const query = 'mutation { retractArticle(id: "x") { __typename } }';
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  test('post_based_csrf: a form', async () => {
    const response = await post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(400);
  });
});

describe('graphql-cop: what leaks', () => {
  test('field_suggestions: no name is guessed', async () => {
    expect(await errorsOf(await post({ query: '{ event { titel } evnts { totalCount } }' }))).not.toEqual(
      expect.arrayContaining([expect.stringContaining('Did you mean')]),
    );
  });

  test('trace_mode: no times of resolvers', async () => {
    const { extensions } = (await (await post({ query: '{ __typename }' }, { 'apollo-tracing': '1' })).json()) as {
      extensions?: object;
    };
    expect(Object.keys(extensions ?? {})).toEqual(['cost']);
  });

  test('unhandled_error_detection: no traces of a stack', async () => {
    const text = await (await post({ query: 'qwerty { abc }' })).text();
    expect(text).toContain('Syntax Error');
    expect(text).not.toMatch(/stacktrace|exception|node_modules|\.ts:/);
  });

  test('detect_graphiql is on purpose: the playground is for a browser, and no operation runs by it', async () => {
    const response = await fetch(`${api.url}/graphql?query={__typename}`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).not.toContain('json');
  });

  test('introspection is on purpose: the playground teaches by it', async () => {
    const response = await post({ query: '{ __schema { queryType { name } } }' });
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

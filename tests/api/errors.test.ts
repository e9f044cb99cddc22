import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { storeWith } from './no-store.ts';
import { artyom, northKorea } from './places.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({
    services: {
      store: storeWith({
        events: async () => ({ rows: [], hasNextPage: false, hasPreviousPage: false }),
        countEvents: async () => {
          throw Object.assign(new Error('password authentication failed for user "dateline"'), {
            code: '28P01',
            detail: 'Key (text)=(Geheim)',
          });
        },
        countStories: async () => {
          throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { name: 'UnavailableError' });
        },
      }),
    },
  });
});
afterAll(() => api.close());

const filtered = (filter: object) =>
  api.ask('query ($filter: EventFilter) { events(filter: $filter) { edges { node { id } } } }', { filter });
const square = [
  [130, 42],
  [135, 42],
  [135, 48],
  [130, 48],
  [130, 42],
];

/** What was expected and what was got, in words for the person who asked. */
describe('problems of a filter', () => {
  test.each([
    [
      'a window reversed',
      { during: { from: '2023-09-18T00:00:00Z', to: '2023-09-11T00:00:00Z' } },
      'filter.during',
      'Expected "from" to lie before "to", got 2023-09-18T00:00:00Z and 2023-09-11T00:00:00Z. Swap them.',
    ],
    [
      'latitude and longitude swapped',
      { near: { longitude: 43.1, latitude: 131.9, km: 300 } },
      'filter.near',
      'Expected a longitude from -180 to 180 and a latitude from -90 to 90, got 43.1 and 131.9. They may be swapped.',
    ],
    [
      'no radius',
      { near: { longitude: 131.9, latitude: 43.1, km: 0 } },
      'filter.near.km',
      'Expected a radius above 0 and at most 20,100 km, half around the Earth; got 0.',
    ],
    [
      'a box upside down',
      { bbox: { west: 0, south: 10, east: 5, north: 1 } },
      'filter.bbox',
      'Expected "south" to be at most "north", got 10 and 1. Swap them.',
    ],
    [
      'an area twice',
      { within: { placeId: globalId('Place', artyom.id), geometry: { type: 'Polygon', coordinates: [square] } } },
      'filter.within',
      'Expected one of "placeId" and "geometry", got both.',
    ],
    [
      'an open ring',
      { within: { geometry: { type: 'Polygon', coordinates: [square.slice(0, 4)] } } },
      'filter.within.geometry',
      'Expected rings that end where they begin, got [130,42] and [130,48].',
    ],
    [
      'a line',
      { within: { geometry: { type: 'LineString', coordinates: square } } },
      'filter.within.geometry',
      'Expected a GeoJSON Polygon or MultiPolygon, got "LineString".',
    ],
    [
      'a stranger’s id',
      { articleId: 'abc' },
      'filter.articleId',
      'Expected an id of the kind Article in "filter.articleId", got "abc". Pass an id as a field of this API gave it.',
    ],
    [
      'another kind of id',
      { storyId: globalId('Place', artyom.id) },
      'filter.storyId',
      'Expected an id of the kind Story in "filter.storyId", got one of the kind Place. Pass an id as a field of this API gave it.',
    ],
    ['more than sure', { minConfidence: 1.5 }, 'filter.minConfidence', 'Expected a confidence from 0 to 1, got 1.5.'],
    [
      'a page of words',
      { text: 'woord '.repeat(50) },
      'filter.text',
      'Expected at most 200 characters to search for, got 299. Search for fewer words.',
    ],
  ])('%s', async (_name, filter, field, message) => {
    const { status, body } = await filtered(filter);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { events: null },
      errors: [{ message, path: ['events'], extensions: { field } }],
    });
  });

  test('a box over the antimeridian and a polygon are none', async () => {
    expect((await filtered({ bbox: { west: 170, south: -20, east: -170, north: 0 } })).body.errors).toBeUndefined();
    expect(
      (await filtered({ within: { geometry: { type: 'Polygon', coordinates: [square] } } })).body.errors,
    ).toBeUndefined();
  });
});

describe('problems of other arguments', () => {
  test.each([
    [
      '{ histogram(interval: DAY, timeZone: "Mars/Olympus") { count } }',
      'Expected an IANA time zone such as Europe/Amsterdam, got "Mars/Olympus".',
    ],
    [
      '{ clusters(bbox: { west: 0, south: 0, east: 1, north: 1 }, zoom: 99) { count } }',
      'Expected a zoom from 0 to 22, got 99.',
    ],
    [
      '{ eventsSince(cursor: "yesterday") { cursor } }',
      'Expected a "cursor" or "changeSeq" that this API gave, got "yesterday".',
    ],
    [
      '{ events(first: 5, last: 5) { edges { cursor } } }',
      'Expected one of "first" and "last", got both. Page forwards with "first" and "after", backwards with "last" and "before".',
    ],
    ['{ events(first: -1) { edges { cursor } } }', 'Expected "first" to be 0 or more, got -1.'],
    ['{ distance(from: {}, to: {}) { km } }', 'Expected one of "placeId" and "point", got neither.'],
  ])('%s', async (query, message) => {
    expect((await api.ask(query)).body.errors?.map((error) => error.message)).toEqual([message]);
  });

  test.each([
    [
      '2023-09-17',
      'Expected an RFC 3339 date-time with seconds and offset such as 2023-09-17T12:00:00+02:00, got "2023-09-17".',
    ],
    [
      '2023-02-30T12:00:00Z',
      'Expected an RFC 3339 date-time with seconds and offset such as 2023-09-17T12:00:00+02:00, got "2023-02-30T12:00:00Z".',
    ],
  ])('a time that is none: %s', async (publishedAt, message) => {
    const { body } = await api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }', {
      input: { text: 'x', publishedAt },
    });
    expect(body.errors?.[0]?.message).toContain(message);
  });

  test.each([
    ['none', {}, 'got none'],
    ['two', { text: 'x', url: 'https://example.org/' }, 'got "text" and "url"'],
  ])('of text, html and url %s', async (_name, input, got) => {
    const { body } = await api.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { __typename ... on Problem { message field } } }',
      { input },
    );
    expect(body.data.ingest).toMatchObject({
      __typename: 'InvalidInput',
      message: `Expected exactly one of "text", "html" and "url", ${got}.`,
    });
  });
});

describe('ids that nobody gave out answer null, not an error', () => {
  test.each([
    'abc',
    '',
    'QXJ0aWNsZTo',
    Buffer.from("Article:1' or 1=1").toString('base64url'),
    Buffer.from('Person:01a21426-e68e-7000-b543-2db009ac0118').toString('base64url'),
    'x'.repeat(10_000),
  ])('%s', async (id) => {
    const { body } = await api.ask(
      'query ($id: ID!) { node(id: $id) { id } article(id: $id) { id } event(id: $id) { id } place(id: $id) { id } story(id: $id) { id } }',
      { id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ node: null, article: null, event: null, place: null, story: null });
  });
});

describe('what helps whoever feels about in the dark', () => {
  test.each([
    ['{ evnts { totalCount } }', 'Cannot query field "evnts" on type "Query".'],
    ['{ events(frst: 1) { totalCount } }', 'Unknown argument "frst" on field "Query.events".'],
    ['{ histogram(interval: DAYS) { count } }', 'Value "DAYS" does not exist in "HistogramInterval" enum.'],
  ])('%s: no guess at names', async (query, message) => {
    const { body } = await api.ask(query);
    expect(body.errors?.[0]?.message).toBe(message);
  });

  test('no stack, no timing', async () => {
    const { body } = await api.ask('{ events { totalCount } }', {}, { 'x-apollo-tracing': '1' });
    expect(Object.keys(body.errors![0]!.extensions)).toEqual(['code', 'errorId']);
    expect(Object.keys(body.extensions!)).toEqual(['cost']);
  });
});

describe('faults', () => {
  test('are masked with an id that the log has; neither answer nor log tells values', async () => {
    const { body } = await api.ask('{ events { totalCount } places(search: "Artj") { name } }');
    const [error] = body.errors!;
    expect(error).toMatchObject({
      path: ['events', 'totalCount'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
    expect(error!.message).toBe(
      `Something went wrong on the server. Its log tells more under ${error!.extensions.errorId}.`,
    );
    expect(JSON.stringify(body)).not.toMatch(/password|28P01|at .*\.ts/);
    // One failure does not void the rest.
    expect(body.data).toEqual({ events: null, places: [{ name: 'Artjom' }] });
    const logged = api.log.find(({ errorId }) => errorId === error!.extensions.errorId);
    expect(logged).toMatchObject({
      err: { message: expect.stringContaining('password authentication'), code: '28P01' },
    });
    expect(JSON.stringify(logged)).not.toContain('Geheim');
  });

  test('a store that does not answer now is no fault: come back', async () => {
    const { status, headers, body } = await api.ask('{ stories { totalCount } }');
    expect(body.errors).toMatchObject([
      {
        message: 'The store does not answer at the moment; try again in a few seconds.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  });
});

test('distance: to a point, a border and by rail', async () => {
  const { body } = await api.ask(
    `query ($from: LocationInput!, $to: LocationInput!) {
      point: distance(from: $from, to: $to) { km railKm line }
      border: distance(from: $from, to: $to, part: BORDER) { km railKm line }
      coast: distance(from: $from, to: $to, part: COAST) { km railKm line }
    }`,
    { from: { point: { longitude: 132.19, latitude: 43.36 } }, to: { placeId: globalId('Place', northKorea.id) } },
  );
  expect(body.data).toEqual({
    point: {
      km: expect.closeTo(570.2, 1),
      railKm: null,
      line: {
        type: 'LineString',
        coordinates: [
          [132.19, 43.36],
          [127, 40],
        ],
      },
    },
    border: {
      km: expect.closeTo(169.28, 1),
      railKm: 267,
      line: {
        type: 'LineString',
        coordinates: [
          [132.19, 43.36],
          [130.7, expect.closeTo(42.3, 1)],
        ],
      },
    },
    coast: { km: null, railKm: null, line: null },
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { availableDatabases } from '../store/databases.ts';
import { type RunningApi, startApi } from './running-api.ts';

/** The operations by which the product is tried from outside: a field may gain arguments with defaults, never lose its meaning. */
const operations = operationsIn(join(import.meta.dirname, '../fixtures/contract'));

const story = `De trein vertrekt
VLADIVOSTOK (ANP) - De trein verliet Artjom op 2023-09-17, zo'n 200 kilometer van Noord-Korea. In Rusland zweeg de regering. Op de Krim bleef het stil.`;

describe.each(await availableDatabases())('on %s', (database) => {
  let api: RunningApi;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested.
  let ingested: any;

  beforeAll(async () => {
    api = await startApi({ database });
    ingested = await api.ask(operations.ingest!, {
      input: {
        text: story,
        publishedAt: '2023-09-17T12:00:00+02:00',
        source: 'zeelandnet.nl',
        language: 'nl',
        rights: 'FULL',
      },
    });
  });
  afterAll(() => api.close());

  test('ingest: a delivery becomes articles with dateline and events', () => {
    expect(ingested.body.errors).toBeUndefined();
    expect(ingested.body.data.ingest).toEqual({
      __typename: 'IngestPayload',
      articles: [
        {
          id: expect.any(String),
          title: 'De trein vertrekt',
          language: 'nl',
          publishedAt: '2023-09-17T10:00:00.000Z',
          dateline: {
            span: { exact: 'VLADIVOSTOK (ANP) -', start: 0, end: 19 },
            agencies: ['ANP'],
            places: [
              { place: { name: 'Vladivostok', countryCode: 'RU', point: { longitude: 131.89, latitude: 43.11 } } },
            ],
          },
          events: { totalCount: 3 },
        },
      ],
    });
  });

  test('ingest: what is wrong with a delivery comes as a typed problem', async () => {
    const { body } = await api.ask(operations.ingest!, { input: { text: '   ' } });
    expect(body).toMatchObject({
      data: { ingest: { __typename: 'InvalidInput', message: 'Expected a story, got nothing but blanks.' } },
    });
  });

  test('events: everything about an event in one query', async () => {
    const { body } = await api.ask(operations.events!, { filter: { kind: ['TRAVEL'] }, first: 10 });
    expect(body.errors).toBeUndefined();
    expect(body.data.events).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      edges: [
        {
          cursor: body.data.events.pageInfo.endCursor,
          node: {
            id: expect.any(String),
            kind: 'TRAVEL',
            title: expect.stringMatching(/^VLADIVOSTOK \(ANP\) - De trein verliet Artjom op 2023-09-17/),
            modality: 'ACTUAL',
            confidence: 0.8,
            when: {
              edtf: '2023-09-17',
              earliest: '2023-09-16T22:00:00.000Z',
              latest: '2023-09-17T22:00:00.000Z',
              precision: 'DAY',
              text: '2023-09-17',
            },
            where: {
              precision: 'CITY',
              radiusKm: 8,
              role: 'HAPPENED_AT',
              point: { longitude: 132.19, latitude: 43.36 },
              place: { id: expect.any(String), name: 'Artjom', countryCode: 'RU', kind: 'CITY' },
            },
            otherPlaces: [{ role: 'ABOUT', place: { name: 'Noord-Korea', countryCode: 'KP' } }],
            evidence: [
              {
                article: { id: ingested.body.data.ingest.articles[0].id, title: 'De trein vertrekt' },
                span: { exact: `${story.split('\n')[1]!.split('. ')[0]}.`, start: 0, end: 94 },
              },
            ],
            routes: [
              {
                method: 'RAIL_NETWORK',
                mode: 'RAIL',
                lengthKm: 267,
                geometry: {
                  type: 'MultiLineString',
                  coordinates: [
                    [
                      [132.19, 43.36],
                      [130.7, 42.3],
                    ],
                  ],
                },
                stops: [{ place: { name: 'Artjom' } }, { place: null }],
              },
            ],
            spatialRelations: [
              {
                kind: 'DISTANCE',
                claimedKm: 200,
                measuredKm: 161,
                measuredRailKm: 267,
                verdict: 'DIFFERS',
                referencePart: 'BORDER',
                reference: { name: 'Noord-Korea', countryCode: 'KP' },
                line: {
                  type: 'LineString',
                  coordinates: [
                    [132.19, 43.36],
                    [130.7, 42.3],
                  ],
                },
                evidence: { span: { exact: `${story.split('\n')[1]!.split('. ')[0]}.` } },
              },
            ],
          },
        },
      ],
    });
  });

  test('a country is never a point, and a disputed place has a label without a country', async () => {
    const { body } = await api.ask(
      '{ events(filter: { kind: [STATEMENT], minGeoPrecision: COUNTRY }, orderBy: OLDEST_FIRST) { edges { node { where { precision point { longitude } place { name countryCode country { name } disputedBy { name } } } } } } }',
    );
    expect(body.data.events.edges.map(({ node }: { node: { where: unknown } }) => node.where)).toEqual(
      expect.arrayContaining([
        {
          precision: 'COUNTRY',
          point: null,
          place: { name: 'Rusland', countryCode: 'RU', country: { name: 'Rusland' }, disputedBy: [] },
        },
        {
          precision: 'REGION',
          point: null,
          place: {
            name: 'Krim',
            countryCode: 'UA',
            country: null,
            disputedBy: [{ name: 'Oekraïne' }, { name: 'Rusland' }],
          },
        },
      ]),
    );
  });

  test('explore: clusters of a map window and bins of time', async () => {
    const { body } = await api.ask(operations.explore!, {
      bbox: { west: 120, south: 35, east: 145, north: 55 },
      zoom: 4,
      interval: 'DAY',
    });
    expect(body.errors).toBeUndefined();
    expect(body.data.clusters).toEqual([
      {
        count: 1,
        point: { longitude: 132.19, latitude: 43.36 },
        bbox: { west: 132.19, south: 43.36, east: 132.19, north: 43.36 },
        eventIds: [expect.any(String)],
      },
    ]);
    expect(body.data.histogram).toEqual([
      { from: '2023-09-16T22:00:00.000Z', to: '2023-09-17T22:00:00.000Z', count: 1 },
    ]);
  });

  test('languages: what the server reads', async () => {
    expect((await api.ask('{ languages }')).body.data).toEqual({ languages: ['nl'] });
  });

  test('annotate: a dry run says what it would find and why, and stores nothing', async () => {
    const before = await api.ask('{ events { totalCount } }');
    const { body } = await api.ask(operations.annotate!, {
      text: 'De trein verliet Artjom op 2023-09-17.',
      language: 'nl',
    });
    expect(body.errors).toBeUndefined();
    expect(body.data.annotate).toEqual({
      mentions: [
        {
          span: { exact: 'Artjom', start: 17, end: 23 },
          kind: 'LITERAL',
          confidence: 0.9,
          place: { name: 'Artjom', countryCode: 'RU', point: { longitude: 132.19, latitude: 43.36 } },
          candidates: [
            { score: 3, place: { name: 'Artjom', countryCode: 'RU' }, reasons: [{ label: 'population', weight: 3 }] },
          ],
        },
      ],
      timexes: [
        { span: { exact: '2023-09-17', start: 27, end: 37 }, type: 'DATE', value: '2023-09-17', edtf: '2023-09-17' },
      ],
      events: [
        {
          title: 'De trein verliet Artjom op 2023-09-17.',
          kind: 'TRAVEL',
          where: { place: { name: 'Artjom' } },
          when: { edtf: '2023-09-17' },
        },
      ],
    });
    expect((await api.ask('{ events { totalCount } }')).body.data).toEqual(before.body.data);
  });

  describe('changes', () => {
    const changes = documentOf('changes', 'Changes');
    const live = documentOf('changes', 'Live');

    test('eventsSince: page by page to the end, then nothing new', async () => {
      const first = await api.ask(changes, { first: 2 });
      expect(first.body.data.eventsSince).toMatchObject({
        hasMore: true,
        changes: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }],
      });
      const second = await api.ask(changes, { first: 100, cursor: first.body.data.eventsSince.cursor });
      expect(second.body.data.eventsSince).toMatchObject({
        hasMore: false,
        changes: [{ event: { title: expect.any(String) } }],
      });
      const { cursor } = second.body.data.eventsSince;
      const third = await api.ask(changes, { first: 100, cursor });
      expect(third.body.data.eventsSince).toEqual({ cursor, hasMore: false, changes: [] });
    });

    test('eventChanged: an ingest reaches a subscriber, and one that was away hears what it missed', async () => {
      const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
      const { cursor } = (await api.ask(changes, { first: 100 })).body.data.eventsSince;
      const heard = client.iterate({ query: live, variables: { filter: { text: 'Suva' } } });
      const first = heard.next();
      // The server confirms no subscription; one round trip on the same socket comes after it.
      await client.iterate({ query: '{ __typename }' }).next();
      await api.ask(operations.ingest!, { input: { text: 'Overleg\nDe ministers spraken in Apia.' } });
      await api.ask(operations.ingest!, { input: { text: 'Storm\nHet stormde in Suva.' } });
      expect((await first).value).toMatchObject({
        data: {
          eventChanged: {
            status: 'ACTIVE',
            event: { title: 'Het stormde in Suva.', where: { place: { name: 'Suva' } } },
          },
        },
      });
      await heard.return?.();

      const resumed = client.iterate({
        query: `subscription { eventChanged(cursor: "${cursor}") { event { where { place { name } } } } }`,
      });
      const names = [(await resumed.next()).value, (await resumed.next()).value].map(
        ({ data }) => data.eventChanged.event.where.place.name,
      );
      expect(names).toEqual(['Apia', 'Suva']);
      await resumed.return?.();
      await client.dispose();
    });
  });
});

describe('the newest contract beside this repository', () => {
  const shared = join(import.meta.dirname, '../../../shared/contract');
  test.skipIf(!existsSync(shared))('is the one that is tested here', () => {
    expect(operations).toEqual(operationsIn(shared));
  });
});

function operationsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return Object.fromEntries(
    names.map((name) => [name.replace('.graphql', ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** One operation of a file that has several. */
function documentOf(file: string, name: string): string {
  const found = new RegExp(`^(query|subscription) ${name}(?:.*\\n)*?}`, 'm').exec(operations[file]!);
  return found![0];
}

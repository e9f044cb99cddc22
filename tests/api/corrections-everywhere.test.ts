import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { createReading } from '../../src/reading.ts';
import { loadResources } from '../../src/resources.ts';
import { availableDatabases, createDatabase, type TestDatabase } from '../store/databases.ts';
import { type RunningApi, startApi } from './running-api.ts';

const databases = await availableDatabases();

describe.runIf(databases.includes('postgres'))('two servers on one PostgreSQL: a correction by one', () => {
  let database: TestDatabase;
  let one: RunningApi;
  let other: RunningApi;
  let eventId: string;
  let articleId: string;

  beforeAll(async () => {
    database = await createDatabase('postgres');
    const resources = loadResources();
    const reading = createReading(resources);
    const services = {
      ...resources,
      read: async (delivery: Parameters<typeof reading.read>[0]) => reading.read(delivery),
      readOne: reading.readOne,
      annotate: reading.annotate,
    };
    one = await startApi({ services: { ...services, store: await database.open() } });
    other = await startApi({ services: { ...services, store: await database.open() } });
    const { body } = await one.ask(
      `mutation ($input: IngestInput!) { ingest(input: $input) {
        ... on IngestPayload { articles { id events(first: 1) { edges { node { id } } } } } } }`,
      {
        input: {
          text: 'Brug\nIn Middelburg is woensdag een brug ingestort.',
          source: 'a.example',
          language: 'nl',
          rights: 'FULL',
          publishedAt: '2025-03-06T12:00:00+01:00',
        },
      },
    );
    [
      {
        id: articleId,
        events: {
          edges: [
            {
              node: { id: eventId },
            },
          ],
        },
      },
    ] = body.data.ingest.articles;
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.drop();
  });

  const where = 'query ($id: ID!) { event(id: $id) { where { place { countryCode } } } }';
  const correct = `mutation ($input: CorrectMentionInput!) { correctMention(input: $input) { __typename
    ... on CorrectionPayload { correction { id } } ... on Problem { message } } }`;

  test('shows at once in remembered answers, pages and exports of the other, and is told to who listens there', async () => {
    const { url } = other;
    const get = async (path: string) => (await fetch(`${url}${path}`)).text();
    const persisted = `/graphql?query=${encodeURIComponent(`{ event(id: "${eventId}") { where { place { countryCode } } } }`)}`;
    const getAnswer = (headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}${persisted}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
    // Asked before, so that the other server remembers its answers.
    expect((await other.ask(where, { id: eventId })).body.data.event.where.place.countryCode).toBe('NL');
    const before = await getAnswer();
    expect(await before.text()).toContain('"NL"');
    const etag = before.headers.get('etag')!;
    const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const heard = client.iterate({
      query: 'subscription { eventChanged { status event { id where { place { countryCode } } } } }',
    });
    const first = heard.next();
    await client.iterate({ query: '{ __typename }' }).next();

    const place = one.services.gazetteer.lookup('Middelburg', 'nl').find((each) => each.place.countryCode === 'ZA')!;
    const { body } = await one.ask(correct, {
      input: {
        articleId,
        at: { quote: { exact: 'Middelburg' } },
        articleVersion: 1,
        placeId: Buffer.from(`Place:${place.place.id}`).toString('base64url'),
      },
    });
    expect(body.data.correctMention.__typename).toBe('CorrectionPayload');

    expect((await other.ask(where, { id: eventId })).body.data.event.where.place.countryCode).toBe('ZA');
    const after = await getAnswer({ 'if-none-match': etag });
    expect([after.status, after.headers.get('etag')]).toEqual([200, expect.not.stringMatching(etag)]);
    expect(await after.text()).toContain('"ZA"');
    expect(await get(`/articles/${articleId}.geojson`)).toContain('"ZA"');
    expect(await get(`/embed/article/${articleId}`)).toContain('Middelburg');
    expect((await first).value).toMatchObject({
      data: { eventChanged: { status: 'ACTIVE', event: { id: eventId, where: { place: { countryCode: 'ZA' } } } } },
    });
    const gone = heard.next();
    await one.ask('mutation ($input: HideEventInput!) { hideEvent(input: $input) { __typename } }', {
      input: { eventId },
    });
    expect((await other.ask(where, { id: eventId })).body.data.event).toBeNull();
    expect((await fetch(`${url}/event/${eventId}`)).status).toBe(404);
    expect((await gone).value).toMatchObject({ data: { eventChanged: { status: 'RETRACTED', event: null } } });
    await client.dispose();
  });
});

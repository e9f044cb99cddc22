import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { availableDatabases, createDatabase, type TestDatabase } from '../store/databases.ts';
import { annotation, utrecht } from '../store/fixtures.ts';
import { type RunningApi, startApi } from './running-api.ts';

const question = '{ events(first: 10) { totalCount edges { node { title } } } }';

describe.runIf((await availableDatabases()).includes('postgres'))('two servers on one PostgreSQL', () => {
  let database: TestDatabase;
  let one: RunningApi;
  let other: RunningApi;

  beforeAll(async () => {
    database = await createDatabase('postgres');
    one = await startApi({ services: { store: await database.open() } });
    other = await startApi({ services: { store: await database.open() } });
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.drop();
  });

  test('what one takes in, the other tells at once, in answers that it remembered and to who listens', async () => {
    const before = await other.ask(question);
    expect(before.body.data.events.totalCount).toBe(0);
    // Asked again, it comes from memory.
    expect((await other.ask(question)).body.data.events.totalCount).toBe(0);

    const client = createClient({ url: `${other.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const heard = client.iterate<{ eventChanged: { event: { title: string } } }>({
      query: 'subscription { eventChanged { event { title } } }',
    });
    const first = heard.next();
    // The subscription is open when a metric says so.
    await expect
      .poll(async () => (await fetch(`${other.url}/metrics`)).text(), { timeout: 20_000 })
      .toMatch(/^dateline_subscriptions 1$/m);

    const words = 'In Utrecht ging vandaag een brug open.';
    await one.services.store.ingest(
      [annotation({ title: 'Brug', source: 'a.example', externalId: '1', events: [{ words, where: utrecht }] })],
      { engineVersion: '1' },
    );
    // No wait: the version of the data is read for every request.
    expect((await other.ask(question)).body.data.events).toEqual({
      totalCount: 1,
      edges: [{ node: { title: words } }],
    });
    expect((await first).value).toEqual({ data: { eventChanged: { event: { title: words } } } });
    await client.dispose();
  });
});

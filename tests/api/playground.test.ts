import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { Delivery } from '../../src/model/delivery.ts';
import { paths } from '../../src/paths.ts';
import { createReading, type ThreadReading } from '../../src/reading.ts';
import { loadResources } from '../../src/resources.ts';
import { examples } from '../../web/playground/examples.ts';
import { type RunningApi, startApi } from './running-api.ts';

const operationOf = (query: string): OperationDefinitionNode => getOperationAST(parse(query))!;
const queries = examples.filter(({ query }) => operationOf(query).operation === 'query');
const subscription = examples.find(({ query }) => operationOf(query).operation === 'subscription')!;

/** The tabs of the playground on the demo stories, read by the real stages: each must show something. */
describe('each worked example finds something in the demo stories', () => {
  let api: RunningApi;
  let reading: ThreadReading;
  beforeAll(async () => {
    const resources = loadResources();
    reading = createReading(resources);
    api = await startApi({ services: { ...resources, ...reading, read: async (delivery) => reading.read(delivery) } });
    for (const name of readdirSync(paths.demo).filter((file) => file.endsWith('.json'))) {
      await ingest(name);
    }
  });
  afterAll(() => api.close());

  async function ingest(name: string): Promise<void> {
    const facts = JSON.parse(readFileSync(join(paths.demo, name), 'utf8')) as Delivery;
    const text = readFileSync(join(paths.demo, name.replace(/\.json$/, '.txt')), 'utf8');
    const articles = await reading.read({ ...facts, text });
    const annotations = await Promise.all(articles.map((article) => reading.annotate(article)));
    await api.services.store.ingest(annotations, { engineVersion: '1' });
  }

  test.each(queries.map(({ query }) => [operationOf(query).name!.value, query] as const))(
    '%s',
    async (_name, query) => {
      const { body } = await api.ask(query);
      expect(body.errors).toBeUndefined();
      for (const value of Object.values(body.data)) {
        const { edges, changes, events, mentions } = value as Record<string, unknown[]>;
        for (const list of [value, edges, changes, events, mentions])
          if (Array.isArray(list)) expect(list).not.toEqual([]);
        expect(value).not.toBeNull();
      }
    },
  );

  test('the live one hears of a story that comes in', async () => {
    const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const heard = client.iterate({ query: subscription.query }).next();
    await client.iterate({ query: '{ __typename }' }).next();
    const text = 'VLADIVOSTOK (ANP) - De Russische president is woensdag in Vladivostok aangekomen.';
    const article = await reading.readOne({ text, publishedAt: '2023-09-20T12:00:00+02:00', language: 'nl' });
    await api.services.store.ingest([await reading.annotate(article)], { engineVersion: '1' });
    expect((await heard).value).toMatchObject({
      data: { eventChanged: { status: 'ACTIVE', event: { id: expect.any(String) } } },
    });
    await client.dispose();
  });
});

test('each example says what it asks, has a name, and the names differ', () => {
  for (const { query } of examples) expect(query).toMatch(/^# .{20,}\n(query|subscription) [A-Z]\w+/);
  const names = examples.map(({ query }) => operationOf(query).name?.value);
  expect(new Set(names).size).toBe(names.length);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { globalId } from '../../src/api/global-id.ts';
import { LONGEST_PUBLIC_TEXT } from '../../src/api/limits/reading.ts';
import { LONGEST_STORY } from '../../src/model/delivery.ts';
import { defaultLimits } from '../../src/api/limits/limits.ts';
import { createReading } from '../../src/reading.ts';
import { loadResources } from '../../src/resources.ts';
import { artyom } from './places.ts';
import { type RunningApi, startApi } from './running-api.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');
const snippets = [...page.matchAll(/^```graphql\n((?:.*\n)*?)```$/gm)].map(([, code]) => code!);
const operationOf = (code: string): OperationDefinitionNode => parse(code).definitions[0] as OperationDefinitionNode;
const isSubscription = (code: string): boolean => operationOf(code).operation === 'subscription';

/** What the snippets' variables stand for: an article of which a time was corrected. */
const variables: Record<string, string> = { id: globalId('Place', artyom.id) };

let api: RunningApi;
beforeAll(async () => {
  const resources = loadResources();
  const reading = createReading(resources);
  api = await startApi({
    services: { ...resources, ...reading, read: async (delivery) => reading.read(delivery) },
  });
  const text = 'Brug\nIn Middelburg is woensdag een brug ingestort. Op 2023-09-05 begon het werk.';
  const { body } = await api.ask(
    `mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestPayload { articles {
      id mentions(first: 1) { edges { node { id } } } events(first: 1) { edges { node { id } } } } } } }`,
    { input: { text, source: 'brug.example', language: 'nl', publishedAt: '2023-09-07T12:00:00+02:00' } },
  );
  const [{ id: articleId, mentions, events }] = body.data.ingest.articles;
  const place = resources.gazetteer.lookup('Middelburg', 'nl').find((each) => each.place.countryCode === 'ZA');
  const corrected = await api.ask(
    `mutation ($articleId: ID!) { correctTime(input: { articleId: $articleId, articleVersion: 1,
      at: { quote: { exact: "2023-09-05" } }, value: "2023-09-04" }) { ... on CorrectionPayload { correction { id } } } }`,
    { articleId },
  );
  Object.assign(variables, {
    articleId,
    mentionId: mentions.edges[0].node.id,
    eventId: events.edges[0].node.id,
    placeId: globalId('Place', place!.place.id),
    correctionId: corrected.body.data.correctTime.correction.id,
  });
});
afterAll(() => api.close());

describe('docs/api.md: each snippet runs as it stands', () => {
  test.each(
    snippets.filter((code) => !isSubscription(code)).map((code) => [operationOf(code).name?.value ?? 'distance', code]),
  )('%s', async (_name, code) => {
    const { body } = await api.ask(code, variables);
    expect(body.errors).toBeUndefined();
    for (const value of Object.values<{ readonly message?: string } | null>(body.data)) {
      expect(value).not.toBeNull();
      expect(value!.message).toBeUndefined();
    }
  });

  test('the subscription hears of what is handed in', async () => {
    const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const heard = client.iterate({ query: snippets.find(isSubscription)! });
    const first = heard.next();
    await client.iterate({ query: '{ __typename }' }).next();
    await api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }', {
      input: { text: 'Aankomst\nDe trein bereikte Apia op 2024-05-05.' },
    });
    expect((await first).value).toMatchObject({
      data: { eventChanged: { status: 'ACTIVE', event: { where: { place: { name: 'Apia' } } } } },
    });
    await client.dispose();
  });
});

test('the limits that it states are the limits', () => {
  const stated = [
    `| ${defaultLimits.depth}, ${defaultLimits.aliases}, ${defaultLimits.repetitions} |`,
    `| tokens of a document | ${defaultLimits.tokens.toLocaleString('en')} |`,
    `| cost of an operation | ${defaultLimits.cost.toLocaleString('en')} |`,
    `| ${defaultLimits.queryMs / 1000} s |`,
    `| ${defaultLimits.bodyBytes / 1e6} MB `,
    `| ${LONGEST_PUBLIC_TEXT.toLocaleString('en')} characters, with a key ${LONGEST_STORY.toLocaleString('en')} |`,
    `| ${defaultLimits.requestsPerMinute.toLocaleString('en')} and ${defaultLimits.costPerMinute.toLocaleString('en')};`,
    `| operations under way | ${defaultLimits.operationsAtOnce} |`,
    `| ${defaultLimits.connections.toLocaleString('en')}; ${defaultLimits.subscriptionsPerConnection}; ${defaultLimits.subscriptions.toLocaleString('en')} |`,
  ];
  for (const words of stated) expect(page).toContain(words);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availableDatabases } from '../store/databases.ts';
import { type RunningApi, startApi } from './running-api.ts';

const contract = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/contract/${name}.graphql`), 'utf8');
const changes = contract('changes').split('subscription')[0]!;
const world = { west: -180, south: -90, east: 180, north: 90 };

describe.each(await availableDatabases())('on %s', (database) => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi({ database });
    // Ten deliveries of ten sentences by ten sources: a hundred events that share no article, and as many relations and routes.
    for (let article = 0; article < 10; article++) {
      const sentences = Array.from(
        { length: 10 },
        (_, index) =>
          `De trein ${article}${index} verliet Artjom op 2023-09-${10 + index}, zo'n 200 kilometer van Noord-Korea.`,
      );
      const { body } = await api.ask('mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }', {
        input: {
          text: `Bericht ${article}\n${sentences.join(' ')}`,
          source: `krant-${article}.example`,
          rights: 'FULL',
        },
      });
      expect(body.data.ingest.__typename).toBe('IngestPayload');
    }
  });
  afterAll(() => api.close());

  /** The SQL statements that one operation takes. The store does some of its own now and then, hence the least of three. */
  async function statementsOf(query: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const before = api.services.store.statements;
      // With a key, so that no answer is remembered.
      const { body } = await api.ask(query, variables, { authorization: 'Bearer none' });
      expect(body.errors).toBeUndefined();
      least = Math.min(least, api.services.store.statements - before);
    }
    return least;
  }

  describe('one SQL statement a type and one for a count, however long the page', () => {
    test.each([
      // events, its count, places of events, evidence, articles, routes, relations; places come from the gazetteer.
      ['events', contract('events'), {}, 7],
      // changes, events, articles (whose rights decide what shows).
      ['changes', changes, {}, 3],
      [
        'articles with mentions, events and source',
        'query ($first: Int!) { articles(first: $first) { totalCount edges { node { title source { name } mentions(first: 20) { edges { node { span { exact } place { name } } } } events(first: 10) { totalCount edges { node { title where { place { name } } } } } } } } }',
        {},
        7,
      ],
      [
        'the way back from evidence to events',
        'query ($first: Int!) { events(first: $first) { edges { node { evidence { article { story { title } events(first: 5) { edges { node { title } } } } } } } } }',
        {},
        5,
      ],
      // clusters and the count that decides how to read them; bins.
      ['clusters and histogram', contract('explore'), { bbox: world, zoom: 3, interval: 'DAY' }, 3],
    ])('%s', async (_name, query, variables, most) => {
      const ten = await statementsOf(query, { ...variables, first: 10 });
      const hundred = await statementsOf(query, { ...variables, first: 100 });
      expect(hundred).toBe(ten);
      expect(hundred).toBeLessThanOrEqual(most);
    });

    test('totalCount is counted only where it is selected', async () => {
      expect(await statementsOf('{ events(first: 10) { edges { node { id } } } }', {})).toBe(1);
      expect(await statementsOf('{ events(first: 10) { totalCount } }', {})).toBe(1);
    });
  });
});

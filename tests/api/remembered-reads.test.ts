import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RememberedReads } from '../../src/api/loaders/remembered-reads.ts';
import type { StoryRecord } from '../../src/store/store.ts';
import { availableDatabases } from '../store/databases.ts';
import { storeWith } from './no-store.ts';
import { type RunningApi, startApi } from './running-api.ts';

const story = (id: string, title: string): StoryRecord => ({ id, title, bbox: null, when: null });

describe('what was read at a version of the data', () => {
  /** A store that notes what it is asked, and whose titles tell when they were read. */
  function noted() {
    const asked: string[][] = [];
    const state = { title: 'old' };
    const store = storeWith({
      async storiesByIds(ids) {
        asked.push([...ids]);
        return new Map(ids.filter((id) => id !== 'none').map((id) => [id, story(id, state.title)]));
      },
      countStories: async () => asked.push(['count']),
      retractArticle: async () => null,
    });
    return { store, asked, state };
  }

  test('is not read again, row by row, nor is what is not there', async () => {
    const { store, asked } = noted();
    const reads = new RememberedReads();
    await reads.at('7', store).storiesByIds(['a', 'none']);
    const found = await reads.at('7', store).storiesByIds(['a', 'b', 'none']);
    expect(asked).toEqual([['a', 'none'], ['b']]);
    expect([...found.keys()]).toEqual(['a', 'b']);
    expect(await reads.at('7', store).countStories()).toBe(await reads.at('7', store).countStories());
  });

  test('is forgotten at the next; a request that began before neither reads nor feeds what came after', async () => {
    const { store, state } = noted();
    const reads = new RememberedReads();
    const early = reads.at('7', store);
    await early.storiesByIds(['a']);
    state.title = 'new';
    expect((await reads.at('8', store).storiesByIds(['a'])).get('a')?.title).toBe('new');
    state.title = 'newer';
    expect((await early.storiesByIds(['a'])).get('a')?.title).toBe('newer');
    expect((await reads.at('8', store).storiesByIds(['a'])).get('a')?.title).toBe('new');
    // Versions are numbers, not words.
    expect((await reads.at('10', store).storiesByIds(['a'])).get('a')?.title).toBe('newer');
  });

  test('is left alone by a request that writes', async () => {
    const { store, state } = noted();
    const reads = new RememberedReads();
    const request = reads.at('7', store);
    await request.storiesByIds(['a']);
    state.title = 'new';
    await request.retractArticle('x');
    expect((await request.storiesByIds(['a'])).get('a')?.title).toBe('new');
  });
});

describe.each(await availableDatabases())('on %s', (database) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ database });
  });
  afterAll(() => api.close());

  const ingest = (text: string) =>
    api.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestPayload { articles { title version events(first: 5) { totalCount } } } } }',
      { input: { text, source: 'krant.example', externalId: '1', version: Number(text.match(/\d$/)?.[0] ?? 1) } },
    );

  test('a new question finds the rows of another; a correction shows at once, in the mutation too', async () => {
    await ingest('Kop\nIn Artjom stond een trein. Bericht 1');
    await api.ask(
      '{ events(first: 5) { edges { node { title where { place { name } } evidence { article { title } } } } } }',
    );
    const before = api.services.store.statements;
    const { body } = await api.ask('{ events(first: 5) { edges { node { evidence { article { title } } } } } }');
    // Where others write too, the version of the data is asked for; and the store has chores of its own.
    expect(api.services.store.statements - before).toBeLessThanOrEqual(2);
    expect(body.data.events.edges[0].node.evidence[0].article.title).toBe('Kop');
    const corrected = await ingest('Nieuwe kop\nIn Artjom stond een trein, in Suva geen. In Apia ook niet. Bericht 2');
    expect(corrected.body.data.ingest.articles).toEqual([
      { title: 'Nieuwe kop', version: 2, events: { totalCount: 2 } },
    ]);
    const after = await api.ask('{ events(first: 5) { edges { node { evidence { article { title } } } } } }');
    expect(
      after.body.data.events.edges.map(
        (edge: { node: { evidence: { article: { title: string } }[] } }) => edge.node.evidence[0]!.article.title,
      ),
    ).toEqual(['Nieuwe kop', 'Nieuwe kop']);
  });
});

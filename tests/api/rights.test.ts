import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningApi, startApi } from './running-api.ts';

/** One sentence that is an event and one that is none; each headline has a day of its own, since one event told twice is one event. */
const story = (headline: string, day = '2023-09-17'): string =>
  `${headline}\nDe trein verliet Artjom op ${day}. Dat was een hele reis en nergens stond er een zitplaats bij.`;
const days: Readonly<Record<string, string>> = { FULL: '2021-01-01', QUOTES: '2022-02-02', LINK: '2023-03-03' };

let api: RunningApi;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  for (const rights of Object.keys(days)) {
    const { body } = await api.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestPayload { articles { id } } } }',
      {
        input: { text: story(`Kop ${rights}`, days[rights]), rights, source: `${rights.toLowerCase()}.example` },
      },
    );
    ids[rights] = body.data.ingest.articles[0].id;
  }
});
afterAll(() => api.close());

const everyWord = `query ($id: ID!) {
  article(id: $id) {
    title text rights
    mentions(first: 10) { edges { node { span { exact prefix suffix start end articleVersion } } } }
    timexes { span { exact prefix suffix } value }
    events(first: 10) { edges { node { title when { text edtf } evidence { span { exact prefix suffix } } where { mention { span { exact } } } } } }
  }
}`;

/** The source's rights decide what shows; what they do not: places, times and offsets. */
describe('what the public may read', () => {
  test.each([
    {
      rights: 'FULL',
      text: story('', days.FULL).slice(1),
      mention: { exact: 'Artjom', prefix: 'De trein verliet ', suffix: ' op 2021-01-01. Dat was een hele' },
      timex: '2021-01-01',
      title: 'De trein verliet Artjom op 2021-01-01.',
      quote: 'De trein verliet Artjom op 2021-01-01.',
      context: ' Dat was een hele reis en nerge',
    },
    {
      rights: 'QUOTES',
      text: null,
      mention: { exact: 'Artjom', prefix: '', suffix: '' },
      timex: '2022-02-02',
      title: 'De trein verliet Artjom op 2022-02-02.',
      quote: 'De trein verliet Artjom op 2022-02-02.',
      context: '',
    },
    {
      rights: 'LINK',
      text: null,
      mention: { exact: '', prefix: '', suffix: '' },
      timex: '',
      title: 'Kop LINK',
      quote: '',
      context: '',
    },
  ])('$rights', async ({ rights, text, mention, timex, title, quote, context }) => {
    const { body } = await api.ask(everyWord, { id: ids[rights] });
    expect(body.errors).toBeUndefined();
    const { article } = body.data;
    expect(article).toMatchObject({ title: `Kop ${rights}`, text, rights });
    expect(article.mentions.edges[0].node.span).toEqual({ ...mention, start: 17, end: 23, articleVersion: 1 });
    expect(article.timexes).toMatchObject([{ span: { exact: timex }, value: days[rights] }]);
    const [{ node: event }] = article.events.edges;
    expect(event).toMatchObject({
      title,
      when: { text: timex || null, edtf: days[rights] },
      evidence: [{ span: { exact: quote, prefix: '' } }],
      where: { mention: { span: { exact: mention.exact } } },
    });
    expect(event.evidence[0].span.suffix.slice(0, context.length)).toBe(context);
  });

  test('no word of a LINK source comes by another way', async () => {
    const { body } = await api.ask(
      `query ($filter: EventFilter) {
        events(filter: $filter, first: 10) { edges { node { title spatialRelations { evidence { span { exact } } } otherPlaces { mention { span { exact } } } } } }
        search(text: "trein") { events(first: 10) { edges { node { title evidence { article { rights } span { exact } } } } } }
        eventsSince { changes { event { title } } }
      }`,
      { filter: { articleId: ids.LINK } },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.events.edges[0].node.title).toBe('Kop LINK');
    for (const { node } of body.data.search.events.edges) {
      if (node.evidence[0].article.rights === 'LINK')
        expect([node.title, node.evidence[0].span.exact]).toEqual(['Kop LINK', '']);
    }
    expect(body.data.eventsSince.changes.map(({ event }: { event: { title: string } }) => event.title)).toContain(
      'Kop LINK',
    );
  });
});

describe('a story that is taken back', () => {
  let retracted: { id: string; event: string; mention: string };

  beforeAll(async () => {
    const { body } = await api.ask(
      `mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestPayload { articles { id
        events(first: 1) { edges { node { id } } } mentions(first: 1) { edges { node { id } } } } } } }`,
      { input: { text: story('Ingetrokken'), rights: 'FULL', source: 'gone.example' } },
    );
    const [{ id, events, mentions }] = body.data.ingest.articles;
    retracted = { id, event: events.edges[0].node.id, mention: mentions.edges[0].node.id };
  });

  test('shows its status and nothing else, and its events are gone', async () => {
    const { body } = await api.ask(
      'mutation ($id: ID!) { retractArticle(id: $id) { __typename ... on RetractArticlePayload { article { status title text dateline { agencies } events(first: 5) { totalCount } timexes { value } } } } }',
      { id: retracted.id },
    );
    expect(body.data.retractArticle).toEqual({
      __typename: 'RetractArticlePayload',
      article: { status: 'CANCELLED', title: '', text: null, dateline: null, events: { totalCount: 0 }, timexes: [] },
    });
    const after = await api.ask(
      `query ($event: ID!, $mention: ID!) { event(id: $event) { id } mention: node(id: $mention) { id } all: events(first: 50) { edges { node { id } } } }`,
      retracted,
    );
    expect(after.body.data).toMatchObject({ event: null, mention: null });
    expect(after.body.data.all.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(
      retracted.event,
    );
  });

  test('the feed of changes says so, without the event', async () => {
    const { body } = await api.ask('{ eventsSince { changes { status event { id } } } }');
    expect(body.data.eventsSince.changes.at(-1)).toEqual({ status: 'RETRACTED', event: null });
  });

  test('purged, it is not found a second time', async () => {
    const purge =
      'mutation ($id: ID!) { purgeArticle(id: $id) { __typename ... on PurgeArticlePayload { articleId } ... on Problem { message } } }';
    expect((await api.ask(purge, { id: retracted.id })).body.data.purgeArticle).toEqual({
      __typename: 'PurgeArticlePayload',
      articleId: retracted.id,
    });
    expect(
      (await api.ask('query ($id: ID!) { article(id: $id) { title text } }', { id: retracted.id })).body.data.article
        ?.text ?? null,
    ).toBeNull();
    expect((await api.ask(purge, { id: retracted.event })).body.data.purgeArticle).toEqual({
      __typename: 'InvalidInput',
      message:
        'Expected an id of the kind Article in "id", got one of the kind Event. Pass an id as a field of this API gave it.',
    });
  });

  test('withheld, it never shows', async () => {
    const { body } = await api.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { ... on IngestPayload { articles { id status } } } }',
      {
        input: { text: story('Onder embargo', '2024-04-04'), status: 'WITHHELD', source: 'later.example' },
      },
    );
    const [{ id }] = body.data.ingest.articles;
    expect(
      (await api.ask('query ($id: ID!) { article(id: $id) { id } node(id: $id) { id } }', { id })).body.data,
    ).toEqual({ article: null, node: null });
    const { body: found } = await api.ask(
      '{ articles(first: 50, filter: { text: "embargo" }) { totalCount edges { node { title } } } }',
    );
    expect(found.data.articles).toEqual({ totalCount: 0, edges: [] });
  });
});

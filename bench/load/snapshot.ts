import { request } from 'undici';
import { questionsAbout } from './questions.ts';

/** What the peers serve from memory: plain objects in the shape of the schema, in the order in which Dateline lists them. */
export interface Snapshot {
  readonly events: readonly unknown[];
  readonly articles: readonly unknown[];
  readonly stories: readonly unknown[];
}

// biome-ignore lint/suspicious/noExplicitAny: answers of queries that are written here.
type Data = Readonly<Record<string, any>>;

/** Asks one question and returns its data; throws where the answer has errors. */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await body.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors)
    throw new Error(`${url} answered with errors: ${errors?.map(({ message }) => message).join(' ')}`);
  return data;
}

const events = `query ($after: String) {
  events(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      cursor
      node {
        id title kind modality confidence
        when { edtf earliest latest precision }
        where { precision radiusKm point { longitude latitude } place { id name countryCode kind } }
        evidence { rule article { id } }
        story { id }
      }
    }
  }
}`;
const articles = `query ($after: String) {
  articles(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id title language publishedAt source { id name } story { id } } }
  }
}`;

/** Reads everything that the questions are about from a running server. */
export async function takeSnapshot(url: string): Promise<Snapshot & { readonly storyId: string }> {
  const snapshot = { events: await all(url, events, 'events'), articles: await all(url, articles, 'articles') };
  const { articles: newest } = await ask(
    url,
    '{ articles(first: 1, filter: { text: "brandweer" }) { edges { node { story { id } } } } }',
  );
  const storyId = newest.edges[0].node.story.id as string;
  const { story } = await ask(url, '{ story(id: "$id") { id title } }'.replace('$id', storyId));
  // The order in which a story lists what it has is Dateline's; the peers need not know how it is found.
  const told = await ask(url, questionsAbout(storyId)[2]!.query, { id: storyId });
  const ids = (connection: { edges: { node: { id: string } }[] }) => connection.edges.map(({ node }) => node.id);
  return {
    ...snapshot,
    stories: [{ ...story, articleIds: ids(told.story.articles), eventIds: ids(told.story.events) }],
    storyId,
  };
}

async function all(url: string, query: string, field: string): Promise<unknown[]> {
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Data = (await ask(url, query, { after }))[field];
    for (const { cursor, node } of edges) nodes.push({ ...node, cursor });
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

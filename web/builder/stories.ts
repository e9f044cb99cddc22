import { EmbeddableDocument, EmbeddableTitleDocument } from '../generated/graphql.ts';
import type { EmbedTarget } from '../embed/address.ts';
import { fetchGraphql } from '../server/fetch-graphql.ts';

/** An article that can be embedded, alone or with the story that it is part of. */
export interface Embeddable {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly sourceName: string | null;
  /** Of the story, where other articles tell it too. */
  readonly storyId: string | null;
  readonly events: number;
}

/** The newest articles, or the newest with the words in headline or text; at most 40. */
export async function findEmbeddable(text: string): Promise<Embeddable[]> {
  const filter = text.trim() === '' ? null : { text };
  const { articles } = await fetchGraphql(EmbeddableDocument, { filter });
  return (articles?.edges ?? []).map(({ node: { id, title, language, publishedAt, source, story, events } }) => ({
    id,
    title,
    language,
    publishedAt: publishedAt ?? null,
    sourceName: source?.name ?? null,
    storyId: story && story.articles.totalCount > 1 ? story.id : null,
    events: events.totalCount,
  }));
}

/** What is embedded by its name; null when there is no such thing. */
export async function titleOf({ id }: EmbedTarget): Promise<string | null> {
  const { node } = await fetchGraphql(EmbeddableTitleDocument, { id });
  if (!node) return null;
  if ('headline' in node) return node.headline;
  return 'title' in node ? node.title : null;
}

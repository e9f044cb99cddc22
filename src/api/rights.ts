import { isPublished } from '../model/article.ts';
import type { ArticleRecord } from '../store/store.ts';
import type { Loaders } from './loaders/loaders.ts';

/** One version of one text, and how much of it the public may read. */
export interface ShownText {
  readonly text: string | null;
  readonly version: number;
  /** Whether the words under a span may be shown. */
  readonly quotes: boolean;
  /** Whether the words around it may be shown too. */
  readonly whole: boolean;
}

/** Asked for when words are selected, so that a query without words reads no article. */
export type ShownTextSource = () => ShownText | Promise<ShownText>;

/** What a source's rights let the public read: FULL everything, QUOTES the words that prove, LINK none. A killed story shows nothing. */
export function shownText(article: ArticleRecord): ShownText {
  const published = isPublished(article);
  return {
    text: article.text,
    version: article.version,
    quotes: published && article.rights !== 'LINK',
    whole: published && article.rights === 'FULL',
  };
}

/** A text that the caller handed in and may of course read. */
export function ownText(text: string): ShownText {
  return { text, version: 1, quotes: true, whole: true };
}

/** The shown text of a stored article. Throws where it is missing: a fault, since rows that refer to it go with it. */
export async function shownTextOf(articleId: string, articles: Loaders['articles']): Promise<ShownText> {
  const article = await articles.load(articleId);
  if (!article) throw new Error(`Article ${articleId} is missing from the store; run \`dateline verify\`.`);
  return shownText(article);
}

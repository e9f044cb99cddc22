import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Pins } from './model/correction.ts';
import type { Delivery } from './model/delivery.ts';
import type { Reading } from './reading.ts';
import { inOrder } from './in-order.ts';
import { isUnavailable } from './store/connect/unavailable.ts';
import { readAsCorrected } from './store/corrections.ts';
import type { IngestedArticle, IngestOptions, Store } from './store/store.ts';

export interface TakeInParts {
  readonly store: Pick<Store, 'known' | 'ingest' | 'corrections'>;
  readonly reading: Reading;
  readonly options: IngestOptions;
  /** Called with what was read and stored, for those who count. */
  readonly onStored?: (annotations: readonly Annotation[]) => void;
}

/** What became of one delivery. */
export interface TakenIn {
  /** Those of its stories that are stored, in the order of the page. */
  readonly stories: readonly IngestedArticle[];
  /** Why it, or one of its stories, was not; null where all went well. */
  readonly error: unknown;
}

/** How many articles are handed to the readers at once: enough to keep them busy, few enough to leave room for others. */
const articlesAtOnce = 16;

/**
 * Reads deliveries and stores their stories, all in one transaction. What is stored already is not read again. Whatever is wrong with
 * one of them is its own answer and keeps none of the others back; rejects only where the store does not answer.
 */
export async function takeIn(deliveries: readonly Delivery[], parts: TakeInParts): Promise<readonly TakenIn[]> {
  const read = await readAll(deliveries, parts.reading);
  const articles = read.flatMap(({ articles: stories }) => stories);
  const outcomes = new Map<Article, IngestedArticle | Failure>();
  const records = await parts.store.known(articles, parts.options.engineVersion);
  const news = articles.filter((article, index) => {
    const record = records[index];
    if (record) outcomes.set(article, { article: record, outcome: 'UNCHANGED' });
    return !record;
  });
  try {
    await storeNews(news, outcomes, parts);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    // One of them cannot be stored: alone, each of the others can.
    for (const article of news) {
      await storeNews([article], outcomes, parts).catch((cause: unknown) => {
        if (isUnavailable(cause)) throw cause;
        outcomes.set(article, { error: cause });
      });
    }
  }
  return read.map(({ articles: stories, error }) => {
    const told = stories.map((article) => outcomes.get(article));
    const failed = told.find((outcome) => outcome !== undefined && 'error' in outcome);
    return {
      stories: told.filter((outcome): outcome is IngestedArticle => outcome !== undefined && 'article' in outcome),
      error: error ?? failed?.error ?? null,
    };
  });
}

interface Failure {
  readonly error: unknown;
}

async function readAll(
  deliveries: readonly Delivery[],
  reading: Reading,
): Promise<readonly { readonly articles: readonly Article[]; readonly error: unknown }[]> {
  const results = await Promise.allSettled(deliveries.map((delivery) => reading.read(delivery)));
  return results.map((result) =>
    result.status === 'fulfilled'
      ? { articles: result.value, error: null }
      : { articles: [], error: result.reason ?? new Error('It failed without a reason.') },
  );
}

/** Notes the outcome of each article. Rejects where the transaction fails, with none of them stored. */
async function storeNews(
  news: readonly Article[],
  outcomes: Map<Article, IngestedArticle | Failure>,
  { store, reading, options, onStored }: TakeInParts,
): Promise<void> {
  if (news.length === 0) return;
  let annotations: readonly Annotation[] = [];
  const stored = await readAsCorrected(
    store,
    news,
    async (articles, pins) => {
      annotations = await annotateAll(articles, pins, reading, (article, error) => outcomes.set(article, { error }));
      return annotations;
    },
    async (read) => (read.length === 0 ? [] : store.ingest(read, options)),
  );
  annotations.forEach(({ article }, index) => {
    const one = stored[index];
    if (one) outcomes.set(article, one);
  });
  onStored?.(annotations);
}

/** Reads articles with what editors decided about them. Those that cannot be read are told to `onFailure` and left out. */
export async function annotateAll(
  articles: readonly Article[],
  pins: readonly Pins[],
  reading: Reading,
  onFailure: (article: Article, error: unknown) => void,
): Promise<readonly Annotation[]> {
  const annotations: Annotation[] = [];
  const results = inOrder(articles.entries(), articlesAtOnce, async ([index, article]) => {
    try {
      return await reading.annotate(article, { pins: pins[index] });
    } catch (error) {
      onFailure(article, error);
      return null;
    }
  });
  for await (const annotation of results) if (annotation) annotations.push(annotation);
  return annotations;
}

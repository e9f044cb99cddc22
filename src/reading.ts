import { fetchPage } from './ingest/fetch-page.ts';
import { readDelivery } from './ingest/read-delivery.ts';
import { readOne } from './ingest/read-one.ts';
import { languages } from './languages.ts';
import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Delivery } from './model/delivery.ts';
import type { Span } from './model/span.ts';
import { createPipeline, type Resources } from './pipeline.ts';

/** From what a newsroom hands in to what the stages read in it; nothing is stored. All throw a ProblemError for bad input. */
export interface Reading {
  /** The stories of a page, or of the page that a URL leads to; the main one first. */
  read(delivery: Delivery): Promise<readonly Article[]>;
  /** The text as one story, unsplit: offsets count in the text as given. */
  readOne(delivery: Delivery & { readonly title?: string | null }): Article;
  /** Reads one article through all stages; with `spans`, exactly those are resolved. */
  annotate(article: Article, spans?: readonly Span[]): Annotation;
}

export function createReading(resources: Resources): Reading {
  const { annotate } = createPipeline(resources);
  return {
    async read(delivery) {
      return readDelivery(delivery.url ? await fetchPage(delivery) : delivery, { languages });
    },
    readOne: (delivery) => readOne(delivery, { languages }),
    annotate,
  };
}

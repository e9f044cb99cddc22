import { readDelivery } from './ingest/read-delivery.ts';
import { readOne } from './ingest/read-one.ts';
import { languages } from './languages.ts';
import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Delivery } from './model/delivery.ts';
import { createPipeline, type Pipeline, type Resources } from './pipeline.ts';

/** One text that is taken as one story. */
export type OneStory = Delivery & { readonly title?: string | null };

/** What the pipeline takes: an article and plain data that tells how to read it. */
export type ToAnnotate = Parameters<Pipeline['annotate']>;

/** From what a newsroom hands in to what the stages read in it; nothing is stored. All reject with a ProblemError for bad input. */
export interface Reading {
  /** The stories of a page, or of the page that a URL leads to; the main one first. */
  read(delivery: Delivery): Promise<readonly Article[]>;
  /** The text as one story, unsplit: offsets count in the text as given. */
  readOne(story: OneStory): Promise<Article>;
  /** Reads one article through all stages. */
  annotate(...article: ToAnnotate): Promise<Annotation>;
}

/** The same within one thread, which it blocks; what a URL leads to was fetched before. */
export interface ThreadReading {
  read(delivery: Delivery): readonly Article[];
  readOne(story: OneStory): Article;
  annotate(...article: ToAnnotate): Annotation;
}

/** Reads in the thread that calls it: the threads of `createReaders`, commands that read one text, tests. */
export function createReading(resources: Resources): ThreadReading {
  const { annotate } = createPipeline(resources);
  return {
    read: (delivery) => readDelivery(delivery, { languages }),
    readOne: (story) => readOne(story, { languages }),
    annotate,
  };
}

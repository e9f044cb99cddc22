import type { Logger } from 'pino';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Gazetteer } from '../model/candidate.ts';
import type { Pins } from '../model/correction.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { Store } from '../store/store.ts';

/** What the API needs from the rest of the house, handed in by `main.ts`: it calls the pipeline and never imports it. */
export interface Services {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly geography: Geography;
  /** Fetches a URL, splits a page into its stories. Throws a ProblemError for what cannot be read. */
  read(delivery: Delivery): Promise<readonly Article[]>;
  /**
   * Takes a text as one story, without splitting it, so that offsets count in the text as given; guesses the language where none
   * is said and reads the dateline. Throws a ProblemError for what cannot be read.
   */
  readOne(delivery: Delivery): Article | Promise<Article>;
  /** Reads one article through all stages, with what editors decided about it. Throws an UNSUPPORTED problem for a language that nobody taught it. */
  annotate(article: Article, options?: { readonly pins?: Pins }): Annotation | Promise<Annotation>;
  readonly engineVersion: string;
  readonly languages: readonly Language[];
  readonly logger: Logger;
}

import type { Annotation } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Gazetteer } from './model/candidate.ts';
import type { Geography } from './model/geography.ts';

/** What is loaded once at the edge and handed to the stages. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly geography: Geography;
}

/** Reads one article through all stages, in their order. Pure: the same article and resources give the same annotation. */
export type Annotate = (article: Article) => Annotation;

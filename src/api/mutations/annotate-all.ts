import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { NO_PINS, type Pins } from '../../model/correction.ts';
import type { Services } from '../services.ts';

/** Reads articles one after the other, each with what editors decided about it. */
export async function annotateAll(
  articles: readonly Article[],
  pins: readonly Pins[],
  { annotate }: Pick<Services, 'annotate'>,
): Promise<readonly Annotation[]> {
  const annotations: Annotation[] = [];
  for (const [index, article] of articles.entries())
    annotations.push(await annotate(article, { pins: pins[index] ?? NO_PINS }));
  return annotations;
}

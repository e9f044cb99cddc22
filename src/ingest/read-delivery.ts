import type { Article } from '../model/article.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Language } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';
import { checkDelivery } from './check-delivery.ts';
import { cleanText } from './clean-text.ts';
import { detectFormat } from './detect-format.ts';
import { readHtmlPage } from './html/read-html-page.ts';
import { splitPage } from './page/split-page.ts';
import { hostOf } from './publisher.ts';
import { toArticles } from './to-articles.ts';

/** What reading a delivery needs to know besides it. */
export interface ReadingOptions {
  /** The languages that are read, the likeliest first. */
  readonly languages: readonly Language[];
}

/**
 * Splits what a newsroom handed in into its stories, the main one first. Pure; nothing is fetched: a delivery by `url` is
 * `fetchPage`'s work first. Throws a `ProblemError` that names the field for anything that cannot be read whole.
 *
 * A page with the briefs of "Meer uit Buitenland" gives the main story and each brief as an article of its own, with its own
 * `publishedAt`: the main story's as given, a brief's counted back from `retrievedAt` by its age, null where neither is said.
 */
export function readDelivery(delivery: Delivery, { languages }: ReadingOptions): readonly Article[] {
  const checked = checkDelivery(delivery, languages);
  const { kind, value } = checked.content;
  if (kind === 'url') {
    throw new ProblemError(
      'UNSUPPORTED',
      'Expected the content of a page, got its address. Fetch it first and hand in its html.',
      'url',
    );
  }
  const content = cleanText(value, kind);
  if (kind === 'html' || detectFormat(content) === 'html') return readHtmlPage(content, checked, languages);
  const source = checked.source ?? hostOf(checked.foundAt);
  return toArticles(splitPage(content), { url: checked.foundAt }, { ...checked, source }, languages);
}

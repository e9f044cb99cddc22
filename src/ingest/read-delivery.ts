import type { Article } from '../model/article.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Language } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';
import { type CheckedDelivery, checkDelivery } from './check-delivery.ts';
import { cleanText } from './clean-text.ts';
import { detectFormat } from './detect-format.ts';
import { givenArticles } from './formats/given-articles.ts';
import { readJsonDocument } from './formats/json-document.ts';
import { readXmlDocument } from './formats/xml-document.ts';
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
 * Splits what a newsroom handed in into its stories, the main one first. What it is (wire text, a page, a feed, ninjs, NewsML ...) is seen
 * from its first characters, whichever field it came in. Pure; nothing is fetched: a delivery by `url` is `fetchPage`'s work first.
 * Throws a `ProblemError` that names the field for anything that cannot be read whole.
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
  switch (detectFormat(content)) {
    case 'xml':
      return givenArticles(readXmlDocument(content, kind), checked, languages);
    case 'json':
      return givenArticles(readJsonDocument(content, kind), checked, languages);
    case 'html':
      return readHtmlPage(content, checked, languages);
    case 'text':
      return kind === 'html' ? readHtmlPage(content, checked, languages) : readTextPage(content, checked, languages);
  }
}

function readTextPage(text: string, delivery: CheckedDelivery, languages: readonly Language[]): readonly Article[] {
  const source = delivery.source ?? hostOf(delivery.foundAt);
  return toArticles(splitPage(text), { url: delivery.foundAt }, { ...delivery, source }, languages);
}

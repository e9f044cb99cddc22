import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/language.ts';
import type { CheckedDelivery } from '../check-delivery.ts';
import { cleanText } from '../clean-text.ts';
import { readGivenDate } from '../given-date.ts';
import { readHeading } from '../page/heading.ts';
import { splitPage } from '../page/split-page.ts';
import type { PageStory } from '../page/story.ts';
import { hostOf, zoneOf } from '../publisher.ts';
import { statedLanguage } from '../stated-language.ts';
import { toArticles } from '../to-articles.ts';
import { mainLines } from './main-text.ts';
import { readPageFacts } from './page-facts.ts';
import { scanPage } from './scan-page.ts';

/**
 * The stories of an HTML page: the main one as the page's own statements and Readability give it, then the briefs that stand under a
 * heading such as "Meer uit Buitenland" and have a dateline. Only text is kept, no markup.
 */
export function readHtmlPage(
  html: string,
  delivery: CheckedDelivery,
  languages: readonly Language[],
): readonly Article[] {
  const scan = scanPage(html);
  const facts = readPageFacts(scan);
  const url = facts.url ?? delivery.foundAt;
  const source = delivery.source ?? hostOf(delivery.foundAt ?? facts.url);
  const language = delivery.language ?? statedLanguage(facts.language, languages);
  // The headline above the text is the one that the page states, even where its own first heading words it otherwise.
  const lines = mainLines(scan, facts.body).filter((line) => line !== scan.heading);
  const [main, ...below] = splitPage(pageText(facts.headline, lines));
  const listed = briefsOf(scan.lines);
  // Teasers and links are no stories: a brief has a dateline.
  const briefs = (listed.length > 0 ? listed : below).filter((story) => story.dateline !== null);
  return toArticles(
    main ? [main, ...briefs] : [],
    {
      title: facts.headline,
      publishedAt: readGivenDate(facts.published, zoneOf(source)),
      section: facts.section ?? briefs[0]?.section,
      url,
      location: facts.location,
    },
    { ...delivery, source, language },
    languages,
  );
}

/** Blocks are paragraphs already: an empty line between them keeps them so. The headline stands twice, as one that is sure. */
function pageText(headline: string | null, lines: readonly string[]): string {
  return cleanText([...(headline ? [headline, headline] : []), ...lines].join('\n\n'), 'html');
}

/** What stands under the heading of a page's briefs. */
function briefsOf(lines: readonly string[]): readonly PageStory[] {
  const heading = lines.findIndex((line) => readHeading(line) !== null);
  return heading < 0 ? [] : splitPage(pageText(null, lines.slice(heading)));
}

import type { Article, Dateline } from '../../model/article.ts';
import { LONGEST_STORY } from '../../model/delivery.ts';
import type { Language } from '../../model/language.ts';
import { ProblemError } from '../../model/problem.ts';
import type { CheckedDelivery } from '../check-delivery.ts';
import { moveDateline } from '../dateline/move-dateline.ts';
import { guessLanguage } from '../guess-language.ts';
import { before, fromWallClock } from '../instant.ts';
import { zoneOf } from '../time-zone.ts';
import { leadClause } from './headline.ts';
import { splitPage } from './split-page.ts';
import type { PageStory } from './story.ts';

/** More stories than any page has: a limit on what one delivery may ask for. */
const MOST_STORIES = 1000;

/**
 * The stories of a page's text as articles. `externalId` and `version` are the main story's; so is `status`, but what is withheld or
 * under embargo is so with its whole page.
 */
export function readTextPage(
  text: string,
  delivery: CheckedDelivery,
  languages: readonly Language[],
): readonly Article[] {
  const stories = splitPage(text);
  if (stories.length === 0) {
    throw new ProblemError(
      'INVALID_INPUT',
      'Expected a story, got only the furniture of a page. Paste the story with its headline.',
      delivery.content.kind,
    );
  }
  if (stories.length > MOST_STORIES) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${MOST_STORIES} stories a page, got ${stories.length}. Send them in parts.`,
      delivery.content.kind,
    );
  }
  const language =
    delivery.language ?? guessLanguage(stories.map((story) => story.paragraphs.join('\n')).join('\n'), languages);
  return stories.map((story, index) => toArticle(story, index === 0, language, delivery));
}

function toArticle(story: PageStory, main: boolean, language: Language, delivery: CheckedDelivery): Article {
  const text = story.paragraphs.join('\n');
  if (text.length > LONGEST_STORY) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${LONGEST_STORY.toLocaleString('en')} characters a story, got ${text.length.toLocaleString('en')}. Send it in parts.`,
      delivery.content.kind,
    );
  }
  const dateline = datelineOf(story);
  return {
    title: story.headline ?? leadClause(text.slice(dateline?.span.end ?? 0).trimStart() || text),
    text,
    language,
    dateline,
    publishedAt: publishedAt(story, main, delivery),
    retrievedAt: delivery.retrievedAt,
    source: delivery.source,
    externalId: main ? delivery.externalId : null,
    url: null,
    section: story.section,
    mediaTopics: [],
    version: main ? delivery.version : 1,
    status: main || delivery.status === 'WITHHELD' ? delivery.status : 'USABLE',
    rights: delivery.rights,
    embargoUntil: delivery.embargoUntil,
  };
}

/** Given, counted back, or printed, in this order. Nothing is made up: without any of them it stays unknown. */
function publishedAt(story: PageStory, main: boolean, delivery: CheckedDelivery): string | null {
  if (main && delivery.publishedAt) return delivery.publishedAt;
  if (story.ageMs !== null && delivery.retrievedAt) return before(delivery.retrievedAt, story.ageMs);
  return story.date && fromWallClock(story.date, zoneOf(delivery.source));
}

/** The dateline with its spans counted in the article's text. */
function datelineOf({ dateline, paragraphs }: PageStory): Dateline | null {
  if (!dateline) return null;
  const above = paragraphs.slice(0, dateline.paragraph);
  return moveDateline(
    dateline,
    above.reduce((length, paragraph) => length + paragraph.length + 1, 0),
  );
}

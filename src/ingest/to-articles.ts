import type { Article, Dateline } from '../model/article.ts';
import { LONGEST_STORY } from '../model/delivery.ts';
import type { Language } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';
import type { CheckedDelivery } from './check-delivery.ts';
import { moveDateline } from './dateline/move-dateline.ts';
import { guessLanguage } from './guess-language.ts';
import { before, fromWallClock } from './instant.ts';
import { leadClause } from './page/headline.ts';
import type { PageStory } from './page/story.ts';
import { zoneOf } from './publisher.ts';

/** More stories than any page has: a limit on what one delivery may ask for. */
const MOST_STORIES = 1000;

/** What a page says about its main story besides the text. The delivery's own statements have won already. */
export interface MainStory {
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly section?: string | null;
  readonly url?: string | null;
}

/**
 * The stories of a page as articles, the main one first. `externalId` and `version` are the main story's; so is `status`, but what is
 * withheld or under embargo is so with its whole page.
 */
export function toArticles(
  stories: readonly PageStory[],
  main: MainStory,
  delivery: CheckedDelivery,
  languages: readonly Language[],
): readonly Article[] {
  const field = delivery.content.kind;
  if (stories.length === 0) {
    throw new ProblemError(
      'INVALID_INPUT',
      'Expected a story, got only the furniture of a page. Paste the story with its headline.',
      field,
    );
  }
  if (stories.length > MOST_STORIES) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${MOST_STORIES} stories a page, got ${stories.length}. Send them in parts.`,
      field,
    );
  }
  const language = delivery.language ?? guessLanguage(stories.map(bodyOf).join('\n'), languages);
  return stories.map((story, index) => toArticle(story, index === 0 ? main : null, language, delivery));
}

function toArticle(story: PageStory, main: MainStory | null, language: Language, delivery: CheckedDelivery): Article {
  const text = bodyOf(story);
  if (text.length > LONGEST_STORY) {
    const [most, got] = [LONGEST_STORY, text.length].map((length) => length.toLocaleString('en'));
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${most} characters a story, got ${got}. Send it in parts.`,
      delivery.content.kind,
    );
  }
  const dateline = datelineOf(story);
  return {
    title:
      main?.title ??
      story.headline ??
      (leadClause(text.slice(dateline?.span.end ?? 0).trimStart()) || leadClause(text)),
    text,
    language,
    dateline,
    publishedAt: publishedAt(story, main, delivery),
    retrievedAt: delivery.retrievedAt,
    source: delivery.source,
    // The publisher's id, else the story's own address: a page that is read again is the same story, corrected.
    externalId: main && (delivery.externalId ?? main.url ?? null),
    url: main?.url ?? null,
    section: story.section ?? main?.section ?? null,
    mediaTopics: [],
    version: main ? delivery.version : 1,
    status: main || delivery.status === 'WITHHELD' ? delivery.status : 'USABLE',
    rights: delivery.rights,
    embargoUntil: delivery.embargoUntil,
  };
}

function bodyOf({ paragraphs }: PageStory): string {
  return paragraphs.join('\n');
}

/** Given, counted back, or printed, in this order. Nothing is made up: without any of them it stays unknown. */
function publishedAt(story: PageStory, main: MainStory | null, delivery: CheckedDelivery): string | null {
  const given = main && (delivery.publishedAt ?? main.publishedAt);
  if (given) return given;
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

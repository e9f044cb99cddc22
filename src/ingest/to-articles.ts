import type { Article, Dateline, GivenLocation, PublicationStatus } from '../model/article.ts';
import { LONGEST_STORY } from '../model/delivery.ts';
import type { Language } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';
import type { CheckedDelivery } from './check-delivery.ts';
import { moveDateline } from './dateline/move-dateline.ts';
import { guessLanguage } from './guess-language.ts';
import { before, fromWallClock } from './instant.ts';
import { leadClause } from './page/headline.ts';
import type { PageStory } from './page/story.ts';
import { dayOf, zoneOf } from './publisher.ts';

/** More stories than any page has: a limit on what one delivery may ask for. */
const MOST_STORIES = 1000;

/** What a document says about one of its stories besides the text. What the delivery says wins over it. */
export interface StatedFacts {
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly section?: string | null;
  readonly url?: string | null;
  readonly externalId?: string | null;
  readonly mediaTopics?: readonly string[];
  readonly version?: number | null;
  readonly status?: PublicationStatus | null;
  readonly embargoUntil?: string | null;
  readonly location?: GivenLocation | null;
}

/**
 * The stories of a page as articles, the main one first. `externalId` and `version` are the main story's; so is `status`, but what is
 * withheld or under embargo is so with its whole page.
 */
export function toArticles(
  stories: readonly PageStory[],
  main: StatedFacts,
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
  const page = { ...delivery, language: delivery.language ?? guessLanguage(stories.map(bodyOf).join('\n'), languages) };
  const status = delivery.status === 'WITHHELD' ? delivery.status : null;
  const brief = { ...page, publishedAt: null, externalId: null, version: null, status };
  return stories.map((story, index) =>
    index === 0 ? toArticle(story, main, page, languages) : toArticle(story, {}, brief, languages),
  );
}

/** One story as an article. */
export function toArticle(
  story: PageStory,
  stated: StatedFacts,
  delivery: CheckedDelivery,
  languages: readonly Language[],
): Article {
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
  const url = stated.url ?? null;
  return {
    title:
      stated.title ??
      story.headline ??
      (leadClause(text.slice(dateline?.span.end ?? 0).trimStart()) || leadClause(text)),
    text,
    language: delivery.language ?? guessLanguage(text, languages),
    dateline,
    publishedAt: delivery.publishedAt ?? stated.publishedAt ?? printedTime(story, url, delivery),
    retrievedAt: delivery.retrievedAt,
    source: delivery.source,
    // The publisher's id, else the story's own address: a page that is read again is the same story, corrected.
    externalId: delivery.externalId ?? stated.externalId ?? url,
    url,
    section: story.section ?? stated.section ?? null,
    mediaTopics: stated.mediaTopics ?? [],
    version: delivery.version ?? stated.version ?? 1,
    status: delivery.status ?? stated.status ?? 'USABLE',
    rights: delivery.rights,
    embargoUntil: delivery.embargoUntil ?? stated.embargoUntil ?? null,
    ...(stated.location && { location: stated.location }),
  };
}

function bodyOf({ paragraphs }: PageStory): string {
  return paragraphs.join('\n');
}

/** Counted back from the moment the page was read, or printed, or in its address. Nothing is made up: else it stays unknown. */
function printedTime(story: PageStory, url: string | null, delivery: CheckedDelivery): string | null {
  if (story.ageMs !== null && delivery.retrievedAt) return before(delivery.retrievedAt, story.ageMs);
  const date = story.date ?? dayOf(url);
  return date && fromWallClock(date, zoneOf(delivery.source));
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

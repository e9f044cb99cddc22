import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/language.ts';
import { ProblemError } from '../../model/problem.ts';
import { type CheckedDelivery, LONGEST_EXTERNAL_ID } from '../check-delivery.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { readDateline } from '../dateline/read-dateline.ts';
import { readGivenDate } from '../given-date.ts';
import { visibleLines } from '../html/scan-page.ts';
import { readWhole } from '../page/split-page.ts';
import { hostOf, zoneOf } from '../publisher.ts';
import { statedLanguage } from '../stated-language.ts';
import { type StatedFacts, toArticle } from '../to-articles.ts';
import type { GivenStories, GivenStory } from './given-story.ts';

/** More items than any feed has: a limit on what one delivery may ask for. */
const MOST_STORIES = 1000;

/**
 * The stories of a feed or a news exchange document as articles, in its order. What it states is kept as fact; the delivery's own
 * statements win, those about one story (its id, version, time) only where the document has one.
 */
export function givenArticles(
  { stories, home }: GivenStories,
  delivery: CheckedDelivery,
  languages: readonly Language[],
): readonly Article[] {
  const field = delivery.content.kind;
  const told = stories.filter(({ headline, lines }) => headline || lines.length > 0);
  if (told.length === 0) {
    throw new ProblemError(
      'INVALID_INPUT',
      'Expected a document with stories in it, got one without. Send the story itself.',
      field,
    );
  }
  if (told.length > MOST_STORIES) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${MOST_STORIES} stories a document, got ${told.length}. Send them in parts.`,
      field,
    );
  }
  const shared = told.length === 1 ? delivery : withoutStoryFacts(delivery);
  return told.map((story) => {
    const source = delivery.source ?? hostOf(story.url) ?? hostOf(home) ?? hostOf(delivery.foundAt);
    return givenArticle(story, { ...shared, source }, languages);
  });
}

/** What is withheld is so with the whole document; the rest is about one story, and nobody said which. */
function withoutStoryFacts(delivery: CheckedDelivery): CheckedDelivery {
  const status = delivery.status === 'WITHHELD' ? delivery.status : null;
  return { ...delivery, publishedAt: null, externalId: null, version: null, status };
}

function givenArticle(story: GivenStory, delivery: CheckedDelivery, languages: readonly Language[]): Article {
  const zone = zoneOf(delivery.source);
  const title = plainLine(story.headline);
  const embargoUntil = readGivenDate(story.embargoed, zone);
  const facts: StatedFacts = {
    title,
    publishedAt: readGivenDate(story.published, zone),
    section: plainLine(story.section),
    url: story.url && /^https?:\/\//i.test(story.url) && URL.canParse(story.url) ? story.url : null,
    externalId: cleanLine(story.externalId ?? '').slice(0, LONGEST_EXTERNAL_ID) || null,
    mediaTopics: story.mediaTopics,
    version: story.version,
    // An embargo whose end cannot be read has not ended.
    status: story.embargoed && embargoUntil === null ? 'WITHHELD' : story.status,
    embargoUntil,
    location: story.location,
  };
  const text = cleanText([...(title ? [title, title] : []), ...openedLines(story)].join('\n\n'), delivery.content.kind);
  const page = readWhole(text);
  if (page)
    return toArticle(
      page,
      facts,
      { ...delivery, language: delivery.language ?? statedLanguage(story.language, languages) },
      languages,
    );
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected a story, got ${JSON.stringify(text.slice(0, 60))}. Send it with its text.`,
    delivery.content.kind,
  );
}

/** The lines of the story, its dateline put in front where the format keeps it apart and the text does not repeat it. */
function openedLines({ lines, dateline }: GivenStory): readonly string[] {
  const [first, ...rest] = lines;
  if (!dateline || first === undefined || [first, ...rest.slice(0, 2)].some((line) => isCertain(line))) return lines;
  const opened = `${dateline.replace(/[\s–—-]+$/, '')} - ${first}`;
  return readDateline(opened) ? [opened, ...rest] : lines;
}

function isCertain(line: string): boolean {
  const form = readDateline(line)?.form;
  return form === 'SIGNED' || form === 'SHOUTED';
}

/** Feeds write titles with the character references and even the tags of HTML. */
function plainLine(text: string | null | undefined): string | null {
  return (text && cleanLine(visibleLines(text).join(' '))) || null;
}

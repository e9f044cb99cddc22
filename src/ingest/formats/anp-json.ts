import { visibleLines } from '../html/scan-page.ts';
import type { GivenStory } from './given-story.ts';
import { isObject, type Json, stringOf, textLines } from './json.ts';

/** True for an object with the text and the dates that ANP's news interface gives. */
export function isAnp(object: Json): boolean {
  return typeof object.bodyText === 'string' && typeof object.title === 'string';
}

/** A story of ANP's JSON. Its body may have markup; its categories are strings or named objects. */
export function readAnp(story: Json): GivenStory {
  const body = story.bodyText as string;
  const category: unknown = Array.isArray(story.categories) ? story.categories[0] : story.categories;
  return {
    headline: stringOf(story, 'title'),
    lines: /<(?:p|br|div)\b/i.test(body) ? visibleLines(body) : textLines(body),
    published: stringOf(story, 'firstIssueDate', 'pubDate'),
    embargoed: stringOf(story, 'embargo', 'embargoDate'),
    language: stringOf(story, 'language'),
    externalId: stringOf(story, 'id'),
    url: stringOf(story, 'url', 'link'),
    section: isObject(category) ? stringOf(category, 'title', 'name') : typeof category === 'string' ? category : null,
  };
}

import { visibleLines } from '../html/scan-page.ts';
import type { GivenStories, GivenStory } from './given-story.ts';
import { type Json, objectsOf, stringOf, textLines } from './json.ts';

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: Json): GivenStories {
  return {
    stories: objectsOf(feed, 'items').map((item) => readItem(item, feed)),
    home: stringOf(feed, 'home_page_url', 'feed_url'),
  };
}

function readItem(item: Json, feed: Json): GivenStory {
  const html = stringOf(item, 'content_html');
  const { tags } = item;
  return {
    headline: stringOf(item, 'title'),
    lines: html === null ? textLines(stringOf(item, 'content_text', 'summary')) : visibleLines(html),
    published: stringOf(item, 'date_published', 'date_modified'),
    language: stringOf(item, 'language') ?? stringOf(feed, 'language'),
    externalId: stringOf(item, 'id'),
    url: stringOf(item, 'url', 'external_url'),
    section: Array.isArray(tags) && typeof tags[0] === 'string' ? tags[0] : null,
  };
}

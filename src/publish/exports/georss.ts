import { ATTRIBUTION, placeName, type PublishedEvent } from '../publication.ts';
import { element, escapeXml } from '../xml.ts';

export interface Channel {
  readonly title: string;
  /** The page that the feed is of. */
  readonly url: string;
  /** Where the feed itself is. */
  readonly feedUrl: string;
  /** Left out where the events are told in several. */
  readonly language: string | null;
}

/** RSS 2.0 with GeoRSS Simple points (OGC 17-002r1) and Atom's self link, an item an event, streamed. */
export async function* toGeorss(channel: Channel, events: AsyncIterable<PublishedEvent>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:georss="http://www.georss.org/georss" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>`;
  yield `${element('title', channel.title)}${element('link', channel.url)}${element('description', ATTRIBUTION)}${element('language', channel.language)}<atom:link rel="self" type="application/rss+xml" href="${escapeXml(channel.feedUrl)}"/>\n`;
  for await (const event of events) yield `${item(event)}\n`;
  yield '</channel></rss>\n';
}

function item({ id, title, url, when, where, quotes, article }: PublishedEvent): string {
  const point = where?.point ? element('georss:point', `${where.point[1]} ${where.point[0]}`) : '';
  const name = where ? element('georss:featurename', placeName(where.place, article.language)) : '';
  return `<item>${element('title', title)}${element('link', url)}${element('description', quotes.join('\n\n') || title)}${element('category', when?.edtf ?? null, { domain: 'https://www.loc.gov/standards/datetime/' })}${element('guid', id, { isPermaLink: 'false' })}${element('pubDate', article.publishedAt && new Date(article.publishedAt).toUTCString())}${element('dc:creator', article.sourceName)}${point}${name}</item>`;
}

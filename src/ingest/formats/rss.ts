import { locationOfItem } from './given-location.ts';
import type { GivenStories, GivenStory } from './given-story.ts';
import { child, children, htmlLines, textOf, type XmlElement } from './xml.ts';

/** RSS 2.0 (`rss`) and RSS 1.0 (`rdf:RDF`), which has its items beside the channel. */
export function readRss(root: XmlElement): GivenStories {
  const channel = child(root, 'channel');
  const items = [...children(channel, 'item'), ...children(root, 'item')];
  return { stories: items.map((item) => readItem(item, channel)), home: linkOf(channel) };
}

function readItem(item: XmlElement, channel: XmlElement | undefined): GivenStory {
  const content = htmlLines(child(item, 'encoded'));
  return {
    headline: textOf(child(item, 'title')),
    lines: content.length > 0 ? content : htmlLines(child(item, 'description')),
    published: textOf(child(item, 'pubDate')) ?? textOf(child(item, 'date')),
    language: textOf(child(item, 'language')) ?? textOf(child(channel, 'language')),
    externalId: textOf(child(item, 'guid')) ?? item.attributes.about ?? linkOf(item),
    url: linkOf(item),
    section: textOf(child(item, 'category')) ?? textOf(child(item, 'subject')),
    location: locationOfItem(item),
  };
}

/** RSS links are text; an Atom link beside them is an empty element. A permanent guid is a link too. */
function linkOf(element: XmlElement | undefined): string | null {
  const guid = child(element, 'guid');
  const links = children(element, 'link').map(textOf);
  return links.find((link) => link !== null) ?? (guid?.attributes.isPermaLink === 'false' ? null : textOf(guid));
}

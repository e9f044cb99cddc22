import { locationOfItem } from './given-location.ts';
import type { GivenStories, GivenStory } from './given-story.ts';
import { child, children, htmlLines, markupLines, textOf, type XmlElement } from './xml.ts';

/** Atom (RFC 4287): a feed, or an entry by itself. */
export function readAtom(root: XmlElement): GivenStories {
  const entries = root.name === 'entry' ? [root] : children(root, 'entry');
  return { stories: entries.map((entry) => readEntry(entry, root)), home: linkOf(root) };
}

function readEntry(entry: XmlElement, feed: XmlElement): GivenStory {
  const content = linesOf(child(entry, 'content'));
  const category = child(entry, 'category')?.attributes;
  return {
    headline: linesOf(child(entry, 'title')).join(' '),
    lines: content.length > 0 ? content : linesOf(child(entry, 'summary')),
    published: textOf(child(entry, 'published')) ?? textOf(child(entry, 'updated')),
    language: child(entry, 'content')?.attributes.lang ?? entry.attributes.lang ?? feed.attributes.lang,
    externalId: textOf(child(entry, 'id')),
    url: linkOf(entry),
    section: category?.label ?? category?.term,
    location: locationOfItem(entry),
  };
}

/** A text construct (RFC 4287, 3.1): plain text unless its type says otherwise. */
function linesOf(construct: XmlElement | undefined): readonly string[] {
  const type = construct?.attributes.type ?? 'text';
  if (type === 'xhtml' || /\+xml$/.test(type)) return markupLines(construct);
  if (type === 'html' || type === 'text/html') return htmlLines(construct);
  return (textOf(construct) ?? '').split('\n').filter((line) => line.trim() !== '');
}

function linkOf(element: XmlElement): string | null {
  const links = children(element, 'link').map((link) => link.attributes);
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null;
}

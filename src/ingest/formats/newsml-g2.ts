import { type GivenStories, type GivenStory, mediaTopic, publicationStatus, versionNumber } from './given-story.ts';
import { child, children, markupLines, path, textOf, type XmlElement } from './xml.ts';

/** IPTC NewsML-G2: a news message of items, or an item by itself. Items without text (pictures, packages) are passed over. */
export function readNewsMlG2(root: XmlElement): GivenStories {
  const items = root.name === 'newsItem' ? [root] : children(child(root, 'itemSet'), 'newsItem');
  return { stories: items.filter((item) => textsOf(item).length > 0).map(readItem) };
}

function readItem(item: XmlElement): GivenStory {
  const itemMeta = child(item, 'itemMeta');
  const contentMeta = child(item, 'contentMeta');
  const status = publicationStatus(child(itemMeta, 'pubStatus')?.attributes.qcode) ?? 'USABLE';
  const isCorrection = children(itemMeta, 'signal').some((signal) =>
    /correction$/i.test(signal.attributes.qcode ?? ''),
  );
  const subjects = children(contentMeta, 'subject');
  return {
    headline: textOf(child(contentMeta, 'headline')) ?? textOf(child(itemMeta, 'title')),
    lines: textsOf(item),
    dateline: textOf(child(contentMeta, 'dateline')),
    published: firstText(
      child(itemMeta, 'firstCreated'),
      child(contentMeta, 'contentCreated'),
      child(itemMeta, 'versionCreated'),
    ),
    embargoed: textOf(child(itemMeta, 'embargoed')),
    language: child(contentMeta, 'language')?.attributes.tag ?? item.attributes.lang,
    externalId: item.attributes.guid,
    section: textOf(path(itemMeta, 'service', 'name')),
    mediaTopics: subjects
      .map(({ attributes }) => mediaTopic(attributes.qcode ?? attributes.uri ?? ''))
      .filter((code) => code !== null),
    version: versionNumber(item.attributes.version),
    status: status === 'USABLE' && isCorrection ? 'CORRECTED' : status,
  };
}

/** XHTML or NITF as elements, else plain text. */
function textsOf(item: XmlElement): readonly string[] {
  const set = child(item, 'contentSet');
  for (const inline of children(set, 'inlineXML')) {
    const body = path(inline, 'html', 'body') ?? path(inline, 'nitf', 'body', 'body.content') ?? inline;
    const lines = markupLines(body);
    if (lines.length > 0) return lines;
  }
  const plain = children(set, 'inlineData').find(({ attributes }) =>
    /^text\/plain\b/.test(attributes.contenttype ?? 'text/plain'),
  );
  return (textOf(plain) ?? '').split('\n').filter((line) => line.trim() !== '');
}

function firstText(...elements: readonly (XmlElement | undefined)[]): string | null {
  return elements.map(textOf).find((text) => text !== null) ?? null;
}

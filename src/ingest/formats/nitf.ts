import type { GivenStories, GivenStory } from './given-story.ts';
import { child, markupLines, path, textOf, type XmlElement } from './xml.ts';

/** IPTC NITF 3, the text format that older wires and NewsML 1.2 carry. */
export function readNitf(root: XmlElement): GivenStories {
  return { stories: [nitfStory(root)] };
}

export function nitfStory(nitf: XmlElement): GivenStory {
  const docdata = path(nitf, 'head', 'docdata');
  const head = path(nitf, 'body', 'body.head');
  return {
    headline: textOf(path(head, 'hedline', 'hl1')) ?? textOf(path(nitf, 'head', 'title')),
    lines: markupLines(path(nitf, 'body', 'body.content')),
    dateline: textOf(path(head, 'dateline', 'location')) ?? textOf(child(head, 'dateline')),
    published: path(docdata, 'date.issue')?.attributes.norm ?? path(docdata, 'date.release')?.attributes.norm,
    externalId: child(docdata, 'doc-id')?.attributes['id-string'],
  };
}

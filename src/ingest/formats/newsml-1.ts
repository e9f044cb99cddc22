import { type GivenStories, type GivenStory, publicationStatus, versionNumber } from './given-story.ts';
import { nitfStory } from './nitf.ts';
import { child, children, markupLines, path, textOf, type XmlElement } from './xml.ts';

/** IPTC NewsML 1.0 to 1.2. Items without text are passed over. */
export function readNewsMl1(root: XmlElement): GivenStories {
  const stories = children(root, 'NewsItem').map((item) => readItem(item));
  return { stories: stories.filter(({ lines }) => lines.length > 0) };
}

function readItem(item: XmlElement): GivenStory {
  const component = textComponent(child(item, 'NewsComponent'));
  const lines = child(component, 'NewsLines') ?? path(item, 'NewsComponent', 'NewsLines');
  const metadata = child(component, 'DescriptiveMetadata') ?? path(item, 'NewsComponent', 'DescriptiveMetadata');
  const identifier = path(item, 'Identification', 'NewsIdentifier');
  const management = child(item, 'NewsManagement');
  const content = textContent(component);
  return {
    ...content,
    headline: textOf(child(lines, 'HeadLine')) ?? content.headline,
    dateline: textOf(child(lines, 'DateLine')) ?? content.dateline,
    published: firstText(
      child(management, 'FirstCreated'),
      child(lines, 'DateLineDate'),
      child(management, 'ThisRevisionCreated'),
    ),
    language: child(metadata, 'Language')?.attributes.FormalName ?? component?.attributes.lang,
    externalId: textOf(child(identifier, 'PublicIdentifier')) ?? textOf(child(identifier, 'NewsItemId')),
    section: textOf(path(item, 'Identification', 'NameLabel')),
    version: versionNumber(textOf(child(identifier, 'RevisionId'))),
    ...releaseOf(management),
  };
}

/** An embargoed item becomes usable at a stated time, or stays withheld where none is stated. */
function releaseOf(management: XmlElement | undefined): Pick<GivenStory, 'status' | 'embargoed'> {
  const status = publicationStatus(child(management, 'Status')?.attributes.FormalName);
  const future = child(management, 'StatusWillChange');
  const opens = publicationStatus(child(future, 'FutureStatus')?.attributes.FormalName) === 'USABLE';
  const embargoed = opens ? textOf(child(future, 'DateAndTime')) : null;
  return { status: status === 'WITHHELD' && embargoed ? 'USABLE' : status, embargoed };
}

/** The first component, at any depth, with a text in it. */
function textComponent(component: XmlElement | undefined): XmlElement | undefined {
  if (!component || textContent(component).lines.length > 0) return component;
  return children(component, 'NewsComponent')
    .map(textComponent)
    .find((found) => found && textContent(found).lines.length > 0);
}

/** NITF or XHTML in a content item, else its characters. */
function textContent(component: XmlElement | undefined): GivenStory {
  for (const item of children(component, 'ContentItem')) {
    const data = child(item, 'DataContent');
    const nitf = child(data, 'nitf');
    if (nitf) return nitfStory(nitf);
    const lines = markupLines(path(data, 'html', 'body') ?? child(data, 'body') ?? data);
    if (
      lines.length > 0 &&
      !/^(?:Photo|Graphic|Video|Audio)$/i.test(child(item, 'MediaType')?.attributes.FormalName ?? 'Text')
    )
      return { lines };
  }
  return { lines: [] };
}

function firstText(...elements: readonly (XmlElement | undefined)[]): string | null {
  return elements.map(textOf).find((text) => text !== null) ?? null;
}

import { visibleLines } from '../html/scan-page.ts';
import { locationOfNinjs } from './given-location.ts';
import { type GivenStory, mediaTopic, publicationStatus, versionNumber } from './given-story.ts';
import { type Json, objectsOf, stringOf, textLines } from './json.ts';

/** True for an object with ninjs' one required property and a text in one of its places. */
export function isNinjs(object: Json): boolean {
  return typeof object.uri === 'string' && bodyOf(object).length > 0;
}

/** IPTC ninjs 1 (`body_text`, `headline`), 2 (`bodies`, `headlines`) and 3 (the same in camel case). */
export function readNinjs(item: Json): GivenStory {
  const topics = objectsOf(item, 'subject', 'subjects').map((subject) =>
    mediaTopic(stringOf(subject, 'code', 'qcode', 'uri') ?? ''),
  );
  return {
    headline: stringOf(item, 'headline', 'title') ?? stringOf(ofRole(objectsOf(item, 'headlines'), 'main'), 'value'),
    lines: bodyOf(item),
    dateline: stringOf(item, 'located'),
    published: stringOf(
      item,
      'firstcreated',
      'firstCreated',
      'contentcreated',
      'contentCreated',
      'versioncreated',
      'versionCreated',
    ),
    embargoed: stringOf(item, 'embargoed'),
    language: stringOf(item, 'language'),
    externalId: stringOf(item, 'uri'),
    url:
      stringOf(objectsOf(item, 'altids', 'altIds').find(({ role }) => role === 'url') ?? {}, 'value') ??
      stringOf(item, 'url'),
    section: stringOf(item, 'section') ?? stringOf(objectsOf(item, 'genre', 'genres')[0] ?? {}, 'name'),
    mediaTopics: topics.filter((topic) => topic !== null),
    version: versionNumber(item.version),
    location: locationOfNinjs(objectsOf(item, 'place', 'places')),
    status: publicationStatus(stringOf(item, 'pubstatus', 'pubStatus')),
  };
}

function bodyOf(item: Json): readonly string[] {
  const markup = stringOf(item, 'body_xhtml', 'body_html');
  if (markup !== null) return visibleLines(markup);
  const plain = stringOf(item, 'body_text');
  if (plain !== null) return textLines(plain);
  const body = ofRole(objectsOf(item, 'bodies'), 'main');
  const value = stringOf(body, 'value');
  return /html/i.test(stringOf(body, 'contenttype', 'contentType') ?? 'text/plain')
    ? visibleLines(value ?? '')
    : textLines(value);
}

/** The one with that role, else the first. */
function ofRole(objects: readonly Json[], role: string): Json {
  return objects.find((object) => object.role === role) ?? objects[0] ?? {};
}

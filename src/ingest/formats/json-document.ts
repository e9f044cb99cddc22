import { ProblemError } from '../../model/problem.ts';
import { isAnp, readAnp } from './anp-json.ts';
import type { GivenStories } from './given-story.ts';
import { isObject, type Json } from './json.ts';
import { readJsonFeed } from './json-feed.ts';
import { isNinjs, readNinjs } from './ninjs.ts';

/** Where interfaces put their list of stories. */
const LISTS = ['items', '_items', 'articles', 'results', 'data', 'stories'];

/**
 * Reads JSON Feed, or ninjs or ANP's stories: one, a list, or a list in an object. Throws a `ProblemError` for broken JSON and for
 * any other shape; a list in which one item is no story is refused whole, so that none is lost in silence.
 */
export function readJsonDocument(document: string, field: string): GivenStories {
  const value = parse(document, field);
  if (isObject(value) && /^https?:\/\/jsonfeed\.org\//.test(String(value.version ?? ''))) return readJsonFeed(value);
  return { stories: storiesOf(value).map((story) => readStory(story, field)) };
}

function readStory(story: unknown, field: string): GivenStories['stories'][number] {
  if (isObject(story) && isNinjs(story)) return readNinjs(story);
  if (isObject(story) && isAnp(story)) return readAnp(story);
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected JSON Feed, ninjs or ANP's JSON, got ${described(story)}. Send the text of the story, or one of these.`,
    field,
  );
}

function storiesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = isObject(value) ? LISTS.map((name) => value[name]).find(Array.isArray) : undefined;
  return list ?? [value];
}

function parse(document: string, field: string): unknown {
  try {
    return JSON.parse(document);
  } catch (cause) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected JSON to its end, got ${(cause as Error).message}. Send the document whole.`,
      field,
      { cause },
    );
  }
}

function described(story: unknown): string {
  return isObject(story)
    ? `an object with ${fieldsOf(story)}`
    : Array.isArray(story)
      ? 'a list'
      : JSON.stringify(story).slice(0, 40);
}

function fieldsOf(story: Json): string {
  const names = Object.keys(story)
    .slice(0, 5)
    .map((name) => name.slice(0, 20));
  return names.length === 0 ? 'no field' : names.join(', ');
}

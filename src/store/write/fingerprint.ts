import { createHash } from 'node:crypto';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';

/** Sentences shorter than this many letters and digits are said in many stories. */
const tellingLength = 25;

/** Which article a delivery is: its source with the publisher's id, else with what it says. */
export function deliveryKey(article: Article): string {
  return hash(['key', article.source, article.externalId ?? hash([article.title, squeezed(article.text)])]);
}

/**
 * What the newsroom gave, hashed. The times are left out: a page that is read again an hour later has the same stories with other ages.
 */
export function contentHash(article: Article): string {
  const { publishedAt: _, retrievedAt: __, version: ___, text, ...given } = article;
  return hash(['content', { ...given, text: squeezed(text) }]);
}

/** A hash of anything that JSON can hold, 64 hexadecimal digits. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** 64-bit hashes of the telling sentences' letters and digits, each once, ascending, as signed decimals. */
export function fingerprint({ article, sentences }: Annotation): readonly string[] {
  const { dateline, text } = article;
  const hashes = sentences
    .map(({ start, end }) => bareWords(text.slice(Math.max(start, dateline?.span.end ?? 0), end)))
    .filter((words) => words.length >= tellingLength)
    .map((words) => createHash('sha256').update(words).digest().readBigInt64BE());
  return [...new Set(hashes)].sort((a, b) => (a < b ? -1 : 1)).map(String);
}

/**
 * The smallest hashes of a fingerprint, by which the database finds likely copies: two sets that share most of their members nearly always
 * share one of their eight smallest (Broder, "On the resemblance and containment of documents", 1997).
 */
export function sketch(fingerprint: readonly string[]): readonly string[] {
  return fingerprint.slice(0, 8);
}

/** Letters and digits in lower case: what stays the same when a story is set anew. */
export function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * True where two articles are copies of one wire story: four in five of the shorter one's telling sentences stand in the other too, and
 * at least three of them, or all.
 */
export function areCopies(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  const shared = short.filter((sentence) => long.has(sentence)).length;
  return shared >= 0.8 * short.length && shared >= Math.min(3, long.size) && shared > 0;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

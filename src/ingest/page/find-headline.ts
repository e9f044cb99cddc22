import { isByline } from './furniture.ts';
import { isHeadline, isSentence, wordCount } from './headline.ts';
import type { TextLine } from './lines.ts';

/**
 * Index of the headline among the lines above a story, -1 where there is none. One that the page prints twice is sure; else it stands
 * below whatever sentences the page opens with, or above the story's introduction.
 */
export function findHeadline(head: readonly TextLine[], aboveDateline: boolean): number {
  const twice = longestOf(
    head,
    (line, index) => line.repeated || head.findIndex(({ text }) => text === line.text) < index,
  );
  if (twice >= 0) return twice;
  const below = head.findLastIndex(({ text }) => isSentence(text)) + 1;
  const near = likeliest(head.slice(below), aboveDateline);
  if (near >= 0) return below + near;
  // A lone line above a dateline is its headline, even one that closes with a full stop.
  return aboveDateline && head.length === 1 ? 0 : likeliest(head.slice(0, below), false);
}

/**
 * Menus and kickers are shorter than headlines. Of several long lines the one nearest to a dateline is meant, since above it stands
 * the page; above a text without a dateline the first, since below it stands the deck. A short line must stand right above the text.
 */
function likeliest(lines: readonly TextLine[], nearest: boolean): number {
  for (const words of [5, 3]) {
    const long = ({ text }: TextLine) => isHeadline(text) && !isByline(text) && wordCount(text) >= words;
    const found = nearest ? lines.findLastIndex(long) : lines.findIndex(long);
    if (found >= 0) return found;
  }
  const last = lines.findLastIndex(({ text }) => !isByline(text));
  return last >= 0 && isHeadline(lines[last]!.text) ? last : -1;
}

/** Index of the line with the most words for which `is` holds, the last of several; -1 where there is none. */
function longestOf(lines: readonly TextLine[], is: (line: TextLine, index: number) => boolean): number {
  const length = (index: number) => (index < 0 ? 0 : wordCount(lines[index]!.text));
  return lines.reduce((best, line, index) => (is(line, index) && length(index) >= length(best) ? index : best), -1);
}

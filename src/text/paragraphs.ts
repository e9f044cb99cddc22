import type { Span } from '../model/span.ts';
import { classOf, LOWER, SPACE } from './characters.ts';

/**
 * The paragraphs of a text: its lines, but lines that were broken to fit a width are put together again. Such a break stands behind
 * a long line that ends no sentence, before a small letter; in a text with many of them, before a capital too. Blank lines always
 * part. Spans hold no line break at either end. Linear in the length.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: { readonly start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn = before !== undefined && isOpen(text, before, line) && (wrapped || startsSmall(text, line));
    if (goesOn) paragraphs[paragraphs.length - 1]!.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}

/** Lines with something in them, without the spaces around. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
    let first = start;
    let last = end;
    while (first < last && classOf(text.charCodeAt(first)) === SPACE) first += 1;
    while (last > first && classOf(text.charCodeAt(last - 1)) === SPACE) last -= 1;
    if (first < last) lines.push({ start: first, end: last });
    start = end + 1;
  }
  return lines;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Shorter lines are headings, signatures and table cells. */
const SHORTEST_FULL_LINE = 50;
/** What ends a sentence, or opens a list or a quotation of its own paragraph. */
const ENDINGS = '.!?…:;"”’»)]';

/** True where the line before is long, ends no sentence and is followed by no blank line. */
function isOpen(text: string, before: Span, line: Span): boolean {
  if (before.end - before.start < SHORTEST_FULL_LINE || ENDINGS.includes(text[before.end - 1]!)) return false;
  let breaks = 0;
  for (let at = before.end; at < line.start; at++) {
    if (isLineBreak(text.charCodeAt(at)) && !(text[at] === '\n' && text[at - 1] === '\r')) breaks += 1;
  }
  return breaks === 1;
}

function startsSmall(text: string, { start }: Span): boolean {
  return classOf(text.charCodeAt(start)) === LOWER;
}

/** True where at least three, and three in ten, of the breaks stand before a small letter and within a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let broken = 0;
  for (let index = 1; index < lines.length; index++) {
    if (isOpen(text, lines[index - 1]!, lines[index]!) && startsSmall(text, lines[index]!)) broken += 1;
  }
  return broken >= 3 && broken >= 0.3 * (lines.length - 1);
}

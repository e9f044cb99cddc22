import { isKnownAgency } from '../dateline/agencies.ts';
import { isShouted } from '../dateline/place-name.ts';

/** Brackets and the dash that close a dateline. */
const SIGNATURE = /\(([\p{L}/ -]{2,40})\) ?[-–—] /gu;
const LONGEST_PLACE = 60;
const MOST_PLACE_WORDS = 5;

/**
 * Puts the line feeds back into a page that lost all of them on its way, as forms and spreadsheets do: before each dateline that an
 * agency signs, and before the heading in front of it. Any other text comes back as it is.
 */
export function restoreLineFeeds(text: string): string {
  if (text.trim().includes('\n')) return text;
  const signatures = [...text.matchAll(SIGNATURE)].filter((match) => match[1]!.split('/').every(isKnownAgency));
  if (signatures.length < 2) return text;
  const starts = signatures.map((match) => startOfPlaces(text, match.index)).filter((start) => start !== null);
  const parts = starts.map((start, index) => text.slice(starts[index - 1] ?? 0, start));
  return [...parts, text.slice(starts.at(-1))].map(separateHeading).join('\n');
}

/** Where the words in capitals before the brackets begin; null where an age is glued to them, which is cut off later. */
function startOfPlaces(text: string, bracket: number): number | null {
  const from = Math.max(0, bracket - LONGEST_PLACE);
  const words = text.slice(from, bracket).trimEnd().split(' ');
  let first = words.length;
  while (first > 0 && words.length - first < MOST_PLACE_WORDS && isShouted(words.slice(first - 1).join(' '))) first--;
  if (/\p{Ll}\p{Lu}/u.test(words[first - 1] ?? '') || first === words.length) return null;
  return from + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
}

/** A heading at the end of a story stands on a line of its own. */
function separateHeading(part: string): string {
  return part.replace(/(?<=[.!?"”] )(?:Meer uit|More from|Mehr aus) \p{Lu}\p{L}+ ?$/u, (heading) => `\n${heading}`);
}

import type { PlaceKind } from '../../model/place.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import { kindsWithin } from '../candidates/cores.ts';
import type { PlaceWords } from '../candidates/place-words.ts';

/** What the words within a name, right before it or right after it say it is; empty where they say nothing. */
export function kindsAround(text: string, span: Span, placeWords: PlaceWords): readonly PlaceKind[] {
  const inside = kindsWithin(wordsOf(text, span), placeWords);
  if (inside.length > 0) return inside;
  const ahead = text.slice(Math.max(0, span.start - LONGEST_WORDS), span.start).toLowerCase();
  const behind = text.slice(span.end, span.end + LONGEST_WORDS).toLowerCase();
  const before = placeWords.before.find(({ words, kinds }) => kinds.length > 0 && endsWithWords(ahead, words));
  if (before) return before.kinds;
  return placeWords.after.find(({ words, kinds }) => kinds.length > 0 && startsWithWords(behind, words))?.kinds ?? [];
}

/** Longer than any words in the lists, in code units. */
const LONGEST_WORDS = 32;

function endsWithWords(ahead: string, words: string): boolean {
  return ahead.endsWith(`${words} `) && !/[\p{L}\p{N}-]/u.test(ahead.at(-words.length - 2) ?? ' ');
}

function startsWithWords(behind: string, words: string): boolean {
  return behind.startsWith(` ${words}`) && !/[\p{L}\p{N}]/u.test(behind[words.length + 1] ?? ' ');
}

import type { Sentence, Token } from '../model/sentence.ts';
import { classOf, LOWER } from './characters.ts';
import type { TextLanguage } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tokenise } from './tokenise.ts';

/**
 * Cuts a text into sentences and their tokens. No sentence goes on into the next paragraph; see {@link paragraphsOf}.
 * Offsets are half-open and in UTF-16 code units of `text`; whitespace between tokens belongs to none. Any string is a text:
 * an empty one has no sentences, lone surrogates are marks. Linear in the length.
 *
 *     segment('Dr. Jansen sprak in St. Louis. "Mooi," zei hij.', en).length === 2
 */
export function segment(text: string, pack: TextLanguage): readonly Sentence[] {
  const sentences: Sentence[] = [];
  paragraphsOf(text).forEach(({ start, end }, paragraph) => {
    cutSentences(tokenise(text, start, end, pack), paragraph, pack, sentences);
  });
  return sentences;
}

function cutSentences(tokens: readonly Token[], paragraph: number, pack: TextLanguage, into: Sentence[]): void {
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = endsAt(tokens, index, pack);
    if (last < 0) continue;
    into.push(sentenceOf(tokens.slice(first, last + 1), paragraph));
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) into.push(sentenceOf(tokens.slice(first), paragraph));
}

function sentenceOf(tokens: readonly Token[], paragraph: number): Sentence {
  return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens, paragraph };
}

/** Index of the last token of the sentence that the token at `index` ends, closing quotes and brackets included; -1 if none. */
function endsAt(tokens: readonly Token[], index: number, pack: TextLanguage): number {
  const token = tokens[index]!;
  const terminal = token.shape === 'punctuation' && TERMINALS.includes(token.text[0]!);
  const abbreviation = token.shape === 'word' && token.text.length > 1 && token.text.endsWith('.');
  if (!terminal && !abbreviation) return -1;

  let last = index;
  while (isCloserAt(tokens, last + 1)) last += 1;
  const next = firstWord(tokens, last + 1);
  if (next === undefined) return last;
  if (next.shape === 'word' && startsSmall(next.text)) return -1;
  if (terminal) return hasGap(tokens, last) || next.shape === 'word' ? last : -1;
  return mayEnd(token.text, next, pack) ? last : -1;
}

/** After an abbreviation only an opening word that begins sentences proves that one begins. */
function mayEnd(abbreviation: string, next: Token, pack: TextLanguage): boolean {
  const word = abbreviation.slice(0, -1);
  const starter = next.text.toLowerCase();
  if (next.shape !== 'word' || !pack.sentenceStarters.has(starter)) return false;
  if (word.length === 1 || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return !pack.nameParticles.has(starter);
  return !pack.titles.has(word) && !pack.titles.has(word.toLowerCase());
}

/** A closing mark that touches what it closes, or a French one with space on both sides. */
function isCloserAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length !== 1 || !CLOSERS.includes(token.text)) return false;
  return token.start === tokens[index - 1]!.end || (token.text === '»' && tokens[index + 1]?.start !== token.end);
}

/** The first token from `index` on that is no quote, bracket, dash or bullet. */
function firstWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index;
  while (at < tokens.length && tokens[at]!.text.length === 1 && OPENERS.includes(tokens[at]!.text)) at += 1;
  return tokens[at];
}

function hasGap(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]!.start > tokens[last]!.end;
}

/** True for "van" and "iets", not for "'s" (as in "'s Avonds"), "iPhone" or "e-Commerce". */
function startsSmall(word: string): boolean {
  return classOf(word.charCodeAt(0)) === LOWER && !/^\p{Ll}-?\p{Lu}/u.test(word);
}

const TERMINALS = '.!?…';
const CLOSERS = '"\'”’»)]}›';
const OPENERS = '"\'“”„‘’«»‹›([{-–—•*';

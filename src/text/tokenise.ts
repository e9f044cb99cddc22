import type { Token, TokenShape } from '../model/sentence.ts';
import { characterLength, classOf, DIGIT, isLetter, isWordUnit, LOWER, MARK, SPACE, UPPER } from './characters.ts';
import type { TextLanguage } from './language.ts';

/**
 * The words, numbers and marks of `text.slice(start, end)`, in order, offsets counted in `text`.
 *
 * A word keeps its inner hyphens and apostrophes ("Noord-Koreaanse", "'s-Hertogenbosch", "zo'n") and the full stop that makes
 * it an abbreviation ("dr.", "U.S."); a number keeps its separators ("10.000", "15.00"); web and mail addresses are one word;
 * runs of full stops, of question and exclamation marks, and an emoji with its modifiers are one mark. Linear in the length.
 */
export function tokenise(text: string, start: number, end: number, pack: TextLanguage): Token[] {
  const tokens: Token[] = [];
  let index = start;
  while (index < end) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === SPACE) {
      index += 1;
      continue;
    }
    const token = readToken({ text, end, pack, first: tokens.length === 0 }, index);
    tokens.push(token);
    index = token.end;
  }
  return tokens;
}

interface Reading {
  readonly text: string;
  readonly end: number;
  readonly pack: TextLanguage;
  /** Whether the next token is the first of its paragraph: there "1." numbers a list. */
  readonly first: boolean;
}

function readToken(reading: Reading, start: number): Token {
  const { text, end } = reading;
  const unit = text.charCodeAt(start);
  if (isAddressStart(text, start)) return tokenOf(text, start, endOfAddress(text, start, end), 'word');
  if (classOf(unit) === DIGIT) return readNumber(reading, start);
  if (isLetter(unit)) return readWord(reading, start);
  if (isApostrophe(unit) && isClitic(text, start + 1, end)) return readWord(reading, start);
  if (isTerminal(unit)) return tokenOf(text, start, endOfTerminals(text, start, end), 'punctuation');
  return tokenOf(text, start, start + characterLength(text, start, end), 'punctuation');
}

function tokenOf(text: string, start: number, end: number, shape: TokenShape): Token {
  return { start, end, text: text.slice(start, end), shape };
}

function readNumber(reading: Reading, start: number): Token {
  const { text, end, pack, first } = reading;
  let at = start + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === DIGIT) at += 1;
    else if (isNumberSeparator(unit) && classOf(text.charCodeAt(at + 1)) === DIGIT && at + 1 < end) at += 2;
    else break;
  }
  const next = text.charCodeAt(at);
  // "31-jarige", "5e", "3G": what begins as a number goes on as a word.
  if (at < end && (isLetter(next) || (isHyphen(next) && at + 1 < end && isLetter(text.charCodeAt(at + 1))))) {
    return readWord(reading, start, at);
  }
  const dotted =
    at < end &&
    next === FULL_STOP &&
    at - start <= 2 &&
    (first || (pack.dottedOrdinals && goesOn(text, at + 1, end, pack)));
  return tokenOf(text, start, dotted ? at + 1 : at, 'number');
}

/** Reads a word from `start`; the units before `from` are already known to belong to it. */
function readWord({ text, end, pack }: Reading, start: number, from = start + 1): Token {
  let at = from;
  let segment = start;
  let dotted = false;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      at += 1;
      continue;
    }
    if (at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1))) break;
    if (isApostrophe(unit)) {
      if (pack.elisions.has(text.slice(segment, at).toLowerCase())) return tokenOf(text, start, at + 1, 'word');
      if (isPossessive(text, start, at, end, pack)) break;
      segment = at + 1;
    } else if (unit === FULL_STOP) {
      if (!joinsAcrossStop(text, segment, at)) break;
      dotted = true;
      segment = at + 1;
    } else if (unit === AMPERSAND) {
      if (classOf(text.charCodeAt(at - 1)) !== UPPER || classOf(text.charCodeAt(at + 1)) !== UPPER) break;
    } else if (unit === AT_SIGN) {
      dotted = true;
    } else if (isHyphen(unit)) {
      segment = at + 1;
    } else break;
    at += 2;
  }
  const stop = at < end && text.charCodeAt(at) === FULL_STOP && text.charCodeAt(at + 1) !== FULL_STOP;
  if (stop && isAbbreviation(text, start, segment, at, end, dotted, pack)) at += 1;
  return tokenOf(text, start, at, 'word');
}

/** Whether the full stop at `at` makes the word before it an abbreviation, be it at a sentence's end or not. */
function isAbbreviation(
  text: string,
  start: number,
  segment: number,
  at: number,
  end: number,
  dotted: boolean,
  pack: TextLanguage,
): boolean {
  // "U.S.", "W.Va.", "Ph.D.", but not "nu.nl." at a sentence's end.
  if (dotted) return at - segment === 1 || text.charCodeAt(start + 1) === FULL_STOP;
  if (at - start > LONGEST_ABBREVIATION) return false;
  if (at - start === 1 && classOf(text.charCodeAt(start)) === UPPER) return true;
  const word = text.slice(start, at);
  const lower = word.toLowerCase();
  if (pack.titles.has(word) || pack.titles.has(lower)) return true;
  if (pack.abbreviations.has(word) || pack.abbreviations.has(lower)) return true;
  if (!pack.beforeNumbers.has(lower)) return false;
  const next = afterSpaces(text, at + 1, end);
  return next < end && classOf(text.charCodeAt(next)) === DIGIT;
}

/** "U.S", "a.m", "J.P": single letters. "nu.nl", "sp.a": lower case after a stop without a space. Not "huis.De". */
function joinsAcrossStop(text: string, segment: number, at: number): boolean {
  const next = classOf(text.charCodeAt(at + 1));
  if (next === DIGIT) return false;
  return at - segment === 1 || next === LOWER || next === MARK;
}

function isPossessive(text: string, start: number, at: number, end: number, pack: TextLanguage): boolean {
  if (pack.possessive === 'NEVER' || (text.charCodeAt(at + 1) | 0x20) !== SMALL_S) return false;
  if (at + 2 < end && isWordUnit(text.charCodeAt(at + 2))) return false;
  return pack.possessive === 'EVERYWHERE' || classOf(text.charCodeAt(start)) === UPPER;
}

/** "'s", "'t", "'n" as words of their own, or at the head of one: "'s-Hertogenbosch". */
function isClitic(text: string, at: number, end: number): boolean {
  if (at >= end || !CLITICS.includes(text[at]!.toLowerCase())) return false;
  return at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1));
}

/** After a number and its full stop: a word in lower case, or a capital that begins no sentence, makes it an ordinal. */
function goesOn(text: string, at: number, end: number, pack: TextLanguage): boolean {
  const start = afterSpaces(text, at, end);
  if (start === at || start >= end || !isLetter(text.charCodeAt(start))) return false;
  let stop = start + 1;
  while (stop < end && stop - start < LONGEST_STARTER && isWordUnit(text.charCodeAt(stop))) stop += 1;
  return !pack.sentenceStarters.has(text.slice(start, stop).toLowerCase()) || classOf(text.charCodeAt(start)) === LOWER;
}

function afterSpaces(text: string, at: number, end: number): number {
  let next = at;
  // More than a few spaces are layout, and looking past them for every word would not be linear.
  while (next < end && next - at < 4 && classOf(text.charCodeAt(next)) === SPACE) next += 1;
  return next;
}

function isAddressStart(text: string, start: number): boolean {
  const unit = text.charCodeAt(start) | 0x20;
  if (unit === SMALL_H) return text.startsWith('http://', start) || text.startsWith('https://', start);
  return unit === SMALL_W && text.startsWith('www.', start);
}

/** Up to the next space, without the marks that end the clause around it. */
function endOfAddress(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) !== SPACE) at += 1;
  while (at > start + 1 && ADDRESS_TAIL.includes(text[at - 1]!)) at -= 1;
  return at;
}

function endOfTerminals(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isTerminal(text.charCodeAt(at))) at += 1;
  return at;
}

function isTerminal(unit: number): boolean {
  return unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

function isNumberSeparator(unit: number): boolean {
  return unit === FULL_STOP || unit === 0x2c || unit === 0x3a;
}

const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const AT_SIGN = 0x40;
const SMALL_S = 0x73;
const SMALL_H = 0x68;
const SMALL_W = 0x77;
const CLITICS = 'stnkmr';
const ADDRESS_TAIL = '.,;:!?)]}>"\'’”»';
const LONGEST_ABBREVIATION = 8;
const LONGEST_STARTER = 16;

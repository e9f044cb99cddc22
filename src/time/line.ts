import type { LexiconNode } from './lexicon.ts';
import type { Link, Meaning } from './meaning.ts';
import { type Piece, tokenise } from './tokenise.ts';

/** A word or known phrase of one sentence with all it may mean; half-open offsets in the text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Lower case; a phrase keeps its first word only. */
  readonly text: string;
  readonly capital: boolean;
  /** The number that the digits write, NaN for words. */
  readonly digits: number;
  /** How many digits; 0 for words. */
  readonly width: number;
  readonly letters: boolean;
  /** No white space between it and the lexeme before. */
  readonly glued: boolean;
  readonly meaning: Meaning;
}

/** One sentence, read word by word. */
export type Line = readonly Lexeme[];

const NOTHING: Meaning = {};

/** Reads `text[start, end)` into lexemes, longest known phrase first. */
export function readLine(text: string, start: number, end: number, lexicon: LexiconNode): Line {
  const pieces = tokenise(text, start, end);
  const line: Lexeme[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const found = longestPhrase(pieces, i, lexicon);
    const last = pieces[i + (found?.length ?? 1) - 1]!;
    line.push({
      start: piece.start,
      end: last.end,
      text: piece.letters ? piece.text.toLowerCase() : piece.text,
      capital: hasCapital(piece),
      digits: piece.digits ? Number(piece.text) : Number.NaN,
      width: piece.digits ? piece.text.length : 0,
      letters: piece.letters,
      glued: piece.glued,
      meaning: found?.meaning ?? NOTHING,
    });
    i += found?.length ?? 1;
  }
  return line;
}

/** As written first, since German "Morgen" is not "morgen"; in lower case where that reaches further ("So bald"). */
function longestPhrase(pieces: readonly Piece[], from: number, lexicon: LexiconNode): Phrase | null {
  const written = walk(pieces, from, lexicon, true);
  if (!hasCapital(pieces[from]!)) return written;
  const lower = walk(pieces, from, lexicon, false);
  return lower && (!written || lower.length > written.length) ? lower : written;
}

interface Phrase {
  readonly length: number;
  readonly meaning: Meaning;
}

function walk(pieces: readonly Piece[], from: number, lexicon: LexiconNode, asWritten: boolean): Phrase | null {
  let node = lexicon;
  let best: Phrase | null = null;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const exact = asWritten || i > from ? node.next.get(piece.text) : undefined;
    const next = exact ?? (piece.letters ? node.next.get(piece.text.toLowerCase()) : undefined);
    if (!next) break;
    node = next;
    if (node.meaning) best = { length: i - from + 1, meaning: node.meaning };
  }
  return best;
}

function hasCapital({ letters, text }: Piece): boolean {
  return letters && text[0] !== text[0]!.toLowerCase();
}

/** True where a time expression may begin: at a word with a meaning, a number, or the apostrophe of "'99". */
export function mayBegin({ meaning, width, text }: Lexeme): boolean {
  return meaning !== NOTHING || width > 0 || text === "'";
}

/** The meaning at an index, empty outside the line. */
export function meaningAt(line: Line, index: number): Meaning {
  return line[index]?.meaning ?? NOTHING;
}

/** True when the lexeme there is written so. */
export function isMark(line: Line, index: number, mark: string): boolean {
  return line[index]?.text === mark;
}

/** True when the lexeme there is written so and follows the one before without a space. */
export function isGluedMark(line: Line, index: number, mark: string): boolean {
  const lexeme = line[index];
  return lexeme?.glued === true && lexeme.text === mark;
}

/** True when the lexeme there is one of these links. */
export function isLink(line: Line, index: number, ...links: readonly Link[]): boolean {
  return line[index]?.meaning.links?.some((link) => links.includes(link)) === true;
}

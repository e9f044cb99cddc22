import type { Conventions } from '../language.ts';
import { type Line, meaningAt } from '../line.ts';

/** A number and the index after it. */
export interface NumberRead {
  readonly value: number;
  readonly to: number;
  /** "a", "een": an article as much as a number. */
  readonly article: boolean;
}

/** Digits with their thousands and decimals, or a number word: `1.000`, `2,5`, `vijfentwintig`. */
export function readNumber(line: Line, at: number, conventions: Conventions): NumberRead | null {
  const lexeme = line[at];
  if (!lexeme) return null;
  const { number, article } = lexeme.meaning;
  if (lexeme.width === 0) return number === undefined ? null : { value: number, to: at + 1, article: article === true };
  const thousands = conventions.decimalMark === ',' ? '.' : ',';
  let digits = String(lexeme.digits);
  let to = at + 1;
  while (markBetweenDigits(line, to, thousands) && line[to + 1]?.width === 3) {
    digits += line[to + 1]!.text;
    to += 2;
  }
  if (markBetweenDigits(line, to, conventions.decimalMark)) {
    digits += `.${line[to + 1]!.text}`;
    to += 2;
  }
  return { value: Number(digits), to, article: false };
}

/** "3,5", not "3, 5": mark and digits both glued. */
function markBetweenDigits(line: Line, at: number, mark: string): boolean {
  const [dot, after] = [line[at], line[at + 1]];
  return dot?.text === mark && dot.glued && after !== undefined && after.width > 0 && after.glued;
}

/** True when the digits at `at` belong to a longer number, a sum of money, a score or a code: `2.000`, `$1998`, `A380`, `15%`. */
export function isPartOfLonger(line: Line, at: number): boolean {
  const [before, lexeme, after] = [line[at - 1], line[at], line[at + 1]];
  if (!lexeme) return false;
  if (
    lexeme.glued &&
    before &&
    (before.letters || isCurrency(before.text) || before.text === '#' || before.text === '_')
  )
    return true;
  if (before && isCurrency(before.text)) return true;
  if (lexeme.glued && before && (before.text === '.' || before.text === ',') && before.glued && line[at - 2]?.width)
    return true;
  if (!after?.glued) return false;
  if (after.letters || after.text === '%' || after.text === '_' || isCurrency(after.text)) return true;
  return (after.text === '.' || after.text === ',') && line[at + 2]?.glued === true && (line[at + 2]?.width ?? 0) > 0;
}

function isCurrency(text: string): boolean {
  return text === '$' || text === '€' || text === '£' || text === '¥';
}

/** An ordinal: "eerste", "3rd", "3de", "21." */
export function readOrdinal(
  line: Line,
  at: number,
  { ordinalPoint }: Pick<Conventions, 'ordinalPoint'>,
): { readonly value: number; readonly to: number } | null {
  const lexeme = line[at];
  if (!lexeme) return null;
  if (lexeme.width === 0)
    return lexeme.meaning.ordinal === undefined ? null : { value: lexeme.meaning.ordinal, to: at + 1 };
  const after = line[at + 1];
  if (lexeme.width > 2 || !after?.glued) return null;
  if (after.text === '.')
    return ordinalPoint && !isGluedWord(line, at + 2) ? { value: lexeme.digits, to: at + 2 } : null;
  return ORDINAL_ENDINGS.has(after.text) ? { value: lexeme.digits, to: at + 2 } : null;
}

/** "3.5" and "3.Mai" are no ordinals by their point, "3.," is. */
function isGluedWord(line: Line, at: number): boolean {
  const lexeme = line[at];
  return lexeme?.glued === true && (lexeme.letters || lexeme.width > 0);
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'e', 'de', 'ste', 'er', 're', 'ère', 'ème', 'eme', 'nde']);

/** Skips lexemes that may stand between an amount and its unit. */
export function skipFillers(line: Line, at: number, most = 2): number {
  let i = at;
  while (i < at + most && meaningAt(line, i).filler) i++;
  return i;
}

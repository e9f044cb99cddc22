import { isGluedMark, isLink, isMark, type Line } from '../line.ts';
import type { Parser } from './match.ts';
import { isPartOfLonger, readNumber, readOrdinal } from './numbers.ts';
import { readYear } from './year.ts';

/**
 * The 21 in "21 en 22 december", the 14 in "14 bis 18 Uhr", "drie" in "drie of vier dagen", the 9 in "March 5-9, 1918":
 * only beside a word that ties it to a neighbour.
 */
export const bareNumber: Parser = (line, at, conventions) => {
  const lexeme = line[at];
  if (!lexeme || lexeme.meaning.unit !== undefined || lexeme.width > 3 || isPartOfLonger(line, at)) return null;
  const number = readOrdinal(line, at, conventions) ?? plainNumber(line, at, conventions);
  if (!number) return null;
  const day = lexeme.width > 0 && lexeme.width <= 2 && isTie(line, at - 1);
  const year = day && isMark(line, number.to, ',') ? readYear(line, number.to + 1) : null;
  if (!year && !day && !isTie(line, number.to)) return null;
  const expression = {
    kind: 'BARE',
    number: number.value,
    ...(year?.fields.year !== undefined && { year: year.fields.year }),
  } as const;
  return { from: at, to: year?.to ?? number.to, expression, partial: true };
};

function plainNumber(
  line: Line,
  at: number,
  conventions: Parameters<Parser>[2],
): { readonly value: number; readonly to: number } | null {
  return line[at]!.width > 0 ? { value: line[at]!.digits, to: at + 1 } : readNumber(line, at, conventions);
}

function isTie(line: Line, at: number): boolean {
  if (isLink(line, at, 'AND', 'OR', 'UNTIL', 'THROUGH', 'BY')) return true;
  return isMark(line, at, '-') || isMark(line, at, ',') || isGluedMark(line, at, '/');
}

import { isGluedMark, isMark, type Line, meaningAt } from '../line.ts';
import type { Parser } from './match.ts';
import { isPartOfLonger, readNumber } from './numbers.ts';

/** The 21 in "21 en 22 december", the 14 in "14 bis 18 Uhr", "drie" in "drie of vier dagen": only where a tie word follows. */
export const bareNumber: Parser = (line, at, conventions) => {
  const lexeme = line[at];
  if (!lexeme || isPartOfLonger(line, at)) return null;
  const number = lexeme.width > 0 ? { value: lexeme.digits, to: at + 1 } : readNumber(line, at, conventions);
  if (!number || lexeme.width > 3 || lexeme.meaning.unit !== undefined) return null;
  const dotted = lexeme.width > 0 && isGluedMark(line, number.to, '.');
  const to = dotted ? number.to + 1 : number.to;
  if (!isTied(line, to)) return null;
  return { from: at, to, expression: { kind: 'BARE', number: number.value }, partial: true };
};

function isTied(line: Line, at: number): boolean {
  const { link } = meaningAt(line, at);
  if (link === 'AND' || link === 'OR' || link === 'UNTIL' || link === 'THROUGH' || link === 'BY') return true;
  return isMark(line, at, '-') || isMark(line, at, ',') || isMark(line, at, '/');
}

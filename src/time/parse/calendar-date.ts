import { moment } from '../expression.ts';
import type { Conventions } from '../language.ts';
import { isGluedMark, isLink, isMark, type Line, mayBegin, meaningAt } from '../line.ts';
import type { Match, Parser } from './match.ts';
import { isPartOfLonger, readOrdinal } from './numbers.ts';
import { readYear } from './year.ts';

/** "18 januari 2026", "January 18th, 2026", "de 3e mei", "8. März '45", "the 5th of June", "14 tot ..." is left to ranges. */
export const calendarDate: Parser = (line, at, conventions) => {
  const lexeme = line[at];
  if (!lexeme) return null;
  if (lexeme.width > 0 || lexeme.meaning.ordinal !== undefined) return dayBeforeMonth(line, at, conventions);
  return lexeme.meaning.month === undefined ? null : monthFirst(line, at, conventions);
};

function dayBeforeMonth(line: Line, at: number, conventions: Conventions): Match | null {
  const day = readDay(line, at, conventions);
  if (!day) return null;
  let i = day.to;
  if (isLink(line, i, 'OF')) i++;
  if (meaningAt(line, i).article) i++;
  const hyphened = isGluedMark(line, i, '-');
  if (hyphened) i++;
  const month = monthAt(line, i);
  if (month === null) return null;
  return withYear(line, at, month.to, { day: day.value, month: month.value }, hyphened);
}

/** "mei 2019", "May 5, 2019", "May of 2019", "maand april", "January". */
function monthFirst(line: Line, at: number, conventions: Conventions): Match | null {
  const month = monthAt(line, at);
  if (month === null) return null;
  let i = month.to;
  if (isMark(line, i, '.') && isGluedMark(line, i, '.') && line[i + 1]?.width) i++;
  if (meaningAt(line, i).article && (line[i + 1]?.width ?? 0) > 0) i++;
  const day = readDay(line, i, conventions);
  if (day && !isUnitNext(line, day.to)) return withYear(line, at, day.to, { day: day.value, month: month.value });
  if (isGluedMark(line, month.to, '-') && line[month.to + 1]?.glued && line[month.to + 1]!.letters) return null;
  const match = withYear(line, at, month.to, { month: month.value });
  if (match.to > month.to) return match;
  if (isName(line, at, month.to, conventions)) return null;
  return !meaningAt(line, at).weak || isWeakMonthMeant(line, at) ? match : null;
}

/** "April Jones", "August Meier", "la planète Mars": a capital that months do not have, or a name behind it, with nothing that leads a month in. */
function isName(line: Line, at: number, to: number, { capitalMonths }: Conventions): boolean {
  const { capital, end, start } = line[at]!;
  if (!capital || isLink(line, at - 1, 'IN', 'SINCE', 'UNTIL', 'FROM', 'BY') || end - start < 3) return false;
  const { modifier, shift } = meaningAt(line, at - 1);
  if (modifier || shift || (line[at - 1]?.width ?? 0) > 0) return false;
  if (!capitalMonths && at > 0 && !line[at - 1]!.capital && line[at - 1]!.letters) return true;
  const next = line[to];
  return next?.letters === true && next.capital && !next.glued && !mayBegin(next);
}

/** "in May", "since March": a month that is also a word needs a preposition, or company that a refiner finds. */
function isWeakMonthMeant(line: Line, at: number): boolean {
  if (!line[at]!.capital) return false;
  const before = meaningAt(line, at - 1);
  return before.links !== undefined || before.modifier !== undefined || before.shift !== undefined;
}

function monthAt(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const { month, weak } = meaningAt(line, at);
  if (month === undefined) return null;
  if (weak && !line[at]!.capital) return null;
  // "Oct." and "okt." keep their point.
  const abbreviated = isGluedMark(line, at + 1, '.') && line[at]!.end - line[at]!.start <= 4 && line[at + 2]?.width;
  return { value: month, to: at + (abbreviated ? 2 : 1) };
}

function readDay(
  line: Line,
  at: number,
  conventions: Conventions,
): { readonly value: number; readonly to: number } | null {
  const ordinal = readOrdinal(line, at, conventions);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) return ordinal;
  const lexeme = line[at];
  if (!lexeme || lexeme.width === 0 || lexeme.width > 2 || lexeme.digits < 1 || lexeme.digits > 31) return null;
  if (isGluedMark(line, at + 1, ':') || isPartOfLonger(line, at)) return null;
  return { value: lexeme.digits, to: at + 1 };
}

/** "May 5 days later" has no 5th of May. */
function isUnitNext(line: Line, at: number): boolean {
  return meaningAt(line, at).unit !== undefined || meaningAt(line, at).oclock === true;
}

function withYear(
  line: Line,
  from: number,
  to: number,
  fields: { readonly month: number; readonly day?: number },
  hyphened = false,
): Match {
  let i = to;
  if (isMark(line, i, ',')) i++;
  else if (isLink(line, i, 'OF')) i++;
  else if (hyphened && isGluedMark(line, i, '-')) i++;
  if (meaningAt(line, i).article && meaningAt(line, i + 1).yearWord) i++;
  if (meaningAt(line, i).yearWord) i++;
  const year = readYear(line, i, { afterMonth: true, glued: hyphened });
  // "on May 5, 2000 people": a comma before a bare number is a year only after a day.
  if (!year || (isMark(line, to, ',') && fields.day === undefined && !year.certain))
    return { from, to, expression: moment(fields) };
  return { from, to: year.to, expression: moment({ ...fields, ...year.fields }) };
}

/** "2023-09-12", "12-09-2023", "12.9.23", "7/8/07". */
export const numericDate: Parser = (line, at, { numericDates }) => {
  const [a, mark, b, mark2, c] = [line[at], line[at + 1], line[at + 2], line[at + 3], line[at + 4]];
  if (!a?.width || !mark || !b?.width || (a.glued && line[at - 1]?.text !== '(')) return null;
  if (!SEPARATORS.has(mark.text) || !mark.glued || b.width > 2) return null;
  if (mark2?.text !== mark.text || !mark2.glued || !c?.width) return null;
  const spaced = !b.glued || !c.glued;
  if (spaced && mark.text !== '.') return null;
  const after = line[at + 5];
  if (after?.glued && (after.letters || after.width > 0)) return null;
  const parts =
    a.width === 4
      ? { year: a.digits, month: b.digits, day: c.digits }
      : {
          ...(numericDates === 'MONTH_FIRST' && mark.text === '/'
            ? { month: a.digits, day: b.digits }
            : { day: a.digits, month: b.digits }),
          year: c.digits,
        };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  const yearWidth = a.width === 4 ? 4 : c.width;
  if (yearWidth === 4) return { from: at, to: at + 5, expression: moment(parts) };
  if (yearWidth !== 2 || spaced) return null;
  return { from: at, to: at + 5, expression: moment({ month: parts.month, day: parts.day, shortYear: parts.year }) };
};

const SEPARATORS = new Set(['-', '.', '/']);

import { type Moment, moment } from '../expression.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Parser } from './match.ts';
import { isPartOfLonger, readOrdinal } from './numbers.ts';

export interface YearRead {
  readonly fields: Pick<Moment, 'year' | 'shortYear'>;
  readonly to: number;
  /** Written so that it can be nothing else: four digits of our centuries, an apostrophe, an era. */
  readonly certain: boolean;
}

/** A year at `at`: `2019`, `'99`, `241 BC`; after a month also `08` behind a hyphen ("24-May-08"). */
export function readYear(line: Line, at: number, { afterMonth = false, glued = false } = {}): YearRead | null {
  const lexeme = line[at];
  if (!lexeme) return null;
  if (lexeme.text === "'" && line[at + 1]?.width === 2 && line[at + 1]!.glued && !line[at + 2]?.letters) {
    return { fields: { shortYear: line[at + 1]!.digits }, to: at + 2, certain: true };
  }
  if (lexeme.width === 0 || isPartOfLonger(line, at)) return null;
  if (meaningAt(line, at + 1).bc && lexeme.width <= 4)
    return { fields: { year: 1 - lexeme.digits }, to: at + 2, certain: true };
  if (lexeme.width === 4 && lexeme.digits >= 1000 && lexeme.digits < 2200) {
    return {
      fields: { year: lexeme.digits },
      to: at + 1,
      certain: isPlainYear(lexeme.digits),
    };
  }
  if (afterMonth && glued && lexeme.width === 2 && lexeme.glued)
    return { fields: { shortYear: lexeme.digits }, to: at + 1, certain: true };
  return null;
}

/** Numbers that hardly count anything: 1914, 2010, and 1798 where 1800 could be a rounded sum. */
function isPlainYear(number: number): boolean {
  return number >= 1800 ? number < 2100 && number % 100 !== 0 : number >= 1400 && number % 10 !== 0;
}

/** A year by itself: "in 1945", "het jaar 2012", "(1998)", "the 2008 Olympics"; not "2000 people" nor "1.500 euro". */
export const bareYear: Parser = (line, at) => {
  let i = at;
  if (meaningAt(line, i).article && meaningAt(line, i + 1).yearWord) i++;
  const named = meaningAt(line, i).yearWord === true;
  if (named) i++;
  const year = readYear(line, i);
  if (!year) return null;
  if (!named && year.fields.year !== undefined && !isYearByContext(line, i, year)) return null;
  return { from: at, to: year.to, expression: moment(year.fields) };
};

function isYearByContext(line: Line, at: number, year: YearRead): boolean {
  const before = meaningAt(line, at - 1);
  const after = meaningAt(line, year.to);
  const next = line[year.to];
  if (after.unit !== undefined || after.measure || after.oclock || after.meridiem || after.month !== undefined)
    return false;
  if (before.numbered || (before.vagueness !== undefined && !year.certain)) return false;
  if (year.fields.year! < 1) return true;
  const bound =
    (before.links !== undefined && !isLink(line, at - 1, 'AND')) ||
    before.month !== undefined ||
    before.modifier !== undefined;
  const closed = !next || (!next.letters && next.width === 0) || after.grammar === true || after.links !== undefined;
  // "the 2010 season"
  if (year.certain && before.article && before.number === undefined) return true;
  if (year.certain) return bound || closed || next.capital || line[at - 1]?.capital === true || !looksCounted(line, at);
  return closed && (bound || line[at - 1]?.text === '(' || line[at - 1]?.capital === true);
}

/** "1950 soldiers": a lower-case noun follows and nothing leads the number in. */
function looksCounted(line: Line, at: number): boolean {
  const next = line[at + 1];
  return next?.letters === true && !next.capital && line[at]!.digits % 10 === 0;
}

/** "the 1990s", "1990er Jahre", "de jaren negentig", "les années 1990", "the seventies", "die fünfziger Jahre", "jaren 90". */
export const decade: Parser = (line, at) => {
  let i = at;
  if (meaningAt(line, i).article) i++;
  const led = meaningAt(line, i).decadeWord === true;
  if (led) i++;
  if (isMark(line, i, "'")) i++;
  const lexeme = line[i];
  if (!lexeme) return null;
  if (lexeme.meaning.decade !== undefined) {
    const to = decadeEnd(line, i + 1);
    if (!led && to === i + 1 && !isPlainDecade(line, i)) return null;
    return { from: at, to, expression: moment({ shortDecade: lexeme.meaning.decade }) };
  }
  if ((lexeme.width !== 4 && lexeme.width !== 2) || lexeme.digits % 10 !== 0) return null;
  const suffix = line[i + 1];
  const suffixed = suffix?.glued === true && DECADE_ENDINGS.has(suffix.text);
  const apostrophe = isGluedMark(line, i + 1, "'") && isGluedMark(line, i + 2, 's');
  if (!led && !suffixed && !apostrophe) return null;
  const to = decadeEnd(line, i + 1 + (apostrophe ? 2 : suffixed ? 1 : 0));
  if (lexeme.width === 4) {
    if (lexeme.digits < 1000 || lexeme.digits >= 2200) return null;
    return { from: at, to, expression: moment({ decade: lexeme.digits / 10 }) };
  }
  return { from: at, to, expression: moment({ shortDecade: lexeme.digits / 10 }) };
};

const DECADE_ENDINGS = new Set(['s', 'er', 'ern']);

/** "neunziger Jahre": the noun belongs to it. */
function decadeEnd(line: Line, at: number): number {
  const i = isMark(line, at, '-') && isGluedMark(line, at, '-') ? at + 1 : at;
  return meaningAt(line, i).decadeWord || (meaningAt(line, i).unit === 'Y' && meaningAt(line, i).plural) ? i + 1 : at;
}

/** "the seventies" says decade by itself; "zeventig" needs "jaren". */
function isPlainDecade(line: Line, at: number): boolean {
  return line[at]!.meaning.number === undefined;
}

/** "the 20th century", "dem 19. Jahrhundert", "de vorige eeuw" comes from shifts. */
export const century: Parser = (line, at, conventions) => {
  const i = meaningAt(line, at).article ? at + 1 : at;
  const ordinal = readOrdinal(line, i, conventions);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 25) return null;
  let to = ordinal.to;
  if (isGluedMark(line, to, '-')) to++;
  if (meaningAt(line, to).unit !== 'CE') return null;
  to++;
  const bc = meaningAt(line, to).bc === true;
  return { from: at, to: bc ? to + 1 : to, expression: moment({ century: bc ? -ordinal.value : ordinal.value - 1 }) };
};

/** "1914-1918", "2007/08": the short second year of a pair gets its century from the first. Kept apart: see ranges. */
export function shortYearAfter(
  line: Line,
  at: number,
  first: number,
): { readonly year: number; readonly to: number } | null {
  const [mark, second] = [line[at], line[at + 1]];
  if (
    !mark?.glued ||
    (mark.text !== '-' && mark.text !== '/') ||
    !second?.glued ||
    second.width !== 2 ||
    isGluedMark(line, at + 2, '-')
  )
    return null;
  const year = first - (first % 100) + second.digits;
  return year > first && !isLink(line, at + 2, 'OF') ? { year, to: at + 2 } : null;
}

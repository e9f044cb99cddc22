import { type Moment, moment } from '../expression.ts';
import type { Conventions } from '../language.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import { calendarDate } from './calendar-date.ts';
import type { Match, Parser } from './match.ts';
import { readOrdinal } from './numbers.ts';

/** "dinsdag", "zondagavond", "Sat." — an abbreviation that is also a word needs its capital. */
export const weekday: Parser = (line, at) => {
  const { weekday: day, part, habit, weak } = meaningAt(line, at);
  if (day === undefined || habit) return null;
  if (weak && !isWeakWeekdayMeant(line, at)) return null;
  if (meaningAt(line, at - 1).nickname && line[at - 1]!.capital && line[at]!.capital) return null;
  return { from: at, to: at + 1, expression: moment({ weekday: day, ...(part && { part }) }) };
};

/** "Sun", "Sat", "wo": only beside a date or a clock time. */
function isWeakWeekdayMeant(line: Line, at: number): boolean {
  const i = isMark(line, at + 1, '.') || isMark(line, at + 1, ',') ? at + 2 : at + 1;
  return (line[i]?.width ?? 0) > 0 || meaningAt(line, i).month !== undefined;
}

/** "in de zomer", "spring 2015", "voorjaar": by itself where it is led in, else only joined. */
export const season: Parser = (line, at) => {
  const i = meaningAt(line, at).article ? at + 1 : at;
  const { season: value, weak } = meaningAt(line, i);
  if (!value) return null;
  const led = i > at || isLink(line, at - 1, 'IN', 'SINCE', 'UNTIL', 'DURING', 'BY', 'BEFORE', 'AFTER');
  return {
    from: at,
    to: i + 1,
    expression: moment({ season: value }),
    ...(led && !weak ? {} : { partial: true as const }),
  };
};

/** "in de ochtend", "am Abend", "at night", "the afternoon". */
export const partOfDay: Parser = (line, at) => {
  const i = meaningAt(line, at).article && meaningAt(line, at).number === undefined ? at + 1 : at;
  const { part, habit, weekday: day } = meaningAt(line, i);
  if (!part || habit || day !== undefined) return null;
  const led = isLink(line, at - 1, 'IN', 'ON', 'AT', 'DURING', 'UNTIL', 'SINCE', 'FROM') || i > at;
  return { from: at, to: i + 1, expression: moment({ part }), ...(led ? {} : { partial: true as const }) };
};

/** "Pasen", "Christmas Eve", "Goede Vrijdag", "Ostern 2019". */
export const feast: Parser = (line, at) => {
  const { feast: day } = meaningAt(line, at);
  return day ? { from: at, to: at + 1, expression: moment({ feast: day }) } : null;
};

/** "weekend" after a word that leads it in: "in het weekend", "am Wochenende", "dit weekend" comes from shifts. */
export const weekend: Parser = (line, at) => {
  const { unit, plural } = meaningAt(line, at);
  if (unit !== 'WE' || plural) return null;
  const led = isLink(line, at - 1, 'IN', 'ON', 'AT', 'DURING', 'OF', 'SINCE', 'UNTIL', 'FROM');
  return { from: at, to: at + 1, expression: moment({ weekend: true }), ...(led ? {} : { partial: true as const }) };
};

/** "begin", "Mitte", "early", "eerder": says which part of the time beside it. */
export const partOfPeriod: Parser = (line, at) => {
  let i = meaningAt(line, at).article ? at + 1 : at;
  const { modifier, within } = meaningAt(line, i);
  if (!modifier && !within) return null;
  i++;
  if (isGluedMark(line, i, '-')) i++;
  const fields: Omit<Moment, 'kind'> = { ...(modifier && { modifier }), ...(within && { within }) };
  return { from: at, to: i, expression: moment(fields), partial: true };
};

/** "het eerste kwartaal", "the second half", "Q3", "week 37", "der dritten Woche". */
export const ordinalUnit: Parser = (line, at, conventions) => {
  const numbered = numberedPeriod(line, at);
  if (numbered) return numbered;
  const i = meaningAt(line, at).article && meaningAt(line, at).number === undefined ? at + 1 : at;
  const ordinal = readOrdinal(line, i, conventions);
  if (!ordinal) return null;
  const to = isGluedMark(line, ordinal.to, '-') ? ordinal.to + 1 : ordinal.to;
  const { halfWord, quarterWord, unit } = meaningAt(line, to);
  const which = ordinal.value;
  if (halfWord && (which === 1 || which === 2))
    return { from: at, to: to + 1, expression: moment({ half: which }), partial: true };
  if (quarterWord && which <= 4) return { from: at, to: to + 1, expression: moment({ quarter: which }) };
  if (unit === 'W' && which !== 0 && which <= 5)
    return { from: at, to: to + 1, expression: moment({ week: which }), partial: true };
  if (unit === 'D' && which >= 1 && which <= 31)
    return { from: at, to: to + 1, expression: moment({ day: which }), partial: true };
  return null;
};

/** "Q3", "week 37". */
function numberedPeriod(line: Line, at: number): Match | null {
  const { quarter, unit, plural } = meaningAt(line, at);
  if (quarter !== undefined) return { from: at, to: at + 1, expression: moment({ quarter }) };
  const number = line[at + 1];
  if (unit !== 'W' || plural || !number || number.width === 0 || number.width > 2 || number.glued) return null;
  const before = meaningAt(line, at - 1);
  const after = meaningAt(line, at + 2);
  if (before.number !== undefined || after.unit || after.month !== undefined) return null;
  if (number.digits < 1 || number.digits > 53) return null;
  return { from: at, to: at + 2, expression: moment({ week: number.digits }) };
}

/**
 * "de nacht van zondag op maandag", "la nuit du 3 au 4 mai", "in der Nacht auf Samstag", "auf den 28. Juli": the night before the
 * second day, which TIMEX3 names by the day it began.
 */
export const nightBetween: Parser = (line, at, conventions) => {
  const i = meaningAt(line, at).article ? at + 1 : at;
  if (meaningAt(line, i).part !== 'NI') return null;
  let to = i + 1;
  if (isLink(line, to, 'FROM', 'OF')) {
    const first = firstOfTwo(line, skipArticles(line, to + 1), conventions);
    if (first === null) return null;
    to = first;
  }
  if (!meaningAt(line, to).nightTo) return null;
  const second = skipArticles(line, to + 1);
  const { weekday: day } = meaningAt(line, second);
  if (day !== undefined)
    return { from: at, to: second + 1, expression: moment({ weekday: day === 1 ? 7 : day - 1, part: 'NI' }) };
  const date = calendarDate(line, second, conventions);
  if (date?.expression.kind !== 'MOMENT' || date.expression.day === undefined) return null;
  return { from: at, to: date.to, expression: moment({ ...date.expression, part: 'NI', eve: true }) };
};

/** The index after the first of the two days, named or numbered; null where there is none. */
function firstOfTwo(line: Line, at: number, conventions: Conventions): number | null {
  if (meaningAt(line, at).weekday !== undefined) return at + 1;
  const date = calendarDate(line, at, conventions);
  if (date) return date.to;
  const lexeme = line[at];
  if (!lexeme || lexeme.width === 0 || lexeme.width > 2) return null;
  return readOrdinal(line, at, conventions)?.to ?? at + 1;
}

function skipArticles(line: Line, at: number): number {
  let i = at;
  while (meaningAt(line, i).article && i < at + 2) i++;
  return i;
}

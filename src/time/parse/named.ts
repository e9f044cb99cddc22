import { type Moment, moment } from '../expression.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
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

/** "de nacht van zondag op maandag", "the night of 3 to 4 May" takes the first; "in der Nacht auf Samstag" the night before it. */
export const nightBetween: Parser = (line, at) => {
  const i = meaningAt(line, at).article ? at + 1 : at;
  if (meaningAt(line, i).part !== 'NI') return null;
  let j = i + 1;
  const led = isLink(line, j, 'FROM', 'OF');
  if (led) j++;
  while (meaningAt(line, j).article) j++;
  const first = meaningAt(line, j).weekday;
  if (led && first !== undefined && meaningAt(line, j + 1).nightTo) {
    let k = j + 2;
    while (meaningAt(line, k).article) k++;
    if (meaningAt(line, k).weekday === undefined) return null;
    return { from: at, to: k + 1, expression: moment({ weekday: first, part: 'NI' }) };
  }
  if (led || !meaningAt(line, j).nightTo) return null;
  let k = j + 1;
  while (meaningAt(line, k).article) k++;
  const second = meaningAt(line, k).weekday;
  if (second === undefined) return null;
  return { from: at, to: k + 1, expression: moment({ weekday: second === 1 ? 7 : second - 1, part: 'NI' }) };
};

import { type Duration, type Moment, moment } from '../expression.ts';
import type { Conventions } from '../language.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Meaning, Shift, Unit } from '../meaning.ts';
import { readAmount } from './amount.ts';
import type { Match, Parser } from './match.ts';
import { readNumber, skipFillers } from './numbers.ts';

/** "gisteren", "vanavond", "the day after tomorrow", "le lendemain": days counted from a reference in one word or phrase. */
export const dayWord: Parser = (line, at) => {
  const { day, shifted } = meaningAt(line, at);
  if (day) {
    const { offset, part, origin = 'REFERENCE', nowadays } = day;
    const fields = { ...(part && { part }), ...(nowadays && { nowadays }) };
    return { from: at, to: at + 1, expression: moment({ shift: { unit: 'D', by: offset, origin }, ...fields }) };
  }
  return shifted ? { from: at, to: at + 1, expression: moment({ shift: shifted }) } : null;
};

/** "vorige week", "the last two weeks", "komende dinsdag", "last September", "l'an dernier", "the year before", "les dix dernières années". */
export const shiftedUnit: Parser = (line, at, conventions) => {
  const article = meaningAt(line, at);
  const i = article.article && article.number === undefined && !article.shift ? at + 1 : at;
  const { shift } = meaningAt(line, i);
  if (shift && !shift.onlyFollows) return afterShift(line, at, i, shift, conventions) ?? beforeShift(line, at, i);
  return beforeShift(line, at, i) ?? aroundShift(line, at, i, conventions);
};

/** Shift, then noun; an amount between them makes it a stretch that reaches to now. */
function afterShift(line: Line, from: number, at: number, shift: Shift, conventions: Conventions): Match | null {
  // "this past week", "diese kommende Woche": the second word tells the direction.
  const second = shift.direction === 0 ? meaningAt(line, at + 1).shift : undefined;
  const meant = second ? { ...shift, direction: second.direction, origin: second.origin, many: second.many } : shift;
  let i = second ? at + 2 : at + 1;
  const amount = readAmount(line, i, conventions);
  if (amount && !amount.article && (amount.counted || meaningAt(line, amount.to - 1).plural)) {
    if (meant.direction === 0) return null;
    const duration: Duration = { kind: 'DURATION', amounts: amount.amounts, reach: meant.direction };
    return { from, to: amount.to, expression: duration };
  }
  if (isGluedMark(line, i, '-')) i++;
  const expression = shifted(line, i, meant);
  return expression && demonstrative(line, { from, to: i + 1, expression });
}

/** Noun, then shift: "la semaine dernière", "lundi prochain", "het jaar ervoor", "die Woche darauf", "the day before". */
function beforeShift(line: Line, from: number, at: number): Match | null {
  const { shift } = meaningAt(line, at + 1);
  if (!shift?.follows && !shift?.onlyFollows) return null;
  // "the day after", not "a day after" nor "Monday after the test".
  if (shift.onlyFollows && (meaningAt(line, at).unit === undefined || at === from)) return null;
  const expression = shifted(line, at, shift);
  return expression && { from, to: at + 2, expression };
}

/** Number, shift, noun: "les dix dernières années", "de drie komende weken", "the four previous weeks". */
function aroundShift(line: Line, from: number, at: number, conventions: Conventions): Match | null {
  const number = readNumber(line, at, conventions);
  const { shift } = number ? meaningAt(line, number.to) : {};
  if (!number || number.article || !shift || shift.direction === 0 || shift.onlyFollows) return null;
  const i = skipFillers(line, number.to + 1);
  const { unit } = meaningAt(line, i);
  return unit ? { from, to: i + 1, expression: reaching(number.value, unit, shift.direction) } : null;
}

/** The noun at `at`, moved: null where the two say nothing together. */
function shifted(line: Line, at: number, shift: Shift): Moment | Duration | null {
  const meaning = meaningAt(line, at);
  const { unit, weekday, month, season, feast, quarterWord, part, habit } = meaning;
  const { direction, needsAmount, rolling, many } = shift;
  const isDay = unit === 'D' || (part !== undefined && weekday === undefined);
  const origin = shift.daysFromStory && isDay ? 'DISCOURSE' : shift.origin;
  const toward = { toward: direction, towardOrigin: origin };
  if (weekday !== undefined && !habit) return moment({ ...toward, weekday, ...partOf(meaning) });
  if (unit === 'WE') return moment({ ...toward, weekend: true });
  if (month !== undefined && !(meaning.weak && !line[at]!.capital)) return moment({ ...toward, month });
  if (season) return moment({ ...toward, season });
  const several = meaning.plural || many;
  if (needsAmount && !several) return null;
  if (quarterWord && !several) return moment({ shift: { unit: 'Q', by: direction, origin } });
  // "deze ochtend" is today's, "last night" yesterday's, "die avond" that of the day spoken of.
  if (part && !habit && !several) return moment({ shift: { unit: 'D', by: direction, origin }, part });
  if (feast) return moment({ ...toward, feast });
  if (!unit || unit === 'NI') return null;
  // "the last day of the tournament" is not yesterday; "the past day" may be.
  if (unit === 'D' && direction < 0 && origin === 'REFERENCE' && !rolling && !several) return null;
  if (several) return direction === 0 ? null : reaching('X', unit, direction);
  if (rolling && direction !== 0 && (unit === 'DE' || unit === 'CE')) return reaching(1, unit, direction);
  if (unit === 'S' || unit === 'MIN' || unit === 'H') return null;
  return moment({ shift: { unit, by: direction, origin, ...(rolling && { rolling }) } });
}

function reaching(quantity: number | 'X', unit: Unit, reach: -1 | 1): Duration {
  return { kind: 'DURATION', amounts: [{ quantity, unit }], reach };
}

function partOf({ part }: Meaning): Pick<Moment, 'part'> {
  return part ? { part } : {};
}

/** "ce mois-ci" is this month, "ce jour-là" the day spoken of. */
function demonstrative(line: Line, match: Match): Match {
  const { here } = isGluedMark(line, match.to, '-') ? meaningAt(line, match.to + 1) : {};
  if (!here) return match;
  const { expression, to } = match;
  if (expression.kind !== 'MOMENT' || here === 'REFERENCE') return { ...match, to: to + 2 };
  const { shift, toward } = expression;
  const told = {
    ...(shift && { shift: { ...shift, origin: here } }),
    ...(toward !== undefined && { towardOrigin: here }),
  };
  return { ...match, to: to + 2, expression: { ...expression, ...told } };
}

/** "the week", "des Jahres", "de dag", "am Tag": this one, where something is joined to it ("the end of the week"). The day is the one told of. */
export const plainUnit: Parser = (line, at) => {
  const { article, number } = meaningAt(line, at);
  if (number !== undefined || (!article && !isLink(line, at - 1, 'ON', 'IN'))) return null;
  const i = article ? at + 1 : at;
  const { unit, plural, quarterWord } = meaningAt(line, i);
  if (plural || isMark(line, i + 1, '-')) return null;
  const plain = (fields: Omit<Moment, 'kind'>) => ({ from: at, to: i + 1, expression: moment(fields) });
  if (unit === 'WE') return article ? plain({ weekend: true }) : null;
  if (!quarterWord && !(unit && PLAIN.has(unit))) return null;
  const origin = unit === 'D' ? 'DISCOURSE' : 'REFERENCE';
  return { ...plain({ shift: { unit: quarterWord ? 'Q' : unit!, by: 0, origin } }), partial: true };
};

const PLAIN: ReadonlySet<Unit> = new Set(['D', 'W', 'M', 'Y', 'DE', 'CE']);

import { type Expression, type Moment, type Offset, offset } from '../expression.ts';
import { isGluedMark, isLink, type Line, meaningAt } from '../line.ts';
import type { Match, Refiner } from '../parse/match.ts';

/**
 * Gives an amount the date beside it to count from: "drie weken na de aanslag van 2 januari", "le lendemain de l'élection du
 * 22 novembre", "vandaag is het tachtig jaar geleden dat", "heute vor 80 Jahren", "80 years ago today".
 */
export const joinAnchors: Refiner = (matches, line) => {
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined[joined.length - 1];
    const counted = before && (happeningsDate(before, match, line) ?? anniversary(before, match, line));
    if (counted) joined.splice(-1, 1, ...counted);
    else joined.push(match);
  }
  return joined;
};

/** "drie weken na" + "de aanslag van" + "2 januari": from the date of a happening that is told in a few words. */
function happeningsDate(a: Match, b: Match, line: Line): readonly Match[] | null {
  const counted = fromHappening(a, line);
  if (!counted || b.expression.kind !== 'MOMENT' || b.partial || !isDateOf(counted, b.expression)) return null;
  if (!isNamed(line, a.to, b)) return null;
  return [{ from: a.from, to: b.to, expression: { ...counted, anchor: b.expression } }];
}

/** An offset from a happening, however its language says it: "twee dagen na", "trois jours après", "la veille de", "the day after". */
function fromHappening({ to, expression }: Match, line: Line): Offset | null {
  if (expression.kind === 'OFFSET') {
    if (expression.anchor) return null;
    if (expression.origin === 'EVENT') return expression;
    return expression.origin === 'DISCOURSE' && isLink(line, to - 1, 'AFTER', 'BEFORE')
      ? { ...expression, origin: 'EVENT' }
      : null;
  }
  if (expression.kind !== 'MOMENT' || expression.part !== undefined || expression.shift?.origin !== 'DISCOURSE')
    return null;
  const { unit, by } = expression.shift;
  if (by === 0 || !(isLink(line, to - 1, 'AFTER', 'BEFORE') || isLink(line, to, 'OF'))) return null;
  return offset([{ quantity: Math.abs(by), unit }], by < 0 ? -1 : 1, 'EVENT');
}

/** Hours are counted from a clock time, days and longer from a day. */
function isDateOf({ amounts }: Offset, { day, hour, month, year, weekday, feast, shift }: Moment): boolean {
  const unit = amounts[0]?.unit;
  if (unit === 'H' || unit === 'MIN' || unit === 'S') return hour !== undefined;
  if (unit === 'Y' || unit === 'DE') return year !== undefined || day !== undefined || shift?.unit === 'Y';
  return (
    day !== undefined || weekday !== undefined || feast !== undefined || shift?.unit === 'D' || month !== undefined
  );
}

/** How many words and marks may name the happening and tie its date to it. */
const MOST_WORDS = 6;

/** Words without another time among them, the last of which ties the date to them: "de aanslag van", "dem Anschlag vom", "the". */
function isNamed(line: Line, from: number, { from: to, expression }: Match): boolean {
  if (to - from > MOST_WORDS || to <= from) return false;
  for (let i = from; i < to; i++)
    if (!line[i]!.letters && !isGluedMark(line, i, '-') && !isGluedMark(line, i, "'")) return false;
  if (isLink(line, to - 1, 'OF')) return true;
  // "the attack on January 2", but "after the game on Monday he said" tells when he said it.
  const isDate = expression.kind === 'MOMENT' && expression.day !== undefined;
  return isDate && (isLink(line, to - 1, 'ON') || (meaningAt(line, to - 1).article === true && to - from <= 2));
}

/** "vandaag is het tachtig jaar geleden dat", "heute vor 80 Jahren", "a year ago today": to the day. */
function anniversary(a: Match, b: Match, line: Line): readonly Match[] | null {
  const gap = b.from - a.to;
  if (isAgo(b.expression) && isDay(a.expression)) {
    const expression = { ...b.expression, exact: true as const, anchor: a.expression };
    if (gap === 0 || (gap === 1 && meaningAt(line, a.to).before === 'AGO')) return [{ ...b, from: a.from, expression }];
    const isTold = gap === 2 && meaningAt(line, a.to).verb && line[a.to + 1]!.letters && line[b.to]?.letters;
    return isTold ? [a, { ...b, expression }] : null;
  }
  if (!isAgo(a.expression) || gap !== 0 || !isDay(b.expression)) return null;
  return [{ from: a.from, to: b.to, expression: { ...a.expression, exact: true, anchor: b.expression } }];
}

function isAgo(expression: Expression): expression is Offset {
  return (
    expression.kind === 'OFFSET' &&
    expression.origin === 'REFERENCE' &&
    expression.direction === -1 &&
    expression.amounts.every(({ unit }) => unit !== 'D' && unit !== 'H' && unit !== 'MIN' && unit !== 'S')
  );
}

function isDay(expression: Expression): expression is Moment {
  if (expression.kind !== 'MOMENT' || expression.part !== undefined || expression.hour !== undefined) return false;
  const { shift, weekday, day, month } = expression;
  return shift?.unit === 'D' || weekday !== undefined || (day !== undefined && month !== undefined);
}

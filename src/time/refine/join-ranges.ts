import { type Bare, type Duration, type Expression, type Moment, moment } from '../expression.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Match, Refiner } from '../parse/match.ts';
import { shortYearAfter } from '../parse/year.ts';

/**
 * "van 27 juni tot en met 19 juli", "between 1961 and 1964", "20 tot 30 uur", "21. und 22. Dezember", "2007-08". The first end gets from
 * the second what it leaves out. Where the language keeps the ends apart, the first one carries the whole stretch as `until`.
 */
export const joinRanges: Refiner = (matches, line, { ranges }) => {
  // From the last one on, so that a chain ("3., 4. und 7. Oktober") completes link by link.
  const done: Match[] = [];
  for (const left of pairsOfYears(matches, line).reverse()) {
    const right = done[done.length - 1];
    const pair = right && joinPair(left, right, line, ranges === 'WHOLE');
    if (pair) done.splice(-1, 1, ...pair);
    else done.push(left);
  }
  return done.reverse();
};

/** The right and the left end in that order, or the one whole; null where nothing ties them. */
function joinPair(left: Match, right: Match, line: Line, whole: boolean): readonly Match[] | null {
  const tie = tieBetween(line, left, right);
  if (!tie) return null;
  const last = right.expression.kind === 'BARE' ? secondDay(left.expression, right.expression) : right.expression;
  const first = last && complete(left.expression, last);
  if (!first) return null;
  const range = tie === 'RANGE' && last.kind === first.kind;
  if (range && whole)
    return [
      { from: left.from, to: right.to, expression: { kind: 'RANGE', from: first, to: last as Moment | Duration } },
    ];
  const { partial: _, ...rest } = right;
  return [
    { ...rest, expression: last },
    { from: left.from, to: left.to, expression: first, ...(range && { until: last }) },
  ];
}

/** "2007-08": the second half of a pair becomes a match of its own, in place of what else began there ("13 fiscal year"). */
function pairsOfYears(matches: readonly Match[], line: Line): Match[] {
  const done: Match[] = [];
  for (const match of matches) {
    const before = done[done.length - 1];
    if (before && match.from < before.to) continue;
    done.push(match);
    const { expression } = match;
    if (expression.kind !== 'MOMENT' || expression.year === undefined || expression.day !== undefined) continue;
    const second = shortYearAfter(line, match.to, expression.year);
    if (second) done.push({ from: match.to + 1, to: second.to, expression: moment({ year: second.year }) });
  }
  return done;
}

/** What the words between two matches make of them. */
function tieBetween(line: Line, left: Match, right: Match): 'RANGE' | 'LIST' | null {
  const gap = right.from - left.to;
  if (gap < 1 || gap > 3) return null;
  let i = left.to;
  const first = line[i]!;
  i++;
  while (i < right.from && (meaningAt(line, i).article || isLink(line, i, 'ON', 'AT', 'IN', 'THROUGH'))) i++;
  if (i < right.from) return null;
  if (isLink(line, left.to, 'UNTIL', 'THROUGH') || first.text === '-' || isSeason(line, left, right)) return 'RANGE';
  const and = isLink(line, left.to, 'AND');
  if (and || isLink(line, left.to, 'BY')) {
    if (isLink(line, left.from - 1, 'BETWEEN') || isLink(line, left.from - 2, 'BETWEEN')) return 'RANGE';
    return and ? 'LIST' : null;
  }
  if (isLink(line, left.to, 'OR') && right.expression.kind === 'DURATION') return 'RANGE';
  return isLink(line, left.to, 'OR') || isMark(line, left.to, ',') || isMark(line, left.to, '/') ? 'LIST' : null;
}

/** "2023/24", "2023/2024": a year of sport, school or business over two of the calendar. */
function isSeason(line: Line, { to, expression: a }: Match, { expression: b }: Match): boolean {
  return isGluedMark(line, to, '/') && a.kind === 'MOMENT' && b.kind === 'MOMENT' && b.year === (a.year ?? 0) + 1;
}

/** Gives the left end what only the right one says; null where the two do not belong together. */
function complete(left: Expression, right: Expression): Moment | Duration | null {
  if (right.kind === 'RANGE') return complete(left, right.from);
  if (left.kind === 'BARE') return fromNumber(left.number, right);
  if (left.kind === 'DURATION') return right.kind === 'DURATION' ? left : null;
  if (left.kind !== 'MOMENT' || right.kind !== 'MOMENT') return null;
  const { year, shortYear, shift, month } = right;
  // "11 en 12 mei 2019", "juni tot september 2012", "14 mei tot 3 juni 1918".
  const needsYear =
    left.year === undefined && left.shortYear === undefined && left.shift === undefined && left.toward === undefined;
  const calendar = left.month !== undefined || left.season !== undefined || left.quarter !== undefined;
  if (
    needsYear &&
    calendar &&
    (right.month !== undefined || right.season !== undefined || right.quarter !== undefined)
  ) {
    return moment({
      ...left,
      ...(year !== undefined && { year: yearBefore(left, right, year) }),
      ...(shortYear !== undefined && { shortYear }),
      ...(shift?.unit === 'Y' && { shift }),
    });
  }
  if (left.day !== undefined && left.month === undefined && month !== undefined)
    return moment({ ...left, month, ...(year !== undefined && { year }) });
  return left;
}

/** "March 5-9, 1918": the second day has the first one's month; the year behind it holds for both. */
function secondDay(left: Expression, { number, year }: Bare): Moment | undefined {
  if (left.kind !== 'MOMENT' || left.day === undefined || left.month === undefined || left.year !== undefined)
    return undefined;
  if (number <= left.day || number > 31) return undefined;
  const { weekday: _, part: __, ...date } = left;
  return moment({ ...date, day: number, ...(year !== undefined && { year }) });
}

/** "November to March 1942" begins in 1941. */
function yearBefore(left: Moment, right: Moment, year: number): number {
  return left.month !== undefined && right.month !== undefined && left.month > right.month ? year - 1 : year;
}

function fromNumber(number: number, right: Expression): Moment | Duration | null {
  if (right.kind === 'DURATION' && right.amounts.length === 1)
    return { ...right, amounts: [{ quantity: number, unit: right.amounts[0]!.unit }] };
  if (right.kind !== 'MOMENT') return null;
  if (right.hour !== undefined)
    return number <= 24
      ? moment({
          ...right,
          hour: number === 24 ? 0 : number,
          minute: right.minute === undefined ? undefined : 0,
          weekday: undefined,
          part: undefined,
          day: right.day,
          month: right.month,
        })
      : null;
  // "499-493 BC"
  if (right.year !== undefined && right.year < 1 && right.month === undefined) return moment({ year: 1 - number });
  if (right.day === undefined || number < 1 || number > 31) return null;
  const { weekday: _, part: __, ...date } = right;
  return moment({ ...date, day: number });
}

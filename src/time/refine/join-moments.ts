import { type Moment, moment } from '../expression.ts';
import { isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Match, Refiner } from '../parse/match.ts';

/**
 * Joins neighbours that tell one moment together: "eind" + "mei", "het eerste kwartaal" van "vorig jaar", "maandagochtend" +
 * "2 januari" + "07.00", "11 a.m." + "Friday", "drie weken na" + "11 maart". Two that tell the same field stay apart.
 */
export const joinMoments: Refiner = (matches, line, conventions) => {
  const joined: Match[] = [];
  for (const match of matches) {
    let current = match;
    for (;;) {
      const before = joined[joined.length - 1];
      const together = before && join(before, current, line, conventions.clockJoinsDate);
      if (!together) break;
      joined.pop();
      current = together;
    }
    const before = joined[joined.length - 1];
    if (before) joined[joined.length - 1] = withinNamed(before, current, line);
    joined.push(current);
  }
  return joined;
};

/** "eerder" alone is long ago; before "deze week" it says on which side of now. */
const WITHIN = moment({ within: true });

/** "the last three months of 2012" end with 2012, not now. */
function withinNamed(a: Match, b: Match, line: Line): Match {
  if (b.from - a.to > 2 || !isLink(line, a.to, 'OF')) return a;
  // "het weekend van 12 en 13 oktober" is not this one: its days tell which.
  if (a.expression.kind === 'MOMENT' && a.expression.weekend && b.expression.kind === 'BARE')
    return { ...a, partial: true };
  if (a.expression.kind !== 'DURATION' || a.expression.reach === undefined || b.expression.kind !== 'MOMENT') return a;
  const { reach: _, ...rest } = a.expression;
  return { ...a, expression: rest };
}

function join(a: Match, b: Match, line: Line, clockJoinsDate: boolean): Match | null {
  if (!isBridged(line, a, b)) return null;
  if (b.expression.kind !== 'MOMENT') return null;
  if (a.expression.kind === 'OFFSET') {
    if (a.expression.origin !== 'EVENT' || a.expression.anchor || b.partial || !isLink(line, a.to, 'AFTER', 'BEFORE'))
      return null;
    return { from: a.from, to: b.to, expression: { ...a.expression, anchor: b.expression } };
  }
  const left =
    a.expression.kind === 'VAGUE' && a.to === a.from + 1 && meaningAt(line, a.from).within ? WITHIN : a.expression;
  if (left.kind !== 'MOMENT') return null;
  const together = unite(left, b.expression, clockJoinsDate);
  if (!together) return null;
  const partial = a.partial && b.partial && !isWhole(together);
  return { from: a.from, to: b.to, expression: together, ...(partial && { partial }) };
}

/** Between two parts of one time stand prepositions, articles, a comma, "net na" — three words at most, and no "tot". */
function isBridged(line: Line, a: Match, b: Match): boolean {
  if (b.from - a.to > 3) return false;
  let commas = 0;
  for (let i = a.to; i < b.from; i++) {
    const { article, vagueness, filler } = meaningAt(line, i);
    if (isMark(line, i, ',') || isMark(line, i, '.')) {
      if (isMark(line, i, '.') && !line[i]!.glued) return false;
      if (++commas > 1) return false;
      continue;
    }
    const clock = b.expression.kind === 'MOMENT' && b.expression.hour !== undefined;
    const bridge =
      isLink(line, i, 'OF', 'ON', 'AT', 'IN') || (clock && isLink(line, i, 'AFTER', 'BEFORE', 'FROM', 'SINCE'));
    const offset = a.expression.kind === 'OFFSET' && isLink(line, i, 'AFTER', 'BEFORE');
    if (!bridge && !offset && !article && vagueness === undefined && !filler) return false;
  }
  return commas === 0 || isDateLike(a.expression as Moment, b.expression as Moment);
}

/** "dinsdag, 12 maart" and "12 maart, 15.00 uur" are one; "in 2014, in maart" might be, "maandag, mei" is not. */
function isDateLike(a: Moment, b: Moment): boolean {
  if (a.kind !== 'MOMENT' || b.kind !== 'MOMENT') return false;
  if (b.hour !== undefined)
    return a.hour === undefined && (a.day !== undefined || a.weekday !== undefined || a.shift?.unit === 'D');
  const dayToDate =
    (a.weekday !== undefined || a.shift?.unit === 'D') &&
    (b.day !== undefined || (b.weekday !== undefined && a.weekday === undefined));
  return (
    dayToDate || (a.day !== undefined && a.weekday === undefined && b.weekday !== undefined && b.day === undefined)
  );
}

/** Coarse to fine; what a moment tells at each step. */
const STEPS: readonly (readonly (keyof Moment)[])[] = [
  ['century'],
  ['decade', 'shortDecade'],
  ['year', 'shortYear'],
  ['half', 'quarter', 'season'],
  ['month', 'feast'],
  ['week', 'weekend'],
  ['day'],
  ['weekday'],
  ['part'],
  ['hour'],
];

const SHIFT_STEP = { CE: 0, DE: 1, Y: 2, Q: 3, M: 4, W: 5, WE: 5, D: 6, NI: 8, H: 9, MIN: 9, S: 9 } as const;

function stepsOf(m: Moment): readonly number[] {
  const steps = STEPS.flatMap((keys, step) => (keys.some((key) => m[key] !== undefined) ? [step] : []));
  return m.shift ? [SHIFT_STEP[m.shift.unit], ...steps].sort((x, y) => x - y) : steps;
}

function unite(a: Moment, b: Moment, clockJoinsDate: boolean): Moment | null {
  if (a.modifier && b.modifier) return null;
  // A part of a period stands before it: "eind mei", not "mei eind".
  if ((b.modifier || b.within) && stepsOf(b).length === 0) return null;
  if (a.shift && b.shift) return null;
  const [left, right] = [stepsOf(a), stepsOf(b)];
  if (left.some((step) => right.includes(step)) && !isToday(a, b)) return null;
  if (left.length > 0 && right.length > 0) {
    if (
      (a.hour !== undefined || b.hour !== undefined) &&
      !clockJoinsDate &&
      a.part === undefined &&
      b.part === undefined
    )
      return null;
    if (!isOneMoment(left, right) || isShiftInside(lastOf(a, b), b) || isShiftInside(b, a)) return null;
  }
  const { kind: _, ...fields } = lastOf(a, b);
  const { kind: __, ...others } = b;
  const { shift, ...rest } = { ...fields, ...others };
  const dated = rest.month !== undefined && rest.day !== undefined;
  const { toward, towardOrigin, ...plain } = rest;
  // "vandaag, woensdag 22 maart", "ce lundi 12 mars": the date says more than "today" and "this".
  const directed = !dated && { toward, towardOrigin };
  return moment({
    ...plain,
    ...(toward !== undefined && directed),
    ...(shift && !(dated && shift.unit === 'D') && { shift }),
  });
}

/** "vandaag, woensdag": the weekday repeats what today is; "3 o'clock in the morning" is one hour. */
function isToday(a: Moment, b: Moment): boolean {
  return (
    a.shift?.unit === 'D' && a.shift.by === 0 && b.shift === undefined && b.day !== undefined && b.month !== undefined
  );
}

/** "the last quarter of 2009" is its fourth, "the last week of May" its last: not those before now. */
function lastOf(a: Moment, b: Moment): Moment {
  const { shift, ...rest } = a;
  if (shift?.by !== -1 || shift.origin !== 'REFERENCE') return a;
  if (shift.unit === 'Q' && (b.year !== undefined || b.shift?.unit === 'Y')) return { ...rest, quarter: -1 };
  return shift.unit === 'W' && b.month !== undefined ? { ...rest, week: -1 } : a;
}

/** What the shift names must hold the rest: "dinsdag vorige week", not "de zomer van gisteren". */
function isShiftInside({ shift }: Moment, other: Moment): boolean {
  return (
    shift !== undefined &&
    stepsOf(other).some((step) => step < SHIFT_STEP[shift.unit]) &&
    !isToday({ kind: 'MOMENT', shift }, other)
  );
}

/** Weekdays go with dates, parts and clocks; periods with coarser periods. */
function isOneMoment(left: readonly number[], right: readonly number[]): boolean {
  const [coarser, finer] = left[0]! <= right[0]! ? [left, right] : [right, left];
  const [lowest, highest] = [coarser[coarser.length - 1]!, finer[0]!];
  // A clock or part needs a day: "2019, 15.00 uur" and "mei, 's avonds" are two.
  if (highest >= 8) return lowest >= 5 || coarser.some((step) => step === 6 || step === 7);
  // A weekday needs a week or a date: "dinsdag vorige week", "dinsdag 12 mei".
  if (highest === 7) return coarser.includes(6) || coarser.includes(5) || finer.includes(6);
  // A week or weekend of a month, a season of a year, a date of a year.
  return true;
}

/** True when joining made it stand by itself. */
function isWhole(m: Moment): boolean {
  const steps = stepsOf(m);
  return steps.length > 0 && !(m.modifier === undefined && m.within === undefined && steps.length === 1);
}

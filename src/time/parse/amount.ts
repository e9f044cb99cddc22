import type { Amount, Duration, Modifier, Offset } from '../expression.ts';
import type { Conventions } from '../language.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Meaning } from '../meaning.ts';
import type { Match, Parser } from './match.ts';
import { isPartOfLonger, readNumber, skipFillers } from './numbers.ts';

/** "drie jaar", "two and a half hours", "zwei Jahre und neun Monate", "enkele dagen", "jaren". */
export interface AmountRead {
  readonly amounts: readonly Amount[];
  readonly to: number;
  readonly article: boolean;
  /** False for a bare plural: "weken". */
  readonly counted: boolean;
  readonly modifier?: Modifier;
  readonly exact?: true;
}

/** A length of time and what is counted from it: "tien dagen", "bijna 10 jaar geleden", "vor drei Tagen", "een dag later", "drie weken na". */
export const amountOfTime: Parser = (line, at, conventions) => {
  const meaning = meaningAt(line, at);
  if (meaning.duration && !isAge(line, at + 1)) return word(line, at, meaning);
  const before = meaning.before;
  const from = before ? at + 1 : at;
  const read = readAmount(line, from, conventions) ?? theUnit(line, from);
  if (!read || isAge(line, read.to) || isAgeLed(line, at, read) || isSpeed(line, at)) return null;
  if (before)
    return before === 'AGO' || isFutureAmount(read)
      ? counted(line, at, read.to, read, before === 'AGO' ? -1 : 1, conventions)
      : null;
  return afterAmount(line, at, read, conventions);
};

/** "de dag na de ramp", "am Tag nach der Wahl": the one day between it and a happening. */
function theUnit(line: Line, at: number): AmountRead | null {
  const { article, number } = meaningAt(line, at);
  if (number !== undefined || (!article && !isLink(line, at - 1, 'ON', 'IN'))) return null;
  const i = article ? at + 1 : at;
  const { unit, plural } = meaningAt(line, i);
  if (plural || (unit !== 'D' && unit !== 'W' && unit !== 'Y')) return null;
  if (!isLink(line, i + 1, 'AFTER', 'BEFORE')) return null;
  return { amounts: [{ quantity: 1, unit }], to: i + 1, article: false, counted: true };
}

function word(line: Line, at: number, { duration }: Meaning): Match | null {
  const amounts = amountsOf(duration!);
  const { lasting } = meaningAt(line, at + 1);
  return { from: at, to: lasting ? at + 2 : at + 1, expression: { kind: 'DURATION', amounts } };
}

/** Back from `PXY`, `P3D`, `PT4H`: word tables write durations as values. */
function amountsOf(value: string): readonly Amount[] {
  const time = value.startsWith('PT');
  const quantity = value.slice(time ? 2 : 1).match(/^(?:X|[\d.]+)/)?.[0] ?? 'X';
  const unit = value.slice((time ? 2 : 1) + quantity.length);
  return [
    {
      quantity: quantity === 'X' ? 'X' : Number(quantity),
      unit: (time && unit === 'M' ? 'MIN' : unit) as Amount['unit'],
    },
  ];
}

function afterAmount(line: Line, from: number, read: AmountRead, conventions: Conventions): Match | null {
  let to = read.to;
  const bare = !read.counted && !isPluralMeant(line, from, to);
  if (meaningAt(line, to).lasting) to++;
  const { after } = meaningAt(line, to);
  if (after === 'AGO') return counted(line, from, to + 1, read, -1, conventions);
  if (after === 'HENCE') return counted(line, from, to + 1, read, 1, conventions);
  if (after === 'LATER') return offset(from, to + 1, read, 1, 'DISCOURSE');
  if (after === 'EARLIER') return offset(from, to + 1, read, -1, 'DISCOURSE');
  if (isLink(line, to, 'AFTER')) return offset(from, to, read, 1, 'EVENT');
  if (isLink(line, to, 'BEFORE')) return offset(from, to, read, -1, 'EVENT');
  if (bare) return null;
  if (read.article && !isArticleCounted(line, from, read)) return null;
  const ahead = meaningAt(line, from - 1).ahead && isWholeDays(read);
  return { from, to, expression: ahead ? { ...durationOf(read), ahead } : durationOf(read) };
}

/** "in four hours" mostly tells how fast. */
function isWholeDays({ counted: isCounted, amounts }: AmountRead): boolean {
  return (
    isCounted &&
    amounts.every(({ quantity, unit }) => quantity !== 'X' && FINENESS.indexOf(unit) <= FINENESS.indexOf('D'))
  );
}

function counted(
  line: Line,
  from: number,
  to: number,
  read: AmountRead,
  direction: -1 | 1,
  { distances }: Conventions,
): Match {
  const { toTheDay } = meaningAt(line, to);
  // KRAUTS marks "drei Jahren" in "vor drei Jahren": the words that lead it in stay outside.
  const start = distances === 'AS_DURATIONS' && meaningAt(line, from).before ? from + 1 : from;
  return offset(start, toTheDay ? to + 1 : to, toTheDay ? { ...read, exact: true } : read, direction, 'REFERENCE');
}

function offset(from: number, to: number, read: AmountRead, direction: -1 | 1, origin: Offset['origin']): Match {
  const { amounts, modifier, exact } = read;
  return {
    from,
    to,
    expression: { kind: 'OFFSET', amounts, direction, origin, ...(modifier && { modifier }), ...(exact && { exact }) },
  };
}

function durationOf({ amounts, modifier }: AmountRead): Duration {
  return { kind: 'DURATION', amounts, ...(modifier && { modifier }) };
}

export function readAmount(line: Line, at: number, conventions: Conventions): AmountRead | null {
  const vague = readVagueness(line, at);
  const first = readOne(line, vague.to, conventions) ?? (vague.one ? oneUnit(line, vague.to) : null);
  if (!first) return null;
  const amounts: Amount[] = [first.amount];
  let { to } = first;
  if (meaningAt(line, to).plusHalf && typeof first.amount.quantity === 'number') {
    amounts[0] = { ...first.amount, quantity: first.amount.quantity + 0.5 };
    to++;
  } else if (first.counted) {
    const joint = isLink(line, to, 'AND') || isMark(line, to, ',') ? to + 1 : to;
    const second = readOne(line, joint, conventions);
    if (second?.counted && !second.article && isFiner(second.amount.unit, first.amount.unit)) {
      amounts.push(second.amount);
      to = second.to;
    }
  }
  return {
    amounts,
    to,
    article: first.article,
    counted: first.counted,
    ...(vague.modifier && { modifier: vague.modifier }),
    ...(vague.exact && { exact: vague.exact }),
  };
}

/** "een kleine week", "een ruime maand": the article of the vague word counts one. */
function oneUnit(line: Line, at: number): OneAmount | null {
  const { unit, plural } = meaningAt(line, at);
  return unit && !plural ? { amount: { quantity: 1, unit }, to: at + 1, article: false, counted: true } : null;
}

interface OneAmount {
  readonly amount: Amount;
  readonly to: number;
  readonly article: boolean;
  readonly counted: boolean;
}

function readOne(line: Line, at: number, conventions: Conventions): OneAmount | null {
  const meaning = meaningAt(line, at);
  if (meaning.unit && meaning.plural)
    return { amount: { quantity: 'X', unit: meaning.unit }, to: at + 1, article: false, counted: false };
  if (line[at]?.width && isPartOfLonger(line, at) && !isDecimal(line, at)) return null;
  const quantity = readQuantity(line, at, conventions);
  if (!quantity) return null;
  let i = quantity.to;
  if (isGluedMark(line, i, '-')) i++;
  i = skipFillers(line, i);
  const { unit, plural, scale = 1 } = meaningAt(line, i);
  if (!unit || line[i]!.meaning.weekday !== undefined) return null;
  // "a second column" has no seconds, "een tweede" no two.
  if (quantity.article && line[i]!.meaning.ordinal !== undefined) return null;
  // "een jaren": an article with a plural is no amount; "the second half" is no seconds.
  if (quantity.article && plural && quantity.value === 1) return null;
  const total = quantity.value === 'X' ? 'X' : quantity.value * scale;
  return { amount: { quantity: total, unit }, to: i + 1, article: quantity.article, counted: true };
}

interface Quantity {
  readonly value: number | 'X';
  readonly to: number;
  readonly article: boolean;
}

/** "drie", "2,5", "a few", "anderhalf", "een half", "half a", "two and a half", "eine halbe". */
function readQuantity(line: Line, at: number, conventions: Conventions): Quantity | null {
  const { fuzzy, fraction, article } = meaningAt(line, at);
  if (fuzzy) return { value: 'X', to: at + 1, article: false };
  if (fraction !== undefined) {
    const to = meaningAt(line, at + 1).article ? at + 2 : at + 1;
    return { value: fraction, to, article: false };
  }
  const next = meaningAt(line, at + 1);
  if (article) {
    if (next.fuzzy) return { value: 'X', to: at + 2, article: false };
    if (next.fraction !== undefined) return { value: next.fraction, to: at + 2, article: false };
    const inner = meaningAt(line, at).number === undefined ? null : readVagueness(line, at + 1);
    if (inner?.modifier) return { value: 1, to: inner.to, article: false };
  }
  const number = readNumber(line, at, conventions);
  if (!number) return null;
  if (meaningAt(line, number.to).plusHalf) return { value: number.value + 0.5, to: number.to + 1, article: false };
  return { value: number.value, to: number.to, article: number.article };
}

function readVagueness(
  line: Line,
  at: number,
): { readonly to: number; readonly modifier?: Modifier; readonly exact?: true; readonly one?: boolean } {
  const { vagueness, number } = meaningAt(line, at);
  if (vagueness === undefined) return { to: at };
  const inner = meaningAt(line, at + 1).vagueness;
  const to = inner === undefined ? at + 1 : at + 2;
  if (vagueness === 'EXACT') return { to, exact: true };
  return { to, modifier: vagueness, one: number === 1 };
}

function isDecimal(line: Line, at: number): boolean {
  return (isGluedMark(line, at + 1, '.') || isGluedMark(line, at + 1, ',')) && (line[at + 2]?.width ?? 0) > 0;
}

const FINENESS = ['CE', 'DE', 'Y', 'Q', 'M', 'W', 'D', 'H', 'MIN', 'S'];

function isFiner(a: Amount['unit'], b: Amount['unit']): boolean {
  return FINENESS.indexOf(a) > FINENESS.indexOf(b) && FINENESS.indexOf(b) >= 0;
}

/** "34 jaar oud", "aged 34 years", "two years of age". */
function isAge(line: Line, at: number): boolean {
  const i = isGluedMark(line, at, '-') ? at + 1 : at;
  return meaningAt(line, i).age === true;
}

/** "aged 16 years", "ab 16 Jahren", "un homme de 34 ans", "Jan Jansen, 34 jaar," and "(34 jaar)". */
function isAgeLed(line: Line, at: number, { amounts, to }: AmountRead): boolean {
  if (amounts[0]!.unit !== 'Y') return false;
  const before = meaningAt(line, at - 1);
  if (before.ageBefore || meaningAt(line, at).ageBefore) return true;
  if (isLink(line, at - 1, 'OF') && meaningAt(line, at - 2).person) return true;
  const opened = isMark(line, at - 1, ',') || isMark(line, at - 1, '(');
  const closed = !line[to] || isMark(line, to, ',') || isMark(line, to, ')') || isMark(line, to, '.');
  return closed && (before.has === true || (opened && line[at - 2]?.capital === true));
}

/** "200 kilometer per uur", "km/h". */
function isSpeed(line: Line, at: number): boolean {
  const before = meaningAt(line, at - 1);
  return (before.per === true || isMark(line, at - 1, '/')) && meaningAt(line, at - 2).measure === true;
}

/** "over the next", "in three days": ahead of now only when it is counted. */
function isFutureAmount({ counted: isCounted }: AmountRead): boolean {
  return isCounted;
}

/** A bare plural is a length of time only beside a word that asks for one: "al weken", "for hours", "seit Jahren", "uren durend". */
function isPluralMeant(line: Line, at: number, to: number): boolean {
  const { lasting, filler } = meaningAt(line, at - 1);
  if (lasting || filler || meaningAt(line, to).lasting) return true;
  return isLink(line, at - 1, 'FOR', 'SINCE', 'IN', 'AFTER', 'DURING');
}

/** "a year" and "een week" count; "a day in history" and "het is een dag" need a preposition that measures. */
function isArticleCounted(line: Line, from: number, { amounts, modifier, exact }: AmountRead): boolean {
  if (modifier || exact || amounts.length > 1) return true;
  const before = meaningAt(line, from - 1);
  return before.links !== undefined || before.lasting === true || amounts[0]!.unit !== 'D';
}

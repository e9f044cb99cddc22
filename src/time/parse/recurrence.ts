import type { Unit } from '../meaning.ts';
import { type Line, meaningAt } from '../line.ts';
import type { Match, Parser } from './match.ts';
import { readNumber, readOrdinal } from './numbers.ts';

/** "elke maandag", "every two weeks", "jeden zweiten Donnerstag", "per jaar", "dagelijks", "'s ochtends", "dinsdags". */
export const recurrence: Parser = (line, at, conventions) => {
  const meaning = meaningAt(line, at);
  if (meaning.set) return set(at, at + 1, meaning.set);
  if (meaning.habit) return habit(line, at);
  if (meaning.per || (meaning.article && meaningAt(line, at - 1).times)) return perUnit(line, at, conventions);
  return meaning.every === undefined ? null : everyUnit(line, at, meaning.every, conventions);
};

function habit(line: Line, at: number): Match {
  const { weekday, part } = meaningAt(line, at);
  // "Mittwoch vormittags", "maandags 's ochtends" is one habit.
  const next = meaningAt(line, at + 1);
  const joined = weekday !== undefined && part === undefined && next.habit && next.part !== undefined;
  return set(at, joined ? at + 2 : at + 1, recurring(weekday, joined ? next.part : part));
}

function everyUnit(line: Line, at: number, every: number, conventions: Parameters<Parser>[2]): Match | null {
  let i = at + 1;
  if (meaningAt(line, i).article) i++;
  const ordinal = readOrdinal(line, i, conventions);
  const number = ordinal ? null : readNumber(line, i, conventions);
  const count = ordinal ? ordinal.value : number ? number.value : every;
  i = ordinal?.to ?? number?.to ?? i;
  const { unit, weekday, part, month, season, plural } = meaningAt(line, i);
  if (weekday !== undefined) return set(at, i + 1, recurring(weekday, part));
  if (part) return set(at, i + 1, `XXXX-XX-XXT${part}`);
  if (season) return set(at, i + 1, `XXXX-${season}`);
  if (month !== undefined) return set(at, i + 1, `XXXX-${String(month).padStart(2, '0')}`);
  if (!unit || (plural && !number && every === 1 && !ordinal)) return null;
  return set(at, i + 1, frequency(count, unit));
}

function perUnit(line: Line, at: number, conventions: Parameters<Parser>[2]): Match | null {
  const number = readNumber(line, at + 1, conventions);
  const i = number?.to ?? at + 1;
  const { unit } = meaningAt(line, i);
  // "200 kilometer per uur" is a speed, "drie keer per dag" a habit.
  const speed = meaningAt(line, at - 1).measure === true && (unit === 'H' || unit === 'MIN' || unit === 'S');
  return unit && !speed ? set(at, i + 1, frequency(number?.value ?? 1, unit)) : null;
}

function set(from: number, to: number, value: string): Match {
  return { from, to, expression: { kind: 'SET', value } };
}

function recurring(weekday: number | undefined, part: string | undefined): string {
  const date = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
  return part ? `${date}T${part}` : date;
}

function frequency(count: number, unit: Unit): string {
  if (unit === 'S' || unit === 'MIN' || unit === 'H') return `PT${count}${unit === 'MIN' ? 'M' : unit}`;
  return unit === 'Q' ? `P${count * 3}M` : `P${count}${unit}`;
}

import { cueBit, type Cues } from './cues.ts';
import { hashText } from './hash.ts';
import type { PersonNames } from './model.ts';

/** What a word is by itself, worked out once an article. */
export interface Word {
  /** Hash of the lower-case form. */
  readonly lower: number;
  /** Hash of the form as printed. */
  readonly printed: number;
  readonly shape: Shape;
  /** Finer: runs of capitals, small letters, digits and marks, "Xx-Xx". */
  readonly pattern: number;
  readonly cues: number;
  /** 1 given name, 2 family name, 3 both. */
  readonly person: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly length: number;
}

export const SHAPES = {
  SMALL: 0,
  CAPITAL: 1,
  CAPITALS: 2,
  MIXED: 3,
  INITIAL: 4,
  NUMBER: 5,
  WITH_DIGIT: 6,
  MARK: 7,
} as const;
export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** Words recur from article to article; so many are remembered before all are forgotten. */
const MOST_REMEMBERED = 50_000;
const remembered = new WeakMap<PersonNames, WeakMap<Cues, Map<string, Word>>>();

/** What a word is by itself. Remembers what it has read: the answer depends on the word, the cues and the name lists alone. */
export function wordReader(cues: Cues, names: PersonNames): (text: string) => Word {
  const byCues = remembered.get(names) ?? new WeakMap<Cues, Map<string, Word>>();
  const known = byCues.get(cues) ?? new Map<string, Word>();
  remembered.set(names, byCues.set(cues, known));
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      word = readWord(text, cues, names);
      known.set(text, word);
    }
    return word;
  };
}

/** True for what is printed like a name or a part of one: with a capital or a digit in a word. */
export function isNameLike({ shape }: Word): boolean {
  return shape !== SHAPES.SMALL && shape !== SHAPES.MARK && shape !== SHAPES.NUMBER;
}

function readWord(text: string, cues: Cues, names: PersonNames): Word {
  const lower = text.toLowerCase();
  const ends = (longest: number, from: (length: number) => readonly [number, number]) =>
    Array.from({ length: Math.min(longest, lower.length - 1) }, (_, index) => hashText(lower, ...from(index + 1)));
  return {
    lower: hashText(lower),
    printed: hashText(text),
    // Months and weekdays are names in some languages only; here they are in none.
    shape: (cues.of(lower) & CALENDAR) === 0 ? shapeOf(text) : SHAPES.SMALL,
    pattern: hashText(patternOf(text)),
    cues: cues.of(lower),
    person: (names.given.has(lower) ? 1 : 0) + (names.family.has(lower) ? 2 : 0),
    prefixes: ends(4, (length) => [0, length]).slice(1),
    suffixes: ends(5, (length) => [lower.length - length, lower.length]).slice(1),
    length: Math.min(text.length, 12),
  };
}

const CALENDAR = cueBit('CALENDAR');

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return /\p{L}/u.test(text) ? SHAPES.WITH_DIGIT : SHAPES.NUMBER;
  if (!/\p{L}/u.test(text)) return SHAPES.MARK;
  if (/\p{N}/u.test(text)) return SHAPES.WITH_DIGIT;
  if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text)) return SHAPES.INITIAL;
  if (!/\p{Lu}/u.test(text)) return SHAPES.SMALL;
  if (!/\p{Ll}/u.test(text)) return text.length === 1 ? SHAPES.CAPITAL : SHAPES.CAPITALS;
  return /^\p{P}*\p{Lu}[^\p{Lu}]*$/u.test(text) ? SHAPES.CAPITAL : SHAPES.MIXED;
}

function patternOf(text: string): string {
  return text
    .slice(0, LONGEST_PATTERN)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0');
}

const LONGEST_PATTERN = 40;

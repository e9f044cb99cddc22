import type { Cues } from './cues.ts';
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

/** Reads words of one article; the same word is read once. */
export function createWordReader(cues: Cues, names: PersonNames): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      word = readWord(text, cues, names);
      known.set(text, word);
    }
    return word;
  };
}

function readWord(text: string, cues: Cues, names: PersonNames): Word {
  const lower = text.toLowerCase();
  const ends = (longest: number, from: (length: number) => readonly [number, number]) =>
    Array.from({ length: Math.min(longest, lower.length - 1) }, (_, index) => hashText(lower, ...from(index + 1)));
  return {
    lower: hashText(lower),
    printed: hashText(text),
    shape: shapeOf(text),
    pattern: hashText(patternOf(text)),
    cues: cues.of(lower),
    person: (names.given.has(lower) ? 1 : 0) + (names.family.has(lower) ? 2 : 0),
    prefixes: ends(4, (length) => [0, length]).slice(1),
    suffixes: ends(5, (length) => [lower.length - length, lower.length]).slice(1),
    length: Math.min(text.length, 12),
  };
}

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

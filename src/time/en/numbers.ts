import type { WordRow } from '../lexicon.ts';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export const numberRows: readonly WordRow[] = [
  ...UNITS.map((word, i): WordRow => [{ number: i + 1 }, word]),
  ...TEENS.map((word, i): WordRow => [{ number: i + 10 }, word]),
  ...TENS.flatMap((ten, i): WordRow[] => [
    [{ number: (i + 2) * 10 }, ten],
    ...UNITS.map((unit, j): WordRow => [{ number: (i + 2) * 10 + j + 1 }, `${ten}-${unit}|${ten} ${unit}`]),
    ...ORDINAL_UNITS.map((unit, j): WordRow => [{ ordinal: (i + 2) * 10 + j + 1 }, `${ten}-${unit}`]),
    [{ ordinal: (i + 2) * 10 }, ten.replace(/y$/, 'ieth')],
  ]),
  [{ number: 1, article: true }, 'a|an'],
  [{ number: 100 }, 'hundred|a hundred|one hundred'],
  [{ number: 1000 }, 'thousand|a thousand'],
  ...ORDINAL_UNITS.map((word, i): WordRow => [{ ordinal: i + 1 }, word]),
  ...TEENS.map((word, i): WordRow => [{ ordinal: i + 10 }, word === 'twelve' ? 'twelfth' : `${word}th`]),
  [{ ordinal: -1 }, 'last|final'],
];

import type { WordRow } from '../lexicon.ts';

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** The cardinals from 1 to 99 as one word each: `vijfentwintig`, `drieëndertig`. */
export const cardinals: readonly (readonly [number, string])[] = [
  ...UNITS.map((word, i) => [i + 1, word] as const),
  ...TEENS.map((word, i) => [i + 10, word] as const),
  ...TENS.flatMap((ten, i) => [
    [(i + 2) * 10, ten] as const,
    ...UNITS.map((unit, j) => [(i + 2) * 10 + j + 1, unit + (unit.endsWith('e') ? 'ën' : 'en') + ten] as const),
  ]),
];

const IRREGULAR_ORDINALS: Readonly<Record<number, string>> = { 1: 'eerste', 3: 'derde', 8: 'achtste' };

export const numberRows: readonly WordRow[] = [
  ...cardinals.slice(1).map(([number, word]): WordRow => [{ number }, word]),
  [{ number: 1 }, 'één'],
  [{ number: 1, article: true }, 'een'],
  [{ number: 100 }, 'honderd'],
  [{ number: 1000 }, 'duizend'],
  ...cardinals.map(
    ([number, word]): WordRow => [
      { ordinal: number },
      IRREGULAR_ORDINALS[number] ?? word + (number < 20 ? 'de' : 'ste'),
    ],
  ),
  [{ ordinal: -1 }, 'laatste'],
];

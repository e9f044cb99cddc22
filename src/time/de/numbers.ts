import type { WordRow } from '../lexicon.ts';

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** The cardinals from 1 to 99 as one word each: `fünfundzwanzig`. */
export const cardinals: readonly (readonly [number, string])[] = [
  ...UNITS.map((word, i) => [i + 1, word] as const),
  ...TEENS.map((word, i) => [i + 10, word] as const),
  ...TENS.flatMap((ten, i) => [
    [(i + 2) * 10, ten] as const,
    ...UNITS.map((unit, j) => [(i + 2) * 10 + j + 1, `${unit}und${ten}`] as const),
  ]),
];

const IRREGULAR_ORDINALS: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** An adjective in all its endings: `vergangene|vergangenen|...`. */
export function inflected(...stems: readonly string[]): string {
  return stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)).join('|');
}

export const numberRows: readonly WordRow[] = [
  ...cardinals
    .slice(1)
    .map(([number, word]): WordRow => [{ number }, word.includes('ß') ? `${word}|${word.replace('ß', 'ss')}` : word]),
  [{ number: 1 }, 'eins'],
  [{ number: 1, article: true }, 'ein|eine|einen|einem|einer|eines'],
  [{ number: 2 }, 'zwo|beiden|beide'],
  [{ number: 100 }, 'hundert|einhundert'],
  [{ number: 1000 }, 'tausend|eintausend'],
  ...cardinals
    .slice(0, 31)
    .map(
      ([number, word]): WordRow => [
        { ordinal: number },
        inflected(IRREGULAR_ORDINALS[number] ?? word + (number < 20 ? 't' : 'st')),
      ],
    ),
];

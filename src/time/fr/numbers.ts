import type { WordRow } from '../lexicon.ts';

const UNITS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** The cardinals from 1 to 99: `vingt-et-un`, `soixante-douze`, `quatre-vingt-dix`. */
const cardinals: readonly (readonly [number, string])[] = [
  ...UNITS.map((word, i) => [i + 1, word] as const),
  ...TEENS.map((word, i) => [i + 10, word] as const),
  ...TENS.flatMap((ten, i) => [
    [(i + 2) * 10, ten] as const,
    ...UNITS.map((unit, j) => [(i + 2) * 10 + j + 1, joined(ten, unit)] as const),
  ]),
  ...TEENS.map((teen, i) => [70 + i, joined('soixante', teen)] as const),
  [80, 'quatre-vingts'],
  [80, 'quatre-vingt'],
  ...[...UNITS, ...TEENS].map((word, i) => [81 + i, `quatre-vingt-${word}`] as const),
  [70, 'septante'],
  [90, 'nonante'],
];

function joined(ten: string, unit: string): string {
  return unit === 'un' || unit === 'onze' ? `${ten}-et-${unit}|${ten} et ${unit}` : `${ten}-${unit}`;
}

const ORDINALS =
  'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(
    ' ',
  );

/** As centuries are numbered: `XIXe siècle`. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

export const numberRows: readonly WordRow[] = [
  ...cardinals.slice(1).map(([number, word]): WordRow => [{ number }, word]),
  [{ number: 1, article: true }, 'un|une'],
  [{ number: 100 }, 'cent'],
  [{ number: 1000 }, 'mille'],
  [{ ordinal: 1 }, 'premier|première|1er|1re'],
  [{ ordinal: 2 }, 'second|seconde'],
  ...ORDINALS.map((word, i): WordRow => [{ ordinal: i + 2 }, word]),
  ...ROMAN.map((roman, i): WordRow => [{ ordinal: i + 1 }, i === 0 ? 'Ier' : `${roman}e|${roman}ème`]),
  [{ ordinal: 21 }, 'vingt-et-unième|vingt et unième'],
];

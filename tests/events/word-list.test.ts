import { describe, expect, test } from 'vitest';
import { compileWords } from '../../src/events/word-list.ts';

const words = compileWords([
  ['fire', '*brand, branden'],
  ['crash', 'botst, *ongeluk*'],
  ['strike', 'legt … werk neer, staakt'],
  ['flood', 'over-\nstroming, onder\n  water'],
]);

const found = (text: string): string[] =>
  words.find(text.split(' ')).map(({ label, first, last }) => `${label} ${first}-${last}`);

describe('word lists', () => {
  test.each([
    ['a whole word', 'de auto botst hier', ['crash 2-2']],
    ['not within another', 'de botsten', []],
    ['an ending', 'een bosbrand', ['fire 1-1']],
    ['any part', 'twee treinongelukken', ['crash 1-1']],
    ['words apart, not over a comma', 'het personeel legt morgen het werk neer', ['strike 2-6']],
    ['a comma ends the phrase', 'hij legt , zegt hij , werk neer', []],
    ['at most twelve words apart', `legt ${'x '.repeat(12)}werk neer`, ['strike 0-14']],
    ['and no more', `legt ${'x '.repeat(13)}werk neer`, []],
    ['a line break in a list is a space', 'staat onder water', ['flood 1-2']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('read backwards: the longest entry that ends at a word', () => {
    expect(words.endingAt(['staat', 'onder', 'water'], 2)).toEqual({ label: 'flood', first: 1, last: 2 });
    expect(words.endingAt(['water'], 0)).toBeNull();
  });
});

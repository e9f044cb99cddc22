import { describe, expect, it } from 'vitest';
import { nl as text } from '../../src/text/nl/index.ts';
import { nl as time } from '../../src/time/nl/index.ts';
import { read } from './read.ts';

const dutch = { text, time };

/** Texts of one endless sentence: work that grew with the square of the length would not end within the test's time. */
describe('long and hostile texts', () => {
  it.each([
    ['a month over and over', 'mei ', 30_000, 30_000],
    ['numbers tied to nothing', '3 en ', 40_000, 0],
    ['dates without an end', '1/1/', 40_000, 0],
    ['days, dates and hours', 'dinsdag 3 mei om 3 uur en ', 6_000, 6_000],
    ['articles and links', 'de van in het tot ', 30_000, 0],
    ['one word', 'a', 1_000_000, 0],
    ['half of a surrogate pair', '\ud83d', 40_000, 0],
  ])('%s', (_, piece, times, expected) => {
    expect(read(piece.repeat(times), dutch, '2023-09-17')).toHaveLength(expected);
  });

  it.each([
    '',
    ' ',
    '\n\n',
    '\u0000',
    "'",
    '-',
    '12',
    '12:',
    '1.',
    "'99",
    '3-',
    '9999999999999999',
    '31 februari 2023',
  ])('"%s" is read without harm', (odd) => {
    for (const { span, text: words } of read(odd, dutch, '2023-09-17'))
      expect(odd.slice(span.start, span.end)).toBe(words);
  });
});

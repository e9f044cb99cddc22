import { describe, expect, it } from 'vitest';
import { encodeLine } from '../../src/geography/basemap/encode.ts';

describe('lines as whole numbers', () => {
  it.each([
    [
      'steps from the first',
      [
        [1.234, 5],
        [1.236, 5.01],
      ],
      1000,
      [1234, 5000, 2, 10],
    ],
    [
      'a position that rounds to the one before is left out',
      [
        [1, 1],
        [1.0001, 1],
        [2, 2],
      ],
      1000,
      [1000, 1000, 1000, 1000],
    ],
    [
      'nothing left',
      [
        [1, 1],
        [1.0001, 1],
      ],
      1000,
      null,
    ],
  ])('%s', (_name, line, precision, expected) => expect(encodeLine(line, precision, 2)).toEqual(expected));
});

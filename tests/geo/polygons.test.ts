import { expect, it } from 'vitest';
import { containsPoint, polygonsOf } from '../../src/geo/polygons.ts';

const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

it('a ring that turns the other way is a hole of the smallest ring around it', () => {
  const lake = square(2, 2, 1).reverse();
  const island = square(20, 20, 5);
  const pond = square(21, 21, 1).reverse();
  expect(polygonsOf([square(0, 0, 10), lake, island, pond]).coordinates).toEqual([
    [island, pond],
    [square(0, 0, 10), lake],
  ]);
});

it.each([
  [[5, 5], true],
  [[11, 5], false],
  [[5, -0.1], false],
])('%j in the square: %s', (point, expected) =>
  expect(containsPoint(square(0, 0, 10), point as number[])).toBe(expected),
);

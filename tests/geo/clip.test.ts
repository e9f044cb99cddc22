import { describe, expect, it } from 'vitest';
import { cutLine, cutRing } from '../../src/geo/antimeridian.ts';
import { clipLine, clipRing } from '../../src/geo/clip.ts';

const box = { west: 0, south: 0, east: 10, north: 10 };

describe('cutting shapes to a tile', () => {
  it.each([
    [
      'a line that crosses',
      [
        [-5, 5],
        [15, 5],
      ],
      [
        [
          [0, 5],
          [10, 5],
        ],
      ],
    ],
    [
      'a line that leaves and comes back',
      [
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      [
        [
          [5, 5],
          [5, 10],
        ],
        [
          [8, 10],
          [8, 5],
        ],
      ],
    ],
    [
      'a line outside',
      [
        [-5, -5],
        [-5, 5],
      ],
      [],
    ],
    [
      'a line inside',
      [
        [1, 1],
        [2, 2],
        [3, 1],
      ],
      [
        [
          [1, 1],
          [2, 2],
          [3, 1],
        ],
      ],
    ],
  ])('%s', (_name, line, expected) => expect(clipLine(line, box)).toEqual(expected));

  it('a ring around the tile becomes the tile; one outside nothing', () => {
    expect(
      clipRing(
        [
          [-5, -5],
          [15, -5],
          [15, 15],
          [-5, 15],
        ],
        box,
      ),
    ).toHaveLength(4);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toBeNull();
  });
});

describe('shapes on the antimeridian', () => {
  it('a ring over it becomes one on each side', () => {
    const parts = cutRing([
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]);
    expect(parts).toHaveLength(2);
    for (const [x] of parts.flat()) expect(Math.abs(x!)).toBeLessThanOrEqual(180);
    expect(parts.map((part) => Math.sign(part.reduce((sum, [x]) => sum + x!, 0))).sort()).toEqual([-1, 1]);
  });

  it('a line over it is cut there, another is left as it is', () => {
    expect(
      cutLine([
        [170, 0],
        [-170, 0],
      ]),
    ).toEqual([
      [
        [-180, 0],
        [-170, 0],
      ],
      [
        [170, 0],
        [180, 0],
      ],
    ]);
    expect(
      cutLine([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
    ]);
  });

  it('a ring around a pole is closed along it', () => {
    const polar = cutRing(
      [
        [-180, -70],
        [-90, -72],
        [0, -70],
        [90, -72],
        [180, -70],
      ].reverse(),
    );
    expect(Math.min(...polar.flat().map(([, y]) => y!))).toBe(-90);
  });
});

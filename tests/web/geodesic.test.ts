import { describe, expect, it } from 'vitest';
import { bearing, distanceKm, ring, unwrapped, wind } from '../../web/map/geodesic.ts';
import { isoline } from '../../web/map/isoline.ts';
import { fromWorld, toWorld } from '../../web/map/mercator.ts';
import { boxAround } from '../../web/map/shapes.ts';

const artyom = [132.19, 43.36] as const;

describe('rings in true kilometres', () => {
  it.each([
    ['near Vladivostok', artyom, 200],
    ['far north', [25, 78], 300],
    ['on the antimeridian', [179.5, 65], 400],
    ['just west of it', [-179.9, -17], 250],
  ] as const)('%s: every point at its distance', (_name, centre, km) => {
    for (const point of ring(centre, km)) expect(distanceKm(centre, point)).toBeCloseTo(km, 6);
  });

  it('runs on across the antimeridian without a jump', () => {
    const line = ring([179.5, 65], 400);
    for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]![0] - line[i - 1]![0])).toBeLessThan(5);
    expect(Math.max(...line.map(([x]) => x))).toBeGreaterThan(180);
    expect(line[0]![0]).toBeCloseTo(line.at(-1)![0], 9);
  });

  it('unwraps a line both ways', () => {
    expect(
      unwrapped([
        [179, 0],
        [-179, 0],
        [178, 0],
      ]).map(([x]) => x),
    ).toEqual([179, 181, 178]);
    expect(
      unwrapped([
        [-179, 0],
        [179, 0],
      ]).map(([x]) => x),
    ).toEqual([-179, -181]);
  });
});

describe('lines of equal distance', () => {
  const border = [
    [
      [130, 42.0],
      [130.2, 42.2],
      [130.5, 42.4],
      [130.7, 42.3],
    ],
  ] as const;

  it('lie at their distance from the nearest part of the border, within the grid', () => {
    const lines = isoline(border, 200);
    expect(lines.length).toBeGreaterThan(0);
    for (const point of lines.flat()) {
      const nearest = Math.min(...border.flat().map((b) => distanceKm(b, point)));
      expect(Math.abs(nearest - 200)).toBeLessThan(6);
    }
  });

  it('leave out what is not wanted, and are empty without a border', () => {
    expect(isoline(border, 200, () => false)).toEqual([]);
    expect(isoline([], 200)).toEqual([]);
  });
});

describe('boxes and bearings', () => {
  it.each([
    [
      'Europe to Japan',
      [
        [4, 52],
        [139, 35],
      ],
      [4, 35, 139, 52],
    ],
    [
      'Fiji and Samoa, across the antimeridian',
      [
        [178, -18],
        [-172, -13],
      ],
      [178, -18, 188, -13],
    ],
    ['one point', [[10, 20]], [10, 20, 10, 20]],
  ] as const)('%s', (_name, points, expected) => expect(boxAround(points)).toEqual(expected));

  it('no point, no box', () => expect(boxAround([])).toBeNull());

  it('names the wind', () => {
    expect(wind(bearing(artyom, [130.64, 42.43]))).toBe('southwest');
    expect(wind(359)).toBe('north');
  });

  it('Mercator goes there and back', () => {
    const [longitude, latitude] = fromWorld(...toWorld(artyom));
    expect(longitude).toBeCloseTo(132.19, 9);
    expect(latitude).toBeCloseTo(43.36, 9);
  });
});

import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../src/geo/distance.ts';
import { createRailNetwork } from '../../src/geo/rail-network.ts';
import type { Position } from '../../src/model/bounding-box.ts';

/** A track along a parallel with a vertex every tenth of a degree. */
function track(from: number, to: number, latitude: number): Position[] {
  const step = Math.sign(to - from) * 0.1;
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => [from + i * step, latitude] as const);
}

const west: Position = [0, 0];
const east: Position = [2, 0];

describe('the shortest way over the tracks', () => {
  it('follows the track, not the crow', () => {
    const roundabout: Position[] = [west, [0.5, 0.5], [1, 1], [1.5, 0.5], east];
    const found = createRailNetwork([roundabout]).path(west, east)!;
    expect(found.lines).toEqual([roundabout]);
    expect(found.lengthKm).toBeCloseTo(4 * greatCircleKm(west, [0.5, 0.5]), 0);
    expect(found.bridgedKm).toBe(0);
  });

  it('takes the shorter of two ways', () => {
    const short = track(0, 2, 0);
    const long: Position[] = [west, [1, 1], east];
    expect(createRailNetwork([long, short]).path(west, east)!.lines[0]).toHaveLength(short.length);
  });

  it('bridges a small gap and says how much of the length that is', () => {
    const found = createRailNetwork([
      track(0, 1, 0),
      [
        [1.03, 0],
        [1.5, 0],
        [2, 0],
      ],
    ]).path(west, east)!;
    expect(found.bridgedKm).toBeCloseTo(3.34, 1);
    expect(found.lengthKm).toBeCloseTo(greatCircleKm(west, east), 0);
  });

  it('does not jump a wide gap', () => {
    expect(createRailNetwork([track(0, 0.9, 0), track(1.1, 2, 0)]).path(west, east)).toBeNull();
  });

  it('finds nothing where a place has no station within reach', () => {
    const network = createRailNetwork([track(0, 2, 0)]);
    expect(network.path([0, 0.5], east)).toBeNull();
    expect(network.path(west, [2, -0.5])).toBeNull();
  });

  it('runs on across the antimeridian', () => {
    const found = createRailNetwork([
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ]).path([179, 0], [-179, 0])!;
    expect(found.lengthKm).toBeCloseTo(222.4, 0);
  });
});

describe('the shortest way to a border', () => {
  const border: Position[][] = [
    [
      [1.55, -1],
      [1.55, 1],
    ],
  ];

  it('ends where the track crosses it', () => {
    const found = createRailNetwork([track(0, 2, 0)]).pathToLines(west, border)!;
    expect(found.lines[0]!.at(-1)).toEqual([1.55, 0]);
    expect(found.lengthKm).toBeCloseTo(greatCircleKm(west, [1.55, 0]), 6);
  });

  it('ends where the track ends just before it', () => {
    const found = createRailNetwork([track(0, 1.5, 0)]).pathToLines(west, border)!;
    expect(found.lines[0]!.at(-1)![0]).toBeCloseTo(1.5, 6);
  });

  it('is unknown where no track comes near it', () => {
    expect(createRailNetwork([track(0, 1, 0)]).pathToLines(west, border)).toBeNull();
  });
});

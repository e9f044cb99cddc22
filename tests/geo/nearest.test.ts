import turfNearestPointOnLine from '@turf/nearest-point-on-line';
import { describe, expect, it } from 'vitest';
import { nearestOnLines } from '../../src/geo/nearest.ts';

/** A winding line of a thousand positions, the same at every run. */
const winding = Array.from({ length: 1000 }, (_, i) => [i / 50, 10 * Math.sin(i / 30) + Math.sin(i * 7)]);

describe('the nearest position on lines', () => {
  it.each([[[5, 30]], [[12.3, -4]], [[-60, 0]], [[10, 0]]])(
    'agrees with a search of every segment from %j',
    (point) => {
      const lines = {
        type: 'MultiLineString' as const,
        coordinates: [winding, winding.map(([x, y]) => [x! + 3, y! + 25])],
      };
      const all = turfNearestPointOnLine(lines, point, { units: 'kilometers' });
      const found = nearestOnLines(point as [number, number], lines)!;
      expect(found.km).toBeCloseTo(all.properties.pointDistance, 6);
    },
  );

  it('is unknown for lines without positions', () => {
    expect(nearestOnLines([0, 0], { type: 'MultiLineString', coordinates: [] })).toBeNull();
    expect(nearestOnLines([0, 0], { type: 'MultiLineString', coordinates: [[[1, 1]]] })).toBeNull();
  });
});

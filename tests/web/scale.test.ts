import { describe, expect, it } from 'vitest';
import type { Extent } from '../../web/selection/extent.ts';
import { densityBins } from '../../web/timeline/density.ts';
import { foldedScale } from '../../web/timeline/scale.ts';

const day = 86_400_000;
const at = (iso: string, days = 1): Extent => ({ from: Date.parse(iso), to: Date.parse(iso) + days * day });
const september = [at('2023-09-12'), at('2023-09-16'), at('2023-09-17')];
const january = [at('2026-01-18'), at('2026-01-29'), at('2026-01-29')];

describe('the folded axis', () => {
  it('folds the years between two stories to a fixed width', () => {
    const { segments } = foldedScale([...september, ...january], { width: 1000, foldWidth: 30, margin: 20 });
    expect(segments).toHaveLength(2);
    expect(segments[0]!.x0).toBe(20);
    expect(segments[1]!.x0 - segments[0]!.x1).toBeCloseTo(30, 6);
    expect(segments[1]!.x1).toBeCloseTo(980, 6);
    for (const { x0, x1 } of segments) expect(x1 - x0).toBeGreaterThan(200);
  });

  it.each([
    ['a week with a few empty days', [at('2023-09-01'), at('2023-09-09')]],
    [
      'years that lie evenly apart',
      [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((y) => at(`${y}-06-01`)),
    ],
    ['one event', [at('2023-09-01')]],
    ['no event', []],
  ])('does not fold %s', (_name, extents) => expect(foldedScale(extents, { width: 800 }).segments).toHaveLength(1));

  it('a year makes no segment of its own and bridges no fold', () => {
    const { segments } = foldedScale([...september, ...january, at('2024-01-01', 366)], { width: 1000 });
    expect(segments).toHaveLength(2);
  });

  it('is monotonous and inverts, in folds too', () => {
    const scale = foldedScale([...september, ...january], { width: 900 });
    let last = -1;
    for (let ms = Date.parse('2023-09-01'); ms < Date.parse('2026-03-01'); ms += 5 * day) {
      const x = scale.x(ms);
      expect(x).toBeGreaterThanOrEqual(last);
      last = x;
    }
    for (const iso of ['2023-09-14', '2024-08-01', '2026-01-20']) {
      expect(Math.abs(scale.invert(scale.x(Date.parse(iso))) - Date.parse(iso))).toBeLessThan(1000);
    }
  });

  it('keeps times beyond the ends at the ends', () => {
    const scale = foldedScale(september, { width: 500, margin: 20 });
    expect(scale.x(0)).toBe(20);
    expect(scale.x(Date.parse('2030-01-01'))).toBe(480);
  });
});

describe('the density strip', () => {
  it('weighs every event as one, however long it lasts', () => {
    const extents = [...september, at('2023-09-12', 6)];
    const bins = densityBins(
      extents.map((extent) => ({ extent, count: 1 })),
      foldedScale(extents, { width: 700 }),
      700,
    );
    expect(bins.reduce((sum, n) => sum + n, 0)).toBeCloseTo(4, 6);
  });
});

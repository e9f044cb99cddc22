import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels } from '../../web/map/label-placement.ts';

const frame = { width: 400, height: 300 };
const wish = (text: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  text,
  x,
  y,
  width: 60,
  height: 16,
  sides: ['right', 'left', 'above', 'below'],
  distances: [6],
  ...more,
});
const sides = (placed: ReturnType<typeof placeLabels>) => placed.map(({ wish: { text }, side }) => `${text} ${side}`);

describe('labels give way', () => {
  it.each([
    ['alone', [wish('A', 100, 100)], [], ['A right']],
    ['to a mark on the right', [wish('A', 100, 100)], [{ x0: 120, y0: 90, x1: 140, y1: 110 }], ['A left']],
    ['to the edge', [wish('A', 380, 100)], [], ['A left']],
    ['the first comes first', [wish('A', 100, 100), wish('B', 100, 104)], [], ['A right', 'B left']],
    ['no room at all', [wish('A', 100, 100)], [{ x0: 0, y0: 0, x1: 400, y1: 300 }], []],
    [
      'farther off before not at all',
      [wish('A', 100, 100, { sides: ['right'], distances: [6, 60] })],
      [{ x0: 100, y0: 90, x1: 140, y1: 110 }],
      ['A right'],
    ],
  ])('%s', (_name, wishes, obstacles, expected) =>
    expect(sides(placeLabels(wishes, obstacles, frame))).toEqual(expected),
  );

  it('never overlap', () => {
    const many = Array.from({ length: 200 }, (_, i) => wish(`L${i}`, (i * 37) % 400, (i * 53) % 300));
    const boxes = placeLabels(many, [], frame).map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(20);
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false);
    });
  });

  it('the same name is not repeated nearby, and shows far away', () => {
    const twice = [
      wish('RUSLAND', 80, 50, { apart: 150 }),
      wish('RUSLAND', 150, 120, { apart: 150 }),
      wish('RUSLAND', 330, 250, { apart: 150 }),
    ];
    expect(placeLabels(twice, [], frame)).toHaveLength(2);
  });

  it('a label is not cut by the edge of what is in sight', () => {
    const sight = { x0: 50, y0: 50, x1: 350, y1: 250 };
    expect(sides(placeLabels([wish('A', 320, 100)], [], frame, sight))).toEqual(['A left']);
  });
});

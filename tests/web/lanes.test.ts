import { describe, expect, it } from 'vitest';
import { type LaneItem, lanesFor, placeInLanes } from '../../web/timeline/lanes.ts';

const dot = (id: string, x: number, labelWidth = 80, weight = 1): LaneItem => ({
  id,
  x0: x,
  x1: x,
  labelWidth,
  weight,
});
const byId = (placed: readonly { id: string; lane: number; label: string; shift: number }[]) =>
  Object.fromEntries(placed.map(({ id, lane, label, shift }) => [id, `${lane} ${label}${shift ? ` ${shift}` : ''}`]));

describe('lanes', () => {
  it.each([
    ['apart', [dot('a', 50), dot('b', 300)], { a: '0 right', b: '0 right' }],
    ['a label needs the next lane', [dot('a', 50), dot('b', 90)], { a: '0 right', b: '1 right' }],
    ['at the right edge the label stands on the left', [dot('a', 560)], { a: '0 left' }],
    ['the heavier keeps the first lane', [dot('a', 50), dot('b', 60, 80, 3)], { a: '1 right', b: '0 right' }],
    ['no room for a label', [dot('a', 300, 500)], { a: '0 none' }],
  ])('%s', (_name, items, expected) => expect(byId(placeInLanes(items, 2, 600))).toEqual(expected));

  it.each([
    ['before a fold the label turns away from it', [dot('a', 250)], { a: '0 left' }],
    ['where it ends short of the fold it stays', [dot('a', 200)], { a: '0 right' }],
    ['without room on the left it crosses', [dot('a', 250, 240)], { a: '0 right' }],
    ['after a fold it has no reason to turn', [dot('a', 360)], { a: '0 right' }],
  ])('%s', (_name, items, expected) => expect(byId(placeInLanes(items, 2, 600, [[310, 340]]))).toEqual(expected));

  it('sets dots of one day side by side within it', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ ...dot(id, 300, 900), room: [270, 330] as const }));
    expect(byId(placeInLanes(items, 1, 600))).toEqual({ a: '0 none', b: '0 none 15', c: '0 none -15' });
  });

  it('takes as few lanes as it can, and says when even the most are too few', () => {
    const crowd = Array.from({ length: 4 }, (_, i) => dot(`e${i}`, 300));
    expect(lanesFor(crowd.slice(0, 2), 1, 6, 600).lanes).toBe(2);
    expect(lanesFor([dot('a', 50), dot('b', 300)], 1, 6, 600).lanes).toBe(1);
    expect(lanesFor(crowd, 3, 6, 600).lanes).toBe(4);
    expect(lanesFor(crowd, 3, 3, 600).placed.filter(({ crowded }) => crowded)).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { shortened } from '../../web/map/mark-painter.ts';
import { comparedOf, legendEntries } from '../../web/selection/compared.ts';
import type { StorySummary } from '../../web/selection/events.ts';

const story = (id: string, title: string) => ({ id, title }) as StorySummary;

it('names the compared stories in the order of their choice, by id where the title is not known', () => {
  const stories = [story('a', 'Trein rijdt weg'), story('b', 'Brand in Andalusië')];
  expect(legendEntries(comparedOf(['b', 'a', 'c']), stories)).toEqual([
    { id: 'b', shape: 'circle', title: 'Brand in Andalusië' },
    { id: 'a', shape: 'square', title: 'Trein rijdt weg' },
    { id: 'c', shape: 'triangle', title: 'c' },
  ]);
});

it.each([
  ['Brand', 5, 'Brand'],
  ['Brand in Bergen', 9, 'Brand in…'],
  ['Brand in Bergen', 7, 'Brand…'],
  ['🚂🚂🚂', 2, '🚂…'],
])('"%s" in %i characters is "%s"', (text, widest, expected) =>
  expect(shortened(text, widest, (part) => [...part].length)).toBe(expected),
);

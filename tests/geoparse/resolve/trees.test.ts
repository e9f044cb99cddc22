import { expect, test } from 'vitest';
import { AT, FEATURE_NAMES } from '../../../src/geoparse/resolve/features.ts';
import { parseResolverModel } from '../../../src/geoparse/resolve/model.ts';
import { answerOf, explain, type TreeNode, treeOf } from '../../../src/geoparse/resolve/trees.ts';

/** Small places are unlikely, unless the dateline names them. */
const node: TreeNode = [0.1, 'population', 1.5, [-0.4, 'inDateline', 0.5, [-0.6], [0.9]], [0.3]];
const tree = treeOf(node);

function features(population: number, inDateline: number): Float64Array {
  const values = new Float64Array(FEATURE_NAMES.length);
  values[AT.population] = population;
  values[AT.inDateline] = inDateline;
  return values;
}

test.each([
  { population: 1, inDateline: 0, answer: -0.6, why: { population: -0.5, inDateline: -0.2 } },
  { population: 1.5, inDateline: 1, answer: 0.9, why: { population: -0.5, inDateline: 1.3 } },
  { population: 2, inDateline: 1, answer: 0.3, why: { population: 0.2, inDateline: 0 } },
])('population $population, in the dateline $inDateline: $answer', ({ population, inDateline, answer, why }) => {
  const values = features(population, inDateline);
  const contributions = new Float64Array(FEATURE_NAMES.length);
  expect(answerOf(tree, values)).toBe(answer);
  expect(explain(tree, values, contributions)).toBe(0.1);
  expect(contributions[AT.population]).toBeCloseTo(why.population, 12);
  expect(contributions[AT.inDateline]).toBeCloseTo(why.inDateline, 12);
});

const sound = { provenance: {}, first: {}, weights: {}, trees: [], confidence: {}, abstainBelow: 0.1 };

test.each([
  [null, 'an object at model'],
  [{ ...sound, first: { charm: 1 } }, 'only known features at first'],
  [{ ...sound, weights: { population: 'much' } }, 'a number at weights.population'],
  [{ ...sound, trees: {} }, 'a list at trees'],
  [{ ...sound, trees: [[0, 'charm', 1, [0], [1]]] }, 'a tree asks for "charm"'],
  [{ ...sound, abstainBelow: Number.NaN }, 'a number at abstainBelow'],
])('a model that does not fit the code is refused: %#', (json, words) => {
  expect(() => parseResolverModel(json)).toThrow(words);
});

import { describe, expect, it } from 'vitest';
import { parseRecogniserModel, type StoredRecogniser } from '../../../src/geoparse/recognise/model.ts';

const base64 = (numbers: Int8Array) => Buffer.from(numbers.buffer).toString('base64');

/** Gaps in bytes of seven bits, by the definition. */
const gapsOf = (numbers: Int32Array) => {
  const bytes: number[] = [];
  let before = -(2 ** 31);
  for (const number of numbers) {
    let gap = number - before;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push(128 + (gap % 128));
    bytes.push(gap);
    before = number;
  }
  return Buffer.from(bytes).toString('base64');
};

const hashes = Int32Array.of(-2_000_000_000, -5, 0, 17, 2_000_000_000);
const chain = {
  labels: ['O', 'B-LOC', 'I-LOC'],
  scale: 0.25,
  gaps: gapsOf(hashes),
  weights: base64(Int8Array.from({ length: 15 }, (_, index) => index - 7)),
  steps: [1, 2, 0, 3, 4, 5, 6, 7, 8],
  starts: [1, 2, 0],
};
const stored: StoredRecogniser = {
  trainedAt: '2026-11-25',
  dataHash: 'abc',
  names: { given: 'anna jan', family: 'jansen' },
  entities: { shared: chain },
  toponyms: {},
};

describe('recogniser weights', () => {
  const { shared } = parseRecogniserModel(stored).entities;

  it('find the row of each feature, and none for others', () => {
    expect([...hashes].map(shared.rowOf)).toEqual([0, 1, 2, 3, 4]);
    expect([1, -1, 16, 18, 1_999_999_999].map(shared.rowOf)).toEqual([-1, -1, -1, -1, -1]);
  });

  it('bar the steps that make no sense', () => {
    expect([...shared.steps]).toEqual([1, 2, Number.NEGATIVE_INFINITY, 3, 4, 5, 6, 7, 8]);
    expect([...shared.starts]).toEqual([1, 2, Number.NEGATIVE_INFINITY]);
  });

  it('hold the name lists', () => {
    expect(parseRecogniserModel(stored).names.given.has('anna')).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another model', { trees: [] }],
    ['no shared weights', { ...stored, entities: {} }],
    ['no names', { ...stored, names: {} }],
  ])('are refused when they are %s', (_, json) => {
    expect(() => parseRecogniserModel(json)).toThrow(/^Expected recogniser weights .* npx vite-node bench/);
  });

  it('are refused when rows are missing', () => {
    const short = { ...chain, weights: base64(Int8Array.of(1, 2, 3)) };
    expect(() => parseRecogniserModel({ ...stored, entities: { shared: short } })).toThrow(
      'Expected 5 rows of 3 weights for "shared", got 3 weights. Restore data/models/recogniser.json.',
    );
  });
});

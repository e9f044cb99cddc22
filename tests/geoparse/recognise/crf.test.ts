import { describe, expect, it } from 'vitest';
import {
  bestLabels,
  type Chain,
  emissionsOf,
  isPossibleStep,
  posteriorsOf,
} from '../../../src/geoparse/recognise/crf.ts';

const labels = ['O', 'B-LOC', 'I-LOC', 'B-PER', 'I-PER'];
const width = labels.length;

/** A chain whose feature 100 + i speaks for label i. */
const chain: Chain = {
  labels,
  rowOf: (hash) => (hash >= 100 && hash < 100 + width ? hash - 100 : -1),
  weights: Int8Array.from({ length: width * width }, (_, index) =>
    Math.floor(index / width) === index % width ? 4 : -1,
  ),
  scale: 0.5,
  steps: Float64Array.from({ length: width * width }, (_, index) =>
    isPossibleStep(labels[Math.floor(index / width)]!, labels[index % width]!)
      ? ((index * 7) % 5) / 4 - 0.5
      : Number.NEGATIVE_INFINITY,
  ),
  starts: Float64Array.from(labels, (label) => (isPossibleStep(null, label) ? 0.25 : Number.NEGATIVE_INFINITY)),
};

const emissions = Float64Array.from({ length: 4 * width }, (_, index) => ((index * 13) % 11) / 3);

/** Every labelling of four tokens with its score, by counting: slow and surely right. */
const labellings = (() => {
  const all: { readonly path: readonly number[]; readonly score: number }[] = [];
  for (let code = 0; code < width ** 4; code++) {
    const path = [0, 1, 2, 3].map((token) => Math.floor(code / width ** token) % width);
    const score = path.reduce(
      (sum, label, token) =>
        sum +
        emissions[token * width + label]! +
        (token === 0 ? chain.starts[label]! : chain.steps[path[token - 1]! * width + label]!),
      0,
    );
    all.push({ path, score });
  }
  return all;
})();
const total = labellings.reduce((sum, { score }) => sum + Math.exp(score), 0);
const share = (holds: (path: readonly number[]) => boolean) =>
  labellings.filter(({ path }) => holds(path)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;

describe('a conditional random field', () => {
  it('adds the weights of the features it knows, in units of its scale', () => {
    const scores = emissionsOf(chain, {
      starts: Int32Array.of(0, 2, 3),
      sharedEnds: Int32Array.of(1, 3),
      hashes: Int32Array.of(101, 7, 103),
    });
    expect([...scores]).toEqual([-0.5, 2, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, 2, -0.5]);
  });

  it('finds the labelling with the highest score', () => {
    const best = labellings.reduce((best, other) => (other.score > best.score ? other : best));
    expect([...bestLabels(chain, emissions)]).toEqual(best.path);
  });

  it('gives each label its share of all labellings', () => {
    const { labels: probabilities } = posteriorsOf(chain, emissions);
    for (let token = 0; token < 4; token++) {
      for (let label = 0; label < width; label++) {
        expect(probabilities[token * width + label]).toBeCloseTo(
          share((path) => path[token] === label),
          10,
        );
      }
    }
  });

  it('gives each step its share of all labellings', () => {
    const { step } = posteriorsOf(chain, emissions);
    for (let from = 0; from < width; from++) {
      for (let to = 0; to < width; to++) {
        expect(step(2, from, to)).toBeCloseTo(
          share((path) => path[1] === from && path[2] === to),
          10,
        );
      }
    }
  });

  it('stays finite over ten thousand tokens and scores beyond the reach of exponentials', () => {
    const long = Float64Array.from({ length: 10_000 * width }, (_, index) => 5000 + (index % width) * 50);
    expect(posteriorsOf(chain, long).labels.every(Number.isFinite)).toBe(true);
  });

  it('says nothing of an empty sentence', () => {
    expect(bestLabels(chain, new Float64Array(0))).toHaveLength(0);
    expect(posteriorsOf(chain, new Float64Array(0)).labels).toHaveLength(0);
  });
});

describe('steps', () => {
  it.each([
    [null, 'O', true],
    [null, 'B-LOC', true],
    [null, 'I-LOC', false],
    ['O', 'I-LOC', false],
    ['B-LOC', 'I-LOC', true],
    ['I-LOC', 'I-LOC', true],
    ['B-PER', 'I-LOC', false],
    ['I-PER', 'B-LOC', true],
  ])('from %s to %s: %s', (from, to, possible) => {
    expect(isPossibleStep(from, to)).toBe(possible);
  });
});

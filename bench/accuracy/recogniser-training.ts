import { type Chain, emissionsOf, isPossibleStep, posteriorsOf } from '../../src/geoparse/recognise/crf.ts';
import type { FeatureRows } from '../../src/geoparse/recognise/features.ts';
import type { LabelledSentence } from './recogniser-examples.ts';
import { seeded } from './seeded.ts';

/** Weights in training, with the feature of each row. */
export interface TrainedChain extends Chain {
  readonly hashes: Int32Array;
}

export interface TrainingSettings {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each step towards zero (L2). */
  readonly decay: number;
  /** Features seen less often are left out. */
  readonly leastSeen: number;
}

const SEED = 2002;

/**
 * Fits a conditional random field by stochastic gradient ascent on the likelihood, with AdaGrad's step lengths (Duchi et al.
 * 2011). Each sentence moves the weights by the difference of its labels and what the field expects.
 */
export function trainChain(sentences: readonly LabelledSentence[], settings: TrainingSettings): TrainedChain {
  const { labels, epochs, leastSeen } = settings;
  const rows = rowsOf(sentences, leastSeen);
  const hashes = Int32Array.from(rows.keys());
  const fitted = new Fitting(settings, rows.size);
  const byRow = sentences.map(({ features, labels: names }) => ({
    features: { ...features, hashes: features.hashes.map((hash) => rows.get(hash) ?? -1) },
    gold: Uint8Array.from(names, (name) => labels.indexOf(name)),
  }));
  const order = byRow.map((_, index) => index);
  const random = seeded(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const which of order) fitted.learn(byRow[which]!.features, byRow[which]!.gold);
  }
  return { ...fitted.chain, rowOf: (hash) => rows.get(hash) ?? -1, hashes };
}

/** A row for each feature that is seen often enough. */
function rowsOf(sentences: readonly LabelledSentence[], leastSeen: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of sentences) {
    for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastSeen) rows.set(hash, rows.size);
  return rows;
}

/** The weights while they move. */
class Fitting {
  readonly chain: Chain;
  private readonly weights: Ascent;
  private readonly steps: Ascent;
  private readonly starts: Ascent;

  constructor(settings: TrainingSettings, rows: number) {
    const { labels } = settings;
    this.weights = new Ascent(rows * labels.length, settings);
    this.steps = new Ascent(labels.length ** 2, settings);
    this.starts = new Ascent(labels.length, settings);
    labels.forEach((to, j) => {
      if (!isPossibleStep(null, to)) this.starts.values[j] = Number.NEGATIVE_INFINITY;
      labels.forEach((from, i) => {
        if (!isPossibleStep(from, to)) this.steps.values[i * labels.length + j] = Number.NEGATIVE_INFINITY;
      });
    });
    this.chain = {
      labels,
      rowOf: (row) => row,
      weights: this.weights.values,
      scale: 1,
      steps: this.steps.values,
      starts: this.starts.values,
    };
  }

  learn(features: FeatureRows, gold: Uint8Array): void {
    const width = this.chain.labels.length;
    const emissions = emissionsOf(this.chain, features);
    const { labels, step } = posteriorsOf(this.chain, emissions);
    for (let token = 0; token < gold.length; token++) {
      if (token > 0) this.learnStep(gold[token - 1]!, gold[token]!, (from, to) => step(token, from, to));
      for (let label = 0; label < width; label++) {
        const gradient = (label === gold[token] ? 1 : 0) - labels[token * width + label]!;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        if (token === 0) this.starts.step(label, gradient);
        for (let at = features.starts[token]!; at < features.starts[token + 1]!; at++) {
          const row = features.hashes[at]!;
          if (row >= 0) this.weights.step(row * width + label, gradient);
        }
      }
    }
  }

  private learnStep(goldFrom: number, goldTo: number, expected: (from: number, to: number) => number): void {
    const width = this.chain.labels.length;
    for (let from = 0; from < width; from++) {
      for (let to = 0; to < width; to++) {
        this.steps.step(from * width + to, (from === goldFrom && to === goldTo ? 1 : 0) - expected(from, to));
      }
    }
  }
}

/** Smaller differences teach nothing and cost most of the time. */
const LEAST_GRADIENT = 1e-4;

/** Values that climb, each by steps that shorten as it moves. */
class Ascent {
  readonly values: Float64Array;
  private readonly squares: Float64Array;

  constructor(
    size: number,
    private readonly settings: TrainingSettings,
  ) {
    this.values = new Float64Array(size);
    this.squares = new Float64Array(size).fill(1e-6);
  }

  step(index: number, gradient: number): void {
    const value = this.values[index]!;
    if (Math.abs(gradient) < LEAST_GRADIENT || value === Number.NEGATIVE_INFINITY) return;
    const { rate, decay } = this.settings;
    const pull = gradient - decay * value;
    this.squares[index]! += pull * pull;
    this.values[index] = value + (rate * pull) / Math.sqrt(this.squares[index]!);
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const item = items[last]!;
    items[last] = items[other]!;
    items[other] = item;
  }
}

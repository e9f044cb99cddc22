import type { Reason } from '../../model/mention.ts';
import { FEATURE_NAMES, FEATURES, type Feature } from './features.ts';
import type { ResolverModel } from './model.ts';
import type { Name, Option } from './names.ts';
import { explain, answerOf } from './trees.ts';

/** A name with one feature vector for each option. */
interface Rankable {
  readonly name: Name;
  readonly features: readonly Float64Array[];
}

/** Scores of the options in the first pass; their probabilities are written into the options. */
export function rankFirst({ name, features }: Rankable, model: ResolverModel): readonly number[] {
  const weights = vectorOf(model.first);
  return withProbabilities(
    name,
    features.map((values, index) => dot(weights, values) + saidOf(name, index)),
  );
}

/** The same in a later pass. */
export function rank({ name, features }: Rankable, model: ResolverModel): readonly number[] {
  const weights = vectorOf(model.weights);
  const scores = features.map((values, index) => {
    let score = dot(weights, values) + saidOf(name, index);
    for (const tree of model.trees) score += answerOf(tree, values);
    return score;
  });
  return withProbabilities(name, scores);
}

function saidOf({ options }: Name, index: number): number {
  return options[index]!.said?.weight ?? 0;
}

/** The reasons that add up to a later pass's score, weightiest first; what hardly counts is put together in one. */
export function reasonsFor(values: Float64Array, { said }: Option, model: ResolverModel): readonly Reason[] {
  const contributions = vectorOf(model.weights).map((weight, index) => weight * values[index]!);
  let rest = 0;
  for (const tree of model.trees) rest += explain(tree, values, contributions);
  const byLabel = new Float64Array(LABELS.length);
  for (let index = 0; index < contributions.length; index++) byLabel[LABEL_OF[index]!]! += contributions[index]!;
  const reasons: Reason[] = [];
  for (let index = 0; index < LABELS.length; index++) {
    const weight = byLabel[index]!;
    if (Math.abs(weight) >= SMALLEST_SHOWN) reasons.push({ label: LABELS[index]!, weight });
    else rest += weight;
  }
  if (said) reasons.push(said);
  reasons.push({ label: 'smaller signs together', weight: rest });
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
const SMALLEST_SHOWN = 0.05;
const LABELS: readonly string[] = [...new Set(Object.values(FEATURES))];
/** The label of each feature, as its place in `LABELS`. */
const LABEL_OF = FEATURE_NAMES.map((name) => LABELS.indexOf(FEATURES[name]));

const vectors = new WeakMap<object, Float64Array>();

function vectorOf(weights: Readonly<Partial<Record<Feature, number>>>): Float64Array {
  const known = vectors.get(weights);
  if (known) return known;
  const vector = Float64Array.from(FEATURE_NAMES, (feature) => weights[feature] ?? 0);
  vectors.set(weights, vector);
  return vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function withProbabilities({ options }: Name, scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, option] of options.entries()) option.probability = shares[index]! / total;
  return scores;
}

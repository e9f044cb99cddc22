import { CONFIDENCE_FEATURES, type ConfidenceFeature } from './confidence.ts';
import { FEATURE_NAMES, type Feature } from './features.ts';
import { type Tree, type TreeNode, treeOf } from './trees.ts';

/**
 * The trained ranker: weights and small trees over named features, and what turns their outcome into a calibrated confidence.
 * Made by `bench/accuracy/train-resolver.ts`, kept in `data/models/resolver.json`.
 */
export interface ResolverModel {
  /** Where the weights come from; shown, never read. */
  readonly provenance: Readonly<Record<string, string | number>>;
  /** Weights of the first pass, before any other name's meaning is known. */
  readonly first: Readonly<Partial<Record<Feature, number>>>;
  /** Weights of the later passes, to which the trees add. */
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
  readonly trees: readonly Tree[];
  /** Logistic weights of the probability that the chosen place is right. */
  readonly confidence: Readonly<Partial<Record<ConfidenceFeature, number>>>;
  /** Below this confidence a mention stays unresolved. */
  readonly abstainBelow: number;
}

/**
 * Checks what was read from JSON. Throws where it is not a model for these features: weights and code must come
 * from the same commit.
 */
export function parseResolverModel(json: unknown): ResolverModel {
  const { provenance, first, weights, trees, confidence, abstainBelow } = objectAt(json, 'model');
  return {
    provenance: objectAt(provenance, 'provenance') as ResolverModel['provenance'],
    first: weightsAt(first, 'first', FEATURE_NAMES),
    weights: weightsAt(weights, 'weights', FEATURE_NAMES),
    trees: listAt(trees, 'trees').map((tree) => treeOf(tree as TreeNode)),
    confidence: weightsAt(confidence, 'confidence', CONFIDENCE_FEATURES),
    abstainBelow: numberAt(abstainBelow, 'abstainBelow'),
  };
}

function objectAt(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw problem(field, 'an object', value);
}

function listAt(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw problem(field, 'a list', value);
}

function numberAt(value: unknown, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw problem(field, 'a number', value);
}

function weightsAt<Name extends string>(
  value: unknown,
  field: string,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const weights = objectAt(value, field);
  for (const [name, weight] of Object.entries(weights)) {
    if (!(names as readonly string[]).includes(name)) throw problem(field, `only known features`, name);
    numberAt(weight, `${field}.${name}`);
  }
  return weights as Partial<Record<Name, number>>;
}

function problem(field: string, expected: string, got: unknown): Error {
  const shown = JSON.stringify(got)?.slice(0, 60);
  return new Error(
    `Resolver model: expected ${expected} at ${field}, got ${shown}. Take data/models/resolver.json from the same commit, or train it anew: npx vite-node bench/accuracy/train-resolver.ts.`,
  );
}

import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/geoparse/resolve/confidence.ts';
import { FEATURE_NAMES, type Feature, OF_OTHERS } from '../../src/geoparse/resolve/features.ts';
import type { ResolverModel } from '../../src/geoparse/resolve/model.ts';
import {
  type RankedName,
  type ReadName,
  type ReadStory,
  rankNames,
  readStory,
} from '../../src/geoparse/resolve/passes.ts';
import { treeOf, type TreeNode } from '../../src/geoparse/resolve/trees.ts';
import { type BoostingSettings, type Choice, fitTrees } from './boosting.ts';
import { type Example, isNear, isRightArea, rightness } from './resolver-examples.ts';
import { seeded } from './seeded.ts';
import { fitLogistic, fitWeights } from './softmax-regression.ts';

/** An example with its names read once: reading does not depend on the model. */
export interface Read {
  readonly example: Example;
  readonly story: ReadStory;
}

export function read(example: Example): Read {
  return { example, story: readStory(example.story) };
}

/** A model as it is written to JSON. */
export interface ResolverJson {
  readonly first: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly trees: readonly TreeNode[];
}

export const SETTINGS: BoostingSettings & { readonly l2: number; readonly seed: number } = {
  trees: 100,
  leaves: 12,
  rate: 0.1,
  leastInLeaf: 2,
  lambda: 2,
  featureShare: 0.5,
  l2: 0.001,
  seed: 20261125,
};

/** Parts that take turns being left out, so that a pass learns from probabilities that were not fitted to the same stories. */
const PARTS = 2;

/**
 * Fits the ranker in three steps: weights of the first pass; a ranker on what that pass makes of the stories; and the ranker
 * proper on both later passes as left-out stories see them.
 */
export function fitResolver(data: readonly Read[]): ResolverJson {
  const first = fitWeights(
    data.flatMap(({ example, story }) => choicesOf(story.names, example)),
    FEATURE_NAMES.map((name) => !OF_OTHERS.has(name)),
    SETTINGS.l2,
  );
  const firstModel = { first: named(first), weights: {}, trees: [] };
  const firstPass = (part: readonly Read[]) => observed(part, firstModel, 0);
  const secondPass = Array.from({ length: PARTS }, (_, turn) => {
    const isOut = (_: Read, index: number) => index % PARTS === turn;
    const ranker = fitRanker(firstPass(data.filter((read, index) => !isOut(read, index))), firstModel.first);
    return observed(data.filter(isOut), ranker, 1);
  }).flat();
  return fitRanker([...firstPass(data), ...secondPass], firstModel.first);
}

function fitRanker(choices: readonly Choice[], first: ResolverJson['first']): ResolverJson {
  const weights = fitWeights(
    choices,
    FEATURE_NAMES.map(() => true),
    SETTINGS.l2,
  );
  const start = (values: Float64Array) => values.reduce((sum, value, index) => sum + value * weights[index]!, 0);
  const trees = fitTrees(choices, start, SETTINGS, seeded(SETTINGS.seed));
  return { first, weights: named(weights), trees };
}

/** The choices as one later pass is about to make them. */
function observed(data: readonly Read[], json: ResolverJson, wanted: number): readonly Choice[] {
  const model = modelOf(json);
  return data.flatMap(({ example, story }) => {
    let choices: readonly Choice[] = [];
    rankNames(story, model, (now, pass) => {
      if (pass === wanted) choices = choicesOf(now, example);
    });
    return choices;
  });
}

function choicesOf(names: readonly ReadName[], { gold, story, withSource }: Example): readonly Choice[] {
  const twice = withSource && story.gazetteer.publisherHome(story.article.source ?? '') !== null;
  const isPaired = twice || !withSource;
  return names.flatMap(({ name, features }) => {
    const count = name.occurrences.filter(({ mention }) => mention !== null).length;
    if (count === 0 || name.options.length < 2) return [];
    const weight = Math.sqrt(count) * (isPaired ? 0.6 : 1);
    return [{ options: features.map((values) => values.slice()), right: rightness(name, gold), weight }];
  });
}

function named(weights: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(
    FEATURE_NAMES.map((name, index): [Feature, number] => [name, Number(weights[index]!.toPrecision(4))]).filter(
      ([, weight]) => weight !== 0,
    ),
  );
}

/** The model without a confidence of its own: for ranking only. */
export function modelOf({ first, weights, trees }: ResolverJson): ResolverModel {
  return { provenance: {}, first, weights, trees: trees.map(treeOf), confidence: {}, abstainBelow: 0 };
}

/** One mention as a model that never saw its story resolved it. */
export interface Outcome {
  readonly example: Example;
  readonly text: string;
  /** Within 161 km of the gold. */
  readonly right: boolean;
  /** Or the right area, if it is a large one: what the confidence promises. */
  readonly rightArea: boolean;
  /** The chosen place and the gold, to print misses. */
  readonly ranked: RankedName;
  readonly mention: number;
  /** Empty where there was no candidate. */
  readonly confidence: readonly number[];
}

export function outcomes({ example, story }: Read, model: ResolverModel): readonly Outcome[] {
  return rankNames(story, model).flatMap((ranked) => {
    const { name, scores } = ranked;
    const best = name.options[scores.indexOf(Math.max(...scores))];
    const confidence = best ? confidenceFeatures(ranked) : [];
    return name.occurrences.flatMap(({ mention, text }) => {
      if (mention === null) return [];
      const gold = example.gold[mention]!;
      const place = best?.candidate.place;
      const right = place !== undefined && isNear(place, gold);
      return [
        {
          example,
          text,
          mention,
          ranked,
          confidence,
          right,
          rightArea: place !== undefined && isRightArea(place, gold),
        },
      ];
    });
  });
}

/**
 * Weights that turn a ranking into the probability that it is right. The right large area at another point is half right: surely
 * what the text means, yet not within 161 km of where someone else would put it.
 */
export function fitConfidence(all: readonly Outcome[]): Readonly<Record<string, number>> {
  const judged = all.filter(({ confidence }) => confidence.length > 0);
  const weights = fitLogistic(
    judged.map(({ confidence }) => confidence),
    judged.map(({ right, rightArea }) => (Number(right) + Number(rightArea)) / 2),
    1,
  );
  return Object.fromEntries(CONFIDENCE_FEATURES.map((name, index) => [name, Number(weights[index]!.toPrecision(4))]));
}

export function probabilityOf({ confidence }: Outcome, weights: Readonly<Record<string, number>>): number {
  if (confidence.length === 0) return 0;
  const sum = CONFIDENCE_FEATURES.reduce((total, name, index) => total + (weights[name] ?? 0) * confidence[index]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

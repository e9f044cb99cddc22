/**
 * Gradient-boosted regression trees for choices: each example is a set of options with target shares, the loss is the
 * cross-entropy of the softmax over the options' scores. Histograms over quantile bins, leaf-wise growth, as LightGBM does it
 * (Ke et al. 2017); small enough to read. Deterministic.
 */
import { FEATURE_NAMES } from '../../src/geoparse/resolve/features.ts';
import { type Tree, type TreeNode, treeOf, answerOf } from '../../src/geoparse/resolve/trees.ts';

/** One name: its options' features, and how right each is, 0..1; `weight` counts. */
export interface Choice {
  readonly options: readonly Float64Array[];
  readonly right: readonly number[];
  readonly weight: number;
}

export interface BoostingSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastInLeaf: number;
  /** L2 on leaf values. */
  readonly lambda: number;
  /** Share of the features that each tree may ask for. */
  readonly featureShare: number;
}

/** Fits trees on top of the scores that `start` gives. Choices without a right option teach nothing and are passed over. */
export function fitTrees(
  choices: readonly Choice[],
  start: (values: Float64Array) => number,
  settings: BoostingSettings,
  random: () => number,
): readonly TreeNode[] {
  const taught = choices.filter(({ right, options }) => options.length > 1 && right.some((share) => share > 0));
  const rows = taught.flatMap(({ options }) => options);
  const scores = Float64Array.from(rows, start);
  const bins = binsOf(rows);
  const [gradients, curvatures] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const grown: TreeNode[] = [];
  for (let round = 0; round < settings.trees; round++) {
    derive(taught, scores, gradients, curvatures);
    const asked = FEATURE_NAMES.map((_, index) => index).filter(() => random() < settings.featureShare);
    const node = grow(bins, gradients, curvatures, asked, settings);
    const tree: Tree = treeOf(node);
    for (let row = 0; row < rows.length; row++) scores[row]! += answerOf(tree, rows[row]!);
    grown.push(node);
  }
  return grown;
}

/** First and second derivatives of the loss by each option's score. */
export function derive(
  choices: readonly Choice[],
  scores: Float64Array,
  gradients: Float64Array,
  curvatures: Float64Array,
): void {
  let row = 0;
  for (const { options, right, weight } of choices) {
    const shares = softmax(scores.subarray(row, row + options.length));
    const targets = right.map((share, index) => share * shares[index]!);
    const total = targets.reduce((sum, target) => sum + target, 0);
    for (let index = 0; index < options.length; index++, row++) {
      gradients[row] = weight * (shares[index]! - targets[index]! / total);
      curvatures[row] = weight * Math.max(1e-6, shares[index]! * (1 - shares[index]!));
    }
  }
}

export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

const MOST_BINS = 48;

interface Bins {
  /** By feature: the bin of each row. */
  readonly bin: readonly Uint8Array[];
  /** By feature: the highest value in each bin but the last. */
  readonly edges: readonly Float64Array[];
  readonly rows: number;
}

function binsOf(rows: readonly Float64Array[]): Bins {
  const edges = FEATURE_NAMES.map((_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature]!).sort();
    const distinct = new Set<number>();
    for (let bin = 1; bin < MOST_BINS; bin++) {
      const at = Math.floor((bin * values.length) / MOST_BINS);
      const [low, high] = [values[at - 1] ?? 0, values[at] ?? 0];
      if (high > low) distinct.add((low + high) / 2);
      else {
        const above = values.findIndex((value) => value > high);
        if (above >= 0) distinct.add((high + values[above]!) / 2);
      }
    }
    // Rare values count too: most features are 0 nearly everywhere.
    const extremes = [values[0]!, values.at(-1)!];
    if (extremes[1]! > extremes[0]! && distinct.size === 0) distinct.add((extremes[0]! + extremes[1]!) / 2);
    return Float64Array.from(distinct).sort();
  });
  const bin = edges.map((bounds, feature) =>
    Uint8Array.from(rows, (row) => {
      let number = 0;
      while (number < bounds.length && row[feature]! > bounds[number]!) number++;
      return number;
    }),
  );
  return { bin, edges, rows: rows.length };
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly depth: number;
  split: { readonly feature: number; readonly bin: number; readonly gain: number } | null;
  children: readonly [Leaf, Leaf] | null;
}

function grow(
  bins: Bins,
  gradients: Float64Array,
  curvatures: Float64Array,
  asked: readonly number[],
  settings: BoostingSettings,
): TreeNode {
  const leafOf = (rows: Int32Array, depth: number): Leaf => {
    let [gradient, curvature] = [0, 0];
    for (const row of rows) {
      gradient += gradients[row]!;
      curvature += curvatures[row]!;
    }
    const leaf: Leaf = { rows, gradient, curvature, depth, split: null, children: null };
    leaf.split = bestSplit(leaf, bins, gradients, curvatures, asked, settings);
    return leaf;
  };
  const root = leafOf(
    Int32Array.from({ length: bins.rows }, (_, row) => row),
    0,
  );
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    const next = leaves.filter(({ split }) => split).sort((a, b) => b.split!.gain - a.split!.gain)[0];
    if (!next) break;
    const { feature, bin } = next.split!;
    const column = bins.bin[feature]!;
    next.children = [
      leafOf(
        next.rows.filter((row) => column[row]! <= bin),
        next.depth + 1,
      ),
      leafOf(
        next.rows.filter((row) => column[row]! > bin),
        next.depth + 1,
      ),
    ];
    leaves.splice(leaves.indexOf(next), 1, ...next.children);
  }
  return nodeOf(root, bins, settings);
}

function bestSplit(
  { rows, gradient, curvature, depth }: Leaf,
  bins: Bins,
  gradients: Float64Array,
  curvatures: Float64Array,
  asked: readonly number[],
  { leastInLeaf, lambda }: BoostingSettings,
): Leaf['split'] {
  if (depth >= DEEPEST || curvature < 2 * leastInLeaf) return null;
  const worth = (g: number, h: number) => (g * g) / (h + lambda);
  let best: Leaf['split'] = null;
  for (const feature of asked) {
    const column = bins.bin[feature]!;
    const width = bins.edges[feature]!.length + 1;
    if (width === 1) continue;
    const [sums, weights] = [new Float64Array(width), new Float64Array(width)];
    for (const row of rows) {
      sums[column[row]!]! += gradients[row]!;
      weights[column[row]!]! += curvatures[row]!;
    }
    let [left, leftWeight] = [0, 0];
    for (let bin = 0; bin + 1 < width; bin++) {
      left += sums[bin]!;
      leftWeight += weights[bin]!;
      if (leftWeight < leastInLeaf || curvature - leftWeight < leastInLeaf) continue;
      const gain =
        worth(left, leftWeight) + worth(gradient - left, curvature - leftWeight) - worth(gradient, curvature);
      if (gain > LEAST_GAIN && (!best || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}

const DEEPEST = 6;
const LEAST_GAIN = 1e-3;

function nodeOf({ gradient, curvature, split, children }: Leaf, bins: Bins, settings: BoostingSettings): TreeNode {
  const mean = rounded((-settings.rate * gradient) / (curvature + settings.lambda));
  if (!children || !split) return [mean];
  return [
    mean,
    FEATURE_NAMES[split.feature]!,
    rounded(bins.edges[split.feature]![split.bin]!),
    nodeOf(children[0], bins, settings),
    nodeOf(children[1], bins, settings),
  ];
}

/** Five digits are enough and keep the JSON small. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

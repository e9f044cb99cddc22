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
    const bounds: number[] = [];
    // Most features are 0 nearly everywhere: a bin ends where the value changes, not in the middle of equal ones.
    for (let bin = 1, at = 0; bin < MOST_BINS && at < values.length; bin++) {
      at = firstAbove(values, values[Math.max(at, Math.floor((bin * values.length) / MOST_BINS) - 1)]!);
      if (at < values.length) bounds.push((values[at - 1]! + values[at]!) / 2);
    }
    return Float64Array.from(bounds);
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

/** Index of the first value above `bound` in sorted values. */
function firstAbove(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sums of first and second derivatives, by feature and bin: feature f's bin b stands at `f * MOST_BINS + b`. */
interface Histogram {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly gradient: number;
  readonly curvature: number;
  readonly depth: number;
  readonly split: { readonly feature: number; readonly bin: number; readonly gain: number } | null;
  children: readonly [Leaf, Leaf] | null;
}

function grow(
  bins: Bins,
  gradients: Float64Array,
  curvatures: Float64Array,
  asked: readonly number[],
  settings: BoostingSettings,
): TreeNode {
  const sums = (rows: Int32Array) => histogramOf(rows, bins, gradients, curvatures, asked);
  const all = Int32Array.from({ length: bins.rows }, (_, row) => row);
  const root = leafOf(all, sums(all), 0, bins, asked, settings);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    const next = leaves.filter(({ split }) => split).sort((a, b) => b.split!.gain - a.split!.gain)[0];
    if (!next) break;
    const column = bins.bin[next.split!.feature]!;
    const left = next.rows.filter((row) => column[row]! <= next.split!.bin);
    const right = next.rows.filter((row) => column[row]! > next.split!.bin);
    // Only the smaller side is counted: the other is what remains.
    const leftIsSmaller = left.length <= right.length;
    const small = sums(leftIsSmaller ? left : right);
    const large = difference(next.histogram, small);
    next.children = [
      leafOf(left, leftIsSmaller ? small : large, next.depth + 1, bins, asked, settings),
      leafOf(right, leftIsSmaller ? large : small, next.depth + 1, bins, asked, settings),
    ];
    leaves.splice(leaves.indexOf(next), 1, ...next.children);
  }
  return nodeOf(root, bins, settings);
}

function histogramOf(
  rows: Int32Array,
  bins: Bins,
  gradients: Float64Array,
  curvatures: Float64Array,
  asked: readonly number[],
): Histogram {
  const size = FEATURE_NAMES.length * MOST_BINS;
  const [sums, weights] = [new Float64Array(size), new Float64Array(size)];
  for (const feature of asked) {
    const column = bins.bin[feature]!;
    const start = feature * MOST_BINS;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const at = start + column[row]!;
      sums[at]! += gradients[row]!;
      weights[at]! += curvatures[row]!;
    }
  }
  return { gradients: sums, curvatures: weights };
}

function difference(whole: Histogram, part: Histogram): Histogram {
  return {
    gradients: whole.gradients.map((sum, index) => sum - part.gradients[index]!),
    curvatures: whole.curvatures.map((sum, index) => sum - part.curvatures[index]!),
  };
}

function leafOf(
  rows: Int32Array,
  histogram: Histogram,
  depth: number,
  bins: Bins,
  asked: readonly number[],
  settings: BoostingSettings,
): Leaf {
  const start = (asked[0] ?? 0) * MOST_BINS;
  const total = (sums: Float64Array) => sums.subarray(start, start + MOST_BINS).reduce((sum, value) => sum + value, 0);
  const [gradient, curvature] = [total(histogram.gradients), total(histogram.curvatures)];
  const split = depth < DEEPEST ? bestSplit(histogram, gradient, curvature, bins, asked, settings) : null;
  return { rows, histogram, gradient, curvature, depth, split, children: null };
}

function bestSplit(
  histogram: Histogram,
  gradient: number,
  curvature: number,
  bins: Bins,
  asked: readonly number[],
  { leastInLeaf, lambda }: BoostingSettings,
): Leaf['split'] {
  const worth = (g: number, h: number) => (g * g) / (h + lambda);
  let best: Leaf['split'] = null;
  for (const feature of asked) {
    let [left, leftWeight] = [0, 0];
    for (let bin = 0; bin < bins.edges[feature]!.length; bin++) {
      left += histogram.gradients[feature * MOST_BINS + bin]!;
      leftWeight += histogram.curvatures[feature * MOST_BINS + bin]!;
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

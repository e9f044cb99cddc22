import { AT, FEATURE_NAMES, type Feature } from './features.ts';

/**
 * A regression tree as JSON has it: `[mean, feature, threshold, left, right]` where a value at most the threshold goes left,
 * or `[mean]` for a leaf. `mean` is the tree's answer if it stopped there.
 */
export type TreeNode =
  | readonly [mean: number]
  | readonly [mean: number, feature: Feature, threshold: number, left: TreeNode, right: TreeNode];

/** The same, flat: children of node i at `left[i]` and `left[i] + 1`; feature -1 marks a leaf. */
export interface Tree {
  readonly mean: Float64Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int16Array;
}

/** Throws where the JSON is no tree over known features. */
export function treeOf(root: TreeNode): Tree {
  const nodes: TreeNode[] = [root];
  const left: number[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.length === 1) left.push(-1);
    else {
      left.push(nodes.length);
      nodes.push(node[3], node[4]);
    }
  }
  return {
    mean: Float64Array.from(nodes, ([mean]) => mean),
    feature: Int16Array.from(nodes, (node) => (node.length === 1 ? -1 : featureAt(node[1]))),
    threshold: Float64Array.from(nodes, (node) => (node.length === 1 ? 0 : node[2])),
    left: Int16Array.from(left),
  };
}

function featureAt(name: Feature): number {
  if (name in AT) return AT[name];
  throw new Error(
    `Resolver model: a tree asks for "${name}", expected one of ${FEATURE_NAMES.join(', ')}. Train it anew.`,
  );
}

/** The tree's answer for one feature vector. */
export function answerOf({ mean, feature, threshold, left }: Tree, values: Float64Array): number {
  let node = 0;
  while (feature[node]! >= 0) node = left[node]! + (values[feature[node]!]! <= threshold[node]! ? 0 : 1);
  return mean[node]!;
}

/**
 * Adds to `contributions` how much each feature moved the answer on its way down, and gives what the root starts from: together
 * they are the tree's answer (Saabas, "Interpreting random forests", 2014).
 */
export function explain(
  { mean, feature, threshold, left }: Tree,
  values: Float64Array,
  contributions: Float64Array,
): number {
  let node = 0;
  while (feature[node]! >= 0) {
    const asked = feature[node]!;
    const next = left[node]! + (values[asked]! <= threshold[node]! ? 0 : 1);
    contributions[asked]! += mean[next]! - mean[node]!;
    node = next;
  }
  return mean[0]!;
}

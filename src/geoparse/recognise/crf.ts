import type { FeatureRows } from './features.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over the labels of one sentence:
 * the score of a labelling is the sum of what its features and its steps from label to label weigh.
 */
export interface Chain {
  /** In the BIO scheme: O, B-LOC, I-LOC ... */
  readonly labels: readonly string[];
  /** Row of a feature in `weights`, or -1. */
  readonly rowOf: (hash: number) => number;
  /** One row of a weight for each label, in units of `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
  /** From label i to label j at `i * labels + j`; minus infinity where the step makes no sense. */
  readonly steps: Float64Array;
  /** For the first label; minus infinity for an inside. */
  readonly starts: Float64Array;
}

/** An inside follows its own kind only. `from` is null before the first token. */
export function isPossibleStep(from: string | null, to: string): boolean {
  if (!to.startsWith('I-')) return true;
  return from !== null && from !== 'O' && from.slice(2) === to.slice(2);
}

/** The score of each label at each token, row by row. A chain that knows shared features only need not look up the others. */
export function emissionsOf(
  { labels, rowOf, weights, scale }: Chain,
  { starts, sharedEnds, hashes }: FeatureRows,
  use: 'SHARED' | 'LEXICAL' = 'LEXICAL',
): Float64Array {
  const width = labels.length;
  const scores = new Float64Array((starts.length - 1) * width);
  for (let token = 0; token + 1 < starts.length; token++) {
    const base = token * width;
    const end = use === 'SHARED' ? sharedEnds[token]! : starts[token + 1]!;
    for (let at = starts[token]!; at < end; at++) {
      const row = rowOf(hashes[at]!) * width;
      if (row < 0) continue;
      for (let label = 0; label < width; label++) scores[base + label]! += weights[row + label]!;
    }
    for (let label = 0; label < width; label++) scores[base + label]! *= scale;
  }
  return scores;
}

/** The most likely label of each token, as indices (Viterbi). */
export function bestLabels({ labels, steps, starts }: Chain, emissions: Float64Array): Uint8Array {
  const width = labels.length;
  const length = emissions.length / width;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * width);
  let current = new Float64Array(width);
  let next = new Float64Array(width);
  for (let label = 0; label < width; label++) current[label] = starts[label]! + emissions[label]!;
  for (let token = 1; token < length; token++) {
    for (let label = 0; label < width; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let previous = 0; previous < width; previous++) {
        const score = current[previous]! + steps[previous * width + label]!;
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      next[label] = top + emissions[token * width + label]!;
      back[token * width + label] = from;
    }
    [current, next] = [next, current];
  }
  let label = current.indexOf(Math.max(...current));
  for (let token = length - 1; token >= 0; token--) {
    best[token] = label;
    label = back[token * width + label]!;
  }
  return best;
}

/** How likely each label is at each token, over all labellings, with what the training needs to weigh steps. */
export interface Posteriors {
  /** Probability of a label at a token, at `token * labels + label`. */
  readonly labels: Float64Array;
  /** Of the step from label i at the token before to label j at this token. */
  readonly step: (token: number, from: number, to: number) => number;
}

/**
 * Forward and backward sums, scaled at each token so that they neither vanish nor overflow (Rabiner, 1989): far fewer
 * exponentials than in logarithms. `moves` are the exponentials of the chain's steps, for callers that have many sentences.
 */
export function posteriorsOf(chain: Chain, emissions: Float64Array, moves = movesOf(chain)): Posteriors {
  const width = chain.labels.length;
  const length = emissions.length / width;
  const factors = exponentials(emissions, width);
  const scales = new Float64Array(length);
  const forward = forwardSums(chain, factors, moves, scales);
  const backward = new Float64Array(factors.length).fill(1);
  const probabilities = forward.slice();
  for (let there = (length - 1) * width; there > 0; there -= width) {
    const scale = scales[there / width]!;
    for (let to = 0; to < width; to++) factors[there + to]! *= backward[there + to]! / scale;
    for (let label = 0; label < width; label++) {
      const row = label * width;
      let sum = 0;
      for (let to = 0; to < width; to++) sum += moves[row + to]! * factors[there + to]!;
      backward[there - width + label] = sum;
      probabilities[there - width + label]! *= sum;
    }
  }
  return {
    labels: probabilities,
    // By now the factors hold all that lies ahead of the step.
    step: (token, from, to) =>
      forward[(token - 1) * width + from]! * moves[from * width + to]! * factors[token * width + to]!,
  };
}

/** Exponentials of the steps: 0 where one makes no sense. */
export function movesOf({ steps }: Chain): Float64Array {
  return steps.map(Math.exp);
}

function forwardSums(
  { starts, labels }: Chain,
  factors: Float64Array,
  moves: Float64Array,
  scales: Float64Array,
): Float64Array {
  const width = labels.length;
  const forward = new Float64Array(factors.length);
  for (let here = 0; here < factors.length; here += width) {
    const before = here - width;
    if (here === 0) for (let label = 0; label < width; label++) forward[label] = Math.exp(starts[label]!);
    else {
      for (let from = 0; from < width; from++) {
        const reached = forward[before + from]!;
        const row = from * width;
        for (let label = 0; label < width; label++) forward[here + label]! += reached * moves[row + label]!;
      }
    }
    let sum = 0;
    for (let label = 0; label < width; label++) sum += forward[here + label]! *= factors[here + label]!;
    for (let label = 0; label < width; label++) forward[here + label]! /= sum;
    scales[here / width] = sum;
  }
  return forward;
}

/** Exponentials of the scores, each row divided by its largest. */
function exponentials(scores: Float64Array, width: number): Float64Array {
  const values = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += width) {
    let top = scores[row]!;
    for (let index = row + 1; index < row + width; index++) if (scores[index]! > top) top = scores[index]!;
    for (let index = row; index < row + width; index++) values[index] = Math.exp(scores[index]! - top);
  }
  return values;
}

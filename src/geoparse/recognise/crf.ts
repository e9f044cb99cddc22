import type { FeatureRows } from './features.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over the labels of one sentence:
 * the score of a labelling is the sum of what its features and its steps from label to label weigh.
 */
export interface Chain {
  readonly labels: readonly string[];
  /** Row of a feature in `weights`, or -1. */
  readonly rowOf: (hash: number) => number;
  /** One row of a weight for each label. */
  readonly weights: Float32Array | Float64Array;
  /** From label i to label j at `i * labels + j`; minus infinity where the step makes no sense. */
  readonly steps: Float64Array;
  /** For the first label; minus infinity for an inside. */
  readonly starts: Float64Array;
}

/** The score of each label at each token, row by row. */
export function emissionsOf({ labels, rowOf, weights }: Chain, { starts, hashes }: FeatureRows): Float64Array {
  const width = labels.length;
  const length = starts.length - 1;
  const scores = new Float64Array(length * width);
  for (let token = 0; token < length; token++) {
    const base = token * width;
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const row = rowOf(hashes[at]!) * width;
      if (row < 0) continue;
      for (let label = 0; label < width; label++) scores[base + label]! += weights[row + label]!;
    }
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

/** Forward and backward sums in logarithms; `allowed` bars labels by token (bit i for label i), for training on partial labels. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Logarithm of the sum over all allowed labellings. */
  readonly total: number;
}

export function sumsOf({ labels, steps, starts }: Chain, emissions: Float64Array, allowed?: Uint16Array): Sums {
  const width = labels.length;
  const length = emissions.length / width;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width);
  const open = (token: number, label: number) => allowed === undefined || (allowed[token]! & (1 << label)) !== 0;
  const terms = new Float64Array(width);
  for (let label = 0; label < width; label++) {
    forward[label] = open(0, label) ? starts[label]! + emissions[label]! : Number.NEGATIVE_INFINITY;
  }
  for (let token = 1; token < length; token++) {
    for (let label = 0; label < width; label++) {
      const here = token * width + label;
      if (!open(token, label)) {
        forward[here] = Number.NEGATIVE_INFINITY;
        continue;
      }
      for (let previous = 0; previous < width; previous++) {
        terms[previous] = forward[here - label - width + previous]! + steps[previous * width + label]!;
      }
      forward[here] = logSum(terms) + emissions[here]!;
    }
  }
  for (let token = length - 2; token >= 0; token--) {
    for (let label = 0; label < width; label++) {
      for (let next = 0; next < width; next++) {
        const there = (token + 1) * width + next;
        terms[next] = open(token + 1, next)
          ? steps[label * width + next]! + emissions[there]! + backward[there]!
          : Number.NEGATIVE_INFINITY;
      }
      backward[token * width + label] = logSum(terms);
    }
  }
  return { forward, backward, total: length === 0 ? 0 : logSum(forward.subarray((length - 1) * width)) };
}

/** Logarithm of the sum of exponentials, safe for large numbers. */
function logSum(terms: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > top) top = term;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}

/** The labels' own steps: an inside follows its own kind only. `labels` are O, B-LOC, I-LOC ... */
export function isPossibleStep(from: string | null, to: string): boolean {
  if (!to.startsWith('I-')) return true;
  return from !== null && from !== 'O' && from.slice(2) === to.slice(2);
}

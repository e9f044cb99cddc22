import { bestLabels, type Chain, emissionsOf, sumsOf } from './crf.ts';
import type { FeatureRows } from './features.ts';

/** A name that a tagger marks: tokens `first` to `last`, both included. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** 0..1: the least sure of its tokens. */
  readonly probability: number;
}

/** What a chain makes of one sentence. */
export interface Tagging {
  readonly spans: readonly Tagged[];
  /** The probability that the token belongs to a name of one of these types. */
  readonly probability: (token: number, ...types: readonly string[]) => number;
}

/** Marks the most likely names of a sentence. */
export function tag(chain: Chain, features: FeatureRows): Tagging {
  const { labels } = chain;
  const width = labels.length;
  const emissions = emissionsOf(chain, features);
  const { forward, backward, total } = sumsOf(chain, emissions);
  const probability = (token: number, ...types: readonly string[]): number => {
    let sum = 0;
    for (let label = 1; label < width; label++) {
      const here = token * width + label;
      if (types.includes(labels[label]!.slice(2))) sum += Math.exp(forward[here]! + backward[here]! - total);
    }
    return Math.min(1, sum);
  };

  const spans: Tagged[] = [];
  const best = bestLabels(chain, emissions);
  for (let first = 0; first < best.length; first++) {
    const label = labels[best[first]!]!;
    if (label === 'O') continue;
    const type = label.slice(2);
    let last = first;
    while (last + 1 < best.length && labels[best[last + 1]!] === `I-${type}`) last += 1;
    let least = 1;
    for (let token = first; token <= last; token++) least = Math.min(least, probability(token, type));
    spans.push({ first, last, type, probability: least });
    first = last;
  }
  return { spans, probability };
}

import { bestLabels, type Chain, emissionsOf, movesOf, type Posteriors, posteriorsOf } from './crf.ts';
import type { FeatureRows } from './features.ts';
import type { Reading } from './reading.ts';
import { isNameLike } from './words.ts';

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

/**
 * Marks the most likely names in the sentences of one article. Read twice: first each sentence by itself, then with what the first
 * reading made of the same words elsewhere, since a name mostly means one thing in one story.
 */
export function tagArticle(
  chain: Chain,
  readings: readonly Reading[],
  features: readonly FeatureRows[],
  use: 'SHARED' | 'LEXICAL' = 'LEXICAL',
): readonly Tagging[] {
  const emissions = features.map((rows) => emissionsOf(chain, rows, use));
  const moves = movesOf(chain);
  const posteriors = emissions.map((scores) => posteriorsOf(chain, scores, moves));
  const votes = votesOf(chain, readings, posteriors);
  return readings.map((reading, index) => {
    const swayed = sway(chain, reading, emissions[index]!, posteriors[index]!, votes);
    return taggingOf(
      chain,
      emissions[index]!,
      swayed ? posteriorsOf(chain, emissions[index]!, moves) : posteriors[index]!,
    );
  });
}

/** For each word that is capitalised more than once: the sum of its probabilities by type, and how often it stands. */
interface Votes {
  readonly types: Float64Array;
  times: number;
}

function votesOf(
  chain: Chain,
  readings: readonly Reading[],
  posteriors: readonly Posteriors[],
): ReadonlyMap<number, Votes> {
  const types = typesOf(chain);
  const votes = new Map<number, Votes>();
  readings.forEach(({ words }, index) => {
    const { labels } = posteriors[index]!;
    for (let token = 0; token < words.length; token++) {
      if (!isNameLike(words[token]!)) continue;
      let vote = votes.get(words[token]!.lower);
      if (vote === undefined) {
        vote = { types: new Float64Array(types.length), times: 0 };
        votes.set(words[token]!.lower, vote);
      }
      vote.times += 1;
      for (let label = 0; label < types.length; label++)
        vote.types[types[label]!]! += labels[token * types.length + label]!;
    }
  });
  return votes;
}

/** How far a word moves towards what its other occurrences say: 0 not at all, 1 all the way. Both chosen on the development corpora. */
const STRENGTH = 0.7;
/** Keeps a word that is sure in one sentence from overruling all others. */
const DOUBT = 0.05;

/** A word that is as sure everywhere, such as "De" at the head of sentences, is not moved. */
const LEAST_SWAY = 0.002;

/** Moves the emissions of repeated words from what their sentence says to what all say on average; false where there are none. */
function sway(
  chain: Chain,
  { words }: Reading,
  emissions: Float64Array,
  { labels }: Posteriors,
  votes: ReadonlyMap<number, Votes>,
): boolean {
  const types = typesOf(chain);
  const width = types.length;
  const own = new Float64Array(width);
  let swayed = false;
  for (let token = 0; token < words.length; token++) {
    const vote = isNameLike(words[token]!) ? votes.get(words[token]!.lower) : undefined;
    if (vote === undefined || vote.times < 2) continue;
    own.fill(0);
    for (let label = 0; label < width; label++) own[types[label]!]! += labels[token * width + label]!;
    if (types.every((type) => Math.abs(vote.types[type]! / vote.times - own[type]!) < LEAST_SWAY)) continue;
    swayed = true;
    for (let label = 0; label < width; label++) {
      const type = types[label]!;
      emissions[token * width + label]! +=
        STRENGTH * Math.log((vote.types[type]! / vote.times + DOUBT) / (own[type]! + DOUBT));
    }
  }
  return swayed;
}

/** The type of each label, as a number: the index of its first label. */
function typesOf({ labels }: Chain): readonly number[] {
  return labels.map((label) => labels.findIndex((other) => other.slice(2) === label.slice(2)));
}

function taggingOf(chain: Chain, emissions: Float64Array, posteriors: Posteriors): Tagging {
  const { labels } = chain;
  const width = labels.length;
  const probability = (token: number, ...types: readonly string[]): number => {
    let sum = 0;
    for (let label = 1; label < width; label++) {
      if (types.includes(labels[label]!.slice(2))) sum += posteriors.labels[token * width + label]!;
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

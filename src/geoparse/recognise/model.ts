import type { Language } from '../../model/language.ts';
import { ProblemError } from '../../model/problem.ts';
import { type Chain, isPossibleStep } from './crf.ts';

/** Given and family names in lower case: they tell "Washington" the man from the town. */
export interface PersonNames {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

/** Trained weights, with what they were trained on. */
export interface RecogniserModel {
  /** ISO date of the training. */
  readonly trainedAt: string;
  /** SHA-256 of the training data. */
  readonly dataHash: string;
  readonly names: PersonNames;
  /** Marks LOC, PER, ORG and MISC: by language, and `shared` for every language without weights of its own. */
  readonly entities: Readonly<Record<Language, Chain>> & { readonly shared: Chain };
  /** Marks toponyms (as LOC) where a language has training data for just that; elsewhere the LOC entities are the toponyms. */
  readonly toponyms: Readonly<Record<Language, Chain>>;
}

/** A chain as it is stored: its rows sorted by feature hash, weights in steps of `scale`, numbers in base64. */
export interface StoredChain {
  readonly labels: readonly string[];
  readonly scale: number;
  /** Each hash less the one before, from -2^31 up: bytes of seven bits, the lowest first; the eighth bit says that more follow. */
  readonly gaps: string;
  /** Int8, a row of a weight for each label. */
  readonly weights: string;
  /** From label i to label j; 0 where the step makes no sense. */
  readonly steps: readonly number[];
  readonly starts: readonly number[];
}

/** What `data/models/recogniser.json` holds. */
export interface StoredRecogniser {
  readonly trainedAt: string;
  readonly dataHash: string;
  /** Names separated by spaces. */
  readonly names: { readonly given: string; readonly family: string };
  readonly entities: Readonly<Record<string, StoredChain>>;
  readonly toponyms: Readonly<Record<string, StoredChain>>;
}

/**
 * Weights from the JSON that `bench/accuracy/train-recogniser.ts` writes.
 * Throws a {@link ProblemError} where it is something else, with the way to make it anew.
 */
export function parseRecogniserModel(json: unknown): RecogniserModel {
  if (!isStored(json)) {
    throw new ProblemError(
      'INVALID_INPUT',
      'Expected recogniser weights (trainedAt, dataHash, names, entities with "shared", toponyms), got something else. ' +
        'Restore data/models/recogniser.json, or train it: npx vite-node bench/accuracy/train-recogniser.ts',
      'recogniser',
    );
  }
  const chains = (stored: Readonly<Record<string, StoredChain>>) =>
    Object.fromEntries(Object.entries(stored).map(([language, chain]) => [language, parseChain(chain, language)]));
  return {
    trainedAt: json.trainedAt,
    dataHash: json.dataHash,
    names: { given: new Set(json.names.given.split(' ')), family: new Set(json.names.family.split(' ')) },
    entities: chains(json.entities) as RecogniserModel['entities'],
    toponyms: chains(json.toponyms),
  };
}

function isStored(json: unknown): json is StoredRecogniser {
  const stored = json as Partial<StoredRecogniser> | null;
  return (
    typeof stored === 'object' &&
    typeof stored?.trainedAt === 'string' &&
    typeof stored.dataHash === 'string' &&
    typeof stored.names?.given === 'string' &&
    typeof stored.names.family === 'string' &&
    typeof stored.entities?.shared === 'object' &&
    typeof stored.toponyms === 'object'
  );
}

function parseChain({ labels, scale, gaps, weights, steps, starts }: StoredChain, language: string): Chain {
  const width = labels.length;
  const keys = hashesFrom(bytesOf(gaps));
  const quantised = new Int8Array(bytesOf(weights).buffer);
  if (quantised.length !== keys.length * width || steps.length !== width * width || starts.length !== width) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected ${keys.length} rows of ${width} weights for "${language}", got ${quantised.length} weights. Restore data/models/recogniser.json.`,
      'recogniser',
    );
  }
  return {
    labels,
    rowOf: tableOf(keys),
    weights: quantised,
    scale,
    steps: Float64Array.from(steps, (weight, index) =>
      isPossibleStep(labels[Math.floor(index / width)]!, labels[index % width]!) ? weight : Number.NEGATIVE_INFINITY,
    ),
    starts: Float64Array.from(starts, (weight, index) =>
      isPossibleStep(null, labels[index]!) ? weight : Number.NEGATIVE_INFINITY,
    ),
  };
}

function hashesFrom(gaps: Uint8Array): Int32Array {
  const hashes = new Int32Array(gaps.length);
  let count = 0;
  let hash = -(2 ** 31);
  let place = 1;
  for (const byte of gaps) {
    hash += (byte & 127) * place;
    place *= 128;
    if (byte >= 128) continue;
    hashes[count++] = hash;
    place = 1;
  }
  return hashes.slice(0, count);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/**
 * A hash table by open addressing, each key beside its row: a Map of as many numbers takes ten times the room and twice the time.
 */
function tableOf(keys: Int32Array): (hash: number) => number {
  const bits = Math.ceil(Math.log2(keys.length + 1)) + 1;
  const mask = 2 ** (bits + 1) - 2;
  const slots = new Int32Array(2 ** (bits + 1)).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row]! << 1) & mask;
    while (slots[slot + 1] !== -1) slot = (slot + 2) & mask;
    slots[slot] = keys[row]!;
    slots[slot + 1] = row;
  }
  return (hash) => {
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const row = slots[slot + 1]!;
      if (row === -1 || slots[slot] === hash) return row;
    }
  };
}

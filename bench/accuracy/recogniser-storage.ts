import type { StoredChain } from '../../src/geoparse/recognise/model.ts';
import type { TrainedChain } from './recogniser-training.ts';

/** Features whose weights all lie below this say nothing; others are small but many. */
const LEAST_WEIGHT = 0.01;

/** A trained chain in the form of the repository: small weights dropped, the rest in 255 steps. */
export function storeChain({ labels, hashes, weights, steps, starts }: TrainedChain): StoredChain {
  const width = labels.length;
  const kept = Array.from(hashes.keys())
    .filter((row) =>
      weights.subarray(row * width, (row + 1) * width).some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
    )
    .sort((a, b) => hashes[a]! - hashes[b]!);
  const largest = kept.reduce((largest, row) => {
    for (let label = 0; label < width; label++) largest = Math.max(largest, Math.abs(weights[row * width + label]!));
    return largest;
  }, 0);
  const scale = largest / 127;
  const quantised = new Int8Array(kept.length * width);
  kept.forEach((row, index) => {
    for (let label = 0; label < width; label++) {
      quantised[index * width + label] = Math.round(weights[row * width + label]! / scale);
    }
  });
  return {
    labels,
    scale,
    hashes: base64(Int32Array.from(kept, (row) => hashes[row]!)),
    weights: base64(quantised),
    steps: Array.from(steps, finite),
    starts: Array.from(starts, finite),
  };
}

function base64({ buffer }: Int32Array<ArrayBuffer> | Int8Array<ArrayBuffer>): string {
  return Buffer.from(buffer).toString('base64');
}

function finite(weight: number): number {
  return Number.isFinite(weight) ? Math.round(weight * 1e4) / 1e4 : 0;
}

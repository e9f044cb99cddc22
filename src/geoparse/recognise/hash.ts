/** FNV-1a over the code units of a string, 32 bits. Features are numbers so that the hot path makes no strings. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** One number for a kind of feature and up to three values; the order matters. Steps of MurmurHash3 (Appleby, public domain). */
export function mix(kind: number, a: number, b = 0, c = 0): number {
  return finish(step(step(step(Math.imul(kind + 1, 0x9e3779b1), a), b), c));
}

function step(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** What tells one reading of an event from another. */
export interface ReadEvent {
  readonly kind: string;
  readonly placeId: string | null;
  /** The words of its evidence. */
  readonly words: readonly string[];
}

/** Below this share of common words two readings are two events. */
const LEAST_OVERLAP = 0.3;

/**
 * Gives each new reading the id of the old event that it continues: of the same kind, with the largest overlap of evidence, the same
 * place where that ties. Each id is given once; a reading without a match gets null, and an old event that nobody continues is gone.
 */
export function continuedIds(
  old: readonly (ReadEvent & { readonly id: string })[],
  read: readonly ReadEvent[],
  leastOverlap = LEAST_OVERLAP,
): readonly (string | null)[] {
  const pairs = read
    .flatMap((reading, index) =>
      old
        .filter(({ kind }) => kind === reading.kind)
        .map((event) => ({
          index,
          id: event.id,
          overlap: overlapOf(event.words, reading.words),
          samePlace: event.placeId === reading.placeId,
        })),
    )
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap || Number(b.samePlace) - Number(a.samePlace));
  const ids: (string | null)[] = read.map(() => null);
  const taken = new Set<string>();
  for (const { index, id } of pairs) {
    if (ids[index] !== null || taken.has(id)) continue;
    ids[index] = id;
    taken.add(id);
  }
  return ids;
}

/** An event's evidence as words, to find it again in another version. */
export function readEvent(kind: string, placeId: string | null, quotes: readonly string[]): ReadEvent {
  return { kind, placeId, words: quotes.flatMap(wordList) };
}

/** Words in lower case, in order. */
export function wordList(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shared words over all words (Jaccard), each word once. */
function overlapOf(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

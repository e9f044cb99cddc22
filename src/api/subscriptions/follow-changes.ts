import type { ChangeRecord, Store } from '../../store/store.ts';

/** How many changes wait for a slow subscriber before it is sent back to the store for them. */
const longestBacklog = 1_000;
const pageSize = 100;

/**
 * Changes after a cursor, oldest first, then every one as it is committed; without a cursor only what is committed from now on.
 * Memory is bounded: a subscriber that reads slower than events change drops its backlog and reads on from the store, so that it
 * neither misses a change nor sees one twice. Ends at the signal.
 */
export async function* followChanges(
  store: Pick<Store, 'onChange' | 'changesSince'>,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<readonly ChangeRecord[], void, void> {
  let backlog: ChangeRecord[] = [];
  let lastSeen = cursor === null ? null : BigInt(cursor);
  let mustCatchUp = cursor !== null;
  let wake = (): void => {};

  const stop = store.onChange((changes) => {
    // Without a cursor the first change that we hear of tells where we began.
    lastSeen ??=
      changes.reduce(
        (least, { changeSeq }) => (BigInt(changeSeq) < least ? BigInt(changeSeq) : least),
        BigInt(changes[0]?.changeSeq ?? 1),
      ) - 1n;
    if (backlog.length + changes.length > longestBacklog) {
      backlog = [];
      mustCatchUp = true;
    } else if (!mustCatchUp) backlog.push(...changes);
    wake();
  });
  signal.addEventListener('abort', () => wake());

  /** The changes not yet seen, marked as seen. */
  const unseen = (changes: readonly ChangeRecord[]): readonly ChangeRecord[] => {
    const fresh = changes.filter(({ changeSeq }) => lastSeen === null || BigInt(changeSeq) > lastSeen);
    for (const { changeSeq } of fresh)
      if (lastSeen === null || BigInt(changeSeq) > lastSeen) lastSeen = BigInt(changeSeq);
    return fresh;
  };

  try {
    while (!signal.aborted) {
      while (mustCatchUp) {
        // Cleared before the read: what is committed meanwhile is heard of again, and passed over if the read had it.
        mustCatchUp = false;
        const { changes, hasMore } = await store.changesSince(String(lastSeen ?? 0n), pageSize);
        mustCatchUp ||= hasMore;
        const fresh = unseen(changes);
        if (fresh.length > 0) yield fresh;
      }
      const heard = unseen(backlog.sort((a, b) => (BigInt(a.changeSeq) < BigInt(b.changeSeq) ? -1 : 1)));
      backlog = [];
      if (heard.length > 0) yield heard;
      else if (!mustCatchUp && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop();
  }
}

import { changesSince } from './read/changes.ts';
import type { Database } from './database.ts';
import type { ChangeRecord } from './store.ts';

type Listener = (changes: readonly ChangeRecord[]) => void;

/** Tells listeners of every commit that changed events, in order, whichever process made it. */
export interface ChangeFeed {
  /** Something was committed: reads what is new and passes it on. */
  poke(): void;
  listen(listener: Listener): () => void;
}

const readAtOnce = 500;

export interface ChangeFeedHears {
  /** A read failed; it is made up for at the next poke. */
  onError(error: unknown): void;
  /** Changes up to this number are about to be told: whoever hears of one may ask for it. */
  onSeen(changeNumber: string): void;
}

/** `seen` is the last change number before anyone listens. */
export function createChangeFeed(database: Database, seen: string, { onError, onSeen }: ChangeFeedHears): ChangeFeed {
  const listeners = new Set<Listener>();
  let cursor = seen;
  let reading: Promise<void> | null = null;
  let pokedAgain = false;

  const readOn = async (): Promise<void> => {
    for (let hasMore = true; hasMore; ) {
      const found = await changesSince(database, cursor, readAtOnce);
      hasMore = found.hasMore;
      cursor = found.changes.at(-1)?.changeSeq ?? cursor;
      onSeen(cursor);
      if (found.changes.length > 0) for (const listener of [...listeners]) listener(found.changes);
    }
  };

  const poke = (): void => {
    if (reading) {
      pokedAgain = true;
      return;
    }
    reading = readOn()
      .catch(onError)
      .finally(() => {
        reading = null;
        if (pokedAgain) {
          pokedAgain = false;
          poke();
        }
      });
  };

  return {
    poke,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

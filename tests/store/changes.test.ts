import { describe, expect, test } from 'vitest';
import type { ChangeRecord, Store } from '../../src/store/store.ts';
import { availableDatabases } from './databases.ts';
import { annotation, utrecht } from './fixtures.ts';
import { useStore } from './use-store.ts';

const options = { engineVersion: '1' };

function story(number: number, events = 2) {
  return annotation({
    title: `Melding ${number}`,
    source: 'changes.example',
    externalId: String(number),
    events: Array.from({ length: events }, (_, event) => ({
      words: `Melding ${number}, deel ${event}, komt uit Utrecht en staat op zichzelf.`,
      where: utrecht,
      when: '2024-04-01',
    })),
  });
}

async function allChanges(store: Store, from: string | null): Promise<readonly ChangeRecord[]> {
  const found: ChangeRecord[] = [];
  let cursor = from;
  for (;;) {
    const { changes, hasMore } = await store.changesSince(cursor, 3);
    found.push(...changes);
    cursor = changes.at(-1)?.changeSeq ?? cursor;
    if (!hasMore) return found;
  }
}

/** Waits until as many changes were heard, at most five seconds. */
async function heard(changes: readonly ChangeRecord[], count: number): Promise<void> {
  for (let waited = 0; changes.length < count; waited += 20) {
    if (waited > 5000) throw new Error(`Heard ${changes.length} changes, expected ${count}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

for (const kind of await availableDatabases()) {
  describe(`changes on ${kind}`, () => {
    const used = useStore(kind);

    test('numbers rise from commit to commit, without a gap in what a reader sees', async () => {
      const seen: bigint[] = [];
      const writers = Promise.all([1, 2, 3, 4, 5, 6].map((number) => used.store.ingest([story(number)], options)));
      let done = false;
      void writers.finally(() => {
        done = true;
      });
      let cursor: string | null = null;
      while (!done || seen.length < 12) {
        const { changes } = await used.store.changesSince(cursor, 100);
        seen.push(...changes.map(({ changeSeq }) => BigInt(changeSeq)));
        cursor = changes.at(-1)?.changeSeq ?? cursor;
      }
      await writers;
      // Someone who follows the cursor has seen every change once: nothing was committed behind it.
      expect(seen).toHaveLength(12);
      expect(seen).toEqual([...seen].sort((a, b) => Number(a - b)));
      expect(await allChanges(used.store, null)).toHaveLength(12);
    });

    test('an event that changes twice is told once, at its last change', async () => {
      const before = await used.store.dataVersion();
      const [ingested] = await used.store.ingest([story(20, 1)], options);
      await used.store.retractArticle(ingested?.article.id ?? '');
      const changes = await allChanges(used.store, before);
      expect(changes.map(({ status }) => status)).toEqual(['RETRACTED']);
    });

    test('every change makes a new data version, reading and repeating do not', async () => {
      const versions = [await used.store.dataVersion()];
      const [ingested] = await used.store.ingest([story(30, 0)], options);
      versions.push(await used.store.dataVersion());
      await used.store.purgeArticle(ingested?.article.id ?? '');
      versions.push(await used.store.dataVersion());
      expect(new Set(versions).size).toBe(3);
      await used.store.ingest([story(1)], options);
      expect(await used.store.dataVersion()).toBe(versions[2]);
    });

    test('listeners hear every commit, in order, until they stop', async () => {
      const changes: ChangeRecord[] = [];
      const stop = used.store.onChange((found) => changes.push(...found));
      const [ingested] = await used.store.ingest([story(40)], options);
      await used.store.retractArticle(ingested?.article.id ?? '');
      await heard(changes, 4);
      expect(changes.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'RETRACTED', 'RETRACTED']);
      stop();
      await used.store.ingest([story(41)], options);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(changes).toHaveLength(4);
    });

    test('a bad cursor is refused', async () => {
      await expect(used.store.changesSince('gisteren', 10)).rejects.toMatchObject({ field: 'cursor' });
    });

    test.runIf(kind === 'postgres')('another process hears of it within a second', async () => {
      const other = await used.database.open();
      try {
        const changes: ChangeRecord[] = [];
        other.onChange((found) => changes.push(...found));
        const version = await other.dataVersion();
        const begun = Date.now();
        await used.store.ingest([story(50)], options);
        await heard(changes, 2);
        expect(Date.now() - begun).toBeLessThan(1000);
        expect(await other.dataVersion()).not.toBe(version);
      } finally {
        await other.close();
      }
    });
  });
}

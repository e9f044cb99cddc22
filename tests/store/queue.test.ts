import { afterEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/model/delivery.ts';
import { availableDatabases } from './databases.ts';
import { useStore } from './use-store.ts';

const hourMs = 3_600_000;

for (const kind of await availableDatabases()) {
  describe(`queue on ${kind}`, () => {
    const used = useStore(kind);
    let added: string[] = [];
    const add = async (deliveries: readonly Delivery[]): Promise<readonly string[]> => {
      const ids = await used.store.queue.add(deliveries);
      added.push(...ids);
      return ids;
    };
    afterEach(async () => {
      await used.store.queue.finish(added);
      added = [];
    });
    const texts = (taken: readonly { readonly delivery: { readonly text?: string | null } }[]) =>
      taken.map(({ delivery }) => delivery.text);

    test('gives the oldest first, each once while it is leased', async () => {
      const ids = await add([{ text: 'een' }, { text: 'twee', source: 'a.example' }, { text: 'drie' }]);
      expect(await used.store.queue.take(2, hourMs)).toEqual([
        { id: ids[0], delivery: { text: 'een' }, attempts: 1 },
        { id: ids[1], delivery: { text: 'twee', source: 'a.example' }, attempts: 1 },
      ]);
      expect(texts(await used.store.queue.take(2, hourMs))).toEqual(['drie']);
      expect(await used.store.queue.take(2, hourMs)).toEqual([]);
      expect(await used.store.queue.counts()).toEqual({
        waiting: 3,
        dead: 0,
        oldestAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
      await used.store.queue.finish(ids);
      expect(await used.store.queue.counts()).toEqual({ waiting: 0, dead: 0, oldestAt: null });
    });

    test('gives again what its reader never finished', async () => {
      await add([{ text: 'verloren' }]);
      await used.store.queue.take(1, 0);
      expect(await used.store.queue.take(1, hourMs)).toMatchObject([{ delivery: { text: 'verloren' }, attempts: 2 }]);
    });

    test('readers at the same time never get the same one', async () => {
      await add(Array.from({ length: 40 }, (_, number) => ({ text: String(number) })));
      const taken = (await Promise.all(Array.from({ length: 8 }, () => used.store.queue.take(5, hourMs)))).flat();
      expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
      const rest = await used.store.queue.take(100, hourMs);
      expect(new Set([...texts(taken), ...texts(rest)]).size).toBe(40);
    });

    test('a delivery waits once, however often it is added; a dead one is queued anew', async () => {
      const [first, again, other] = await add([
        { text: 'twee keer' },
        { text: 'twee keer', retrievedAt: '2025-01-01T00:00:00Z' },
        { text: 'iets anders' },
      ]);
      expect(again).toBe(first);
      expect(await add([{ source: null, text: 'twee keer' }])).toEqual([first]);
      expect(texts(await used.store.queue.take(5, hourMs))).toEqual(['twee keer', 'iets anders']);
      // It is being read: it is not read twice for that.
      expect(await add([{ text: 'twee keer' }])).toEqual([first]);
      expect(await used.store.queue.take(5, hourMs)).toEqual([]);
      await used.store.queue.fail(first ?? '', 'kapot', null);
      expect(await add([{ text: 'twee keer' }])).toEqual([first]);
      expect(await used.store.queue.take(5, hourMs)).toMatchObject([{ id: first, attempts: 1 }]);
      expect(other).not.toBe(first);
    });

    test('whoever is still at work keeps what it took; after a death all is put back', async () => {
      const ids = await add([{ text: 'lang' }, { text: 'kort' }]);
      await used.store.queue.take(2, 0);
      await used.store.queue.renew([ids[0] ?? ''], hourMs);
      expect(texts(await used.store.queue.take(2, hourMs))).toEqual(['kort']);
      await used.store.queue.reclaim();
      expect(texts(await used.store.queue.take(2, hourMs))).toEqual(['lang', 'kort']);
    });

    test('discards dead letters and nothing else', async () => {
      const [dead = '', waiting = ''] = await add([{ text: 'weg' }, { text: 'blijft' }]);
      await used.store.queue.take(2, hourMs);
      await used.store.queue.fail(dead, 'kapot', null);
      expect(await used.store.queue.discard([waiting])).toBe(0);
      expect(await used.store.queue.discard(null)).toBe(1);
      expect(await used.store.queue.counts()).toMatchObject({ waiting: 1, dead: 0 });
    });

    test('waits before another attempt', async () => {
      const [id = ''] = await add([{ text: 'later' }]);
      await used.store.queue.take(1, hourMs);
      await used.store.queue.fail(id, 'de bron antwoordt niet', hourMs);
      expect(await used.store.queue.take(1, hourMs)).toEqual([]);
      await used.store.queue.fail(id, 'de bron antwoordt niet', 0);
      expect(await used.store.queue.take(1, hourMs)).toMatchObject([{ attempts: 2 }]);
    });

    test('keeps what cannot be read with its reason, until someone asks for another attempt', async () => {
      const [first = '', second = ''] = await add([{ text: 'giftig' }, { text: 'kapot' }]);
      await used.store.queue.take(2, hourMs);
      await used.store.queue.fail(first, 'geen tekst', null);
      await used.store.queue.fail(second, 'x'.repeat(5000), null);
      expect(await used.store.queue.counts()).toEqual({ waiting: 0, dead: 2, oldestAt: null });
      const { rows, hasNextPage } = await used.store.queue.deadLetters({ first: 1 });
      expect(hasNextPage).toBe(true);
      expect(rows[0]?.row).toMatchObject({ id: second, attempts: 1, delivery: { text: 'kapot' } });
      expect(rows[0]?.row.reason).toHaveLength(2000);
      const next = await used.store.queue.deadLetters({ first: 1, after: rows[0]?.cursor });
      expect(next.rows[0]?.row.reason).toBe('geen tekst');
      expect(await used.store.queue.retry([first, 'no id'])).toBe(1);
      expect(await used.store.queue.take(5, hourMs)).toMatchObject([{ id: first, attempts: 1 }]);
      expect(await used.store.queue.retry(null)).toBe(1);
    });
  });
}

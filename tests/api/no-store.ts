import type { KeyStore } from '../../src/store/keys.ts';
import type { Store } from '../../src/store/store.ts';

const unexpected = (): never => {
  throw new Error('The test did not expect keys to be made or listed.');
};
const noKeys: Omit<KeyStore, 'find' | 'hasAny'> = { create: unexpected, list: unexpected, revoke: unexpected };

/** A store for tests that read nothing of it; every method that a test does not give fails the test that calls it. */
export function storeWith(methods: Partial<Store> = {}): Store {
  const given: Partial<Store> = {
    kind: 'pglite',
    onChange: () => () => {},
    ping: async () => {},
    dataVersion: async () => '1',
    close: async () => {},
    keys: { ...noKeys, find: async () => null, hasAny: async () => false },
    // What /metrics asks; anything else fails by itself.
    queue: { counts: async () => ({ waiting: 0, taken: 0, dead: 0, oldestAt: null }) } as unknown as Store['queue'],
    feeds: { all: async () => [] } as unknown as Store['feeds'],
    ...methods,
  };
  return new Proxy(given as Store, {
    get(target, name) {
      if (name in target || name === 'then') return Reflect.get(target, name);
      throw new Error(`The test did not expect the store to be asked for "${String(name)}".`);
    },
  });
}

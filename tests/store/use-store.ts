import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { createDatabase, type DatabaseKind, type TestDatabase } from './databases.ts';

/** Opens a store for the tests of one `describe`, and closes and removes it after them. */
export function useStore(kind: DatabaseKind): { readonly store: Store; readonly database: TestDatabase } {
  const used: { store?: Store; database?: TestDatabase } = {};
  beforeAll(async () => {
    used.database = await createDatabase(kind);
    used.store = await used.database.open();
  });
  afterAll(async () => {
    await used.store?.close();
    await used.database?.drop();
  });
  return used as { store: Store; database: TestDatabase };
}

import { readConfiguration } from '../configuration.ts';
import type { Store } from '../store/store.ts';

/** Opens the store that the environment names for as long as the work takes. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore(readConfiguration(process.env));
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

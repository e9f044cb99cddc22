import { join } from 'node:path';
import { randomStories } from '../speed/random-stories.ts';
import { seeded } from '../speed/seeded.ts';
import type { Circumstances, Outcome } from './promises.ts';
import { rowSetHash } from './row-set.ts';
import { type FaultStore, newStore } from './stores.ts';

/** Restored into a new store of the same sort. */
export async function backUpAndRestore(store: FaultStore, { serverUrl }: Circumstances): Promise<Outcome> {
  const full = await store.open();
  await full.ingest(randomStories(seeded(21), 200, 'backup.example'), { engineVersion: '1' });
  const file = join(store.dataDirectory, 'backup.gz');
  const rows = await full.backUp(file);
  const before = await rowSetHash(full);
  await full.close();
  const target = await newStore(store.kind, serverUrl);
  const empty = await target.open();
  const restored = await empty.restore(file);
  const after = await rowSetHash(empty);
  const wrong = await empty.verify();
  await empty.close();
  await target.drop();
  return {
    kept: before === after && rows === restored && wrong.length === 0,
    figure: `${rows} rows, row-set hash ${before} before and ${after} after`,
  };
}

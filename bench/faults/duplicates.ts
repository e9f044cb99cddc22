import type { Annotation } from '../../src/model/annotation.ts';
import type { Store } from '../../src/store/store.ts';
import { randomStories } from '../speed/random-stories.ts';
import { seeded } from '../speed/seeded.ts';
import type { Circumstances, Outcome } from './promises.ts';
import { rowSetHash } from './row-set.ts';
import { type FaultStore, newStore } from './stores.ts';

const options = { engineVersion: '1' };
const clients = 8;

/** The same stories once in order, and thrice shuffled by eight clients: on PostgreSQL each with a store of its own. */
export async function duplicates(store: FaultStore, { serverUrl }: Circumstances): Promise<Outcome> {
  const stories = randomStories(seeded(11), 60, 'duplicates.example');
  const once = await newStore(store.kind, serverUrl);
  const plain = await once.open();
  for (const story of stories) await plain.ingest([story], options);
  const expected = await rowSetHash(plain);
  await plain.close();
  await once.drop();

  const random = seeded(12);
  const deliveries = [...stories, ...stories, ...stories]
    .map((story) => ({ story, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ story }) => story);
  const opened: Store[] = [await store.open()];
  while (store.kind === 'postgres' && opened.length < clients) opened.push(await store.open());
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const own: Annotation[] = deliveries.filter((_, index) => index % clients === client);
      for (const story of own) await opened[client % opened.length]?.ingest([story], options);
    }),
  );
  const [first] = opened as [Store, ...Store[]];
  const found = await rowSetHash(first);
  const wrong = await first.verify();
  await Promise.all(opened.map((each) => each.close()));
  return {
    kept: found === expected && wrong.length === 0,
    figure: `${deliveries.length} deliveries of ${stories.length} stories: row-set hash ${found}, in order and once ${expected}`,
  };
}

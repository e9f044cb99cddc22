import { openStore } from '../../src/store/open-store.ts';
import { seeded } from '../speed/seeded.ts';
import { randomStories } from '../speed/random-stories.ts';

/**
 * Ingests stories until it is killed, and prints the id of each when the store has acknowledged it:
 * `endless-ingest.ts <data folder> <database url or -> <round>`.
 */
const [dataDirectory = '', databaseUrl = '-', round = '0'] = process.argv.slice(2);
const store = await openStore({ databaseUrl: databaseUrl === '-' ? null : databaseUrl, dataDirectory });
const random = seeded(Number(round));
process.stdout.write('ready\n');
for (let batch = 0; ; batch++) {
  const acknowledged = await store.ingest(randomStories(random, 5, `round-${round}-${batch}.example`), {
    engineVersion: '1',
  });
  process.stdout.write(acknowledged.map(({ article }) => `${article.id}\n`).join(''));
}

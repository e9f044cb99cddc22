import { pino } from 'pino';
import { startQueueWorkers } from '../../src/queue-workers.ts';
import { openStore } from '../../src/store/open-store.ts';
import { annotation, utrecht } from '../store/fixtures.ts';
import type { Delivery } from '../../src/model/delivery.ts';

/**
 * Works off the queue until it is killed or nothing is due, with readers that take no time, and prints a line for each story that is
 * stored: `endless-queue.ts <data folder> <database url or ->`.
 */
const [dataDirectory = '', databaseUrl = '-'] = process.argv.slice(2);
const store = await openStore({ databaseUrl: databaseUrl === '-' ? null : databaseUrl, dataDirectory });
await store.queue.reclaim();
const read = ({ text, source }: Delivery) =>
  annotation({
    title: text ?? '',
    source: source ?? null,
    events: [{ words: `Bij ${text} ging in Utrecht het licht uit.`, where: utrecht, when: '2024-10-01' }],
  });
process.stdout.write('ready\n');
const workers = startQueueWorkers({
  queue: store.queue,
  parts: {
    store,
    reading: {
      read: async (delivery) => [read(delivery).article],
      readOne: async (delivery) => read(delivery).article,
      annotate: async (article) => read({ text: article.title, source: article.source }),
    },
    options: { engineVersion: '1' },
    onStored: (annotations) => process.stdout.write('stored\n'.repeat(annotations.length)),
  },
  logger: pino({ level: 'silent' }),
  untilEmpty: true,
});
await workers.stopped;
await store.close();

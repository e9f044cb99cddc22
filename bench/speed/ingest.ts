import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Delivery } from '../../src/model/delivery.ts';
import { ENGINE_VERSION } from '../../src/pipeline.ts';
import { startQueueWorkers } from '../../src/queue-workers.ts';
import { createReaders } from '../../src/readers/readers.ts';
import { loadWorld, readSharedFiles } from '../../src/resources.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generatedStories } from './generated-stories.ts';
import { seeded } from './seeded.ts';

/**
 * A bulk load end to end: deliveries of some 2 kB go into the queue, are split, read in threads and stored with their events.
 * `npm run bench -- speed/ingest --stories 2000`, into the embedded store, or with `--url postgres://...` into an empty database;
 * `--times 3` delivers each story so often, shuffled.
 *
 * Beside the rate stands the processor time of all threads for one story: on a machine that has other work it is the figure that can be
 * compared, and the cores divided by it are the rate of an idle one.
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '2000' },
    threads: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
    times: { type: 'string', default: '1' },
    url: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const warmUp = 200;

const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const files = readSharedFiles();
const { gazetteer } = loadWorld(files);
const readers = createReaders({ files, gazetteer, threads: Number(values.threads) });
const store = await openStore({ databaseUrl: values.url ?? null, dataDirectory });
if (!(await store.isEmpty())) throw new Error('Expected an empty database, got one with articles: give another --url.');
try {
  const stories = generatedStories(Number(values.seed));
  const take = (count: number): Delivery[] =>
    Array.from({ length: count }, () => {
      const { article } = stories.next().value;
      return {
        text: `${article.title}\n\n${article.text}`,
        source: article.source,
        externalId: article.externalId,
        publishedAt: '2024-03-05T12:00:00Z',
        language: 'nl',
      };
    });
  await load(take(warmUp));
  await measure(take(Number(values.stories)));
} finally {
  await readers.close();
  await store.close();
  rmSync(dataDirectory, { recursive: true });
}

async function measure(once: readonly Delivery[]): Promise<void> {
  const random = seeded(Number(values.seed));
  // Each time with another line feed at its end, so that the queue cannot tell the deliveries to be one; the stories are the same.
  const deliveries = Array.from({ length: Number(values.times) }, (_, time) =>
    once.map((delivery) => ({ delivery: { ...delivery, text: `${delivery.text}${'\n'.repeat(time)}` }, at: random() })),
  )
    .flat()
    .sort((a, b) => a.at - b.at)
    .map(({ delivery }) => delivery);
  const [begun, cpu, before] = [performance.now(), process.cpuUsage(), await store.countArticles({})];
  await load(deliveries);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const stored = (await store.countArticles({})) - before;
  const cpuMs = (user + system) / 1000 / stored;
  const lines = [
    `${store.kind}: ${stored} stories of ${deliveries.length} deliveries in ${seconds.toFixed(1)} s: ${(stored / seconds).toFixed(0)} stories/s`,
    `processor time of this process: ${cpuMs.toFixed(1)} ms a story, so at most ${((1000 / cpuMs) * 2).toFixed(0)} stories/s on two idle cores`,
    `duplicates: ${stored - once.length}; load of the machine: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function load(deliveries: readonly Delivery[]): Promise<void> {
  for (let start = 0; start < deliveries.length; start += 500)
    await store.queue.add(deliveries.slice(start, start + 500));
  const options = { engineVersion: ENGINE_VERSION, gazetteer };
  await startQueueWorkers({
    queue: store.queue,
    parts: { store, reading: readers, options },
    logger: pino({ level: 'info' }, pino.destination(2)),
    untilEmpty: true,
  }).stopped;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { createServer } from './api/http/server.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { languages } from './languages.ts';
import type { Delivery } from './model/delivery.ts';
import { paths } from './paths.ts';
import { ENGINE_VERSION } from './pipeline.ts';
import { prepareServer } from './prepare.ts';
import { startQueueWorkers } from './queue-workers.ts';
import { createReaders } from './readers/readers.ts';
import { loadWorld, readSharedFiles } from './resources.ts';
import { stopSignal } from './stop-signal.ts';
import { openStore } from './store/open-store.ts';
import { type TakeInParts, takeIn } from './take-in.ts';
import { readFeedList } from './watch/feed-list.ts';
import { startWatch } from './watch/watch.ts';

/** A server that listens, with the store behind it. */
export interface RunningServer {
  readonly url: string;
  /** Says for `farewellMs` that it stops, refuses new requests, finishes those under way, then closes the store. */
  readonly close: (farewellMs?: number) => Promise<void>;
}

/** How long a server that was told to stop still answers, so that nobody sends a request into a connection that it closes. */
const farewellMs = 2_000;

/** Starts the server with what the environment says and runs until it is told to stop. Throws when it cannot start. */
export async function serve(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: true }));
  const { url, close } = await startServer(configuration, logger);
  logger.info(`Dateline is at ${url}`);
  const signal = await stopSignal();
  logger.info('Stopping: no new requests, those under way are finished');
  // Who presses Ctrl-C waits for it; who sends SIGTERM has requests to lead elsewhere first.
  await close(signal === 'SIGTERM' ? farewellMs : 0);
}

/** Opens the store, builds what is missing, loads the demo stories into an empty store, reads what waits in the queue, and listens. */
export async function startServer(configuration: Configuration, logger: Logger): Promise<RunningServer> {
  // The lock on the embedded store comes first: a second process should learn at once that it is the second.
  const store = await openStore(configuration);
  // What was started is stopped in the opposite order.
  const closing: ((farewellMs?: number) => Promise<void>)[] = [() => store.close()];
  const close = async (farewellMs = 0): Promise<void> => {
    for (let stop = closing.pop(); stop; stop = closing.pop()) await stop(farewellMs);
  };
  try {
    await prepareServer((line) => logger.info(line));
    const files = readSharedFiles();
    const world = loadWorld(files);
    const { readers: threads, readingLimitMs: timeLimitMs } = configuration;
    const readers = createReaders({ files, gazetteer: world.gazetteer, threads, timeLimitMs });
    closing.push(() => readers.close());
    const options = { engineVersion: ENGINE_VERSION, gazetteer: world.gazetteer };
    const parts = { store, reading: readers.inBackground, options };
    if (configuration.demo && (await store.isEmpty())) await loadDemo(parts, logger);
    const { read, readOne, annotate } = readers;
    const server = await createServer(
      { store, ...world, read, readOne, annotate, engineVersion: ENGINE_VERSION, languages, logger },
      serverOptions(configuration),
    );
    // Where only this process can have taken them, nobody else will come back to what one before it left.
    if (store.kind === 'pglite') await store.queue.reclaim();
    const workers = startQueueWorkers({
      queue: store.queue,
      parts: { ...parts, onStored: server.countStored },
      logger,
    });
    closing.push(() => workers.close());
    if (configuration.watch !== null) {
      const watching = startWatch({ list: readFeedList(configuration.watch), store, logger });
      closing.push(() => watching.close());
    }
    closing.push((farewellMs) => server.close(farewellMs));
    const { url } = await server.listen();
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serverOptions({ host, port, key, embedOrigins }: Configuration) {
  return { host, port, key, embedOrigins, webDirectory: paths.web, basemapDirectory: paths.basemap };
}

/** The demo stories: pages of our own with the instants that their `.json` files say. */
async function loadDemo(parts: TakeInParts, logger: Logger): Promise<void> {
  const names = readdirSync(paths.demo)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const deliveries = names.map((name): Delivery => {
    const facts = JSON.parse(readFileSync(join(paths.demo, name), 'utf8')) as Delivery;
    return { ...facts, text: readFileSync(join(paths.demo, name.replace(/\.json$/, '.txt')), 'utf8') };
  });
  for (const { error } of await takeIn(deliveries, parts)) if (error !== null) throw error;
  logger.info(`The store was empty and now holds the demo stories (${names.length} pages)`);
}

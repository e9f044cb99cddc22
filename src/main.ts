import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { createServer } from './api/http/server.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { languages } from './languages.ts';
import type { Gazetteer } from './model/candidate.ts';
import type { Delivery } from './model/delivery.ts';
import { paths } from './paths.ts';
import { ENGINE_VERSION } from './pipeline.ts';
import { prepareServer } from './prepare.ts';
import { createReaders } from './readers/readers.ts';
import { annotateAll, type Reading } from './reading.ts';
import { loadWorld, readSharedFiles } from './resources.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

/** A server that listens, with the store behind it. */
export interface RunningServer {
  readonly url: string;
  /** Refuses new requests, finishes those under way, then closes the store. */
  readonly close: () => Promise<void>;
}

/** Starts the server with what the environment says and runs until it is told to stop. Throws when it cannot start. */
export async function serve(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const logger = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: true }));
  const { url, close } = await startServer(configuration, logger);
  logger.info(`Dateline is at ${url}`);
  await stopSignal();
  logger.info('Stopping: no new requests, those under way are finished');
  await close();
}

/** Opens the store, builds what is missing, loads the demo stories into an empty store, and listens. */
export async function startServer(configuration: Configuration, logger: Logger): Promise<RunningServer> {
  // The lock on the embedded store comes first: a second process should learn at once that it is the second.
  const store = await openStore(configuration);
  try {
    await prepareServer((line) => logger.info(line));
    const files = readSharedFiles();
    const world = loadWorld(files);
    const { readers: threads, readingLimitMs: timeLimitMs } = configuration;
    const readers = createReaders({ files, gazetteer: world.gazetteer, threads, timeLimitMs });
    if (configuration.demo && (await store.isEmpty())) await loadDemo(store, readers, world.gazetteer, logger);
    const { read, readOne, annotate } = readers;
    const server = await createServer(
      { store, ...world, read, readOne, annotate, engineVersion: ENGINE_VERSION, languages, logger },
      serverOptions(configuration),
    );
    const { url } = await server.listen();
    return {
      url,
      async close() {
        await server.close();
        await readers.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function serverOptions({ host, port, key, embedOrigins }: Configuration) {
  return { host, port, key, embedOrigins, webDirectory: paths.web, basemapDirectory: paths.basemap };
}

/** The demo stories: pages of our own with the instants that their `.json` files say. */
async function loadDemo(store: Store, reading: Reading, gazetteer: Gazetteer, logger: Logger): Promise<void> {
  const names = readdirSync(paths.demo)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const name of names) {
    const facts = JSON.parse(readFileSync(join(paths.demo, name), 'utf8')) as Delivery;
    const text = readFileSync(join(paths.demo, name.replace(/\.json$/, '.txt')), 'utf8');
    const articles = await reading.read({ ...facts, text });
    const annotations = await annotateAll(articles, reading);
    await store.ingest(annotations, { engineVersion: ENGINE_VERSION, gazetteer });
  }
  logger.info(`The store was empty and now holds the demo stories (${names.length} pages)`);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

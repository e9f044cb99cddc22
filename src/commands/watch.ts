import type { Command } from 'commander';
import { type Logger, pino } from 'pino';
import { readConfiguration } from '../configuration.ts';
import type { Store } from '../store/store.ts';
import { type FeedList, readFeedList } from '../watch/feed-list.ts';
import { withStore } from './with-store.ts';

interface Options {
  readonly once?: boolean;
  readonly status?: boolean;
  readonly read?: boolean;
  readonly json?: boolean;
}

/** `dateline watch`: asks feeds at their own pace for what is new. */
export function addWatch(program: Command): void {
  program
    .command('watch')
    .argument('<file>', 'a JSON file that lists the feeds')
    .option('--once', 'ask those that are due once, and stop')
    .option('--status', 'say how each of them fares, and ask none')
    .option('--read', 'read what comes in here too; an embedded store is always read here, PostgreSQL by its servers')
    .option('--json', 'with --status: one line of JSON for each feed')
    .description('ask feeds for what is new and put it in the queue')
    .addHelpText(
      'after',
      `
The file: {"contact": "https://krant.example/bots", "every": "15m",
           "feeds": [{"url": "https://...", "source": "krant.example", "every": "5m", "rights": "QUOTES", "language": "nl"}]}
Only "feeds" and each "url" must be there. A server watches by itself where DATELINE_WATCH names such a file.`,
    )
    .action(async (file: string, options: Options) => {
      const list = readFeedList(file);
      await withStore((store) =>
        options.status ? status(list, store, options.json === true) : watch(list, store, options),
      );
    });
}

async function status(list: FeedList, store: Store, asJson: boolean): Promise<void> {
  const known = new Map((await store.feeds.all()).map((state) => [state.url, state]));
  for (const { url, source } of list.feeds) {
    const state = known.get(url);
    const minutes = state?.lastStoryAt ? Math.floor((Date.now() - Date.parse(state.lastStoryAt)) / 60_000) : null;
    if (asJson) {
      const { checkedAt = null, changedAt = null, failures = 0, reason = null, dueAt = null } = state ?? {};
      const line = { url, source, checkedAt, changedAt, failures, reason, dueAt, minutesSinceLastStory: minutes };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      continue;
    }
    const fares = !state?.checkedAt
      ? 'not asked yet'
      : state.reason
        ? `${state.failures} failures: ${state.reason}`
        : `read ${state.checkedAt}`;
    const last = minutes === null ? 'no story yet' : `last story ${minutes} minutes ago`;
    process.stdout.write(`${url}  ${source ?? ''}  ${fares}  ${last}\n`);
  }
}

async function watch(list: FeedList, store: Store, { once = false, read = false }: Options): Promise<void> {
  const [{ startWatch }, { stopSignal }] = await Promise.all([
    import('../watch/watch.ts'),
    import('../stop-signal.ts'),
  ]);
  const logger = pino({ level: readConfiguration(process.env).logLevel }, pino.destination({ dest: 2, sync: true }));
  const readsHere = read || store.kind === 'pglite';
  const reading = readsHere && !once ? await readHere(store, logger) : null;
  const watching = startWatch({ list, store, logger, once });
  await (once ? watching.stopped : stopSignal());
  await watching.close();
  await reading?.close();
  if (readsHere && once) await (await readHere(store, logger, true)).close();
}

/** Reads the queue in threads of this process; with `untilEmpty`, closing waits until nothing is due. */
async function readHere(store: Store, logger: Logger, untilEmpty = false): Promise<{ close(): Promise<void> }> {
  const [{ openEngine }, { ENGINE_VERSION }, { startQueueWorkers }] = await Promise.all([
    import('./engine.ts'),
    import('../pipeline.ts'),
    import('../queue-workers.ts'),
  ]);
  const engine = await openEngine();
  if (store.kind === 'pglite') await store.queue.reclaim();
  const options = { engineVersion: ENGINE_VERSION, gazetteer: engine.gazetteer };
  const workers = startQueueWorkers({
    queue: store.queue,
    parts: { store, reading: engine, options },
    logger,
    untilEmpty,
  });
  return {
    async close() {
      await (untilEmpty ? workers.stopped : workers.close());
      await engine.close();
    },
  };
}

import type { Command } from 'commander';
import { pino } from 'pino';
import { readConfiguration } from '../configuration.ts';
import { ProblemError } from '../model/problem.ts';
import type { DeadLetter, Store } from '../store/store.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';

/** `dateline queue ...`: what waits to be read, and what could not be. An embedded store must not be in use; a server has the same by its API. */
export function addQueue(program: Command): void {
  const queue = program.command('queue').description('deliveries that wait to be read, and those that could not be');

  queue
    .command('status')
    .option('--json', 'one JSON document')
    .description('how many wait, for how long, and how many could not be read')
    .action(({ json }: { json?: boolean }) => withStore((store) => status(store, json === true)));

  queue
    .command('work')
    .description('read what waits, until nothing is due; a running server does so by itself')
    .action(() => withStore(work));

  queue
    .command('dead')
    .option('--json', 'one line of JSON for each, with the delivery itself')
    .description('what could not be read, and why; the newest first')
    .action(({ json }: { json?: boolean }) => withStore((store) => dead(store, json === true)));

  queue
    .command('retry')
    .argument('<id...>', 'ids as `queue dead` prints them, or "all"')
    .description('queue dead letters anew')
    .action((ids: string[]) =>
      withStore(async (store) => say(`${counted(await store.queue.retry(idsOf(ids)), ids)} wait to be read again.`)),
    );

  queue
    .command('discard')
    .argument('<id...>', 'ids as `queue dead` prints them, or "all"')
    .description('remove dead letters for good')
    .action((ids: string[]) =>
      withStore(async (store) => say(`${counted(await store.queue.discard(idsOf(ids)), ids)} are gone.`)),
    );
}

function idsOf(ids: readonly string[]): readonly string[] | null {
  return ids.length === 1 && ids[0] === 'all' ? null : ids;
}

function counted(found: number, ids: readonly string[]): number {
  if (found === 0 && idsOf(ids) !== null) {
    throw new ProblemError(
      'NOT_FOUND',
      `Expected ids of dead letters, got none among ${ids.join(', ')}. \`queue dead\` lists them.`,
    );
  }
  return found;
}

async function status(store: Store, asJson: boolean): Promise<void> {
  const counts = await store.queue.counts();
  process.stdout.write(
    asJson
      ? `${JSON.stringify(counts)}\n`
      : `${counts.waiting} wait to be read${counts.oldestAt ? `, the oldest since ${counts.oldestAt}` : ''}\n${counts.dead} could not be read\n`,
  );
}

async function dead(store: Store, asJson: boolean): Promise<void> {
  for (let after: string | undefined; ; ) {
    const { rows, hasNextPage } = await store.queue.deadLetters({ first: 100, ...(after && { after }) });
    for (const { row } of rows) process.stdout.write(`${asJson ? JSON.stringify(row) : printed(row)}\n`);
    after = rows.at(-1)?.cursor;
    if (!hasNextPage) return;
  }
}

function printed({ id, queuedAt, attempts, reason, delivery }: DeadLetter): string {
  const what = delivery.url ?? (delivery.text ?? delivery.html ?? '').trim().slice(0, 60).replace(/\s+/g, ' ');
  return `${id}  ${queuedAt}  attempt ${attempts}  ${reason}  (${what})`;
}

async function work(store: Store): Promise<void> {
  const [{ openEngine }, { ENGINE_VERSION }, { startQueueWorkers }] = await Promise.all([
    import('./engine.ts'),
    import('../pipeline.ts'),
    import('../queue-workers.ts'),
  ]);
  const engine = await openEngine();
  try {
    if (store.kind === 'pglite') await store.queue.reclaim();
    const logger = pino({ level: readConfiguration(process.env).logLevel }, pino.destination({ dest: 2, sync: true }));
    let articles = 0;
    const workers = startQueueWorkers({
      queue: store.queue,
      parts: {
        store,
        reading: engine,
        options: { engineVersion: ENGINE_VERSION, gazetteer: engine.gazetteer },
        onStored: (annotations) => {
          articles += annotations.length;
        },
      },
      logger,
      untilEmpty: true,
    });
    await workers.stopped;
    const { waiting, dead: refused } = await store.queue.counts();
    say(`${articles} stories were read. ${waiting} deliveries wait for another attempt, ${refused} could not be read.`);
  } finally {
    await engine.close();
  }
}

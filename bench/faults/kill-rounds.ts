import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../../src/paths.ts';
import type { Store } from '../../src/store/store.ts';
import { seeded } from '../speed/seeded.ts';

/** A store that can be opened again and again. */
export interface Reopened {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  open(): Promise<Store>;
}

export interface KillFigures {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** What does not belong together, of what was acknowledged or of what was not. */
  readonly broken: readonly string[];
}

/**
 * Rounds of a process that ingests until it is killed (SIGKILL), 50 to 750 ms after its first stories were acknowledged. After each the
 * store is opened, which must succeed, and looked through.
 */
export async function killRounds(store: Reopened, rounds: number, onRound?: (figures: KillFigures) => void) {
  const random = seeded(1);
  let figures: KillFigures = { rounds: 0, acknowledged: 0, lost: 0, broken: [] };
  for (let round = 0; round < rounds; round++) {
    const ids = await ingestUntilKilled(store, round, 50 + random() * 700);
    const opened = await store.open();
    try {
      const counts = await opened.eventCountsOfArticles(ids);
      const found = await opened.articlesByIds(ids);
      figures = {
        rounds: round + 1,
        acknowledged: figures.acknowledged + ids.length,
        lost: figures.lost + ids.filter((id) => !found.has(id) || !counts.get(id)).length,
        broken: [...figures.broken, ...(await opened.verify())],
      };
    } finally {
      await opened.close();
    }
    onRound?.(figures);
  }
  return figures;
}

/** The ids that a process printed before it was killed, `afterMs` after its first stories were acknowledged. */
async function ingestUntilKilled(
  { dataDirectory, databaseUrl }: Reopened,
  round: number,
  afterMs: number,
): Promise<readonly string[]> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(repositoryRoot, 'node_modules/vite-node/dist/cli.mjs'),
      fileURLToPath(new URL('./endless-ingest.ts', import.meta.url)),
      dataDirectory,
      databaseUrl ?? '-',
      String(round),
    ],
    { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  let errors = '';
  let timer: NodeJS.Timeout | null = null;
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      if (timer || !printed.startsWith('ready\n') || printed.length === 'ready\n'.length) return;
      timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.once('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`The ingesting process stopped by itself: ${errors}`)),
    );
  });
  // What follows the last line feed was not wholly printed.
  return printed.split('\n').slice(1, -1);
}

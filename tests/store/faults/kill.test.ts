import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/paths.ts';
import { availableDatabases, createDatabase, type TestDatabase } from '../databases.ts';
import { seeded } from '../../../bench/speed/seeded.ts';

/** FAULT_ROUNDS=200 for the long form. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 3);

for (const kind of await availableDatabases()) {
  describe(`kill -9 during ingest on ${kind}`, () => {
    test(`${rounds} rounds: every acknowledged story is there, whole, and the store opens`, {
      timeout: 60_000 + rounds * 60_000,
    }, async () => {
      const database = await createDatabase(kind);
      const random = seeded(1);
      let acknowledged = 0;
      for (let round = 0; round < rounds; round++) {
        const ids = await ingestUntilKilled(database, round, 50 + random() * 700);
        acknowledged += ids.length;
        const store = await database.open();
        try {
          const found = await store.articlesByIds(ids);
          expect(ids.filter((id) => !found.has(id))).toEqual([]);
          const counts = await store.eventCountsOfArticles(ids);
          expect(ids.filter((id) => !counts.get(id))).toEqual([]);
          // Nothing is half stored, of what was acknowledged or of what was not.
          expect(await store.verify()).toEqual([]);
        } finally {
          await store.close();
        }
      }
      expect(acknowledged).toBeGreaterThan(0);
      process.stderr.write(
        `kill -9 on ${kind}: ${rounds} rounds, ${acknowledged} stories acknowledged, 0 lost, 0 half\n`,
      );
      await database.drop();
    });
  });
}

/** The ids that a process printed before it was killed, `afterMs` after its first stories were acknowledged. */
async function ingestUntilKilled(database: TestDatabase, round: number, afterMs: number): Promise<readonly string[]> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(repositoryRoot, 'node_modules/vite-node/dist/cli.mjs'),
      fileURLToPath(new URL('./endless-ingest.ts', import.meta.url)),
      database.dataDirectory,
      database.databaseUrl ?? '-',
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

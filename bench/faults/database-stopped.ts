import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { randomStories } from '../speed/random-stories.ts';
import { seeded } from '../speed/seeded.ts';
import type { Outcome } from './promises.ts';
import type { FaultStore } from './stores.ts';

const port = 5467;
const nobody = 65_534;

/** A PostgreSQL of our own, stopped in the midst of things and started again. Needs the server's programs. */
export async function databaseStopped(_store: FaultStore): Promise<Outcome> {
  const programs = programsFolder();
  if (!programs) return { skipped: 'the programs of a PostgreSQL server are not installed here' };
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cluster-'));
  // The server refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (user.uid) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(programs, program), args, {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folder,
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  };
  const start = () =>
    run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -h 127.0.0.1`, '-w', 'start');
  const stop = () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust');
  start();
  try {
    return await stopAndStart(stop, start);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
}

async function stopAndStart(stop: () => void, start: () => void): Promise<Outcome> {
  const databaseUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const store = await openStore({ databaseUrl, dataDirectory: '' });
  const stories = randomStories(seeded(51), 40, 'stopped.example');
  let heard = 0;
  store.onChange((changes) => {
    heard += changes.length;
  });
  await store.ingest(stories.slice(0, 20), { engineVersion: '1' });
  stop();
  const refusals = await Promise.all(
    [store.ping(), store.countEvents({}), store.ingest(stories.slice(20), { engineVersion: '1' })].map((asked) =>
      asked.then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    ),
  );
  start();
  const begun = performance.now();
  let back = false;
  while (!back && performance.now() - begun < 30_000) {
    back = await store.ping().then(
      () => true,
      () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50)),
    );
  }
  const backMs = performance.now() - begun;
  await store.ingest(stories.slice(20), { engineVersion: '1' });
  const events = await store.countEvents({});
  while (heard < events && performance.now() - begun < 30_000) await new Promise((resolve) => setTimeout(resolve, 50));
  const wrong = await store.verify();
  await store.close();
  const told = refusals.every((name) => name === 'UnavailableError');
  return {
    kept: told && back && heard >= events && wrong.length === 0,
    figure: `${refusals.length} requests refused as unavailable; answers ${backMs.toFixed(0)} ms after the start; ${heard} changes heard of ${events} events`,
  };
}

function programsFolder(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const folder = join(root, String(versions[0] ?? ''), 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : null;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { randomStories } from '../speed/random-stories.ts';
import { seeded } from '../speed/seeded.ts';
import type { Outcome } from './promises.ts';
import type { FaultStore } from './stores.ts';

const patienceMs = 60_000;
const bytesLeft = 3_000_000;
const systemPrograms = '/usr/bin';

/**
 * An embedded store on a small file system in memory, where something else takes all but a few megabytes. Stories come until they
 * are refused; then there is room again. Needs the right to mount.
 */
export async function diskFull(_store: FaultStore): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-small-'));
  const mount = spawnSync(`${systemPrograms}/mount`, ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder]);
  if (mount.status !== 0) return { skipped: 'mounting a small tmpfs is not allowed here' };
  try {
    return await fill(folder);
  } finally {
    spawnSync(`${systemPrograms}/umount`, [folder]);
    rmSync(folder, { recursive: true });
  }
}

async function fill(folder: string): Promise<Outcome> {
  const random = seeded(41);
  const ids: string[] = [];
  let refusal: unknown = null;
  const store = await openStore({ databaseUrl: null, dataDirectory: folder });
  const ballast = join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytesLeft));
  for (let batch = 0; refusal === null && batch < 2000; batch++) {
    try {
      const stories = randomStories(random, 50, `disk-${batch}.example`);
      const ingested = await inTime(store.ingest(stories, { engineVersion: '1' }));
      ids.push(...ingested.map(({ article }) => article.id));
    } catch (error) {
      refusal = error;
    }
  }
  const reads = await inTime(store.countEvents({})).then(
    () => 'reads live',
    (error) => `reads are refused (${(error as Error).name})`,
  );
  await inTime(store.close()).catch(() => {});
  rmSync(ballast);
  const again = await openStore({ databaseUrl: null, dataDirectory: folder });
  const found = await again.articlesByIds(ids);
  const wrong = await again.verify();
  await again.close();
  const lost = ids.filter((id) => !found.has(id)).length;
  return {
    kept:
      refusal !== null &&
      !String(refusal).includes('hangs') &&
      !reads.includes('hangs') &&
      lost === 0 &&
      wrong.length === 0,
    figure: `refused after ${ids.length} stories; ${reads}; with room again it opens, ${lost} lost, ${wrong.length} rules broken`,
  };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('It hangs.'), { name: 'hangs' })), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

import { sql } from 'kysely';
import type { Database } from './database.ts';
import { dataVersion } from './read/changes.ts';
import type { Store } from './store.ts';

const everyMs = 5_000;

/** PostgreSQL plans by what it knows of the tables; after so many changes PGlite, which has no autovacuum, is told to look again. */
const changesBetweenAnalyses = 5_000;

export interface Maintenance {
  readonly kind: Store['kind'];
  readonly reader: Database;
  readonly writer: Database;
  releaseEmbargoed(): Promise<number>;
  onWarning(error: unknown): void;
}

/** What an open store does by itself: shows stories whose embargo is over, and keeps PGlite's statistics fresh. Returns the way to stop. */
export function startMaintenance(maintenance: Maintenance): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let analysedAt = 0;
  const tend = async (): Promise<void> => {
    if (await isEmbargoOver(maintenance.reader)) await maintenance.releaseEmbargoed();
    if (maintenance.kind !== 'pglite') return;
    const version = Number(await dataVersion(maintenance.reader));
    if (version - analysedAt < Math.max(changesBetweenAnalyses, analysedAt / 5)) return;
    await sql`analyze`.execute(maintenance.writer);
    analysedAt = version;
  };
  let idle = true;
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    running = tend()
      .catch(maintenance.onWarning)
      .finally(() => {
        idle = true;
      });
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Looks first, so that an idle store is not written to. */
async function isEmbargoOver(reader: Database): Promise<boolean> {
  const due = await reader
    .selectFrom('article')
    .select('id')
    .where('visible', '=', false)
    .where('embargo_until', '<=', new Date().toISOString())
    .where('status', 'in', ['USABLE', 'CORRECTED'])
    .where('text', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

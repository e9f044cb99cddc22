import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { randomStories } from '../speed/random-stories.ts';
import { seeded } from '../speed/seeded.ts';
import type { Outcome } from './promises.ts';
import type { FaultStore } from './stores.ts';

const damages: Readonly<Record<string, (database: string) => void>> = {
  'write-ahead log cut short': (database) => {
    for (const file of readdirSync(join(database, 'pg_wal')).filter((name) => /^[\dA-F]{24}$/.test(name)))
      truncateSync(join(database, 'pg_wal', file), 100);
  },
  'pg_control emptied': (database) => writeFileSync(join(database, 'global/pg_control'), ''),
  'a byte of pg_control flipped': (database) => {
    const file = join(database, 'global/pg_control');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(40) ^ 0xff, 40);
    writeFileSync(file, bytes);
  },
  'all files gone': (database) => rmSync(database, { recursive: true }),
};

/** Each damage to a copy of a store with stories: it must be refused with the way to restore, and not be started anew. */
export async function corruptStore(store: FaultStore): Promise<Outcome> {
  const opened = await store.open();
  await opened.ingest(randomStories(seeded(31), 20, 'corrupt.example'), { engineVersion: '1' });
  await opened.close();
  const accepted: string[] = [];
  for (const [what, damage] of Object.entries(damages)) {
    const copy = mkdtempSync(join(tmpdir(), 'dateline-faults-'));
    cpSync(store.dataDirectory, copy, { recursive: true });
    damage(join(copy, 'database'));
    try {
      await (await openStore({ databaseUrl: null, dataDirectory: copy })).close();
      accepted.push(what);
    } catch (error) {
      if (!/is damaged.*restore <file>/s.test(String(error))) accepted.push(`${what} (without the way back)`);
    }
    rmSync(copy, { recursive: true });
  }
  const count = Object.keys(damages).length;
  return {
    kept: accepted.length === 0,
    figure: `${count - accepted.length} of ${count} damages refused with the way to restore${accepted.length > 0 ? `; not: ${accepted.join(', ')}` : ''}`,
  };
}

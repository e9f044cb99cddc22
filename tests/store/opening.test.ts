import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { lockFile, refuseWhereLocked } from '../../src/store/connect/process-lock.ts';
import { openPGlite } from '../../src/store/connect/pglite-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { availableDatabases, createDatabase } from './databases.ts';
import { annotation, utrecht } from './fixtures.ts';
import { useStore } from './use-store.ts';
import { scratchFolder } from '../scratch.ts';

describe('process-id lock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  const file = join(folder, 'lock');
  afterAll(() => rmSync(folder, { recursive: true }));
  const holder = (more: object) =>
    writeFileSync(
      file,
      JSON.stringify({ pid: 1, host: hostname(), began: null, since: '2024-01-01T00:00:00Z', ...more }),
    );

  test('is held until it is let go', () => {
    const unlock = lockFile(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    expect(() => lockFile(file)).toThrow(String(process.pid));
    unlock();
    expect(existsSync(file)).toBe(false);
    lockFile(file)();
  });

  test('of a living process is refused, and names it', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    holder({ pid: child.pid });
    expect(() => lockFile(file)).toThrow(`in use by process ${child.pid} on ${hostname()}`);
    expect(() => refuseWhereLocked(file)).toThrow(`in use by process ${child.pid} on ${hostname()}`);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    refuseWhereLocked(file);
    lockFile(file)();
  });

  test('of an earlier process with the same number is taken over', () => {
    holder({ pid: process.ppid, began: '1' });
    lockFile(file)();
    holder({ pid: process.pid });
    lockFile(file)();
  });

  test('of another machine is never taken over', () => {
    holder({ host: 'elsewhere.example' });
    expect(() => lockFile(file)).toThrow('on another machine');
    rmSync(file);
  });

  test('that is torn is taken over', () => {
    writeFileSync(file, '{"pid":');
    lockFile(file)();
  });
});

describe('the embedded store', () => {
  const used = useStore('pglite');

  test('a second one on the same folder is refused within a second', async () => {
    const begun = Date.now();
    await expect(used.database.open()).rejects.toThrow('open already');
    expect(Date.now() - begun).toBeLessThan(1000);
  });

  test('reopens with everything in it', async () => {
    const [ingested] = await used.store.ingest(
      [annotation({ title: 'Blijft', events: [{ words: 'Dit blijft in Utrecht staan.', where: utrecht }] })],
      { engineVersion: '1' },
    );
    await used.store.close();
    const again = await used.database.open();
    expect((await again.articlesByIds([ingested?.article.id ?? ''])).size).toBe(1);
    await again.close();
  });

  /** A copy of the store's folder with something done to it. */
  function damaged(damage: (folder: string) => void): string {
    const folder = scratchFolder('damaged');
    cpSync(used.database.dataDirectory, folder, { recursive: true });
    damage(folder);
    return folder;
  }

  const walOf = (folder: string) => {
    const wal = join(folder, 'database/pg_wal');
    return readdirSync(wal)
      .filter((name) => /^[\dA-F]{24}$/.test(name))
      .map((name) => join(wal, name));
  };

  test.each<readonly [what: string, damage: (folder: string) => void]>([
    ['an emptied pg_control', (folder) => writeFileSync(join(folder, 'database/global/pg_control'), '')],
    ['a flipped pg_control', (folder) => flip(join(folder, 'database/global/pg_control'), 40)],
    [
      'an emptied write-ahead log',
      (folder) =>
        walOf(folder).forEach((file) => {
          truncateSync(file, 0);
        }),
    ],
    ['its files gone', (folder) => rmSync(join(folder, 'database'), { recursive: true })],
    ['fewer changes than were acknowledged', (folder) => writeFileSync(join(folder, 'acknowledged'), '1000000')],
  ])('with %s is refused with the way back, and left as it is', async (_, damage) => {
    const folder = damaged(damage);
    const before = existsSync(join(folder, 'database'));
    await expect(openStore({ databaseUrl: null, dataDirectory: folder })).rejects.toThrow(
      /is damaged.*restore <file>/s,
    );
    expect(existsSync(join(folder, 'database'))).toBe(before);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('a first start that was cut short begins anew', async () => {
    const half = scratchFolder('half');
    cpSync(join(used.database.dataDirectory, 'database'), join(half, 'database'), { recursive: true });
    rmSync(join(half, 'database/global'), { recursive: true });
    const store = await openStore({ databaseUrl: null, dataDirectory: half });
    expect(await store.isEmpty()).toBe(true);
    await store.close();
    rmSync(half, { recursive: true });
  });

  test('a statement that takes too long is ended, and the next one is answered', async () => {
    const database = await openPGlite(join(used.database.dataDirectory, 'slow'));
    const client = await database.pool(1000).connect();
    const begun = Date.now();
    await expect(client.query('select count(*) from generate_series(1, 300000000)', [])).rejects.toMatchObject({
      kind: 'TOO_LARGE',
    });
    expect(Date.now() - begun).toBeLessThan(2000);
    client.release();
    const next = await database.pool(60_000).connect();
    expect((await next.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
    next.release();
    await database.close();
  });
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(file, bytes);
}

for (const kind of await availableDatabases()) {
  describe(`schema on ${kind}`, () => {
    test('a newer one than this program knows is refused', async () => {
      const database = await createDatabase(kind);
      await (await database.open()).close();
      await run(database, `insert into schema_migration (version, name) values (9999, '9999-later.sql')`);
      await expect(database.open()).rejects.toThrow(/schema 9999.*Start the newer version/s);
      await database.drop();
    });

    test('two processes that start at once both find it made', async () => {
      if (kind === 'pglite') return;
      const database = await createDatabase(kind);
      const stores = await Promise.all([database.open(), database.open(), database.open()]);
      expect(await Promise.all(stores.map((store) => store.isEmpty()))).toEqual([true, true, true]);
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    });
  });

  async function run(database: Awaited<ReturnType<typeof createDatabase>>, statement: string): Promise<void> {
    if (database.databaseUrl) {
      const client = new pg.Client({ connectionString: database.databaseUrl });
      await client.connect();
      await client.query(statement);
      await client.end();
      return;
    }
    const embedded = await openPGlite(join(database.dataDirectory, 'database'));
    const client = await embedded.pool(10_000).connect();
    await client.query(statement, []);
    client.release();
    await embedded.close();
  }

  test.runIf(kind === 'postgres')('a slow statement is cancelled by the server', async () => {
    const database = await createDatabase(kind);
    const store = await database.open({ queryTimeoutMs: 300 });
    const blocker = new pg.Client({ connectionString: database.databaseUrl ?? '' });
    await blocker.connect();
    await blocker.query('begin; lock table event in access exclusive mode');
    await expect(store.countEvents({})).rejects.toMatchObject({ kind: 'TOO_LARGE' });
    await blocker.end();
    expect(await store.countEvents({})).toBe(0);
    await store.close();
    await database.drop();
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { availableDatabases, createDatabase, type TestDatabase } from './databases.ts';
import { annotation, utrecht } from './fixtures.ts';

const options = { engineVersion: '1' };

function story(number: number) {
  return annotation({
    title: `Replica ${number}`,
    source: 'replica.example',
    externalId: String(number),
    events: [{ words: `Bij proef ${number} ging in Utrecht de brug open.`, where: utrecht, when: '2024-10-01' }],
  });
}

/** The replica is fed by hand, so that a test says when it is behind; a row that only it has shows who answered. */
describe.runIf((await availableDatabases()).includes('postgres'))('a read replica', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-replica-'));
  let primary: TestDatabase;
  let replica: TestDatabase;
  let onReplica: pg.Client;
  let store: Store;

  const titles = async () =>
    (await store.events({}, 'RECENTLY_CHANGED', { first: 10 })).rows.map(({ row }) => row.title);
  const catchUp = async (changeNumber: string) => {
    await onReplica.query('update change_counter set value = $1', [changeNumber]);
    // A replica that was behind is not asked at every read.
    await new Promise((resolve) => setTimeout(resolve, 100));
  };

  beforeAll(async () => {
    [primary, replica] = await Promise.all([createDatabase('postgres'), createDatabase('postgres')]);
    const [first, second] = await Promise.all([primary.open(), replica.open()]);
    await first.ingest([story(1)], options);
    await first.backUp(join(folder, 'backup.gz'));
    await second.restore(join(folder, 'backup.gz'));
    await Promise.all([first.close(), second.close()]);
    onReplica = new pg.Client({ connectionString: replica.databaseUrl ?? '' });
    await onReplica.connect();
    await onReplica.query(`update event set title = 'as the replica has it'`);
    store = await primary.open({ databaseReadUrl: replica.databaseUrl });
    await catchUp(await dataVersionOf(primary));
  });
  afterAll(async () => {
    await store.close();
    await onReplica.end();
    await Promise.all([primary.drop(), replica.drop()]);
    rmSync(folder, { recursive: true });
  });

  test('answers reads where it has all that this process knows of', async () => {
    expect(await titles()).toEqual(['as the replica has it']);
  });

  test('who wrote reads what was written, and the replica serves again when it has caught up', async () => {
    await store.ingest([story(2)], options);
    expect(await titles()).toEqual([
      'Bij proef 2 ging in Utrecht de brug open.',
      'Bij proef 1 ging in Utrecht de brug open.',
    ]);
    await catchUp(await dataVersionOf(primary));
    expect(await titles()).toEqual(['as the replica has it']);
  });

  test('who hears of a change of another process can read it', async () => {
    const beside = await primary.open();
    const heard = new Promise<readonly string[]>((resolve) => {
      const stop = store.onChange((changes) => {
        stop();
        resolve(changes.map(({ eventId }) => eventId));
      });
    });
    await beside.ingest([story(3)], options);
    const ids = await heard;
    expect((await store.eventsByIds(ids)).size).toBe(1);
    await beside.close();
  });

  test('what is read under a data version is never older than it', async () => {
    const version = await store.dataVersion();
    expect(version).toBe(await dataVersionOf(primary));
    expect(await titles()).toHaveLength(3);
  });

  test('one that is down leaves the reads to the primary', async () => {
    const warnings: unknown[] = [];
    const alone = await primary.open({
      databaseReadUrl: 'postgres://nobody@127.0.0.1:1/none',
      onWarning: (warning) => warnings.push(warning),
    });
    expect(await alone.countEvents({})).toBe(3);
    expect(warnings.map(String)).toEqual([expect.stringContaining('does not answer')]);
    await alone.close();
  });

  async function dataVersionOf(database: TestDatabase): Promise<string> {
    const client = new pg.Client({ connectionString: database.databaseUrl ?? '' });
    await client.connect();
    const { rows } = await client.query('select value from change_counter');
    await client.end();
    return rows[0].value;
  }
});

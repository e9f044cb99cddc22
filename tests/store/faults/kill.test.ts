import { describe, expect, test } from 'vitest';
import { killRounds } from '../../../bench/faults/kill-rounds.ts';
import { availableDatabases, createDatabase } from '../databases.ts';

/** The long form is `npm run bench -- faults/run --rounds 200`. */
const rounds = 3;

describe.each(await availableDatabases())('kill -9 during ingest on %s', (kind) => {
  test(`${rounds} rounds: every acknowledged story is there, whole, and the store opens`, {
    timeout: 240_000,
  }, async () => {
    const database = await createDatabase(kind);
    const { acknowledged, lost, broken } = await killRounds(database, rounds);
    expect([lost, broken]).toEqual([0, []]);
    expect(acknowledged).toBeGreaterThan(0);
    await database.drop();
  });
});

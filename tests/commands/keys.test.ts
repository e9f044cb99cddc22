import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/paths.ts';
import { availableDatabases, createDatabase, type TestDatabase } from '../store/databases.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a shell does, on the store of a database. */
function dateline(args: readonly string[], { databaseUrl, dataDirectory }: TestDatabase): Promise<Ended> {
  const env = { ...process.env, DATELINE_DATA: dataDirectory, DATABASE_URL: databaseUrl ?? '', LOG_LEVEL: 'silent' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(repositoryRoot, 'src/run.mjs'), ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe.each(await availableDatabases())('dateline key, on %s', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(kind);
  });
  afterAll(() => database.drop());

  test('makes a key that the store knows, lists it without its secret, and revokes it', async () => {
    const made = await dateline(['key', 'create', '--scope', 'edit', '--name', 'eindredactie'], database);
    expect([made.code, made.stdout]).toEqual([0, expect.stringMatching(/^dl_[0-9a-f]{16}_[\w-]{43}\n$/)]);
    const key = made.stdout.trim();
    const [, id, secret] = /^dl_([0-9a-f]+)_(.+)$/.exec(key)!;
    expect(made.stderr).toContain(`Key ${id} of the scope edit is made for "eindredactie".`);
    expect(made.stderr).not.toContain(secret);

    const store = await database.open();
    expect(await store.keys.find(key)).toMatchObject({ id, scope: 'edit', name: 'eindredactie', revokedAt: null });
    await store.close();

    const listed = await dateline(['key', 'list'], database);
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  edit    made \\d{4}-\\d\\d-\\d\\d, last used \\d{4}-\\d\\d-\\d\\d  eindredactie\\n$`),
    );
    const revoked = await dateline(['key', 'revoke', id!], database);
    expect([revoked.code, revoked.stderr]).toEqual([0, expect.stringContaining(`Key ${id} of "eindredactie"`)]);
    const json = JSON.parse((await dateline(['key', 'list', '--json'], database)).stdout);
    expect(json).toMatchObject({ id, name: 'eindredactie', revokedAt: expect.stringMatching(/^\d{4}-/) });
    expect(JSON.stringify(json)).not.toContain(secret);
    if (kind === 'pglite') expect(bytesOf(database.dataDirectory).includes(secret!)).toBe(false);
  });

  test.each([
    ['another scope', ['create', '--scope', 'admin', '--name', 'x'], 2, /Allowed choices are ingest, edit/],
    ['no name', ['create', '--scope', 'edit'], 2, /required option '--name <name>'/],
    ['an empty name', ['create', '--scope', 'edit', '--name', ' '], 1, /Expected --name as 1 to 80 characters/],
    ['no such key', ['revoke', '0011223344556677'], 1, /Expected the id of a key, got "0011223344556677"/],
  ])('%s', async (_what, args, code, message) => {
    const ended = await dateline(['key', ...args], database);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([code, '', expect.stringMatching(message)]);
  });
});

/** All files of a folder, read as Latin-1 so that ASCII is found wherever it stands. */
function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');
}

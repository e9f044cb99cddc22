import { type Command, Option } from 'commander';
import { ProblemError } from '../model/problem.ts';
import { KEY_SCOPES, type KeyRecord, type KeyScope } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';

interface CreateOptions {
  readonly scope: KeyScope;
  readonly name: string;
  readonly json?: boolean;
}

/** `dateline key create | list | revoke`: who may change things. An embedded store must not be in use. */
export function addKeys(program: Command): void {
  const key = program.command('key').description('keys of the API: who may hand stories in, and who may correct them');

  key
    .command('create')
    .addOption(
      new Option('--scope <scope>', 'ingest: hand stories in; edit: correct, hide, retract and purge')
        .choices(KEY_SCOPES)
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'whose it is; corrections are noted under it')
    .option('--json', 'one JSON document instead of the bare key')
    .description('make a key and print it, this once')
    .addHelpText(
      'after',
      `
The key is kept nowhere; the store has a hash of it. Send it as "Authorization: Bearer <key>".
From the first key on, nobody may change anything without one, on this machine either.`,
    )
    .action((options: CreateOptions) => withStore((store) => create(store, options)));

  key
    .command('list')
    .option('--json', 'one line of JSON for each')
    .description('all keys that were ever made, the newest first, and when each was last used')
    .action(({ json }: { json?: boolean }) => withStore((store) => list(store, json === true)));

  key
    .command('revoke')
    .argument('<id>', 'as `key list` prints it')
    .description('make a key worthless, at once and for good')
    .action((id: string) => withStore((store) => revoke(store, id)));
}

const longestName = 80;

async function create(store: Store, { scope, name: given, json = false }: CreateOptions): Promise<void> {
  const name = given.trim();
  if (!new RegExp(`^[^\\p{Cc}]{1,${longestName}}$`, 'u').test(name)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected --name as 1 to ${longestName} characters on one line, got ${JSON.stringify(given.slice(0, 100))}.`,
    );
  }
  const { key, ...record } = await store.keys.create(scope, name);
  process.stdout.write(json ? `${JSON.stringify({ ...record, key })}\n` : `${key}\n`);
  say(
    `Key ${record.id} of the scope ${scope} is made for "${name}". It is shown this once: keep it where others cannot read it.`,
  );
}

async function list(store: Store, json: boolean): Promise<void> {
  for (const record of await store.keys.list())
    process.stdout.write(`${json ? JSON.stringify(record) : printed(record)}\n`);
}

function printed({ id, scope, name, createdAt, lastUsedAt, revokedAt }: KeyRecord): string {
  const used = lastUsedAt === null ? 'never used' : `last used ${lastUsedAt.slice(0, 10)}`;
  const state = revokedAt === null ? used : `revoked ${revokedAt.slice(0, 10)}, ${used}`;
  return `${id}  ${scope.padEnd(6)}  made ${createdAt.slice(0, 10)}, ${state}  ${name}`;
}

async function revoke(store: Store, id: string): Promise<void> {
  const record = await store.keys.revoke(id);
  if (!record) {
    throw new ProblemError(
      'NOT_FOUND',
      `Expected the id of a key, got "${id.slice(0, 80)}". \`key list\` prints them.`,
    );
  }
  say(`Key ${id} of "${record.name}" has been worth nothing since ${record.revokedAt}.`);
}

import { parseArgs } from 'node:util';
import { promises } from './promises.ts';
import { newStore } from './stores.ts';

/**
 * What is promised when things go wrong, tried: `npm run faults`, or `npm run bench -- faults/run --rounds 200 --only "kill|disk"`.
 * Each row breaks something on each store and prints what it found; exit 1 where a promise was not kept. PostgreSQL is asked for at
 * `--url` (or TEST_DATABASE_URL), where databases are made and removed again; what cannot be tried here is named, and counts for nothing.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    url: { type: 'string', default: process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/' },
    only: { type: 'string', default: '' },
    store: { type: 'string' },
  },
});

const rounds = Number(values.rounds);
const only = new RegExp(values.only);
let failed = 0;
process.stdout.write('| fault | store | kept | figure |\n|---|---|---|---|\n');
for (const { fault, stores, attempt } of promises) {
  if (!only.test(fault)) continue;
  for (const kind of stores.filter((each) => !values.store || each === values.store)) {
    const begun = performance.now();
    const { kept, figure } = await tried(kind, attempt);
    if (kept === 'no') failed++;
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    process.stdout.write(`| ${fault} | ${kind} | ${kept} | ${figure} (${seconds} s) |\n`);
  }
}
process.exit(failed > 0 ? 1 : 0);

async function tried(kind: 'pglite' | 'postgres', attempt: (typeof promises)[number]['attempt']) {
  try {
    const store = await newStore(kind, values.url);
    try {
      const outcome = await attempt(store, {
        rounds,
        serverUrl: values.url,
        say: (line) => process.stderr.write(`  ${line}\n`),
      });
      return 'skipped' in outcome
        ? { kept: 'not tried', figure: outcome.skipped }
        : { kept: outcome.kept ? 'yes' : 'no', figure: outcome.figure };
    } finally {
      await store.drop();
    }
  } catch (error) {
    return { kept: 'no', figure: String(error).split('\n')[0] };
  }
}

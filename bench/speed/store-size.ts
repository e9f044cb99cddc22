import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/store/open-store.ts';
import { generatedStories } from './generated-stories.ts';
import { withConnection } from './store-filling.ts';

/**
 * What stories and events weigh on disk, at growing sizes: the capacity model of docs/scale.md is fitted at the first two sizes and
 * checked at the last. `npm run bench -- speed/store-size --stories 500,1000,2000 --url postgres://...` on an empty database.
 */
const { values } = parseArgs({
  options: { stories: { type: 'string', default: '500,1000,2000' }, url: { type: 'string' } },
});

const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const where = { databaseUrl: values.url ?? null, dataDirectory };
const ofArticles = ['article', 'article_key', 'article_sketch', 'mention', 'story'];
const ofEvents = ['event', 'event_place', 'evidence', 'event_change', 'route', 'relation'];
const rollUps = ['cell_density', 'time_density', 'day_density'];

interface Weight {
  readonly articles: number;
  readonly events: number;
  readonly bytes: Readonly<Record<'articles' | 'events' | 'rollUps', readonly [all: number, indexes: number]>>;
}

const stories = generatedStories(1);
const weights: Weight[] = [];
let made = 0;
try {
  for (const size of values.stories.split(',').map(Number)) {
    const store = await openStore(where);
    while (made < size) {
      const batch = Array.from({ length: Math.min(100, size - made) }, () => stories.next().value);
      await store.ingest(batch, { engineVersion: '1' });
      made += batch.length;
    }
    await store.close();
    weights.push(await weigh());
  }
  report();
} finally {
  rmSync(dataDirectory, { recursive: true });
}

async function weigh(): Promise<Weight> {
  return withConnection(where, async (query) => {
    await query('checkpoint');
    const count = async (table: string) =>
      Number((await query(`select count(*)::integer as count from ${table}`))[0]?.count);
    const bytes = async (tables: readonly string[]): Promise<readonly [number, number]> => {
      const [row] = await query(`select sum(pg_total_relation_size(name::regclass))::float8 as everything,
        sum(pg_indexes_size(name::regclass))::float8 as indexes from unnest(array['${tables.join("', '")}']) as name`);
      return [Number(row?.everything), Number(row?.indexes)];
    };
    return {
      articles: await count('article'),
      events: await count('event'),
      bytes: { articles: await bytes(ofArticles), events: await bytes(ofEvents), rollUps: await bytes(rollUps) },
    };
  });
}

function report(): void {
  say('| articles | events | bytes an article | indexes | bytes an event | indexes | roll-ups, bytes an event |');
  say('|--:|--:|--:|--:|--:|--:|--:|');
  for (const { articles, events, bytes } of weights) {
    const cells = [
      ...bytes.articles.map((each) => each / articles),
      ...bytes.events.map((each) => each / events),
      bytes.rollUps[0] / events,
    ];
    say(`| ${articles} | ${events} | ${cells.map((each) => each.toFixed(0)).join(' | ')} |`);
  }
  const [first, second, last] = [weights.at(0), weights.at(1), weights.at(-1)];
  if (!first || !second || !last || weights.length < 3) return;
  for (const [what, per] of [
    ['articles', (each: Weight) => each.articles],
    ['events', (each: Weight) => each.events],
  ] as const) {
    const slope = (second.bytes[what][0] - first.bytes[what][0]) / (per(second) - per(first));
    const foretold = second.bytes[what][0] + slope * (per(last) - per(second));
    say(
      `${what}: ${slope.toFixed(0)} bytes more for each, from the first two sizes; foretold ${(foretold / 1e6).toFixed(1)} MB at the last, weighed ${(last.bytes[what][0] / 1e6).toFixed(1)} MB (${((foretold / last.bytes[what][0] - 1) * 100).toFixed(0)} %)`,
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

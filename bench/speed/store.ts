import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { generatedStories } from './generated-stories.ts';
import { multiply, type Whereabouts } from './store-filling.ts';
import { type Question, questionsOf } from './store-questions.ts';

/**
 * The store's speed as it grows: `npm run bench -- speed/store --sizes 10000,100000,1000000`, embedded, or with `--url postgres://...`
 * on an empty database. Up to 10,000 events are taken in as stories, generated from a seed over the gazetteer's towns by population and
 * two years; beyond that rows are multiplied (store-filling.ts). Every question is asked 40 times with other values after 10 that warm
 * up. Milliseconds: p50, p99 and the largest by the clock, and what processors worked for it, the database's included, which other
 * work on the machine does not change. "Raw" is the same question, with the same answer, where roll-ups may not help.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000' },
    url: { type: 'string' },
    /** Where an embedded store is, or is to be made and left: to measure again without filling it again. */
    data: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const rounds = 40;
const warmUps = 10;
const storiesAtOnce = 100;
const mostTakenIn = 10_000;

const dataDirectory = values.data ?? mkdtempSync(join(tmpdir(), 'dateline-bench-'));
mkdirSync(dataDirectory, { recursive: true });
const where: Whereabouts = { databaseUrl: values.url ?? null, dataDirectory };

interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly largest: number;
  readonly cpuMs: number;
}

const curves = new Map<string, { readonly events: number; readonly cpuMs: number }[]>();
try {
  for (const size of values.sizes.split(',').map(Number)) await measureAt(size);
  sayCurves();
} finally {
  if (!values.data) rmSync(dataDirectory, { recursive: true });
}

async function measureAt(size: number): Promise<void> {
  let store = await open();
  try {
    const present = await store.countEvents({});
    if (present < Math.min(size, mostTakenIn)) await takeIn(store, Math.min(size, mostTakenIn) - present);
    if (size > mostTakenIn && present < size * 0.9) {
      await store.close();
      await multiply(where, size);
      store = await open();
      const begun = performance.now();
      await store.rebuildDensity();
      say(`Roll-ups counted anew in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }
    await measure(store);
  } finally {
    await store.close();
  }
}

function open(): Promise<Store> {
  return openStore({ ...where, queryTimeoutMs: 60_000, writeTimeoutMs: 3_600_000 });
}

async function takeIn(store: Store, events: number): Promise<void> {
  const stories = generatedStories(Number(values.seed));
  const begun = performance.now();
  const cpuBefore = cpuMs();
  let made = 0;
  let count = 0;
  while (made < events) {
    const batch = Array.from({ length: storiesAtOnce }, () => stories.next().value);
    made += batch.reduce((sum, story) => sum + story.events.length, 0);
    count += batch.length;
    await store.ingest(batch, { engineVersion: '1' });
  }
  const seconds = (performance.now() - begun) / 1000;
  say(
    `${store.kind}: ${made} events of ${count} stories in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} stories/s in batches of ${storiesAtOnce}, ${((cpuMs() - cpuBefore) / count).toFixed(1)} ms of CPU a story`,
  );
}

async function measure(store: Store): Promise<void> {
  const events = await store.countEvents({});
  const load = loadavg()[0]?.toFixed(1);
  say(`\n${store.kind}, ${events} events; the machine has ${availableParallelism()} cores and a load of ${load}\n`);
  say('| question | p50 | p99 | largest | CPU | raw p50 | raw CPU |');
  say('|---|--:|--:|--:|--:|--:|--:|');
  for (const question of questionsOf(store)) {
    if (values.only && !new RegExp(values.only).test(question.name)) continue;
    const figures = await asked(question.ask);
    const raw = question.raw && (await asked(question.raw));
    if (question.raw) await compareAnswers(question);
    const points = curves.get(question.name) ?? [];
    curves.set(question.name, [...points, { events, cpuMs: figures.cpuMs }]);
    const columns = [figures.p50, figures.p99, figures.largest, figures.cpuMs, raw?.p50, raw?.cpuMs];
    say(`| ${question.name} | ${columns.map((each) => each?.toFixed(1) ?? '').join(' | ')} |`);
  }
}

async function asked(ask: (round: number) => Promise<unknown>): Promise<Figures> {
  for (let round = 0; round < warmUps; round++) await ask(rounds + round);
  const times: number[] = [];
  const cpuBefore = cpuMs();
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await ask(round);
    times.push(performance.now() - begun);
  }
  const cpu = (cpuMs() - cpuBefore) / rounds;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(rounds - 1, Math.floor(share * rounds))] as number;
  return { p50: at(0.5), p99: at(0.99), largest: at(1), cpuMs: cpu };
}

/** A quick answer counts for nothing unless it is the right one. */
async function compareAnswers({ name, ask, raw, total }: Question): Promise<void> {
  const [quick, slow] = [total?.(await ask(0)), total?.(await raw?.(0))];
  if (quick !== slow) throw new Error(`${name}: expected ${slow} events as in the tables, got ${quick}.`);
}

/** How the cost grows with the events: the slope of the line through the points on paper with two logarithmic scales. */
function sayCurves(): void {
  const [first] = curves.values();
  if (!first || first.length < 2) return;
  say(`\n| question | ${first.map(({ events }) => `CPU at ${events}`).join(' | ')} | exponent |`);
  say(`|---|${first.map(() => '--:').join('|')}|--:|`);
  for (const [name, points] of curves) {
    const x = points.map(({ events }) => Math.log(events));
    const y = points.map((point) => Math.log(Math.max(0.1, point.cpuMs)));
    const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    const slope =
      x.reduce((sum, each, index) => sum + (each - meanX) * ((y[index] as number) - meanY), 0) /
      x.reduce((sum, each) => sum + (each - meanX) ** 2, 0);
    say(`| ${name} | ${points.map((point) => point.cpuMs.toFixed(1)).join(' | ')} | ${slope.toFixed(2)} |`);
  }
}

/** What this process used, and of a server on this machine the processes that serve the database. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (!values.url) return own;
  const database = new URL(values.url).pathname.slice(1);
  return own + readdirSync('/proc').reduce((sum, pid) => sum + (/^\d+$/.test(pid) ? servingMs(pid, database) : 0), 0);
}

const millisecondsATick = 10;

function servingMs(pid: string, database: string): number {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(` ${database} `)) return 0;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * millisecondsATick;
  } catch {
    return 0;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

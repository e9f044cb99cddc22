import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { fillStore } from './data.ts';
import { type Question, questionsAbout } from './questions.ts';
import { type MeasuredServer, startDateline, startPeer } from './servers.ts';
import { ask, takeSnapshot } from './snapshot.ts';

/**
 * What an answer costs the server: CPU time a request, the store included, of Dateline beside servers that have the same data in memory.
 * One run, the same documents, answers checked to be the same. `npm install --prefix bench/load`, then `npm run bench -- load`.
 * "Warm" asks the same again. "Cold" makes each request differ in an extension that means nothing, so that no server can give a
 * remembered answer; what Dateline read of its store since the last change it may still know, as the peers know everything. The
 * first row sends a key that is none, for which Dateline remembers nothing at all.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    requests: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Where the store is, or is to be made and left: to measure again without filling it again. */
    data: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
});

const atOnce = 8;
const warmUps = Math.min(400, Number(values.requests));
let asked = 0;

if (!existsSync(join(import.meta.dirname, 'node_modules/mercurius'))) {
  process.stderr.write('The peers are not installed. Run `npm install --prefix bench/load` first.\n');
  process.exit(1);
}

async function compare(): Promise<void> {
  const dateline = await startDateline(dataDirectory, values.profile ?? null);
  const [snapshotFile, schemaFile] = [join(folder, 'snapshot.json'), join(folder, 'schema.graphql')];
  let questions: readonly Question[];
  let expected: readonly unknown[];
  const rows: Row[] = [];
  try {
    const { storyId, ...snapshot } = await takeSnapshot(dateline.url);
    say(
      `${snapshot.events.length} generated events; ${values.requests} requests a figure, ${atOnce} at once, after ${warmUps}; Node ${process.version}, ${cpus()[0]?.model}\n`,
    );
    writeFileSync(snapshotFile, JSON.stringify(snapshot));
    writeFileSync(schemaFile, await (await fetch(`${dateline.url}/schema.graphql`)).text());
    questions = questionsAbout(storyId);
    expected = await Promise.all(questions.map(({ query, variables }) => ask(dateline.url, query, variables)));
    rows.push(await rowOf('Dateline, every row read from its store', dateline, questions, 'unremembered'));
    rows.push(await rowOf('Dateline, cold', dateline, questions, 'cold'));
    rows.push(await rowOf('Dateline, warm', dateline, questions, 'warm'));
  } finally {
    await dateline.close();
  }
  for (const [name, label, way] of peers.filter(([each]) => !values.only || values.only.split(',').includes(each))) {
    const peer = await startPeer(name, schemaFile, snapshotFile);
    try {
      for (const [index, { name: question, query, variables }] of questions.entries()) {
        const difference = differenceOf(expected[index], await ask(peer.url, query, variables));
        if (difference) throw new Error(`${label} answers "${question}" in another way: ${difference}`);
      }
      rows.push(await rowOf(label, peer, questions, way));
    } finally {
      await peer.close();
    }
  }
  say(`| CPU ms a request | ${questions.map(({ name }) => name).join(' | ')} |`);
  say(`|---|${questions.map(() => '--:|').join('')}`);
  for (const { label, cpuMs } of rows) say(`| ${label} | ${cpuMs.map((ms) => ms.toFixed(2)).join(' | ')} |`);
}

const peers: readonly (readonly [name: string, label: string, way: Way])[] = [
  ['apollo', 'Apollo standalone, in memory', 'cold'],
  ['yoga', 'graphql-yoga, in memory', 'cold'],
  ['yoga-jit', 'graphql-yoga with JIT, in memory', 'cold'],
  ['mercurius', 'mercurius with JIT, in memory', 'cold'],
  ['apollo-cached', 'Apollo with its response cache', 'warm'],
  ['yoga-cached', 'graphql-yoga with its response cache', 'warm'],
  ['mercurius-cached', 'mercurius with JIT and mercurius-cache', 'warm'],
];

const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
const dataDirectory = values.data ?? join(folder, 'data');
try {
  if (!existsSync(dataDirectory)) await fillStore(dataDirectory, Number(values.events), Number(values.seed));
  await compare();
} finally {
  rmSync(folder, { recursive: true });
}

type Way = 'unremembered' | 'cold' | 'warm';

interface Row {
  readonly label: string;
  readonly cpuMs: readonly number[];
}

async function rowOf(label: string, server: MeasuredServer, questions: readonly Question[], way: Way): Promise<Row> {
  const pool = new Pool(server.url, { connections: atOnce });
  const cpuMs: number[] = [];
  try {
    for (const question of questions) {
      await load(pool, question, way, warmUps);
      const before = await server.cpuMs();
      await load(pool, question, way, Number(values.requests));
      cpuMs.push(((await server.cpuMs()) - before) / Number(values.requests));
    }
  } finally {
    await pool.close();
  }
  process.stderr.write(`${label}: ${cpuMs.map((ms) => ms.toFixed(2)).join(' ')}\n`);
  return { label, cpuMs };
}

async function load(pool: Pool, { query, variables }: Question, way: Way, requests: number): Promise<void> {
  let left = requests;
  const client = async (): Promise<void> => {
    while (left-- > 0) {
      const extensions = way === 'cold' ? { extensions: { nr: ++asked } } : {};
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(way === 'unremembered' && { authorization: 'Bearer none' }),
        },
        body: JSON.stringify({ query, variables, ...extensions }),
      });
      await body.dump({ limit: Number.POSITIVE_INFINITY });
      if (statusCode !== 200) throw new Error(`Expected 200, got ${statusCode}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
}

/** Where two answers differ; clusters of equal size may come in any order, and a sum of floats may be added up in any order. */
function differenceOf(expected: unknown, got: unknown, path = ''): string | null {
  if (typeof expected === 'number' && typeof got === 'number' && Math.abs(expected - got) < 1e-6) return null;
  if (expected === got) return null;
  if (typeof expected !== 'object' || typeof got !== 'object' || expected === null || got === null)
    return `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  const [wanted, given] = [ordered(expected, path), ordered(got, path)];
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(given)])) {
    const difference = differenceOf(wanted[key], given[key], `${path}.${key}`);
    if (difference) return difference;
  }
  return null;
}

function ordered(value: object, path: string): Record<string, unknown> {
  if (path !== '.clusters') return value as Record<string, unknown>;
  const key = ({ bbox, count }: { bbox: object; count: number }) =>
    `${String(count).padStart(8)} ${JSON.stringify(bbox)}`;
  return [...(value as { bbox: object; count: number }[])].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  ) as unknown as Record<string, unknown>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { request } from 'undici';
import { seeded } from '../speed/seeded.ts';
import { fillStore } from './data.ts';
import { startDateline } from './servers.ts';

/**
 * The slowest operation that the limits let through, found by search: `npm run bench -- load/worst-query`. Starts from every list and
 * scan that the schema has, repeats and widens each until the limits refuse more, then mutates the slowest for some rounds.
 * Every operation runs with a key that is none, so that nothing is remembered.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '40' },
    data: { type: 'string' },
  },
});

const random = seeded(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const event =
  'id title kind when { edtf text } where { place { name ancestors { name } } mention { span { exact prefix } } } otherPlaces { place { name } } evidence { span { exact prefix suffix } article { id title source { name homePlace { name } } } } routes { geometry stops { place { name } } } spatialRelations { line reference { name } evidence { span { exact } } } story { title }';
const box = 'bbox: { west: -180, south: -90, east: 180, north: 90 }';
/** What one operation may repeat under aliases: a page or a scan, with how it can grow. */
const parts: readonly ((size: number, nr: number) => string)[] = [
  (size) => `events(first: ${size}) { totalCount edges { node { ${event} } } }`,
  (size) =>
    `events(first: ${size}) { edges { node { evidence { article { events(first: 20) { totalCount edges { node { title } } } } } } } }`,
  (size) =>
    `articles(first: ${size}) { totalCount edges { node { title text mentions(first: 30) { edges { node { span { exact prefix suffix } candidates(first: 5) { place { name } reasons { label } } } } } events(first: 10) { edges { node { title } } } } } }`,
  (size) =>
    `stories(first: ${size}) { totalCount edges { node { title articles(first: 10) { totalCount edges { node { title } } } events(first: 10) { totalCount edges { node { title } } } } } }`,
  (size, nr) =>
    `events(first: ${size}, filter: { text: "brand or station or overleg ${nr}" }) { totalCount edges { node { title } } }`,
  (size, nr) =>
    `events(first: ${size}, orderBy: NEAREST_FIRST, filter: { near: { longitude: ${nr}, latitude: 50, km: 20000 } }) { totalCount edges { node { title } } }`,
  (_size, nr) => `clusters(filter: { minConfidence: 0.0${nr} }, ${box}, zoom: 22) { count eventIds }`,
  (_size, nr) => `histogram(interval: HOUR, filter: { minConfidence: 0.0${nr} }) { from count }`,
  (_size, nr) =>
    `clusters(filter: { text: "was" minConfidence: 0.0${nr} }, ${box}, zoom: 8) { count point { longitude } bbox { west } eventIds }`,
  (size) =>
    `search(text: "brand station") { events(first: ${size}) { edges { node { title } } } articles(first: ${size}) { edges { node { title } } } }`,
];

interface Candidate {
  readonly pieces: readonly { readonly part: number; readonly size: number }[];
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-worst-'));
const dataDirectory = values.data ?? join(folder, 'data');
if (!values.data) await fillStore(dataDirectory, Number(values.events), 1);
const server = await startDateline(dataDirectory, null);
try {
  let best: (Candidate & { readonly ms: number; readonly cost: number }) | null = null;
  let tried = 0;
  let refused = 0;
  const attempt = async (candidate: Candidate): Promise<void> => {
    const measured = await run(candidate);
    tried++;
    if (!measured) refused++;
    else if (!best || measured.ms > best.ms) {
      best = { ...candidate, ...measured };
      process.stderr.write(
        `${(measured.ms / 1000).toFixed(2)} s at ${measured.cost}: parts ${candidate.pieces.map(({ part }) => part).join(' ')}\n`,
      );
    }
  };
  for (const part of parts.keys())
    for (const times of [1, 8, 29])
      for (const size of [20, 100]) await attempt({ pieces: Array.from({ length: times }, () => ({ part, size })) });
  for (let round = 0; round < Number(values.rounds); round++) await attempt(mutated(best as unknown as Candidate));
  const { pieces, ms, cost } = best as unknown as Candidate & { ms: number; cost: number };
  process.stdout.write(
    `${tried} operations tried, ${refused} refused by the limits. The slowest: ${(ms / 1000).toFixed(2)} s at a cost of ${cost}\n${document({ pieces })}\n`,
  );
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

function document({ pieces }: Candidate): string {
  return `{ ${pieces.map(({ part, size }, nr) => `a${nr}: ${parts[part]?.(size, nr)}`).join('\n')} }`;
}

function mutated({ pieces }: Candidate): Candidate {
  const changed = pieces.map((piece) =>
    random() < 0.3
      ? { part: random() < 0.5 ? piece.part : Math.floor(random() * parts.length), size: pick([5, 20, 50, 100]) }
      : piece,
  );
  return { pieces: random() < 0.5 ? [...changed, pick(changed)] : changed };
}

/** Null where the limits refuse it. */
async function run(candidate: Candidate): Promise<{ readonly ms: number; readonly cost: number } | null> {
  const begun = performance.now();
  const { body } = await request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
    body: JSON.stringify({ query: document(candidate) }),
  });
  const answer = (await body.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: { cost?: { requested: number } };
  };
  const ms = performance.now() - begun;
  if (answer.data === undefined) {
    const code = answer.errors?.[0]?.extensions.code ?? '';
    if (/^(OPERATION_TOO|GRAPHQL_PARSE)/.test(code)) return null;
    throw new Error(`Expected an answer or a refusal, got: ${answer.errors?.[0]?.message}`);
  }
  return { ms, cost: answer.extensions?.cost?.requested ?? 0 };
}

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/paths.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder('serving');
let url = '';
let ended: Promise<{ readonly code: number | null; readonly said: string }>;
let server: ReturnType<typeof spawn>;

/** The whole program as an operator starts it. */
beforeAll(async () => {
  server = spawn(process.execPath, [join(repositoryRoot, 'src/run.mjs'), 'serve'], {
    env: { ...process.env, DATELINE_DATA: join(folder, 'store'), PORT: '0', DATELINE_DEMO: 'false', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  ended = new Promise((resolve) => server.once('close', (code) => resolve({ code, said })));
  url = await new Promise<string>((resolve, reject) => {
    server.stderr!.on('data', (chunk) => {
      said += chunk;
      const found = /Dateline is at (http:\S+?)"/.exec(said);
      if (found) resolve(found[1]!);
    });
    server.once('close', () => reject(new Error(`The server did not start: ${said}`)));
  });
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { readonly data?: Record<string, unknown>; readonly errors?: unknown[] };
}

const sentence =
  'ZWOLLE (ANP) - Bij Zwolle is maandag een trein uit Meppel ontspoord. De brandweer van Kampen hielp.\n';
const annotate = 'query ($text: String!) { annotate(text: $text, language: "nl") { language } }';

test('it answers others while it reads two megabytes', { timeout: 200_000 }, async () => {
  const order: string[] = [];
  const text = sentence.repeat(Math.floor(2_000_000 / sentence.length));
  const long = ask(annotate, { text }).then((answer) => {
    order.push('the long text');
    return answer;
  });
  for (let round = 1; round <= 3; round++) {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await ask('{ stories { totalCount } }')).toEqual(
      expect.objectContaining({ data: { stories: { totalCount: 0 } } }),
    );
    order.push(`others ${round}`);
  }
  // Read, or refused on a machine that needs longer than the limit: never cut off.
  const answer = await long;
  expect(JSON.stringify(answer)).toMatch(/"language":"nl"|TOO_LARGE/);
  expect(order).toEqual(['others 1', 'others 2', 'others 3', 'the long text']);
});

test('what is queued is read by the server; what cannot be read is found, tried again and discarded', async () => {
  const queued = await ask(
    'mutation ($inputs: [IngestInput!]!) { queueDeliveries(inputs: $inputs) { ... on QueueDeliveriesPayload { ids } ... on Problem { message } } }',
    {
      inputs: [
        { text: `Trein ontspoord\n\n${sentence}`, source: 'krant.example' },
        { html: '<rss', source: 'kapot.example' },
      ],
    },
  );
  const [, broken] = (queued.data!.queueDeliveries as { readonly ids: string[] }).ids;
  for (;;) {
    const { data } = await ask('{ queue { waiting dead } articles { totalCount } }');
    const { waiting } = data!.queue as { readonly waiting: number };
    if (waiting > 0) continue;
    expect(data).toEqual({ queue: { waiting: 0, dead: 1 }, articles: { totalCount: 1 } });
    break;
  }
  const letters = '{ deadLetters(first: 5) { totalCount edges { node { id reason attempts source excerpt } } } }';
  expect((await ask(letters)).data?.deadLetters).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          id: broken,
          reason: expect.stringMatching(/^Expected .+, got /),
          attempts: 1,
          source: 'kapot.example',
          excerpt: '<rss',
        },
      },
    ],
  });
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(/^dateline_queue_dead_letters 1$/m);
  expect(metrics).toMatch(/^dateline_queue_deliveries 0$/m);
  expect(metrics).toMatch(/^dateline_articles_total\{source="krant\.example"\} 1$/m);
  const discard =
    'mutation ($id: ID!) { discardDeadLetter(id: $id) { ... on DeadLetterPayload { id } ... on Problem { message } } }';
  expect((await ask(discard, { id: broken })).data?.discardDeadLetter).toEqual({ id: broken });
  expect((await ask(discard, { id: broken })).data?.discardDeadLetter).toEqual({
    message: expect.stringContaining('no dead letter'),
  });
});

test('told to stop, it finishes what it reads and ends with 0', async () => {
  const text = sentence.repeat(200);
  const answers = Promise.all([ask(annotate, { text }), ask(annotate, { text })]);
  // Both have arrived when others that were sent after them are answered.
  await ask('{ stories { totalCount } }');
  server.kill('SIGTERM');
  for (const { data } of await answers) expect(data).toEqual({ annotate: { language: 'nl' } });
  expect((await ended).code).toBe(0);
});

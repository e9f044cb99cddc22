import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { repositoryRoot } from '../../src/paths.ts';
import type { Outcome } from './promises.ts';
import type { FaultStore } from './stores.ts';

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  readonly errors: () => string;
}

const clients = 6;
/** A first start on a busy machine builds what is missing. */
const startSeconds = 180;

/** A second server on the same folder, then the first one killed and another started. */
export async function secondProcess(store: FaultStore): Promise<Outcome> {
  const first = await started(store);
  const begun = performance.now();
  const second = await launched(store);
  const [status] = (await once(second.process, 'exit')) as [number];
  const refusedMs = performance.now() - begun;
  const named = second.errors().includes(`in use by process ${first.process.pid}`);
  const gone = once(first.process, 'exit');
  first.process.kill('SIGKILL');
  await gone;
  const third = await started(store);
  const stopped = once(third.process, 'exit');
  third.process.kill('SIGTERM');
  await stopped;
  return {
    kept: status === 1 && named && refusedMs < 1000,
    figure: `exit ${status} after ${refusedMs.toFixed(0)} ms, ${named ? 'naming the first' : 'without naming the first'}; the lock of the killed one was taken over`,
  };
}

/** Clients that hand in stories and ask for events, a SIGTERM in between, and a look at what was acknowledged. */
export async function stopUnderLoad(store: FaultStore): Promise<Outcome> {
  const { process: server, url } = await started(store);
  const acknowledged: string[] = [];
  let answered = 0;
  let cut = 0;
  let stopping = false;
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; ; turn++) {
      const asked = await ask(
        url,
        turn % 2 === 0 ? handIn(`${number}-${turn}`) : '{ events(first: 20) { edges { node { id } } } }',
      );
      if (asked === 'refused') return;
      // What a stopping server has begun it finishes: an answer that breaks off is a broken promise.
      if (asked === 'cut') cut++;
      else answered++;
      if (typeof asked === 'object') acknowledged.push(...asked.ids);
      if (stopping && asked === 'unavailable') return;
    }
  };
  const running = Array.from({ length: clients }, (_, number) => client(number));
  await setTimeout(3000);
  const begun = performance.now();
  const exit = once(server, 'exit') as Promise<[number | null]>;
  stopping = true;
  server.kill('SIGTERM');
  const [status] = await exit;
  const drainMs = performance.now() - begun;
  await Promise.all(running);
  const opened = await store.open();
  const found = await opened.articlesByIds(acknowledged);
  const wrong = await opened.verify();
  await opened.close();
  const lost = acknowledged.filter((id) => !found.has(id)).length;
  return {
    kept: status === 0 && lost === 0 && cut === 0 && acknowledged.length > 0 && wrong.length === 0,
    figure: `${answered} answers, ${cut} cut off; exit ${status} after ${drainMs.toFixed(0)} ms; ${acknowledged.length} stories acknowledged, ${lost} lost`,
  };
}

type Asked = 'refused' | 'cut' | 'unavailable' | 'answered' | { readonly ids: readonly string[] };

async function ask(url: string, query: string): Promise<Asked> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as { data?: { ingest?: { articles?: { id: string }[] } } };
    if (response.status === 503 || response.status === 429) return 'unavailable';
    const articles = body.data?.ingest?.articles;
    // Global ids say the type before the id of the store.
    return articles ? { ids: articles.map(({ id }) => storeId(id)) } : 'answered';
  } catch (error) {
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    return code === 'ECONNREFUSED' ? 'refused' : 'cut';
  }
}

function handIn(name: string): string {
  return `mutation { ingest(input: { text: "UTRECHT (ANP) - In Utrecht is dinsdag brand ${name} geblust.", source: "faults.example", externalId: "${name}" }) { ... on IngestPayload { articles { id } } } }`;
}

function storeId(globalId: string): string {
  const text = Buffer.from(globalId, 'base64url').toString();
  return /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(text)?.[0] ?? globalId;
}

async function started(store: FaultStore): Promise<Server> {
  const server = await launched(store);
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${server.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return server;
    if (server.process.exitCode !== null || tries > startSeconds * 10)
      throw new Error(`The server did not start: ${server.errors()}`);
    await setTimeout(100);
  }
}

async function launched({ dataDirectory, databaseUrl }: FaultStore): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(repositoryRoot, 'src/run.mjs'), 'serve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATELINE_DATA: dataDirectory,
      DATABASE_URL: databaseUrl ?? '',
      DATELINE_DEMO: 'false',
      DATELINE_READERS: '1',
    },
  });
  // Whatever goes wrong here, no server stays behind.
  process.once('exit', () => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return { process: child, url: `http://127.0.0.1:${port}`, errors: () => errors };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

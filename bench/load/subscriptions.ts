import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import WebSocket from 'ws';
import { fillStore } from './data.ts';
import { startDateline } from './servers.ts';
import { ask } from './snapshot.ts';

/**
 * What a thousand open subscriptions hold: the server's memory before, with them open, and after stories that all of them hear of, where
 * every second socket never reads. `npm run bench -- load/subscriptions`.
 */
const sockets = 100;
const subscriptionsEach = 10;
const stories = 60;

const folder = mkdtempSync(join(tmpdir(), 'dateline-subscriptions-'));
await fillStore(join(folder, 'data'), 500, 1);
const server = await startDateline(join(folder, 'data'), null);
const opened: WebSocket[] = [];
try {
  await ask(server.url, '{ events(first: 50) { edges { node { title } } } }');
  await report('before');
  let heard = 0;
  for (let nr = 0; nr < sockets; nr++) {
    const socket = await openSocket();
    opened.push(socket);
    socket.on('message', () => heard++);
  }
  await setTimeout(1_000);
  await report(`with ${sockets * subscriptionsEach} subscriptions on ${sockets} sockets`);
  for (const [nr, socket] of opened.entries()) if (nr % 2 === 0) socket.pause();
  for (let nr = 0; nr < stories; nr++) {
    await ask(server.url, 'mutation ($input: IngestInput!) { ingest(input: $input) { __typename } }', {
      input: {
        text: `Bericht ${nr}\nIn Utrecht brak op 5 maart 2024 brand uit in loods ${nr}. In Goes staakten ${nr} havenwerkers.`,
        source: 'krant.example',
        publishedAt: '2024-03-05T12:00:00+01:00',
      },
    });
    if ((nr + 1) % 20 === 0) await report(`after ${nr + 1} stories, half of the sockets not reading (${heard} heard)`);
  }
  for (const socket of opened) socket.terminate();
  await setTimeout(3_000);
  await report('after all sockets are gone');
} finally {
  for (const socket of opened) socket.terminate();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.send('{"type":"connection_init"}');
  await new Promise((resolve) => socket.once('message', resolve));
  const query = 'subscription { eventChanged { changeSeq status event { id title where { place { name } } } } }';
  for (let id = 0; id < subscriptionsEach; id++)
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
  return socket;
}

async function report(when: string): Promise<void> {
  const { body } = await request(`${server.url}/metrics`);
  const text = await body.text();
  const mb = (name: string): string => (Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]) / 1e6).toFixed(0);
  const open = /^dateline_subscriptions (\S+)$/m.exec(text)?.[1];
  process.stdout.write(
    `${when}: ${open} open, ${mb('nodejs_heap_size_used_bytes')} MB of heap, ${mb('process_resident_memory_bytes')} MB resident\n`,
  );
}

import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { ChangeRecord, Store } from '../../../src/store/store.ts';
import { availableDatabases, createDatabase } from '../databases.ts';
import { annotation, utrecht } from '../fixtures.ts';

const options = { engineVersion: '1' };

/** A line to the database that can be cut and mended. */
async function line(
  databaseUrl: string,
): Promise<{ readonly url: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  const mend = async (): Promise<void> => {
    server = createServer((near) => {
      const far = connect(Number(target.port || 5432), target.hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          near.destroy();
          far.destroy();
          sockets.delete(socket);
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as { port: number }).port;
  };
  await mend();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    mend,
    async cut() {
      const closed = new Promise<void>((resolve) => server?.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function story(number: number) {
  return annotation({
    title: `Uitval ${number}`,
    source: 'down.example',
    externalId: String(number),
    events: [{ words: `Bij uitval ${number} ging in Utrecht het licht uit.`, where: utrecht, when: '2024-10-01' }],
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 20_000) throw new Error('It did not come true within 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.runIf((await availableDatabases()).includes('postgres'))('the database goes away', () => {
  test('each request is refused as unavailable; when it is back all goes on, and listeners missed nothing', async () => {
    const database = await createDatabase('postgres');
    const proxied = await line(database.databaseUrl ?? '');
    const behind: Store = await database.open({ databaseUrl: proxied.url });
    const beside: Store = await database.open();
    const changes: ChangeRecord[] = [];
    behind.onChange((found) => changes.push(...found));
    await behind.ingest([story(1)], options);
    await until(() => changes.length === 1);

    await proxied.cut();
    for (const request of [
      () => behind.ping(),
      () => behind.countEvents({}),
      () => behind.ingest([story(2)], options),
    ]) {
      await expect(request()).rejects.toMatchObject({ name: 'UnavailableError' });
    }
    await beside.ingest([story(3)], options);

    await proxied.mend();
    await behind.ping();
    expect(await behind.countEvents({})).toBe(2);
    await until(() => changes.length === 2);
    await behind.ingest([story(2)], options);
    await until(() => changes.length === 3);

    await behind.close();
    await beside.close();
    await proxied.cut();
    await database.drop();
  });
});

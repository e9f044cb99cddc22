import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';

/** A server in a process of its own, whose CPU time can be read: user and system, of all its threads. */
export interface MeasuredServer {
  readonly url: string;
  cpuMs(): Promise<number>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** Dateline as it is shipped, on an embedded store; the store's thread is part of the process. */
export async function startDateline(dataDirectory: string, profileDirectory: string | null): Promise<MeasuredServer> {
  const port = await freePort();
  const profiling = profileDirectory ? ['--cpu-prof', `--cpu-prof-dir=${profileDirectory}`] : [];
  const child = spawn(process.execPath, [...profiling, join(root, 'src/run.mjs'), 'serve'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATELINE_DATA: dataDirectory,
      DATELINE_DEMO: 'false',
      DATABASE_URL: '',
      DATELINE_KEY: '',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await isReady(url)); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error('Dateline did not start; run `npm start` to see why.');
    await setTimeout(200);
  }
  return {
    url,
    async cpuMs() {
      const { body } = await request(`${url}/metrics`);
      const [, seconds] = /^process_cpu_seconds_total (\S+)$/m.exec(await body.text()) ?? [];
      return Number(seconds) * 1000;
    },
    close: () => end(child),
  };
}

/** A peer over arrays; see `peers/serve.mjs`. */
export async function startPeer(name: string, schemaFile: string, snapshotFile: string): Promise<MeasuredServer> {
  const child = fork(join(import.meta.dirname, 'peers/serve.mjs'), [name, schemaFile, snapshotFile], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const said = async <Said>(): Promise<Said> => {
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error(`The peer ${name} stopped.`);
      }),
    ]);
    return message as Said;
  };
  const { url } = await said<{ url: string }>();
  return {
    url,
    async cpuMs() {
      const answer = said<{ cpu: NodeJS.CpuUsage }>();
      child.send('cpu');
      const { cpu } = await answer;
      return (cpu.user + cpu.system) / 1000;
    },
    close: () => end(child),
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${url}/readyz`);
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

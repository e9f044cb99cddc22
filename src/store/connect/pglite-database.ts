import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { columnTypes } from './column-types.ts';
import { tooSlow } from './postgres-pool.ts';
import { UnavailableError } from './unavailable.ts';

interface Answer {
  readonly id?: number;
  readonly ready?: true;
  readonly failed?: string;
  readonly error?: { readonly message: string; readonly code?: string };
  readonly rows?: readonly (readonly (string | null)[])[];
  readonly fields?: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly command?: string;
  readonly rowCount?: number;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** PGlite in a worker thread, seen as pools of one connection that is handed out in turn. */
export interface PGliteDatabase {
  /** A pool whose statements may take `timeoutMs`; then the worker is ended and a new one opens the same folder. */
  pool(timeoutMs: number): PostgresPool;
  close(): Promise<void>;
}

/** Opens the folder, making the database where there is none. Rejects with PGlite's own message where it cannot. */
export async function openPGlite(directory: string): Promise<PGliteDatabase> {
  let opening: Promise<Thread> | null = startThread(directory);
  let turn: Promise<void> = Promise.resolve();
  let closed = false;
  await opening;

  const thread = async (): Promise<Thread> => {
    if (closed) throw new UnavailableError('The store is closed.');
    opening ??= startThread(directory);
    try {
      const open = await opening;
      if (!open.ended) return open;
      opening = startThread(directory);
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  return {
    pool: (timeoutMs) => ({
      async connect() {
        const before = turn;
        let release = (): void => {};
        turn = new Promise((resolve) => {
          release = resolve;
        });
        await before;
        return {
          query: (async (sql: string, parameters: unknown[]) =>
            resultOf(await (await thread()).ask({ sql, parameters }, timeoutMs))) as PostgresPoolClient['query'],
          release,
        };
      },
      end: async () => {},
    }),
    async close() {
      await turn;
      if (closed) return;
      const open = opening ? await opening.catch(() => null) : null;
      closed = true;
      if (open && !open.ended) await open.ask({ close: true }, 10_000);
      await open?.end();
    },
  };
}

interface Thread {
  readonly ended: boolean;
  ask(message: object, timeoutMs: number): Promise<Answer>;
  end(): Promise<void>;
}

async function startThread(directory: string): Promise<Thread> {
  const worker = new Worker(workerFile, { workerData: { directory }, execArgv: [], stdout: true, stderr: true });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = false;
  const endWith = (error: unknown): void => {
    ended = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    let said = '';
    worker.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    worker.stdout.resume();
    worker.on('message', (answer: Answer) => {
      if (answer.ready) resolve();
      if (answer.failed !== undefined) reject(new Error(`${answer.failed}${said && `\n${said}`}`));
      const asker = waiting.get(answer.id ?? 0);
      waiting.delete(answer.id ?? 0);
      if (answer.error) asker?.reject(Object.assign(new Error(answer.error.message), answer.error));
      else asker?.resolve(answer);
    });
    worker.on('error', (cause) => {
      reject(cause);
      endWith(new UnavailableError('The embedded database stopped; it opens again at the next request.', { cause }));
    });
    worker.on('exit', () => {
      reject(new Error(said || 'PGlite stopped while it was opening the folder.'));
      endWith(new UnavailableError('The embedded database stopped; it opens again at the next request.'));
    });
  });
  worker.unref();
  return {
    get ended() {
      return ended;
    },
    ask(message, timeoutMs) {
      return new Promise<Answer>((resolve, reject) => {
        const id = ++asked;
        worker.ref();
        const timer = setTimeout(() => {
          endWith(tooSlow(timeoutMs));
          void worker.terminate();
        }, timeoutMs);
        const done = (): void => {
          clearTimeout(timer);
          worker.unref();
        };
        waiting.set(id, {
          resolve: (answer) => {
            done();
            resolve(answer);
          },
          reject: (error) => {
            done();
            reject(error);
          },
        });
        worker.postMessage({ id, ...message });
      });
    },
    async end() {
      ended = true;
      await worker.terminate();
    },
  };
}

function resultOf({ rows = [], fields = [], command = '', rowCount = 0 }: Answer) {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: columnTypes.getTypeParser(dataTypeID) }));
  return {
    command,
    rowCount,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, parse }, index) => {
          const value = row[index];
          return [name, value == null ? null : parse(value)];
        }),
      ),
    ),
  };
}

/** Beside the server's bundle, or one folder up among the sources. */
const workerFile = [
  join(import.meta.dirname, 'pglite-worker.mjs'),
  join(import.meta.dirname, '../pglite-worker.mjs'),
].find((file) => existsSync(file)) as string;

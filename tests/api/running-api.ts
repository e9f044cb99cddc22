import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createServer, type ServerOptions } from '../../src/api/http/server.ts';
import type { Services } from '../../src/api/services.ts';
import { openStore } from '../../src/store/open-store.ts';
import { annotate, articleOf } from './annotations.ts';
import { gazetteer, geography } from './places.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
    readonly data?: any;
    readonly errors?: {
      readonly message: string;
      readonly path?: unknown[];
      readonly extensions: Record<string, unknown>;
    }[];
    readonly extensions?: Record<string, unknown>;
  };
}

export interface RunningApi {
  readonly url: string;
  readonly services: Services;
  /** What the server logged, as objects. */
  readonly log: Record<string, unknown>[];
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** The API over real HTTP on a store of its own, with a reader that a test can foresee. */
export async function startApi(
  options: Partial<ServerOptions> & { readonly services?: Partial<Services> } = {},
): Promise<RunningApi> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-api-'));
  const store = options.services?.store ?? (await openStore({ databaseUrl: null, dataDirectory: folder }));
  const log: Record<string, unknown>[] = [];
  const services: Services = {
    store,
    gazetteer,
    geography,
    read: async (delivery) => [articleOf(delivery)],
    readOne: (delivery) => articleOf({ title: '', ...delivery }),
    annotate,
    engineVersion: 'test',
    languages: ['nl'],
    logger: pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) }),
    ...options.services,
  };
  const server = await createServer(services, {
    host: '127.0.0.1',
    port: 0,
    key: null,
    webDirectory: join(import.meta.dirname, '../../dist/web'),
    basemapDirectory: join(import.meta.dirname, '../../data/build/basemap'),
    ...options,
  });
  const { url } = await server.listen();
  return {
    url,
    services,
    log,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
    async close() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

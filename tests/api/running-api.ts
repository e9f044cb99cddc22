import { join } from 'node:path';
import { pino } from 'pino';
import { createServer, type ServerOptions } from '../../src/api/http/server.ts';
import type { Services } from '../../src/api/services.ts';
import { createDatabase, type DatabaseKind } from '../store/databases.ts';
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
  /** Stops the server alone, which goes on answering for so many ms. */
  stop(farewellMs: number): Promise<void>;
  close(): Promise<void>;
}

export interface ApiOptions extends Partial<ServerOptions> {
  /** Where its store is, unless `services` brings one. */
  readonly database?: DatabaseKind;
  readonly services?: Partial<Services>;
}

/** The API over real HTTP on a store of its own, with a reader that a test can foresee. */
export async function startApi({
  database: kind = 'pglite',
  services: given = {},
  ...options
}: ApiOptions = {}): Promise<RunningApi> {
  const database = given.store ? null : await createDatabase(kind);
  const store = given.store ?? (await database!.open());
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
    ...given,
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
    stop: (farewellMs) => server.close(farewellMs),
    async close() {
      await server.close();
      await store.close();
      await database?.drop();
    },
  };
}

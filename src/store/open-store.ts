import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { repositoryRoot } from '../paths.ts';
import { createChangeFeed } from './change-feed.ts';
import { listenOn } from './connect/listen.ts';
import { type Embedded, openEmbedded } from './connect/embedded.ts';
import { postgresPool } from './connect/postgres-pool.ts';
import { createReplicaPool } from './connect/replica-pool.ts';
import type { Tables } from './database.ts';
import { migrate, newestSchema } from './migrate.ts';
import { dataVersion } from './read/changes.ts';
import { createSqlStore } from './sql-store.ts';
import type { Store } from './store.ts';
import { changeChannel } from './write/change-log.ts';
import { readTextConfigurations } from './write/configurations.ts';

export interface OpenStoreOptions {
  /** PostgreSQL 15 or later; null for the embedded store. */
  readonly databaseUrl: string | null;
  /** A streaming replica of that database, which answers reads as far as it has caught up. */
  readonly databaseReadUrl?: string | null;
  /** Folder of the embedded store; made where it is missing. */
  readonly dataDirectory: string;
  /** Longest time that one read may take. */
  readonly queryTimeoutMs?: number;
  /** Longest time that one statement of a write may take. */
  readonly writeTimeoutMs?: number;
  /** PostgreSQL connections for reads. */
  readonly connections?: number;
  /** With more events than this in view, clusters come from the roll-up where it can answer. */
  readonly rollUpAbove?: number;
  /** What goes wrong in the background and mends itself. */
  readonly onWarning?: (error: unknown) => void;
}

const migrations = join(repositoryRoot, 'schema/migrations');

interface Connections {
  readonly kind: Store['kind'];
  /** For what the public reads. */
  readonly reader: PostgresPool;
  /** For reads that decide about writes and rights, which must see the newest. */
  readonly primary: PostgresPool;
  readonly writer: PostgresPool;
  /** Nobody may read an older state than this any more. */
  need(changeNumber: string): void;
  readonly embedded: Embedded | null;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to date. Rejects with what to do where it is in use, newer than this program, or broken;
 * it never starts over with an empty one.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const connections = await connect(options);
  try {
    return await openOn(connections, options);
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function connect({
  databaseUrl,
  databaseReadUrl,
  dataDirectory,
  onWarning = () => {},
  queryTimeoutMs = 10_000,
  writeTimeoutMs = 120_000,
  connections = 10,
}: OpenStoreOptions): Promise<Connections> {
  if (databaseUrl === null) {
    mkdirSync(dataDirectory, { recursive: true });
    const embedded = await openEmbedded(dataDirectory);
    const reader = embedded.database.pool(queryTimeoutMs);
    return {
      kind: 'pglite',
      reader,
      primary: reader,
      need: () => {},
      writer: embedded.database.pool(writeTimeoutMs),
      embedded,
      close: embedded.close,
    };
  }
  const primary = postgresPool({ databaseUrl, connections, statementTimeoutMs: queryTimeoutMs });
  const writer = postgresPool({ databaseUrl, connections: 2, statementTimeoutMs: writeTimeoutMs });
  const replicated = databaseReadUrl
    ? createReplicaPool({
        primary,
        replica: postgresPool({ databaseUrl: databaseReadUrl, connections, statementTimeoutMs: queryTimeoutMs }),
        schema: newestSchema(migrations),
        onWarning,
      })
    : null;
  const reader = replicated?.pool ?? primary;
  return {
    kind: 'postgres',
    reader,
    primary,
    writer,
    need: (changeNumber) => replicated?.need(changeNumber),
    embedded: null,
    async close() {
      await Promise.all([reader.end(), writer.end()]);
    },
  };
}

async function openOn(connections: Connections, options: OpenStoreOptions): Promise<Store> {
  let statements = 0;
  const kysely = (pool: PostgresPool): Kysely<Tables> =>
    new Kysely<Tables>({
      // The pools are ended together, once, by `close`.
      dialect: new PostgresDialect({ pool: { connect: () => pool.connect(), end: async () => {} } }),
      log: ({ level }) => {
        if (level === 'query') statements++;
      },
    });
  const reader = kysely(connections.reader);
  const primary = connections.primary === connections.reader ? reader : kysely(connections.primary);
  const writer = kysely(connections.writer);
  await migrate(writer, migrations);
  const version = await dataVersion(primary);
  connections.need(version);
  connections.embedded?.checkAcknowledged(version);
  const feed = createChangeFeed(primary, version, {
    onError: options.onWarning ?? (() => {}),
    onSeen: connections.need,
  });
  const stopListening = options.databaseUrl === null ? null : listenOn(options.databaseUrl, changeChannel, feed.poke);
  return createSqlStore({
    kind: connections.kind,
    reader,
    primary,
    writer,
    feed,
    need: connections.need,
    acknowledge: connections.embedded?.acknowledge ?? null,
    configurationOf: await readTextConfigurations(primary),
    statements: () => statements,
    rollUpAbove: options.rollUpAbove ?? 5000,
    async close() {
      await stopListening?.();
      await connections.close();
    },
    onWarning: options.onWarning ?? (() => {}),
  });
}

import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** A pool for reads that prefers a replica, and the promise that its readers see what they know to exist. */
export interface ReplicaPool {
  readonly pool: PostgresPool;
  /**
   * From now on nobody may read an older state than this change number: reads go to the primary until the replica has it. Called with
   * what this process wrote, and with what it heard of others.
   */
  need(changeNumber: string): void;
}

export interface ReplicaParts {
  readonly primary: PostgresPool;
  readonly replica: PostgresPool;
  /** The newest schema that this program knows. */
  readonly schema: number;
  /** The replica does not answer; reads go to the primary. */
  onWarning(error: unknown): void;
}

/** How often a replica that is behind is asked whether it has caught up, and one that is down whether it is back. */
const askAgainMs = 50;
const retryMs = 5_000;

/**
 * Change numbers rise in the order of commits, so a replica that has a number has all before it. One address may not stand for
 * several replicas: they would be at different numbers.
 */
export function createReplicaPool({ primary, replica, schema, onWarning }: ReplicaParts): ReplicaPool {
  let needed = 0n;
  let reached = -1n;
  let askedAt = 0;
  let downUntil = 0;

  /** A client of the replica where it has what is needed; else null. */
  const caughtUp = async (): Promise<PostgresPoolClient | null> => {
    const now = Date.now();
    if (now < downUntil || (reached < needed && now - askedAt < askAgainMs)) return null;
    let client: PostgresPoolClient | null = null;
    try {
      client = await replica.connect();
      if (reached >= needed) return client;
      askedAt = now;
      const { rows } = await client.query<{ value: string; version: number }>(
        'select value, (select max(version) from schema_migration) as version from change_counter',
        [],
      );
      if (rows[0] && rows[0].version >= schema) reached = BigInt(rows[0].value);
      if (reached >= needed) return client;
    } catch (error) {
      downUntil = now + retryMs;
      onWarning(error);
    }
    client?.release();
    return null;
  };

  return {
    pool: {
      connect: async () => (await caughtUp()) ?? (await primary.connect()),
      async end() {
        await Promise.all([primary.end(), replica.end()]);
      },
    },
    need(changeNumber) {
      const number = BigInt(changeNumber);
      if (number > needed) needed = number;
    },
  };
}

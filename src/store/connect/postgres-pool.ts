import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { ProblemError } from '../../model/problem.ts';
import { columnTypes } from './column-types.ts';
import { UnavailableError } from './unavailable.ts';

export interface PostgresPoolOptions {
  readonly databaseUrl: string;
  readonly connections: number;
  /** The server cancels a statement that runs longer. */
  readonly statementTimeoutMs: number;
}

/** node-postgres' pool with our column types, one time zone, and errors that say what to do. */
export function postgresPool(options: PostgresPoolOptions): PostgresPool {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: options.connections,
    statement_timeout: options.statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5_000,
    application_name: 'dateline',
    options: '-c timezone=UTC -c jit=off',
    types: columnTypes,
  });
  // A connection that dies is replaced at the next use, and whoever has a question under way hears of it. Without these listeners Node
  // would end the process: the pool listens to a client only while it is idle.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    async connect() {
      const client = await pool.connect().catch((error) => {
        throw explained(error, options);
      });
      return {
        query: (async (sql: string, parameters: unknown[]) => {
          try {
            return await client.query(sql, parameters);
          } catch (error) {
            throw explained(error, options);
          }
        }) as unknown as PostgresPoolClient['query'],
        release: () => client.release(),
      };
    },
    end: () => pool.end(),
  };
}

const statementCancelled = '57014';
/** Shutdown, crash, start-up, too many connections, and what Node says of a socket. */
const unavailable = /^(57P0\d|53300|08\w{3}|ECONN\w+|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/;

function explained(error: unknown, { statementTimeoutMs }: PostgresPoolOptions): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === statementCancelled) return tooSlow(statementTimeoutMs, error);
  if (unavailable.test(code ?? '') || /terminated|timeout exceeded when trying to connect|ended/.test(message ?? '')) {
    return new UnavailableError('The database does not answer. It is asked again at the next request.', {
      cause: error,
    });
  }
  return error;
}

/** The error for a question that ran into its time limit, on either store. */
export function tooSlow(limitMs: number, cause?: unknown): ProblemError {
  return new ProblemError(
    'TOO_LARGE',
    `The answer was not ready after ${limitMs / 1000} s. Ask for less: a smaller box, a shorter time or fewer words.`,
    null,
    { cause },
  );
}

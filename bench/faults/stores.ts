import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import type { Reopened } from './kill-rounds.ts';

export interface FaultStore extends Reopened {
  readonly kind: 'pglite' | 'postgres';
  drop(): Promise<void>;
}

/** A new store of either sort, which `drop` removes. `serverUrl` is where databases may be made. */
export async function newStore(kind: FaultStore['kind'], serverUrl: string, folder?: string): Promise<FaultStore> {
  const dataDirectory = folder ?? mkdtempSync(join(tmpdir(), 'dateline-faults-'));
  const name = `dateline_faults_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 3000 });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const databaseUrl = kind === 'postgres' ? url.href : null;
  if (databaseUrl) await onServer(`create database ${name}`);
  return {
    kind,
    databaseUrl,
    dataDirectory,
    open: () => openStore({ databaseUrl, dataDirectory }),
    async drop() {
      rmSync(dataDirectory, { recursive: true, force: true });
      if (databaseUrl) await onServer(`drop database ${name} with (force)`);
    },
  };
}

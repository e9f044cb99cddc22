import { backUpAndRestore } from './backup.ts';
import { corruptStore } from './corrupt.ts';
import { databaseStopped } from './database-stopped.ts';
import { diskFull } from './disk-full.ts';
import { duplicates } from './duplicates.ts';
import { killRounds } from './kill-rounds.ts';
import { secondProcess, stopUnderLoad } from './processes.ts';
import type { FaultStore } from './stores.ts';

export type Outcome = { readonly kept: boolean; readonly figure: string } | { readonly skipped: string };

export interface Circumstances {
  readonly rounds: number;
  readonly serverUrl: string;
  say(line: string): void;
}

export interface FaultPromise {
  readonly fault: string;
  readonly stores: readonly FaultStore['kind'][];
  attempt(store: FaultStore, circumstances: Circumstances): Promise<Outcome>;
}

const both = ['pglite', 'postgres'] as const;

export const promises: readonly FaultPromise[] = [
  { fault: 'second process on the embedded store', stores: ['pglite'], attempt: secondProcess },
  { fault: 'corrupt store', stores: ['pglite'], attempt: corruptStore },
  { fault: 'disk full', stores: ['pglite'], attempt: diskFull },
  { fault: 'database stopped and started', stores: ['postgres'], attempt: databaseStopped },
  { fault: 'duplicate delivery, three times, shuffled, eight clients', stores: both, attempt: duplicates },
  { fault: 'backup and restore', stores: both, attempt: backUpAndRestore },
  { fault: 'SIGTERM under load', stores: both, attempt: stopUnderLoad },
  {
    fault: 'kill -9 during ingest',
    stores: both,
    async attempt(store, { rounds, say }) {
      const { acknowledged, lost, broken } = await killRounds(store, rounds, (figures) => {
        if (figures.rounds % 10 === 0)
          say(`${store.kind}: ${figures.rounds} rounds, ${figures.acknowledged} acknowledged, ${figures.lost} lost`);
      });
      return {
        kept: lost === 0 && broken.length === 0 && acknowledged > 0,
        figure: `${rounds} rounds, ${acknowledged} stories acknowledged, ${lost} lost, ${broken.length} half`,
      };
    },
  },
];

import { fetchPage } from '../ingest/fetch-page.ts';
import type { Gazetteer } from '../model/candidate.ts';
import type { Reading } from '../reading.ts';
import type { SharedFiles } from '../resources.ts';
import { BusyError, ReadersError } from './errors.ts';
import { type Outcomes, type Task, unpackAnnotation } from './messages.ts';
import { type Job, type ReaderThread, startThread } from './reader-thread.ts';

/** Threads that read, so that the one that answers requests never waits for a text. */
export interface Readers extends Reading {
  /** The same, behind those who wait for an answer: for the queue and bulk loads. */
  readonly inBackground: Reading;
  /** How many threads there may be. */
  readonly most: number;
  /** Tasks that wait for a thread. */
  readonly waiting: number;
  /** Finishes what was asked, refuses what comes later, and ends the threads. */
  close(): Promise<void>;
}

export interface ReadersOptions {
  readonly files: SharedFiles;
  readonly gazetteer: Gazetteer;
  /** Threads at most; they are started when there is work for them, the first at once. */
  readonly threads: number;
  /** How long one task may take before its thread is ended. */
  readonly timeLimitMs?: number;
  /** How many tasks may wait; the next is refused with a BusyError. */
  readonly mostWaiting?: number;
}

/**
 * Reads in worker threads. Rejects with a ProblemError for what cannot be read or takes too long, with a BusyError when too many wait
 * already, and with an Error when the threads cannot start.
 */
export function createReaders({
  files,
  gazetteer,
  threads: most,
  timeLimitMs = 60_000,
  mostWaiting = 100,
}: ReadersOptions): Readers {
  const threads = new Set<ReaderThread>();
  const urgent: Job[] = [];
  const patient: Job[] = [];
  let isClosed = false;
  let whenIdle: (() => void) | undefined;

  const addThread = (): void => {
    const thread = startThread(files, timeLimitMs, {
      free: work,
      gone(unbegun, error) {
        threads.delete(thread);
        urgent.unshift(...unbegun);
        // Another thread would fail in the same way: those who wait should know why.
        if (error) {
          for (const job of [...urgent.splice(0), ...patient.splice(0)]) job.reject(new ReadersError(error));
        }
        work();
      },
    });
    threads.add(thread);
  };

  /** Hands out what waits. A thread has its next job at hand, so that it need not wait for us in between. */
  const work = (): void => {
    handOut(0);
    while (urgent.length + patient.length > 0 && threads.size < most) {
      addThread();
      handOut(0);
    }
    handOut(1);
    if ([...threads].every(({ jobs }) => jobs.length === 0)) whenIdle?.();
  };

  /** One job to each thread that has so many. */
  const handOut = (given: number): void => {
    for (const thread of threads) {
      const job = thread.jobs.length === given ? (urgent.shift() ?? patient.shift()) : undefined;
      if (job) thread.give(job);
    }
  };

  const ask = <Kind extends Task['kind']>(
    line: Job[],
    task: Task & { readonly kind: Kind },
  ): Promise<Outcomes[Kind]> => {
    if (isClosed) return Promise.reject(new BusyError('This server is stopping; try again in a few seconds.'));
    if (line.length >= mostWaiting) {
      return Promise.reject(new BusyError('Too many stories wait to be read; try again in a few seconds.'));
    }
    return new Promise((resolve, reject) => {
      line.push({ task, resolve: resolve as Job['resolve'], reject });
      work();
    });
  };

  const readingOf = (line: Job[]): Reading => ({
    async read(delivery) {
      return ask(line, { kind: 'read', delivery: delivery.url ? await fetchPage(delivery) : delivery });
    },
    readOne: (story) => ask(line, { kind: 'readOne', story }),
    async annotate(...article) {
      return unpackAnnotation(await ask(line, { kind: 'annotate', article }), article[0], gazetteer);
    },
  });

  addThread();
  return {
    ...readingOf(urgent),
    inBackground: readingOf(patient),
    most,
    get waiting() {
      return urgent.length + patient.length;
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await new Promise<void>((resolve) => {
        whenIdle = resolve;
        work();
      });
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ProblemError } from '../model/problem.ts';
import { repositoryRoot } from '../paths.ts';
import type { SharedFiles } from '../resources.ts';
import type { Answer, Outcomes, Task } from './messages.ts';

/** One task with those who wait for it. */
export interface Job {
  readonly task: Task;
  resolve(result: Outcomes[Task['kind']]): void;
  reject(error: unknown): void;
}

/** A thread with the jobs that it was given: the first is under way. */
export interface ReaderThread {
  readonly jobs: readonly Job[];
  give(job: Job): void;
  end(): Promise<void>;
}

export interface ThreadEvents {
  /** It can take another job. */
  free(): void;
  /** It is gone; these jobs were given to it and not begun. `error` is why it could not start, null where it had. */
  gone(unbegun: readonly Job[], error: Error | null): void;
}

/** So that one text cannot take the memory of the whole process. */
const resourceLimits = { maxOldGenerationSizeMb: 2048 };

/** Starts a thread that reads. A job that takes longer than `timeLimitMs` is rejected, and the thread with it. */
export function startThread(files: SharedFiles, timeLimitMs: number, events: ThreadEvents): ReaderThread {
  const worker = new Worker(readerFile(), { workerData: files, execArgv: [], resourceLimits });
  const jobs: Job[] = [];
  let isReady = false;
  let isGone = false;
  let timer: NodeJS.Timeout | undefined;

  const begin = (): void => {
    clearTimeout(timer);
    const [job] = jobs;
    if (!isReady || !job) return;
    timer = setTimeout(() => {
      // An answer may have come while this thread was busy itself: look once more when it has been read.
      setImmediate(() => {
        if (jobs[0] === job) leave(tookTooLong(timeLimitMs));
      });
    }, timeLimitMs);
  };

  const leave = (error: Error): void => {
    if (isGone) return;
    isGone = true;
    clearTimeout(timer);
    worker.terminate().catch(() => {});
    if (isReady) jobs.shift()?.reject(error);
    events.gone(jobs.splice(0), isReady ? null : error);
  };

  worker.on('message', (answer: Answer) => {
    if (isGone) return;
    if ('ready' in answer) isReady = true;
    else settle(jobs.shift(), answer);
    begin();
    events.free();
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    leave(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(error) : error),
  );
  worker.on('exit', (code) => leave(new Error(`A thread that reads articles ended by itself with code ${code}.`)));

  return {
    jobs,
    give(job) {
      jobs.push(job);
      worker.postMessage(job.task);
      if (jobs.length === 1) begin();
    },
    async end() {
      isGone = true;
      clearTimeout(timer);
      await worker.terminate();
    },
  };
}

function settle(job: Job | undefined, answer: Exclude<Answer, { readonly ready: true }>): void {
  if ('result' in answer) job?.resolve(answer.result);
  else job?.reject(errorOf(answer));
}

function errorOf(answer: Exclude<Answer, { readonly ready: true } | { readonly result: unknown }>): Error {
  if ('fault' in answer) return Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack });
  const { kind, message, field } = answer.problem;
  return new ProblemError(kind, message, field);
}

function tookTooLong(timeLimitMs: number): ProblemError {
  return new ProblemError(
    'TOO_LARGE',
    `Expected a story that is read within ${timeLimitMs / 1000} seconds, got one that takes longer. Send it in parts.`,
    'text',
  );
}

function tooLarge(cause: Error): ProblemError {
  return new ProblemError(
    'TOO_LARGE',
    `Expected a story that is read within ${resourceLimits.maxOldGenerationSizeMb} MB of memory, got one that takes more. Send it in parts.`,
    'text',
    { cause },
  );
}

/** The thread's bundle, beside that of the commands. Who runs from the sources (tests, benchmarks) has it made first. */
function readerFile(): string {
  bundled ??= !import.meta.url.endsWith('.ts');
  if (!bundled) {
    execFileSync(process.execPath, [join(repositoryRoot, 'src/run.mjs'), '--help'], { stdio: 'ignore' });
    bundled = true;
  }
  return join(repositoryRoot, 'dist/server/reader.js');
}

let bundled: boolean | undefined;

import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ProblemError } from './model/problem.ts';
import { BusyError, ReadersError } from './readers/errors.ts';
import type { DeliveryQueue, QueuedDelivery } from './store/store.ts';
import { type TakenIn, type TakeInParts, takeIn } from './take-in.ts';

export interface QueueWorkersOptions {
  readonly queue: DeliveryQueue;
  readonly parts: TakeInParts;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** Stops when nothing is due, instead of waiting for more. */
  readonly untilEmpty?: boolean;
  /** How long another process waits for a sign of life before it takes over. */
  readonly leaseMs?: number;
}

export interface QueueWorkers {
  /** Resolves when they have stopped; with `untilEmpty`, by themselves. */
  readonly stopped: Promise<void>;
  /** Finishes what is under way and takes nothing more. */
  close(): Promise<void>;
}

/** While one batch is stored the next is read. */
const lanes = 2;
const batchSize = 25;
const pollMs = 500;
const mostAttempts = 5;
/** How long it waits when it is not the delivery's fault. */
const restMs = 5_000;
const firstRetryMs = 30_000;

/**
 * Reads what waits in the queue, batch by batch, each stored in one transaction. A delivery leaves the queue when its stories are
 * committed. One that cannot be read is a dead letter at once; what may go well another time is tried up to five times, half a minute,
 * two, eight and thirty-two minutes apart.
 */
export function startQueueWorkers(options: QueueWorkersOptions): QueueWorkers {
  const closing = new AbortController();
  const stopped = Promise.all(Array.from({ length: lanes }, () => workInLane(options, closing.signal))).then(() => {});
  return {
    stopped,
    async close() {
      closing.abort();
      await stopped;
    },
  };
}

async function workInLane(options: QueueWorkersOptions, closing: AbortSignal): Promise<void> {
  const { queue, logger, untilEmpty = false, leaseMs = 60_000 } = options;
  while (!closing.aborted) {
    try {
      const taken = await queue.take(batchSize, leaseMs);
      if (taken.length > 0) await workOff(taken, options, leaseMs);
      else if (untilEmpty) return;
      else await pause(pollMs, closing);
    } catch (error) {
      if (untilEmpty) throw error;
      logger.warn({ err: { message: (error as Error).message } }, 'The queue rests for some seconds');
      await pause(restMs, closing);
    }
  }
}

async function workOff(taken: readonly QueuedDelivery[], options: QueueWorkersOptions, leaseMs: number): Promise<void> {
  const { queue, parts, logger } = options;
  const ids = taken.map(({ id }) => id);
  const sign = setInterval(() => {
    // Where the store does not answer, finishing will say so.
    queue.renew(ids, leaseMs).catch(() => {});
  }, leaseMs / 3);
  try {
    for (const batch of batchesOf(taken)) {
      const outcomes = await takeIn(
        batch.map(({ delivery }) => delivery),
        parts,
      );
      await settle(batch, outcomes, queue, logger);
    }
  } catch (error) {
    // Where the store does not answer, they come back when the lease is over.
    await queue.release(ids, restMs).catch(() => {});
    throw error;
  } finally {
    clearInterval(sign);
  }
}

/** What was tried before may be what ended its reader: alone, it takes nobody with it. */
function batchesOf(taken: readonly QueuedDelivery[]): readonly (readonly QueuedDelivery[])[] {
  const fresh = taken.filter(({ attempts }) => attempts === 1);
  return [...(fresh.length > 0 ? [fresh] : []), ...taken.filter(({ attempts }) => attempts > 1).map((one) => [one])];
}

async function settle(
  batch: readonly QueuedDelivery[],
  outcomes: readonly TakenIn[],
  queue: DeliveryQueue,
  logger: Pick<Logger, 'info'>,
): Promise<void> {
  const done: string[] = [];
  for (const [index, { id, attempts }] of batch.entries()) {
    const error = outcomes[index]?.error ?? null;
    if (error === null) {
      done.push(id);
      continue;
    }
    if (isOurs(error)) {
      await queue.release([id], restMs);
      continue;
    }
    const retryInMs = retryAfter(error, attempts);
    const reason = error instanceof Error ? error.message : String(error);
    logger.info({ deliveryId: id, attempts, retryInMs, reason }, 'A delivery could not be read');
    await queue.fail(id, reason, retryInMs);
  }
  await queue.finish(done);
}

/** This process is busy or stopping, or its threads do not start. */
function isOurs(error: unknown): boolean {
  return error instanceof BusyError || error instanceof ReadersError;
}

/** How long to wait before another attempt; null where that would end the same way. */
function retryAfter(error: unknown, attempts: number): number | null {
  if (attempts >= mostAttempts || !mayPass(error)) return null;
  return firstRetryMs * 4 ** (attempts - 1) * (0.8 + 0.4 * Math.random());
}

/** A page that did not answer may answer tomorrow; a text that is no story stays none. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  return error.field === 'url' && (error.kind === 'NOT_FOUND' || error.kind === 'UNSUPPORTED');
}

async function pause(ms: number, closing: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: closing }).catch(() => {});
}

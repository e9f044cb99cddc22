import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import ipaddr from 'ipaddr.js';
import type { Logger } from 'pino';
import { inOrder } from '../in-order.ts';
import { isUnavailable } from '../store/connect/unavailable.ts';
import { decodeBytes } from '../ingest/decode-bytes.ts';
import { DEFAULT_LIMITS, type FetchLimits, fetchPublicly } from '../ingest/fetch/fetch-publicly.ts';
import type { FeedState, Store } from '../store/store.ts';
import type { FeedList, WatchedFeed } from './feed-list.ts';

export interface WatchOptions {
  readonly list: FeedList;
  readonly store: Pick<Store, 'feeds' | 'queue'>;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  /** Asks those that are due once, and stops. */
  readonly once?: boolean;
}

export interface Watch {
  readonly stopped: Promise<void>;
  /** Finishes what is under way and asks no more. */
  close(): Promise<void>;
}

/** How often we look which feeds are due. */
const lookEveryMs = 1_000;
const feedsAtOnce = 4;
/** When another process asks what this one took: longer than the slowest of long lists takes. */
const leaseMs = 600_000;
/** With more than this waiting, the store or the readers are behind: asking on would only make the queue longer. */
const mostWaiting = 500;
const longestBackOffMs = 86_400_000;

/**
 * Asks each feed at its own pace for what is new and puts that in the queue. Servers are asked with what they said last time (ETag,
 * Last-Modified), so that most answers are empty; one that fails is asked twice as late each time, up to a day. Times vary by a tenth,
 * so that feeds of one publisher are not asked all at once. What is known of a feed is in the database: several processes may watch the
 * same list.
 */
export function startWatch(options: WatchOptions): Watch {
  const closing = new AbortController();
  const stopped = run(options, closing.signal);
  return {
    stopped,
    async close() {
      closing.abort();
      await stopped;
    },
  };
}

async function run({ list, store, logger, once = false }: WatchOptions, closing: AbortSignal): Promise<void> {
  const limits = fetchLimits(list);
  let wasBehind = false;
  while (!closing.aborted) {
    try {
      const { waiting } = await store.queue.counts();
      const isBehind = waiting > mostWaiting;
      if (isBehind && !wasBehind) logger.warn({ waiting }, 'Feeds are not asked until the queue is shorter');
      wasBehind = isBehind;
      if (!isBehind || once) await askDue(list, store, logger, limits, closing);
      if (once) return;
    } catch (error) {
      if (once) throw error;
      logger.warn({ err: { message: (error as Error).message } }, 'Feeds are not asked: the store does not answer');
      await sleep(10 * lookEveryMs, undefined, { signal: closing }).catch(() => {});
    }
    await sleep(lookEveryMs, undefined, { signal: closing }).catch(() => {});
  }
}

async function askDue(
  list: FeedList,
  store: WatchOptions['store'],
  logger: WatchOptions['logger'],
  limits: FetchLimits,
  closing: AbortSignal,
): Promise<void> {
  const feeds = new Map(list.feeds.map((feed) => [feed.url, feed]));
  const due = await store.feeds.take(list.feeds, leaseMs);
  const asked = inOrder(due, feedsAtOnce, async (state) => {
    const feed = feeds.get(state.url);
    if (!feed || closing.aborted) return;
    const next = await ask(feed, state, store, limits);
    await store.feeds.settle(next);
    const { url, failures, reason, changedAt } = next;
    if (reason) logger.warn({ url, failures, reason, dueAt: next.dueAt }, 'A feed could not be read');
    else logger.info({ url, changed: changedAt !== state.changedAt, dueAt: next.dueAt }, 'A feed was read');
  });
  for await (const _ of asked);
}

/** What is known of the feed after it was asked. What is new in it is in the queue by then. */
async function ask(
  feed: WatchedFeed,
  state: FeedState,
  store: WatchOptions['store'],
  limits: FetchLimits,
): Promise<FeedState> {
  const checkedAt = new Date().toISOString();
  try {
    const page = await fetchPublicly(feed.url, state, limits);
    const dueAt = later(feed.everyMs);
    const asked = { ...state, checkedAt, dueAt, failures: 0, reason: null };
    if (page.status === 304) return asked;
    const contentHash = createHash('sha256').update(page.bytes).digest('hex');
    const said = { ...asked, contentHash, etag: page.etag, lastModified: page.lastModified };
    if (contentHash === state.contentHash) return said;
    await store.queue.add([
      {
        html: decodeBytes(page.bytes, page.contentType),
        foundAt: page.url,
        retrievedAt: checkedAt,
        source: feed.source,
        language: feed.language,
        rights: feed.rights,
      },
    ]);
    return { ...said, changedAt: checkedAt };
  } catch (error) {
    if (isUnavailable(error)) throw error;
    const failures = state.failures + 1;
    const waitMs = Math.min(longestBackOffMs, feed.everyMs * 2 ** Math.min(failures, 20));
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    return { ...state, checkedAt, dueAt: later(waitMs), failures, reason };
  }
}

function later(ms: number): string {
  return new Date(Date.now() + ms * (0.9 + 0.2 * Math.random())).toISOString();
}

/** The guard of every fetch, that lets this machine pass only where the list says so; publishers are told who asks. */
function fetchLimits({ allowLoopback, contact }: FeedList): FetchLimits {
  return {
    ...DEFAULT_LIMITS,
    userAgent: `${DEFAULT_LIMITS.userAgent}${contact ? ` (+${contact})` : ''}`,
    isAllowed: (address) => DEFAULT_LIMITS.isAllowed(address) || (allowLoopback && isLoopback(address)),
  };
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

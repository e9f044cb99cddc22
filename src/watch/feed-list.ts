import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RIGHTS, type Rights } from '../model/article.ts';
import { checkedSource } from '../ingest/check-delivery.ts';
import { ProblemError } from '../model/problem.ts';

/** A feed or page that is read again and again. */
export interface WatchedFeed {
  readonly url: string;
  /** The publisher's domain. */
  readonly source: string | null;
  readonly everyMs: number;
  readonly rights: Rights | null;
  readonly language: string | null;
}

/** What to watch, and how. */
export interface FeedList {
  readonly feeds: readonly WatchedFeed[];
  /** Where a publisher can find out who asks; goes into the user agent. */
  readonly contact: string | null;
  /** Whether feeds may stand on this machine. */
  readonly allowLoopback: boolean;
}

const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const [shortestMs, longestMs] = [30_000, 7 * 86_400_000];

const every = z
  .string()
  .regex(/^\d{1,5}[smhd]$/, 'expected a number with s, m, h or d, such as "15m"')
  .transform((text) => Number(text.slice(0, -1)) * unitMs[text.slice(-1)]!)
  .refine((ms) => ms >= shortestMs && ms <= longestMs, 'expected 30 seconds to 7 days');

const source = z.string().transform((text, context) => {
  try {
    return checkedSource(text);
  } catch {
    context.addIssue(`expected the publisher's domain, such as "zeelandnet.nl"`);
    return z.NEVER;
  }
});

const address = z.string().refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}, 'expected an http or https address without user name and password');

const list = z.strictObject({
  contact: z
    .string()
    .min(3)
    .max(200)
    .regex(/^[\x21-\x7e]+$/, 'expected an address or e-mail address')
    .optional(),
  allowLoopback: z.boolean().default(false),
  every: every.prefault('15m'),
  feeds: z
    .array(
      z.strictObject({
        url: address,
        source: source.optional(),
        every: every.optional(),
        rights: z.enum(RIGHTS).optional(),
        language: z
          .string()
          .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag such as "nl"')
          .optional(),
      }),
    )
    .min(1, 'expected at least one feed')
    .superRefine((feeds, context) => {
      const first = new Map<string, number>();
      feeds.forEach(({ url }, index) => {
        const before = first.get(url);
        if (before === undefined) first.set(url, index);
        else context.addIssue({ code: 'custom', path: [index, 'url'], message: `the same as feeds.${before}.url` });
      });
    }),
});

/**
 * Reads a list of feeds from a JSON file: `{"contact"?, "every"?, "allowLoopback"?, "feeds": [{"url", "source"?, "every"?, "rights"?,
 * "language"?}]}`. Throws one ProblemError that lists everything that is wrong with it.
 */
export function readFeedList(path: string): FeedList {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ProblemError('NOT_FOUND', `Expected a file with feeds at ${path}, got none that can be read.`, null, {
      cause,
    });
  }
  return parseFeedList(text, path);
}

/** As `readFeedList`, of the file's text; `name` is what errors call it. */
export function parseFeedList(text: string, name: string): FeedList {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ProblemError('INVALID_INPUT', `Expected JSON in ${name}, got ${(cause as Error).message}.`, null, {
      cause,
    });
  }
  const read = list.safeParse(json);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
    throw new ProblemError('INVALID_INPUT', `Mend ${name} and start again:\n${lines.join('\n')}`);
  }
  const { feeds, contact, allowLoopback, every: everyMs } = read.data;
  return {
    contact: contact ?? null,
    allowLoopback,
    feeds: feeds.map((feed) => ({
      url: feed.url,
      source: feed.source ?? checkedSource(new URL(feed.url).hostname),
      everyMs: feed.every ?? everyMs,
      rights: feed.rights ?? null,
      language: feed.language ?? null,
    })),
  };
}

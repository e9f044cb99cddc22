import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector, fetch, type Response } from 'undici';
import { ProblemError } from '../../model/problem.ts';
import { isPublicAddress } from './public-address.ts';

/** What may be asked of the network for one URL. */
export interface FetchLimits {
  /** Largest body after decompression. */
  readonly maxBytes: number;
  /** For everything together: names, redirects, body. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Who asks, as publishers' logs and robots.txt name it. */
  readonly userAgent: string;
  /** True for a media type that can be read, in lower case and without parameters. */
  readonly isReadable: (mediaType: string) => boolean;
  /** True for an address that may be connected to. Tests admit loopback. */
  readonly isAllowed: (address: string) => boolean;
  /** All addresses of a name. */
  readonly resolve: (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
}

export const DEFAULT_LIMITS: FetchLimits = {
  maxBytes: 8_000_000,
  timeoutMs: 15_000,
  maxRedirects: 5,
  userAgent: 'Dateline/0.1',
  isReadable: (mediaType) =>
    /^(?:text\/(?:html|plain|xml)|application\/(?:xml|json|[\w.-]+\+(?:xml|json)))$/.test(mediaType),
  isAllowed: isPublicAddress,
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
};

/** A body as it came, with what its server said about it. */
interface FetchedBody {
  /** After redirects. */
  readonly url: string;
  /** 200, or 304 where the conditions of the request still held; then there is no body. */
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What was known of the page when it was last read. */
interface FetchConditions {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/**
 * Fetches what a stranger's URL leads to without letting it lead inside: http and https only, every address of every name on the way
 * public, the connection made to an address that was checked (so that a name cannot change its mind in between), redirects checked
 * like the first, size, time and type capped. Throws a `ProblemError` about `url`; it never says which inner address was met.
 */
export async function fetchPublicly(
  url: string,
  conditions: FetchConditions,
  limits: FetchLimits,
): Promise<FetchedBody> {
  const agent = guardedAgent(limits);
  try {
    return await follow(url, conditions, limits, agent, AbortSignal.timeout(limits.timeoutMs));
  } catch (error) {
    throw asProblem(error, url, limits);
  } finally {
    agent.destroy().catch(() => {});
  }
}

async function follow(
  start: string,
  conditions: FetchConditions,
  limits: FetchLimits,
  agent: Agent,
  signal: AbortSignal,
): Promise<FetchedBody> {
  let url = checkedUrl(start, limits);
  for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: requestHeaders(conditions, limits),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null)
      return readBody(url, response, limits);
    await response.body?.cancel();
    url = checkedUrl(new URL(location, url).href, limits);
  }
  throw problem(
    'UNSUPPORTED',
    `Expected a page within ${limits.maxRedirects} redirects, got more. Give the address of the page itself.`,
  );
}

function requestHeaders({ etag, lastModified }: FetchConditions, { userAgent }: FetchLimits): Record<string, string> {
  return {
    accept:
      'text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1',
    'user-agent': userAgent,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/** Numbers in any notation (`http://2130706433/`) are addresses to `URL` already; names are checked when they are resolved. */
function checkedUrl(address: string, limits: FetchLimits): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw problem('INVALID_INPUT', `Expected an http or https address, got ${JSON.stringify(address.slice(0, 100))}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw problem(
      'INVALID_INPUT',
      'Expected an address without a user name and password. Fetch the page yourself and paste it.',
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !limits.isAllowed(host)) throw notPublic();
  url.hash = '';
  return url.href;
}

async function readBody(url: string, response: Response, limits: FetchLimits): Promise<FetchedBody> {
  const header = (name: string) => response.headers.get(name);
  const facts = {
    url,
    status: response.status,
    contentType: header('content-type'),
    etag: header('etag'),
    lastModified: header('last-modified'),
  };
  if (response.status === 304) return { ...facts, bytes: new Uint8Array() };
  if (response.status !== 200) {
    const kind = response.status === 404 || response.status === 410 ? 'NOT_FOUND' : 'UNSUPPORTED';
    throw problem(
      kind,
      `Expected the page, got status ${response.status} from ${new URL(url).host}. Open it in a browser, or paste its text.`,
    );
  }
  const mediaType = (facts.contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (!limits.isReadable(mediaType)) {
    throw problem(
      'UNSUPPORTED',
      `Expected a page, a feed or text, got ${JSON.stringify(mediaType.slice(0, 60))}. Give the address of the story.`,
    );
  }
  if (Number(header('content-length') ?? 0) > limits.maxBytes) throw tooLarge(limits);
  return { ...facts, bytes: await readCapped(response, limits) };
}

/** Counts what comes out of decompression, so that a small body cannot become a large one. */
async function readCapped(response: Response, limits: FetchLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > limits.maxBytes) throw tooLarge(limits);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An agent that resolves each name once, refuses it when any of its addresses is refused, and looks again at who answers. */
function guardedAgent(limits: FetchLimits): Agent {
  const resolveChecked: LookupFunction = (hostname, options, callback) => {
    limits.resolve(hostname).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(({ address }) => limits.isAllowed(address)))
          callback(notPublic(), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
  const connect = buildConnector({ lookup: resolveChecked, timeout: limits.timeoutMs });
  return new Agent({
    connect(options, callback) {
      connect(options, (...answer) => {
        const socket: Socket | null = answer[1];
        if (!socket || limits.isAllowed(socket.remoteAddress ?? '')) return callback(...answer);
        socket.destroy();
        callback(notPublic(), null);
      });
    },
  });
}

function problem(kind: ProblemError['kind'], message: string, options?: ErrorOptions): ProblemError {
  return new ProblemError(kind, message, 'url', options);
}

function notPublic(): ProblemError {
  return problem(
    'INVALID_INPUT',
    'Expected an address on the public internet, got one that is not. Paste the text of an internal page instead.',
  );
}

function tooLarge(limits: FetchLimits): ProblemError {
  return problem(
    'TOO_LARGE',
    `Expected at most ${limits.maxBytes.toLocaleString('en')} bytes, got more. Give the address of a single story.`,
  );
}

/** What went wrong below `fetch` hides in its causes. */
function asProblem(error: unknown, url: string, limits: FetchLimits): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ProblemError) return cause;
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') {
      return problem(
        'UNSUPPORTED',
        `Expected the page within ${limits.timeoutMs / 1000} seconds, got none. Try again, or paste its text.`,
        { cause: error },
      );
    }
  }
  const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
  return problem('NOT_FOUND', `Expected a page, got no answer from ${host}. Check the address, or paste its text.`, {
    cause: error,
  });
}

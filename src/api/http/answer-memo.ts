import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import type { Counter } from 'prom-client';
import type { Store } from '../../store/store.ts';
import { createVersionReader } from './version-reader.ts';

/** Bytes of answers that are kept. */
const mostBytes = 64_000_000;
/** Requests longer than this are dry runs, and hardly asked twice. */
const longestRequest = 64_000;
/** How long a shared cache may answer a GET without asking: how late a correction may reach an embed. */
const sharedSeconds = 10;

interface Answer {
  readonly contentType: string;
  readonly etag: string;
  readonly body: string;
}

/**
 * Remembers whole answers to public reads by what was asked and the version of the data, and gives them again without a look at
 * the operation. Correct at once after a commit of any process, since the version is read for every request. Requests with a
 * key neither read nor feed it: it never crosses an authorisation.
 */
export function answerMemo(store: Store, hits: Counter): RequestHandler {
  const currentVersion = createVersionReader(() => store.dataVersion());
  const answers = createAnswers();

  return async (request, response, next) => {
    const key = keyOf(request);
    const version = key === null ? null : await currentVersion().catch(() => null);
    if (key === null || version === null) return next();
    const known = answers.get(version, key);
    if (known) {
      hits.inc();
      return send(request, response, known);
    }
    const sendAsIs = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = sendAsIs;
      if (!response.locals.isPublicRead || response.statusCode !== 200 || typeof body !== 'string')
        return sendAsIs(body);
      const contentType = String(response.getHeader('content-type'));
      const answer: Answer = { contentType, body, etag: etagOf(version, key) };
      answers.set(version, key, answer);
      send(request, response, answer, sendAsIs);
      return response;
    };
    next();
  };
}

/** For `express.json`: short bodies are kept as they came, which is what an answer is remembered by. */
export function keepRawBody(request: IncomingMessage, _response: unknown, body: Buffer): void {
  if (body.length <= longestRequest) rawBodies.set(request, body);
}

const rawBodies = new WeakMap<IncomingMessage, Buffer>();

/** Called by the operation's context where its answer may be given to anyone: a query without errors. */
export function markPublicRead(response: Response): void {
  response.locals.isPublicRead = true;
}

function send(
  request: Request,
  response: Response,
  { contentType, etag, body }: Answer,
  sendBody = response.send.bind(response),
): void {
  response.setHeader('content-type', contentType);
  if (request.method === 'GET') {
    response.setHeader('etag', etag);
    response.setHeader('cache-control', `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`);
    response.vary('Accept');
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
      response.status(304).end();
      return;
    }
  }
  sendBody(body);
}

/** What was asked, in few bytes; null for what is not remembered: requests with a key, long ones, other methods. */
function keyOf(request: Request): string | null {
  if (request.headers.authorization !== undefined) return null;
  const asked =
    request.method === 'GET' ? request.originalUrl : request.method === 'POST' ? rawBodies.get(request) : undefined;
  if (asked === undefined || asked.length > longestRequest) return null;
  return createHash('sha256')
    .update(
      `${request.method} ${request.headers.accept ?? ''} ${request.headers['content-type'] ?? ''} ${preflight(request)}\n`,
    )
    .update(asked)
    .digest('base64url');
}

/** The guard against forged requests looks at these headers, so what passed it with one must not pass without. */
function preflight({ headers }: Request): string {
  return headers['apollo-require-preflight'] !== undefined || headers['x-apollo-operation-name'] !== undefined
    ? 'preflighted'
    : '';
}

function etagOf(version: string, key: string): string {
  return `W/"${version}-${key.slice(0, 16)}"`;
}

/** The answers of the newest version, the longest unused forgotten first. */
function createAnswers() {
  let version = '';
  let bytes = 0;
  const kept = new Map<string, Answer>();

  const startOver = (next: string): void => {
    version = next;
    bytes = 0;
    kept.clear();
  };

  return {
    get(at: string, key: string): Answer | undefined {
      if (at !== version) startOver(at);
      const answer = kept.get(key);
      if (answer) {
        kept.delete(key);
        kept.set(key, answer);
      }
      return answer;
    },
    /** Drops what belongs to another version than the newest that was asked for: it may be out of date. */
    set(at: string, key: string, answer: Answer): void {
      if (at !== version || kept.has(key)) return;
      bytes += 2 * answer.body.length;
      kept.set(key, answer);
      for (const [oldest, { body }] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        bytes -= 2 * body.length;
      }
    },
  };
}

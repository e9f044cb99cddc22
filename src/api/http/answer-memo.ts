import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import type { Counter } from 'prom-client';
import type { Store } from '../../store/store.ts';
import { type Encoding, KeptAnswer, KeptAnswers } from './kept-answers.ts';
import { createVersionReader } from './version-reader.ts';

/** Requests longer than this are dry runs, and hardly asked twice. */
const longestRequest = 64_000;
/** How long a shared cache may answer a GET without asking: how late a correction may reach an embed. */
const sharedSeconds = 10;

/**
 * Remembers whole answers to public reads by what was asked and the version of the data, and gives them again without a look at
 * the operation. Correct at once after a commit of any process, since the version is read for every request. Requests with a
 * key neither read nor feed it: it never crosses an authorisation.
 */
export function answerMemo(store: Store, hits: Counter): RequestHandler {
  const currentVersion = createVersionReader(() => store.dataVersion());
  const answers = new KeptAnswers();

  return async (request, response, next) => {
    const key = keyOf(request);
    const version = key === null ? null : await currentVersion().catch(() => null);
    if (key === null || version === null) return next();
    response.locals.dataVersion = version;
    const known = answers.get(version, key);
    if (known) {
      hits.inc();
      return answer(request, response, known);
    }
    const sendAsIs = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = sendAsIs;
      if (!response.locals.isPublicRead || response.statusCode !== 200 || typeof body !== 'string') {
        return sendAsIs(body);
      }
      const etag = `W/"${version}-${key.slice(0, 16)}"`;
      const fresh = new KeptAnswer(String(response.getHeader('content-type')), etag, body);
      answers.set(version, key, fresh);
      void answer(request, response, fresh);
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

/** The version of the data when the request came in; null where nothing may be remembered for it. */
export function dataVersionOf(response: Response): string | null {
  return (response.locals.dataVersion as string | undefined) ?? null;
}

async function answer(request: Request, response: Response, kept: KeptAnswer): Promise<void> {
  response.setHeader('content-type', kept.contentType);
  response.vary('Accept-Encoding');
  if (request.method === 'GET') {
    response.vary('Accept');
    response.setHeader('etag', kept.etag);
    response.setHeader('cache-control', `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`);
    // A cache that revalidates sends `no-cache` along, which Express would take for a wish to have the body again.
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(kept.etag)) {
      response.status(304).end();
      return;
    }
  }
  const encoding = kept.isWorthCompressing ? request.acceptsEncodings('br', 'gzip') : false;
  // The compressing middleware leaves alone what says that it is encoded.
  if (encoding) response.setHeader('content-encoding', encoding);
  const body = encoding ? await kept.encoded(encoding as Encoding) : kept.body;
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** What was asked, in few bytes; null for what is not remembered: requests with a key, long ones, other methods. */
function keyOf(request: Request): string | null {
  const { method, headers } = request;
  if (headers.authorization !== undefined) return null;
  const asked = method === 'GET' ? request.originalUrl : method === 'POST' ? rawBodies.get(request) : undefined;
  if (asked === undefined || asked.length > longestRequest) return null;
  return createHash('sha256')
    .update(`${method} ${headers.accept ?? ''} ${headers['content-type'] ?? ''} ${preflight(request)}\n`)
    .update(asked)
    .digest('base64url');
}

/** The guard against forged requests looks at these headers, so what passed it with one must not pass without. */
function preflight({ headers }: Request): string {
  const isSent = headers['apollo-require-preflight'] !== undefined || headers['x-apollo-operation-name'] !== undefined;
  return isSent ? 'preflighted' : '';
}

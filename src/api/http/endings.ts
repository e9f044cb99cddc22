import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Limits } from '../limits/limits.ts';
import { isUnavailable } from '../../store/connect/unavailable.ts';
import { loggable } from '../masking.ts';

const places = '/ for the explorer, /graphql for the API, /schema.graphql for its schema';

/** What nothing else answered. */
export const notFound: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.path.slice(0, 200)}. Try ${places}.`;
  response.status(404);
  if (request.accepts(['json', 'html']) === 'html')
    response.type('html').send(pageSaying('Niet gevonden', 'Not found', request.path));
  else response.json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
};

/** What went wrong outside of GraphQL: a body that cannot be read, a fault. Answers in the shape of GraphQL errors. */
export function lastResort(logger: Logger, limits: Limits): ErrorRequestHandler {
  return (
    error: { readonly type?: string; readonly status?: number; readonly message?: string },
    request,
    response,
    next,
  ) => {
    if (response.headersSent) return next(error);
    const answer = (status: number, code: string, message: string): void => {
      response.status(status).json({ errors: [{ message, extensions: { code } }] });
    };
    if (error.type === 'entity.too.large') {
      return answer(
        413,
        'TOO_LARGE',
        `Expected a body of at most ${limits.bodyBytes} bytes, got more. Send stories one by one; the longest has 2,000,000 characters.`,
      );
    }
    if (error.type === 'entity.parse.failed')
      return answer(400, 'BAD_REQUEST', `Expected a body in JSON, got something else: ${error.message}`);
    if (isUnavailable(error)) {
      response.setHeader('retry-after', '5');
      return answer(503, 'UNAVAILABLE', 'The store does not answer at the moment; try again in a few seconds.');
    }
    if (error.status !== undefined && error.status < 500)
      return answer(error.status, 'BAD_REQUEST', error.message ?? 'The request cannot be read.');
    const { requestId } = response.locals;
    logger.error({ requestId, path: request.path, err: loggable(error) }, 'A request failed');
    answer(500, 'INTERNAL_SERVER_ERROR', `Something went wrong on the server. Its log tells more under ${requestId}.`);
  };
}

function pageSaying(dutch: string, english: string, path: string): string {
  const shown = path.slice(0, 200).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${dutch} · Dateline</title>
<style>body{font:18px/1.5 Georgia,serif;max-width:32em;margin:20vh auto;padding:0 1em;color-scheme:light dark}</style>
<h1>${dutch}</h1>
<p>Op <code>${shown}</code> staat niets. Begin bij <a href="/">de kaart</a>.
<p lang="en">${english}. Start from <a href="/">the map</a>.
`;
}

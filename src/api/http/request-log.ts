import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** Gives each request an id, the caller's own where it sent one, and notes how long its answer took. */
export function requestLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const asked = request.get('x-request-id') ?? '';
    const requestId = /^[\w-]{8,64}$/.test(asked) ? asked : randomUUID();
    response.locals.requestId = requestId;
    response.setHeader('x-request-id', requestId);
    const route = routeOf(request.path);
    response.on('finish', () => {
      const ms = performance.now() - started;
      metrics.requests.observe({ route, status: String(response.statusCode) }, ms / 1000);
      logger.debug(
        { requestId, method: request.method, route, status: response.statusCode, ms: Math.round(ms) },
        'request',
      );
    });
    next();
  };
}

const routes: ReadonlySet<string> = new Set([
  'graphql',
  'article',
  'story',
  'event',
  'embed',
  'assets',
  'basemap',
  'card',
  'oembed',
  'stories',
  'articles',
  'events',
  'embed.js',
  'schema.graphql',
  'healthz',
  'readyz',
  'metrics',
]);

/** The first part of an address that we have, so that strangers cannot add to what is measured. */
function routeOf(path: string): string {
  const first = path.split('/', 2)[1] ?? '';
  return first === '' || routes.has(first) ? `/${first}` : 'other';
}

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import { type ApiContext, createContext } from '../context.ts';
import type { Limits } from '../limits/limits.ts';
import type { Services } from '../services.ts';
import type { Access } from './access.ts';
import { forAnyOrigin, sendPage } from './pages.ts';

export interface GraphqlRouteOptions {
  readonly graphql: ApolloServer<ApiContext>;
  readonly services: Services;
  readonly access: Access;
  readonly limits: Limits;
  readonly webDirectory: string;
}

/** `/graphql`: the playground for a browser that opens it, operations for everything else. */
export function graphqlRoute({ graphql, services, access, limits, webDirectory }: GraphqlRouteOptions): Router {
  const router = Router();
  router.use(readableByAll);
  router.get('/', (request, response, next) => {
    const wantsPage =
      request.accepts(['application/graphql-response+json', 'application/json', 'text/html']) === 'text/html';
    if (wantsPage) sendPage(response, webDirectory, 'playground.html');
    else next();
  });
  router.use(atMostAtOnce(limits.operationsAtOnce));
  router.use(express.json({ limit: limits.bodyBytes, type: ['application/json', 'application/graphql+json'] }));
  router.use(
    expressMiddleware(graphql, {
      context: async ({ req, res }) =>
        createContext(services, {
          mayMutate: access({ headers: req.headers, address: req.socket.remoteAddress }),
          logger: services.logger.child({ requestId: res.locals.requestId }),
          queryMs: limits.queryMs,
        }),
    }),
  );
  return router;
}

/** Public answers may be read from any page, without credentials. What changes things asks for a key, or for a page of ours. */
const readableByAll: RequestHandler = (request, response, next) => {
  forAnyOrigin(response);
  if (request.method !== 'OPTIONS') return next();
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader(
    'access-control-allow-headers',
    'content-type, authorization, apollo-require-preflight, x-request-id',
  );
  response.setHeader('access-control-max-age', '86400');
  response.status(204).end();
};

/** Asks whoever comes when too much is under way to come back, rather than letting all of them wait. */
function atMostAtOnce(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      response.setHeader('retry-after', '1');
      response
        .status(503)
        .json({ errors: [{ message: 'The server is busy; try again in a second.', extensions: { code: 'BUSY' } }] });
      return;
    }
    underWay++;
    response.once('close', () => underWay--);
    next();
  };
}

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, Router } from 'express';
import { type ApiContext, createContext } from '../context.ts';
import type { Limits } from '../limits/limits.ts';
import type { Rates } from '../limits/rates.ts';
import { RememberedReads } from '../loaders/remembered-reads.ts';
import type { Services } from '../services.ts';
import { admissionOf, refuse } from './admission.ts';
import { answerMemo, dataVersionOf, keepRawBody, markPublicRead } from './answer-memo.ts';
import { countStored, type Metrics } from './metrics.ts';
import { forAnyOrigin, sendPage } from './pages.ts';

export interface GraphqlRouteOptions {
  readonly graphql: ApolloServer<ApiContext>;
  readonly services: Services;
  readonly limits: Limits;
  readonly rates: Rates;
  readonly metrics: Metrics;
  readonly webDirectory: string;
}

/** `/graphql`: the playground for a browser that opens it, operations for everything else. */
export function graphqlRoute({ graphql, services, limits, rates, metrics, webDirectory }: GraphqlRouteOptions): Router {
  const router = Router();
  const reads = new RememberedReads();
  router.use(readableByAll);
  router.get('/', (request, response, next) => {
    const wantsPage =
      request.accepts(['application/graphql-response+json', 'application/json', 'text/html']) === 'text/html';
    if (wantsPage) sendPage(response, webDirectory, 'playground.html');
    else next();
  });
  router.use(atMostAtOnce(limits.operationsAtOnce));
  router.use(
    express.json({
      limit: limits.bodyBytes,
      type: ['application/json', 'application/graphql+json'],
      verify: keepRawBody,
    }),
  );
  router.use(answerMemo(services.store, metrics.remembered));
  router.use(
    expressMiddleware(graphql, {
      context: async ({ res }) => {
        const { identity, payer } = admissionOf(res);
        const version = dataVersionOf(res);
        const store = version === null ? services.store : reads.at(version, services.store);
        return createContext(
          { ...services, store },
          {
            identity,
            spend: (cost) => rates.spend(payer, cost),
            logger: services.logger.child({ requestId: res.locals.requestId }),
            queryMs: limits.queryMs,
            onPublicRead: () => markPublicRead(res),
            onStored: (annotations) => countStored(metrics, annotations),
          },
        );
      },
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
    if (underWay >= most) return refuse(response, 503, 1, 'The server is busy; try again in a second.', 'BUSY');
    underWay++;
    response.once('close', () => underWay--);
    next();
  };
}

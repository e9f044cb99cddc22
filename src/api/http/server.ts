import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import express from 'express';
import type { Annotation } from '../../model/annotation.ts';
import { defaultLimits, type Limits } from '../limits/limits.ts';
import { createRates } from '../limits/rates.ts';
import { createSchema, printedSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import { createAccess } from './access.ts';
import { admission } from './admission.ts';
import { lastResort, notFound } from './endings.ts';
import { exportRoutes } from './exports.ts';
import { graphqlRoute } from './graphql-route.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { healthRoutes } from './health.ts';
import { countStored, createMetrics } from './metrics.ts';
import { forAnyOrigin, pageRoutes, type PageOptions } from './pages.ts';
import { publicationRoutes } from './publications.ts';
import { registerQueueMetrics } from './queue-metrics.ts';
import { requestLog } from './request-log.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { serveSubscriptions } from './subscriptions.ts';

export interface ServerOptions extends PageOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** A key for everything, beside those that the store has; null for none. */
  readonly key: string | null;
  /** Whose pages may show embeds: CSP sources such as `https://*.example.org`; anyone's where it is left out. */
  readonly embedOrigins?: readonly string[];
  readonly limits?: Partial<Limits>;
}

export interface ApiServer {
  /** Resolves with its address once it takes requests. Rejects where the port is taken. */
  listen(): Promise<{ readonly url: string }>;
  /** Counts what was read in stories that were stored beside the API: by the queue's workers. */
  countStored(annotations: readonly Annotation[]): void;
  /**
   * Turns `/readyz` red and goes on answering for `farewellMs`, each answer with `Connection: close`, so that whoever sends requests here
   * hears of it and goes elsewhere; then stops listening, finishes what is under way and ends subscriptions.
   */
  close(farewellMs?: number): Promise<void>;
}

/** The HTTP server: GraphQL, pages, assets and what watches over it. */
export async function createServer(services: Services, options: ServerOptions): Promise<ApiServer> {
  const { logger } = services;
  const limits = { ...defaultLimits, ...options.limits };
  const schema = createSchema();
  const printed = printedSchema(schema);
  const metrics = createMetrics();
  registerQueueMetrics(metrics.registry, services.store);
  const access = createAccess(options.key, () => services.store.keys);
  const rates = createRates(limits);
  const app = express();
  const httpServer = createHttpServer(
    { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 },
    app,
  );
  const graphql = createGraphqlServer({ schema, limits, logger, metrics, httpServer });
  const endSubscriptions = serveSubscriptions({ schema, services, limits, access, rates, metrics, logger, httpServer });
  let closing: Promise<void> | undefined;
  await graphql.start();

  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    if (closing) response.setHeader('connection', 'close');
    next();
  });
  app.use(requestLog(logger, metrics));
  app.use(healthRoutes(services, metrics, () => closing !== undefined));
  app.use(createSecurityHeaders(options.embedOrigins ?? ['*']));
  app.use(compression());
  app.use(admission(access, rates, metrics));
  app.use('/graphql', graphqlRoute({ graphql, services, limits, rates, metrics, webDirectory: options.webDirectory }));
  app.get('/schema.graphql', (_request, response) => {
    forAnyOrigin(response);
    response.type('text/plain').send(printed);
  });
  app.use(publicationRoutes(services, options));
  app.use(exportRoutes(services, schema));
  app.use(pageRoutes(options));
  app.use(notFound);
  app.use(lastResort(logger, limits));

  return {
    listen: () => listen(httpServer, options),
    countStored: (annotations) => countStored(metrics, annotations),
    close(farewellMs = 0) {
      closing ??= (async () => {
        await setTimeout(farewellMs);
        await endSubscriptions();
        // Stops listening and waits for what is under way.
        await graphql.stop();
      })();
      return closing;
    },
  };
}

function listen(httpServer: Server, { host, port }: ServerOptions): Promise<{ readonly url: string }> {
  return new Promise((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen({ host, port }, () => {
      httpServer.off('error', reject);
      const { port: taken, address, family } = httpServer.address() as AddressInfo;
      resolve({ url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}` });
    });
  });
}

import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../context.ts';
import { answerDirectly } from '../direct-resolvers.ts';
import type { Limits } from '../limits/limits.ts';
import { shapeRule } from '../limits/shape-rule.ts';
import { createErrorMask } from '../masking.ts';
import { createExecutor } from './compiled-operations.ts';
import type { Metrics } from './metrics.ts';
import { costLimit, fewErrors, operationLog, publicReads } from './operation-plugins.ts';
import { statusByMediaType } from './status-by-media-type.ts';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly httpServer: Server;
}

/** Apollo, with our limits, errors and figures. */
export function createGraphqlServer({
  schema,
  limits,
  logger,
  metrics,
  httpServer,
}: GraphqlServerOptions): ApolloServer<ApiContext> {
  const run = createExecutor(answerDirectly(schema));
  return new ApolloServer<ApiContext>({
    // What Apollo has for gateways is its one way to another executor.
    gateway: {
      load: async () => ({
        executor: ({ document, request, context }) =>
          run({
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context: context as ApiContext,
          }),
      }),
      onSchemaLoadOrUpdate(use) {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      stop: async () => {},
    },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // As GraphQL over HTTP has it: a wrong variable is an answer of the operation, not a bad request.
    status400ForVariableCoercionErrors: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule(limits)],
    formatError: createErrorMask(logger, () => metrics.faults.inc()),
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => logger.debug(message),
      error: (message) => logger.error(message),
    },
    plugins: [
      // Its hints for caches would cost a third of the time of an answer; ours are made from the data version.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // As long as the longest article may take to be read.
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 60_000 }),
      costLimit(schema, limits, metrics),
      publicReads,
      operationLog(metrics),
      fewErrors,
      statusByMediaType,
    ],
  });
}

import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ApiContext } from '../context.ts';
import { checkedCost } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import { shapeRule } from '../limits/shape-rule.ts';
import { createErrorMask } from '../masking.ts';
import type { Metrics } from './metrics.ts';

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
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
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
      ApolloServerPluginDrainHttpServer({ httpServer }),
      costLimit(schema, limits, metrics),
      publicReads,
      operationLog(metrics),
      fewErrors,
      statusByMediaType,
    ],
  });
}

/** Refuses what costs too much before it runs, and says in `extensions.cost` what the rest did cost. */
function costLimit(schema: GraphQLSchema, limits: Limits, metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ document, request, contextValue }) {
          cost = checkedCost(schema, document, request.variables ?? {}, request.operationName, limits);
          metrics.cost.observe(cost);
          await contextValue.spend(cost);
        },
        async willSendResponse({ response: { body } }) {
          if (cost === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested: cost, limit: limits.cost, left: limits.cost - cost },
          };
        },
      };
    },
  };
}

/** Tells the HTTP layer which answers depend on nothing but the question and the data. */
const publicReads: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, contextValue, response: { body } }) {
        if (operation?.operation === 'query' && body.kind === 'single' && !body.singleResult.errors)
          contextValue.onPublicRead?.();
      },
    };
  },
};

/** One line and one measurement for each operation; never its text or variables. */
function operationLog(metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ contextValue, operation, operationName, errors, response: { body } }) {
          const ms = performance.now() - started;
          const type = operation?.operation ?? 'unread';
          const outcome = errors?.length ? 'errors' : 'data';
          metrics.operations.observe({ type, outcome }, ms / 1000);
          const cost =
            body.kind === 'single'
              ? (body.singleResult.extensions?.cost as { requested?: number } | undefined)
              : undefined;
          contextValue.logger.info(
            {
              operation: operationName ?? undefined,
              type,
              cost: cost?.requested,
              ms: Math.round(ms * 10) / 10,
              errors: errors?.length || undefined,
            },
            'operation',
          );
        },
      };
    },
  };
}

/** The first few errors tell what is wrong; a hundred of them would only help whoever looks for a way to make us write. */
const fewErrors: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    const most = 5;
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { errors } = body.singleResult;
        if (errors && errors.length > most && body.singleResult.data === undefined)
          body.singleResult.errors = errors.slice(0, most);
      },
    };
  },
};

/**
 * GraphQL over HTTP ties the status to the media type: `application/json` answers 200 to every well-formed request,
 * `application/graphql-response+json` says 400 where nothing was executed. Statuses that say more (401, 503) stay.
 */
const statusByMediaType: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        if (body.singleResult.errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) {
          http.status = 503;
          http.headers.set('retry-after', '5');
        }
        if (body.singleResult.data !== undefined) return;
        const isModern = request.http?.headers.get('accept')?.startsWith('application/graphql-response+json');
        const isOfOperation = body.singleResult.errors.every(({ extensions }) =>
          aboutOperation.has(extensions?.code as string),
        );
        if (isOfOperation) http.status = isModern ? 400 : 200;
      },
    };
  },
};

/** Codes of what is wrong with an operation, in a request that is well formed. */
const aboutOperation: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
  'OPERATION_TOO_EXPENSIVE',
]);

import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';
import { checkedCost } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import type { Metrics } from './metrics.ts';

/** Refuses what costs too much before it runs, and says in `extensions.cost` what the rest did cost. */
export function costLimit(schema: GraphQLSchema, limits: Limits, metrics: Metrics): ApolloServerPlugin<ApiContext> {
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
export const publicReads: ApolloServerPlugin<ApiContext> = {
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
export function operationLog(metrics: Metrics): ApolloServerPlugin<ApiContext> {
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
export const fewErrors: ApolloServerPlugin<ApiContext> = {
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

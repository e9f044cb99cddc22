import type { Server } from 'node:http';
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Extra, useServer as serveSockets } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { createContext } from '../context.ts';
import { checkedCost } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import type { Rates } from '../limits/rates.ts';
import { shapeRule } from '../limits/shape-rule.ts';
import { createErrorMask } from '../masking.ts';
import type { Services } from '../services.ts';
import type { Access } from './access.ts';
import type { Metrics } from './metrics.ts';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly limits: Limits;
  readonly access: Access;
  readonly rates: Rates;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly httpServer: Server;
}

/** Longest message of a client: an operation with its variables, no article. */
const longestMessage = 256_000;

/** Operations over a WebSocket at `/graphql` by graphql-ws's protocol, under the same limits as over HTTP. Returns the way to close all of them. */
export function serveSubscriptions(options: SubscriptionOptions): () => Promise<void> {
  const { schema, services, limits, access, rates, metrics, logger, httpServer } = options;
  const mask = createErrorMask(logger, () => metrics.faults.inc());
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestMessage,
    handleProtocols: (offered) => offered.has('graphql-transport-ws') && 'graphql-transport-ws',
  });
  const rules = [...specifiedRules, shapeRule(limits)];
  const open = new WeakMap<object, Set<string>>();
  let total = 0;
  const count = (more: number): void => {
    total += more;
    metrics.subscriptions.set(total);
  };

  const server = serveSockets<Record<string, unknown>>(
    {
      schema,
      isProd: true,
      connectionInitWaitTimeout: limits.socketInitMs,
      async onSubscribe(context, id, payload) {
        const running = open.get(context.extra.socket) ?? new Set();
        open.set(context.extra.socket, running);
        if (running.size >= limits.subscriptionsPerConnection) {
          return [
            new GraphQLError(
              `Expected at most ${limits.subscriptionsPerConnection} operations at once on a connection, got one more.`,
              { extensions: { code: 'TOO_MANY_OPERATIONS' } },
            ),
          ];
        }
        if (total >= limits.subscriptions) {
          return [
            new GraphQLError(
              `Expected at most ${limits.subscriptions} operations at once on all connections of this server, got one more. Try again in a minute, or poll \`eventsSince\`.`,
              { extensions: { code: 'TOO_MANY_OPERATIONS' } },
            ),
          ];
        }
        running.add(id);
        count(1);
        const args = await prepare(payload, context.connectionParams?.authorization, context.extra);
        if (!Array.isArray(args)) return args;
        if (running.delete(id)) count(-1);
        return args.map((error) => new GraphQLError(mask(error.toJSON(), error).message, error));
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: result.errors.map((error) => mask(error.toJSON(), error) as unknown as GraphQLError) }
          : undefined,
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) =>
          mask('toJSON' in error ? (error as GraphQLError).toJSON() : error, error),
        ) as GraphQLFormattedError[],
      onComplete(context, id) {
        if (open.get(context.extra.socket)?.delete(id)) count(-1);
      },
      onClose(context) {
        count(-(open.get(context.extra.socket)?.size ?? 0));
        open.delete(context.extra.socket);
      },
    },
    sockets,
  );

  async function prepare(
    {
      query,
      variables,
      operationName,
    }: {
      readonly query: string;
      readonly variables?: Record<string, unknown> | null;
      readonly operationName?: string | null;
    },
    authorization: unknown,
    { request }: Extra,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    try {
      const document = parse(query, { maxTokens: limits.tokens });
      const errors = validate(schema, document, rules, { maxErrors: 5 });
      if (errors.length > 0) return [...errors];
      if (!getOperationAST(document, operationName))
        return [new GraphQLError('Expected the name of one operation of the document in "operationName".')];
      checkedCost(schema, document, variables ?? {}, operationName ?? undefined, limits);
      const headers = typeof authorization === 'string' ? { ...request.headers, authorization } : request.headers;
      const { identity, payer } = await access({ headers, address: request.socket.remoteAddress });
      const spend = (cost: number) => rates.spend(payer, cost);
      return {
        schema,
        document,
        variableValues: variables,
        operationName,
        contextValue: createContext(services, { identity, spend, logger }),
      };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  httpServer.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?', 1)[0];
    if (path !== '/graphql' || sockets.clients.size >= limits.connections) {
      socket.end(
        path === '/graphql'
          ? 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\n\r\n'
          : 'HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n',
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });

  return async () => server.dispose();
}

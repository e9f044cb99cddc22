import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.ts';

/**
 * GraphQL over HTTP ties the status to the media type: `application/json` answers 200 to every well-formed request,
 * `application/graphql-response+json` says 400 where nothing was executed. Statuses that say more (401, 503) stay.
 */
export const statusByMediaType: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        if (body.singleResult.errors.some(({ extensions }) => comeBack.has(extensions?.code as string))) {
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

/** Codes of what may go well in a few seconds. */
const comeBack: ReadonlySet<string> = new Set(['UNAVAILABLE', 'BUSY']);

/** Codes of what is wrong with an operation, in a request that is well formed. */
const aboutOperation: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
  'OPERATION_TOO_EXPENSIVE',
]);

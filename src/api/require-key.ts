import { GraphQLError } from 'graphql';
import type { ApiContext } from './context.ts';

/** Throws unless the caller may change things. */
export function requireKey({ mayMutate }: ApiContext): void {
  if (mayMutate) return;
  throw new GraphQLError(
    'Expected a key that may change things, got none or a wrong one. Send it as "Authorization: Bearer <key>"; the server takes it from DATELINE_KEY.',
    { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } },
  );
}

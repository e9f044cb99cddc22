import { GraphQLError } from 'graphql';
import { ProblemError } from '../../model/problem.ts';
import type { ApiContext } from '../context.ts';
import { createLoaders } from '../loaders/loaders.ts';
import { problemOf, type ProblemType } from '../types/problems.ts';

/**
 * Runs what changes the store. Throws UNAUTHENTICATED for a caller who may not. A problem becomes the answer, so that the caller reads
 * it as a union member; faults go on. What was loaded before the change is forgotten.
 */
export async function change<Payload>(
  context: ApiContext,
  run: () => Promise<Payload>,
): Promise<Payload | ProblemType> {
  if (!context.mayMutate) throw unauthenticated();
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProblemError) return problemOf(error);
    throw error;
  } finally {
    context.loaders = createLoaders(context.services);
  }
}

function unauthenticated(): GraphQLError {
  return new GraphQLError(
    'Expected a key that may change things, got none or a wrong one. Send it as "Authorization: Bearer <key>"; the server takes it from DATELINE_KEY.',
    { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } },
  );
}

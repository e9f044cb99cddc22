import { ProblemError } from '../../model/problem.ts';
import type { KeyScope } from '../../store/keys.ts';
import type { ApiContext } from '../context.ts';
import { requireScope } from '../identity.ts';
import { createLoaders } from '../loaders/loaders.ts';
import { problemOf, type ProblemType } from '../types/problems.ts';

/**
 * Runs what changes the store, for a caller whose key has the scope (see `requireScope`), under the name that it is noted by. A problem becomes the answer, so that the caller reads
 * it as a union member; faults go on. What was loaded before the change is forgotten.
 */
export async function change<Payload>(
  context: ApiContext,
  scope: KeyScope,
  run: (by: string) => Promise<Payload>,
): Promise<Payload | ProblemType> {
  const by = await requireScope(context, scope);
  try {
    return await run(by);
  } catch (error) {
    if (error instanceof ProblemError) return problemOf(error);
    throw error;
  } finally {
    context.loaders = createLoaders(context.services);
  }
}

import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ProblemError } from '../model/problem.ts';
import { isUnavailable } from '../store/connect/unavailable.ts';

/** Too much waits to be read: HTTP says 503 to it, as to a store that does not answer. Its message is meant for the caller. */
function isBusy(error: unknown): error is Error {
  return error instanceof Error && error.name === 'BusyError';
}

/**
 * Shows deliberate errors as they are and masks all others: the answer has an id, and the log has the error with that id. Article
 * text never gets into either.
 */
export function createErrorMask(
  logger: Logger,
  onFault: () => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = rootOf(error);
    if (cause instanceof ProblemError) {
      return {
        ...formatted,
        message: cause.message,
        extensions: { code: cause.kind, ...(cause.field && { field: cause.field }) },
      };
    }
    if (isUnavailable(cause)) {
      logger.warn({ err: loggable(cause) }, 'The store does not answer');
      return {
        ...formatted,
        message: 'The store does not answer at the moment; try again in a few seconds.',
        extensions: { code: 'UNAVAILABLE' },
      };
    }
    if (isBusy(cause)) return { ...formatted, message: cause.message, extensions: { code: 'BUSY' } };
    if (cause instanceof GraphQLError) return withoutHints(formatted);
    const errorId = randomUUID();
    onFault();
    logger.error({ errorId, path: formatted.path?.join('.'), err: loggable(cause) }, 'A fault was masked');
    return {
      ...formatted,
      message: `Something went wrong on the server. Its log tells more under ${errorId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** What was thrown, below the GraphQL errors that it was wrapped into on its way. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

/** What may be logged of an error: not the values that a database driver puts beside it. */
export function loggable(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, code } = error as Error & { code?: unknown };
  return { name, message, stack, ...(code !== undefined && { code }) };
}

/** Names that graphql-js guesses ("Did you mean ...?") help who feels about in the dark; the playground and the schema help everyone else. */
function withoutHints({ message, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...rest, message: message.replace(/ ?Did you mean [^?]*\?/g, '') };
}

import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ApiContext } from '../context.ts';

export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: ApiContext;
}

/** What is asked so often is compiled: compiling takes as long as running some tens of times. */
const usesBeforeCompiling = 3;

interface Seen {
  uses: number;
  /** Null where it cannot be compiled. */
  compiled?: CompiledQuery['query'] | null;
}

/**
 * Runs operations: queries that come again as compiled code, all else by graphql-js. The answers are the same, faults included. A
 * compiled query lives as long as its document, which the server keeps while it is asked for.
 */
export function createExecutor(schema: GraphQLSchema): (operation: Operation) => Promise<ExecutionResult> {
  const seen = new WeakMap<DocumentNode, Map<string | undefined, Seen>>();

  const compiledOf = (document: DocumentNode, operationName: string | undefined): CompiledQuery['query'] | null => {
    const operations = seen.get(document) ?? new Map<string | undefined, Seen>();
    seen.set(document, operations);
    const known = operations.get(operationName) ?? { uses: 0 };
    operations.set(operationName, known);
    if (known.compiled === undefined && ++known.uses > usesBeforeCompiling) {
      const compiled = compileQuery(schema, document, operationName, {
        disablingCapturingStackErrors: true,
        useExperimentalPathBasedSkipInclude: true,
      });
      known.compiled = isCompiledQuery(compiled) ? compiled.query : null;
    }
    return known.compiled ?? null;
  };

  return async ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    const compiled = operation?.operation === 'query' ? compiledOf(document, operationName) : null;
    // graphql-js explains wrong variables better.
    const isWrong = compiled && getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors;
    if (!compiled || isWrong)
      return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    const result = await compiled(undefined, context, variables);
    return result.errors ? { ...result, errors: result.errors.map(asThrown) } : result;
  };
}

/**
 * The error as graphql-js would have thrown it. A null where none may be, and the like, comes without a cause, as if it were the
 * caller's doing; it is a fault.
 */
function asThrown({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError: originalError ?? new Error(message) });
  // Written as a position in the document, where graphql-js would have the nodes.
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
// Its ESM build brings a second copy of graphql along.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { Limits } from './limits.ts';

/** What a field costs beside its own value, where it does more than hand out what was read: a scan, a shape, a reading. */
const extraCost: Readonly<Record<string, number>> = {
  'Query.clusters': 200,
  'Query.histogram': 200,
  'Query.annotate': 5_000,
  'Query.distance': 100,
  'Query.places': 20,
  'Mutation.ingest': 500,
  'Mutation.correctMention': 500,
  'Mutation.correctTime': 500,
  'Mutation.hideEvent': 500,
  'Mutation.withdrawCorrection': 500,
  'Place.geometry': 20,
  'EventConnection.totalCount': 20,
  'ArticleConnection.totalCount': 20,
  'StoryConnection.totalCount': 20,
};

/**
 * What a search in the texts costs extra: it looks at every row that has the words, however small its page. At most four in an operation
 * where it may cost 50,000.
 */
const textSearchCost = 10_000;

/** How long we take a list to be that has no page size. */
const assumedLength = 3;

/**
 * What an operation may cost at most, before it runs: every object 1, a scalar nothing, a page its size times what stands in it.
 * Literals and variables count alike. 0 where it cannot run: the executor says why. Throws where it costs more than it may.
 */
export function checkedCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
  { cost: limit }: Limits,
): number {
  const operation = getOperationAST(query, operationName);
  if (!operation || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  const cost = countedCost({
    schema,
    query,
    variables: { ...variables },
    operationName: operation.name?.value,
    estimators: [estimate],
    maxQueryNodes: mostNodes,
  });
  if (cost <= limit) return cost;
  throw new GraphQLError(
    `Expected a cost of at most ${limit}, got ${Number.isFinite(cost) ? cost : 'more than can be counted'}. Ask for smaller pages or fewer lists within lists.`,
    {
      extensions: {
        code: 'OPERATION_TOO_EXPENSIVE',
        cost: { requested: Number.isFinite(cost) ? cost : null, limit },
        http: { status: 400 },
      },
    },
  );
}

/** Fields that are counted, each as often as a fragment brings it. */
const mostNodes = 20_000;

/** Infinity where fragments that spread fragments have more nodes than we count. */
function countedCost(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (error instanceof Error && error.message.includes('maximum allowed number of nodes'))
      return Number.POSITIVE_INFINITY;
    throw error;
  }
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const own = isScalarType(getNamedType(field.type)) ? 0 : 1;
  const extra =
    (extraCost[`${type.name}.${field.name}`] ?? 0) + (searchesTexts(type.name, field.name, args) ? textSearchCost : 0);
  return extra + own + lengthOf(type.name, field.name, field.type, args) * childComplexity;
};

/** A subscription's filter looks at one event a change, so it is no search. */
function searchesTexts(typeName: string, fieldName: string, args: Readonly<Record<string, unknown>>): boolean {
  if (typeName === 'Subscription') return false;
  if (typeName === 'Query' && fieldName === 'search') return true;
  const filter = args.filter as { readonly text?: unknown } | null | undefined;
  return typeof filter?.text === 'string';
}

function lengthOf(
  typeName: string,
  fieldName: string,
  type: GraphQLOutputType,
  args: Readonly<Record<string, unknown>>,
): number {
  const size = args.first ?? args.last;
  if (typeof size === 'number') return Math.min(Math.max(size, 1), 1_000);
  // The page size of a connection is counted where the connection is asked for.
  if (fieldName === 'edges' && typeName.endsWith('Connection')) return 1;
  return isListType(isNonNullType(type) ? type.ofType : type) ? assumedLength : 1;
}

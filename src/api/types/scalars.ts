import { GraphQLScalarType, Kind, type ValueNode, GraphQLError, valueFromASTUntyped } from 'graphql';
import { GraphQLDateTime, GraphQLLocale, GraphQLURL } from 'graphql-scalars';

/**
 * RFC 3339 with its offset kept: the offset tells which calendar day it was for the desk, and `Date` would lose it.
 * Answers are in UTC.
 */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant as RFC 3339 has it, with seconds and offset. Example: `2023-09-17T12:00:00+02:00`. Answers are in UTC: `2023-09-17T10:00:00.000Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => new Date(value as string).toISOString(),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : undefined, node),
});

export const LocaleScalar = new GraphQLScalarType({
  ...GraphQLLocale.toConfig(),
  description: 'A language as BCP 47 writes it. Examples: `nl`, `nl-BE`, `en`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
});

export const URLScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute address. Example: `https://example.org/news/1`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => GraphQLURL.serialize(value) as string,
  parseValue: (value) => readUrl(value),
  parseLiteral: (node) => readUrl(node.kind === Kind.STRING ? node.value : undefined, node),
});

export const GazetteerIdScalar = new GraphQLScalarType<string, string>({
  name: 'GazetteerId',
  description:
    'An identifier in a gazetteer, with the gazetteer before the colon. Examples: `geonames:2013348`, `wikidata:Q959`, `iso:RU-PRI`.',
  serialize: String,
  parseValue: String,
});

export const GeoJSONScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'GeoJSON',
  description:
    'A geometry as RFC 7946 has it, positions as `[longitude, latitude]` in WGS 84. Example: `{"type": "Point", "coordinates": [131.89, 43.11]}`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function readDateTime(value: unknown, node?: ValueNode): string {
  try {
    GraphQLDateTime.parseValue(value);
    return value as string;
  } catch {
    throw unreadable('an RFC 3339 date-time with seconds and offset such as 2023-09-17T12:00:00+02:00', value, node);
  }
}

function readUrl(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && URL.canParse(value)) return value;
  throw unreadable('an absolute URL such as https://example.org/news/1', value, node);
}

function unreadable(expected: string, got: unknown, node?: ValueNode): GraphQLError {
  const shown = got === undefined && node ? node.kind : JSON.stringify(got)?.slice(0, 100);
  return new GraphQLError(`Expected ${expected}, got ${shown}.`, { nodes: node });
}

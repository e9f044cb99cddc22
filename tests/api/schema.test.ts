import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema, printedSchema } from '../../src/api/schema.ts';

const root = join(import.meta.dirname, '../..');
const schema = createSchema();
const ourTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !/^(String|Int|Float|Boolean|ID)$/.test(type.name),
);

/** As it was before this run, which may write it anew. */
const promised = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));

test('nothing that schema/schema.graphql promises is taken away', () => {
  expect(brokenBy(schema)).toEqual([]);
});

test('a field taken away, an argument that must be given and a changed type are told as what they are', () => {
  const changed = promisedWith([
    ['population: Int', 'inhabitants: Int'],
    ['distance(', 'distance(unit: String!, '],
    ['countryCode: String\n', 'countryCode: Int\n'],
  ]);
  expect(brokenBy(changed)).toEqual([
    'Place.population was removed. Keep it for six months with @deprecated(reason: "... until <date>").',
    expect.stringMatching(/^Place.countryCode changed type from String to Int\. Keep it/),
    expect.stringMatching(/^A required arg unit on Query.distance was added\. Keep it/),
  ]);
});

test('what is deprecated says until when and what to use instead', () => {
  const deprecated = ourTypes.flatMap((type) =>
    isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [],
  );
  for (const { name, deprecationReason } of deprecated) {
    if (deprecationReason)
      expect([name, deprecationReason]).toEqual([name, expect.stringMatching(/Use .+ until \d{4}-\d\d-\d\d/)]);
  }
  expect(deprecated.length).toBeGreaterThan(200);
});

test('schema/schema.graphql is what the classes say; `npx vitest run -u tests/api/schema.test.ts` writes it', async () => {
  await expect(printedSchema(schema)).toMatchFileSnapshot(join(root, 'schema/schema.graphql'));
});

describe('the playground teaches by itself: everything is described', () => {
  test.each(
    ourTypes
      .filter(({ name }) => !/^(Query|Mutation|Subscription)$/.test(name))
      .map((type) => [type.name, type] as const),
  )('%s', (_name, type) => {
    expect(type.description).toMatch(/.{10,}/);
    expect(undescribed(type)).toEqual([]);
  });

  test.each(['Query', 'Mutation', 'Subscription'])('%s', (name) => {
    expect(undescribed(schema.getType(name)!)).toEqual([]);
  });
});

test('a value that a caller writes is shown by an example', () => {
  const written = ourTypes.flatMap((type) => [
    ...(isInputObjectType(type) ? Object.values(type.getFields()).map((field) => ({ of: type.name, ...field })) : []),
    ...(isObjectType(type) && /^(Query|Mutation)$/.test(type.name)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args.map((arg) => ({ of: `${type.name}.${field.name}`, ...arg })),
        )
      : []),
  ]);
  const without = written.filter(
    ({ type, description }) =>
      !/Example|`/.test(description ?? '') && /^(Int|Float|String|DateTime|Locale)!?$/.test(String(type)),
  );
  // Cursors are given, and stories and notes are anything.
  expect(
    without
      .map(({ of, name }) => `${of} ${name}`)
      .filter((each) => !/ (after|before|html|text|note|externalId|embargoUntil)$/.test(each)),
  ).toEqual([]);
});

describe('the documents of the web client are valid', () => {
  const folder = join(root, 'web/queries');
  const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  test('all of them together, as codegen reads them', () => {
    expect(validate(schema, parse(documents.join('\n'))).map(({ message }) => message)).toEqual([]);
  });
});

describe('names and shapes that clients rely on', () => {
  test.each(['Article', 'Event', 'Mention', 'Place', 'Route', 'Source', 'SpatialRelation', 'Story'])(
    '%s can be fetched again by its id',
    (name) => {
      const type = schema.getType(name);
      expect(isObjectType(type) && type.getInterfaces().map((each) => each.name)).toContain('Node');
    },
  );

  test.each(['InvalidInput', 'NotFound', 'Conflict', 'TooLarge', 'Unsupported'])('%s is a Problem', (name) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && type.getInterfaces().map((each) => each.name)).toEqual(['Problem']);
  });

  test('root fields may be null, so that one failure does not void an answer', () => {
    const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.values(type.getFields()),
    );
    expect(fields.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name)).toEqual([]);
  });

  test('lists hold no nulls', () => {
    const types = ourTypes
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type}`));
    expect(types.filter((field) => /\[\w+\]/.test(field))).toEqual([]);
  });
});

/** What a client of the promised schema would miss in another, and what to do instead. */
function brokenBy(another: GraphQLSchema): string[] {
  return findBreakingChanges(promised, another).map(({ description }) =>
    `${description} Keep it for six months with @deprecated(reason: "... until <date>").`.replace(
      /([^.]) Keep/,
      '$1. Keep',
    ),
  );
}

function promisedWith(changes: readonly (readonly [from: string, to: string])[]): GraphQLSchema {
  let printed = readFileSync(join(root, 'schema/schema.graphql'), 'utf8');
  for (const [from, to] of changes) {
    expect(printed).toContain(from);
    printed = printed.replace(from, to);
  }
  return buildSchema(printed);
}

/** Fields, arguments and values of a type without a description. */
function undescribed(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().flatMap(({ name, description }) => (description ? [] : [name]));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    return [
      ...(field.description ? [] : [field.name]),
      ...args.flatMap(({ name, description }) => (description ? [] : [`${field.name}(${name})`])),
    ];
  });
}

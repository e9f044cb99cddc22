import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
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

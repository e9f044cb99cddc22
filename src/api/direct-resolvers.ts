import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { ApiContext } from './context.ts';

type Resolver = GraphQLFieldResolver<Record<string, unknown>, ApiContext, Record<string, unknown>>;
type FieldMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];

/**
 * Lets the fields of objects answer without type-graphql between: it looks up containers, middlewares and classes at every value,
 * of which a page of events has thousands, and we use none of these. Root fields, and methods with arguments one by one, keep
 * type-graphql's way.
 */
export function answerDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isRoot(schema, type)) continue;
    const classes = lineage(objectTypes.find(({ name }) => name === type.name)?.target);
    for (const field of Object.values(type.getFields())) {
      const method = fieldResolvers.find(
        (each) => each.schemaName === field.name && classes.includes(each.getObjectType?.()),
      );
      field.resolve = (method?.params?.length ? ofMethod(method) : ofProperty(field.name)) ?? field.resolve;
    }
  }
  return schema;
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return (
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type) ||
    type.name.startsWith('__')
  );
}

/** A class and those that it extends. */
function lineage(target: unknown): readonly unknown[] {
  return typeof target === 'function' ? [target, ...lineage(Object.getPrototypeOf(target))] : [];
}

function ofProperty(name: string): Resolver {
  return (root) => {
    const value = root[name];
    return typeof value === 'function' ? value.call(root) : value;
  };
}

/** Null where it takes something that only type-graphql knows how to give. */
function ofMethod({ kind, target, methodName, params = [], middlewares = [] }: FieldMetadata): Resolver | null {
  const takes = [...params]
    .sort((a, b) => a.index - b.index)
    .map((param): Resolver | null => {
      if (param.kind === 'args') return (_root, args) => args;
      if (param.kind === 'root' && param.propertyName === undefined) return (root) => root;
      return param.kind === 'context' && param.propertyName === undefined ? (_root, _args, context) => context : null;
    });
  const [first, second, third, fourth] = takes;
  if (middlewares.length > 0 || takes.includes(null) || !first || fourth) return null;
  const instance = kind === 'external' ? new (target as new () => Methods)() : null;
  return (root, args, context, info) => {
    const self = instance ?? (root as Methods);
    // By hand, since an array of arguments at each of a thousand values would show.
    const one = first(root, args, context, info);
    if (!second) return self[methodName]?.(one);
    const two = second(root, args, context, info);
    return third ? self[methodName]?.(one, two, third(root, args, context, info)) : self[methodName]?.(one, two);
  };
}

type Methods = Readonly<Record<string, (...values: unknown[]) => unknown>>;

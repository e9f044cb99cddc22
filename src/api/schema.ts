import { type GraphQLSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ArticleCorrectionFields, CorrectionFields } from './fields/correction-fields.ts';
import { ArticleFields, DatelineFields, MentionFields } from './fields/article-fields.ts';
import { EventChangeFields } from './fields/change-fields.ts';
import { EventFields, EvidenceFields, SpatialRelationFields, WhereFields } from './fields/event-fields.ts';
import { StoryFields } from './fields/story-fields.ts';
import { CorrectMutations } from './mutations/correct.ts';
import { IngestMutation } from './mutations/ingest.ts';
import { QueueMutations } from './mutations/queue.ts';
import { WithdrawMutations } from './mutations/withdraw.ts';
import { AnnotateQuery } from './queries/annotate-query.ts';
import { ArticleQueries } from './queries/article-queries.ts';
import { EventQueries } from './queries/event-queries.ts';
import { NodeQueries } from './queries/node-queries.ts';
import { PlaceQueries } from './queries/place-queries.ts';
import { QueueQueries } from './queries/queue-queries.ts';
import { SearchQueries } from './queries/search-queries.ts';
import { EventChangedSubscription } from './subscriptions/event-changed.ts';
import { problemTypes } from './types/problems.ts';

/** The whole GraphQL schema. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      EventQueries,
      ArticleQueries,
      PlaceQueries,
      SearchQueries,
      AnnotateQuery,
      NodeQueries,
      IngestMutation,
      WithdrawMutations,
      CorrectMutations,
      QueueQueries,
      QueueMutations,
      EventChangedSubscription,
      EventFields,
      EvidenceFields,
      WhereFields,
      SpatialRelationFields,
      ArticleFields,
      ArticleCorrectionFields,
      CorrectionFields,
      DatelineFields,
      MentionFields,
      StoryFields,
      EventChangeFields,
    ],
    orphanedTypes: [...problemTypes],
    validate: false,
    pubSub: { publish: noPubSub, subscribe: noPubSub },
  });
}

/** The schema as `schema/schema.graphql` keeps it and `/schema.graphql` answers it. */
export function printedSchema(schema: GraphQLSchema = createSchema()): string {
  return `${printSchema(schema)}\n`;
}

/** type-graphql wants a pub/sub to be named; our subscription follows the store's change feed and needs none. */
function noPubSub(): never {
  throw new Error('There is no pub/sub: subscriptions follow the change feed of the store.');
}

import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { deliveryOf, IngestInput } from '../inputs/ingest-input.ts';
import { ArticleType } from '../types/article.ts';
import { ConflictType, InvalidInputType, NotFoundType, TooLargeType, UnsupportedType } from '../types/problems.ts';
import { readAsCorrected } from '../../store/corrections.ts';
import { annotateAll } from './annotate-all.ts';
import { change } from './change.ts';

@ObjectType('IngestPayload', { description: 'What a delivery became: the events are committed when this is answered.' })
class IngestPayloadType {
  @Field(() => [ArticleType], { description: 'The main story first, then the briefs in the order of the page.' })
  readonly articles: readonly ArticleType[];

  constructor(articles: readonly ArticleType[]) {
    this.articles = articles;
  }
}

export const IngestResult = createUnionType({
  name: 'IngestResult',
  description: 'What a delivery became, or what was wrong with it.',
  types: () =>
    [IngestPayloadType, InvalidInputType, NotFoundType, ConflictType, TooLargeType, UnsupportedType] as const,
});

/** A delivery in, stored events out. */
@Resolver()
export class IngestMutation {
  @Mutation(() => IngestResult, {
    nullable: true,
    description:
      'Reads a story or a whole page and stores its events. The same delivery twice is one. Needs a key of the scope ingest.',
  })
  async ingest(
    @Arg('input', () => IngestInput, { description: 'The delivery.' }) input: IngestInput,
    @Ctx() context: ApiContext,
  ): Promise<typeof IngestResult> {
    return change(context, 'ingest', async () => {
      const { read, store, engineVersion, gazetteer } = context.services;
      const { idempotencyKey } = input;
      const options = { engineVersion, gazetteer, ...(idempotencyKey ? { idempotencyKey } : {}) };
      const articles = await read(deliveryOf(input));
      const stored = await readAsCorrected(
        store,
        articles,
        (news, pins) => annotateAll(news, pins, context.services),
        async (annotations) => {
          const answer = await store.ingest(annotations, options);
          context.onStored?.(annotations);
          return answer;
        },
      );
      return new IngestPayloadType(stored.map(({ article }) => new ArticleType(article)));
    });
  }
}

import { Arg, createUnionType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { ApiContext } from '../context.ts';
import { requireLocalId } from '../global-id.ts';
import { ArticleType } from '../types/article.ts';
import { InvalidInputType, NotFoundType } from '../types/problems.ts';
import { change } from './change.ts';

@ObjectType('RetractArticlePayload', { description: 'A story was taken back.' })
class RetractArticlePayloadType {
  @Field(() => ArticleType, { description: 'The story, now CANCELLED; its events are RETRACTED.' })
  readonly article: ArticleType;

  constructor(article: ArticleType) {
    this.article = article;
  }
}

@ObjectType('PurgeArticlePayload', { description: 'A story was removed for good.' })
class PurgeArticlePayloadType {
  @Field(() => ID, {
    description: 'The id it had. Its source and external id stay known, so that it does not come back.',
  })
  readonly articleId: string;

  constructor(articleId: string) {
    this.articleId = articleId;
  }
}

export const RetractArticleResult = createUnionType({
  name: 'RetractArticleResult',
  description: 'The story taken back, or what was wrong.',
  types: () => [RetractArticlePayloadType, InvalidInputType, NotFoundType] as const,
});

export const PurgeArticleResult = createUnionType({
  name: 'PurgeArticleResult',
  description: 'The story removed, or what was wrong.',
  types: () => [PurgeArticlePayloadType, InvalidInputType, NotFoundType] as const,
});

/** The two ways a story goes. */
@Resolver()
export class WithdrawMutations {
  @Mutation(() => RetractArticleResult, {
    nullable: true,
    description:
      'Takes a story back, as a kill notice does: its events disappear everywhere. Needs a key of the scope edit.',
  })
  async retractArticle(
    @Arg('id', () => ID, { description: 'The id of the article.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof RetractArticleResult> {
    return change(context, 'edit', async () => {
      const article = await context.services.store.retractArticle(requireLocalId('Article', id, 'id'));
      if (!article) throw noSuchArticle(id);
      return new RetractArticlePayloadType(new ArticleType(article));
    });
  }

  @Mutation(() => PurgeArticleResult, {
    nullable: true,
    description:
      'Removes a story for good: text, headline, quotes, mentions and events. Cannot be undone. Needs a key of the scope edit.',
  })
  async purgeArticle(
    @Arg('id', () => ID, { description: 'The id of the article.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof PurgeArticleResult> {
    return change(context, 'edit', async () => {
      if (!(await context.services.store.purgeArticle(requireLocalId('Article', id, 'id')))) throw noSuchArticle(id);
      return new PurgeArticlePayloadType(id);
    });
  }
}

function noSuchArticle(id: string): ProblemError {
  return new ProblemError('NOT_FOUND', `There is no article "${id}". Find it with \`articles\`.`, 'id');
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { requireScope } from '../identity.ts';
import { ArticleType } from '../types/article.ts';
import { CorrectionType } from '../types/correction.ts';
import { PlaceType } from '../types/place.ts';
import { TextSpanType } from '../types/text-span.ts';

/** What editors see of an article. */
@Resolver(() => ArticleType)
export class ArticleCorrectionFields {
  @FieldResolver(() => [CorrectionType], {
    nullable: true,
    description: 'What editors overruled in it, the newest first, withdrawn ones too. Needs a key of the scope edit.',
  })
  async corrections(@Root() { record }: ArticleType, @Ctx() context: ApiContext): Promise<CorrectionType[]> {
    await requireScope(context, 'edit');
    const found = await context.loaders.correctionsOfArticle.load(record.id);
    return found.map((correction) => new CorrectionType(correction));
  }
}

@Resolver(() => CorrectionType)
export class CorrectionFields {
  @FieldResolver(() => ArticleType, { description: 'The article.' })
  async article(@Root() { record }: CorrectionType, @Ctx() { loaders }: ApiContext): Promise<ArticleType> {
    const article = await loaders.articles.load(record.articleId);
    if (!article) throw new Error(`Article ${record.articleId} is missing from the store; run \`dateline verify\`.`);
    return new ArticleType(article);
  }

  @FieldResolver(() => TextSpanType, {
    nullable: true,
    description: 'Where its words stand in the article as it is now; null where they are gone.',
  })
  async span(@Root() { record }: CorrectionType, @Ctx() { loaders }: ApiContext): Promise<TextSpanType | null> {
    const article = await loaders.articles.load(record.articleId);
    // Whoever may correct an article may read it.
    return (
      record.span &&
      article &&
      new TextSpanType(record.span, () => ({
        text: article.text,
        version: record.articleVersion,
        quotes: true,
        whole: true,
      }))
    );
  }

  @FieldResolver(() => PlaceType, {
    nullable: true,
    description: 'Of a place, the one that the words were given; null where they name none.',
  })
  async place(@Root() { record }: CorrectionType, @Ctx() { loaders }: ApiContext): Promise<PlaceType | null> {
    const { decision } = record;
    return decision.kind === 'PLACE' && decision.placeId !== null
      ? PlaceType.of(await loaders.place(decision.placeId))
      : null;
  }
}

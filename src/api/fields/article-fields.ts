import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { overlaps } from '../../model/span.ts';
import type { ApiContext } from '../context.ts';
import { isPublished } from '../../model/article.ts';
import { shownTextOf } from '../rights.ts';
import { listFromStart, wholeList } from '../pages.ts';
import { ArticleType, DatelineType } from '../types/article.ts';
import { ForwardPageArgs } from '../types/connections.ts';
import { EventType } from '../types/event.ts';
import { MentionType } from '../types/mention.ts';
import { EventConnection, MentionConnection } from '../types/node-connections.ts';
import { PlaceType } from '../types/place.ts';
import { SourceType } from '../types/source.ts';
import { StoryType } from '../types/story.ts';
import { TextSpanType } from '../types/text-span.ts';

/** The edges of an article to what else is stored. */
@Resolver(() => ArticleType)
export class ArticleFields {
  @FieldResolver(() => SourceType, { nullable: true, description: 'Who published it.' })
  async source(@Root() { record }: ArticleType, @Ctx() { loaders }: ApiContext): Promise<SourceType | null> {
    return record.sourceId === null ? null : SourceType.of(await loaders.sources.load(record.sourceId));
  }

  @FieldResolver(() => DatelineType, { nullable: true, description: 'The line that opens it, where it has one.' })
  dateline(@Root() { record }: ArticleType): DatelineType | null {
    return record.dateline && isPublished(record) ? new DatelineType(record) : null;
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: 'The article that this one copies, where it is a wire copy.',
  })
  async duplicateOf(@Root() { record }: ArticleType, @Ctx() { loaders }: ApiContext): Promise<ArticleType | null> {
    return record.duplicateOfId === null ? null : ArticleType.of(await loaders.articles.load(record.duplicateOfId));
  }

  @FieldResolver(() => StoryType, { nullable: true, description: 'The story it belongs to.' })
  async story(@Root() { record }: ArticleType, @Ctx() { loaders }: ApiContext): Promise<StoryType | null> {
    return record.storyId === null ? null : StoryType.of(await loaders.stories.load(record.storyId));
  }

  @FieldResolver(() => MentionConnection, { description: 'Its toponyms, in the order of the text.' })
  mentions(
    @Root() { record }: ArticleType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { loaders }: ApiContext,
  ): MentionConnection {
    const read = async () => (isPublished(record) ? loaders.mentionsOfArticle.load(record.id) : []);
    return new MentionConnection(wholeList(read, page, (row) => new MentionType(row)));
  }

  @FieldResolver(() => EventConnection, { description: 'The events that it tells, in the order of the text.' })
  events(
    @Root() { record: { id } }: ArticleType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { loaders }: ApiContext,
  ): EventConnection {
    return new EventConnection(
      listFromStart(
        (limit) => loaders.eventsOfArticle.load({ id, limit }),
        async () => (await loaders.eventCountOfArticle.load(id)) ?? 0,
        page,
        (row) => new EventType(row),
      ),
    );
  }
}

@Resolver(() => DatelineType)
export class DatelineFields {
  @FieldResolver(() => [MentionType], { description: 'Its places as mentions: `BEIJING/NEW DELHI` has two.' })
  async places(@Root() { article }: DatelineType, @Ctx() { loaders }: ApiContext): Promise<MentionType[]> {
    const mentions = await loaders.mentionsOfArticle.load(article.id);
    return mentions
      .filter(({ span }) => article.dateline!.places.some((place) => overlaps(place, span)))
      .map((mention) => new MentionType(mention));
  }
}

@Resolver(() => MentionType)
export class MentionFields {
  @FieldResolver(() => ArticleType, { description: 'The article it stands in.' })
  async article(@Root() { record }: MentionType, @Ctx() { loaders }: ApiContext): Promise<ArticleType> {
    const article = await loaders.articles.load(record.articleId);
    if (!article) throw new Error(`Article ${record.articleId} is missing from the store; run \`dateline verify\`.`);
    return new ArticleType(article);
  }

  @FieldResolver(() => TextSpanType, { description: 'Its words.' })
  span(@Root() { record }: MentionType, @Ctx() { loaders }: ApiContext): TextSpanType {
    return new TextSpanType(record.span, () => shownTextOf(record.articleId, loaders.articles));
  }

  @FieldResolver(() => PlaceType, {
    nullable: true,
    description: 'The place it was decided to mean; null where it is unresolved, never guessed.',
  })
  async place(@Root() { record }: MentionType, @Ctx() { loaders }: ApiContext): Promise<PlaceType | null> {
    return record.placeId === null ? null : PlaceType.of(await loaders.place(record.placeId));
  }
}

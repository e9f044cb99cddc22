import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { listFromStart } from '../pages.ts';
import { ArticleType } from '../types/article.ts';
import { ForwardPageArgs } from '../types/connections.ts';
import { EventType } from '../types/event.ts';
import { ArticleConnection, EventConnection } from '../types/node-connections.ts';
import { StoryType } from '../types/story.ts';

/** The edges of a story to what else is stored. */
@Resolver(() => StoryType)
export class StoryFields {
  @FieldResolver(() => ArticleConnection, { description: 'The articles that tell it, newest first.' })
  articles(
    @Root() { record: { id } }: StoryType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { loaders }: ApiContext,
  ): ArticleConnection {
    return new ArticleConnection(
      listFromStart(
        (limit) => loaders.articlesOfStory.load({ id, limit }),
        async () => (await loaders.articleCountOfStory.load(id)) ?? 0,
        page,
        (row) => new ArticleType(loaders.rememberArticle(row)),
      ),
    );
  }

  @FieldResolver(() => EventConnection, { description: 'The events that it tells, in order of time.' })
  events(
    @Root() { record: { id } }: StoryType,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { loaders }: ApiContext,
  ): EventConnection {
    return new EventConnection(
      listFromStart(
        (limit) => loaders.eventsOfStory.load({ id, limit }),
        async () => (await loaders.eventCountOfStory.load(id)) ?? 0,
        page,
        (row) => new EventType(row),
      ),
    );
  }
}

import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { ArticleFilter } from '../../store/store.ts';
import type { ApiContext } from '../context.ts';
import { localIdOf, requireLocalId } from '../global-id.ts';
import { readSearchText } from '../inputs/search-text.ts';
import { mapPage } from '../pages.ts';
import { ArticleType } from '../types/article.ts';
import { PageArgs, pageRequest } from '../types/connections.ts';
import { ArticleConnection, StoryConnection } from '../types/node-connections.ts';
import { StoryType } from '../types/story.ts';

@InputType('ArticleFilter', { description: 'Every condition must hold; what is left out asks nothing.' })
export class ArticleFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this source.' })
  sourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this story.' })
  storyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the headline or the text, in the article's language. Example: `trein`.",
  })
  text?: string | null;
}

/** Articles and the stories that they make. */
@Resolver()
export class ArticleQueries {
  @Query(() => ArticleType, { nullable: true, description: 'One article; null where no such article is shown.' })
  async article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ArticleType | null> {
    const localId = localIdOf('Article', id);
    return localId === null ? null : ArticleType.of(await loaders.articles.load(localId));
  }

  @Query(() => ArticleConnection, {
    nullable: true,
    description: 'Articles that pass a filter, newest first, page by page.',
  })
  articles(
    @Arg('filter', () => ArticleFilterInput, {
      nullable: true,
      description: 'Which articles. All where it is left out.',
    })
    filter: ArticleFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services: { store }, loaders }: ApiContext,
  ): ArticleConnection {
    const wanted = articleFilter(filter);
    const request = pageRequest(page);
    return new ArticleConnection({
      page: async () =>
        mapPage(await store.articles(wanted, request), (row) => new ArticleType(loaders.rememberArticle(row))),
      count: () => store.countArticles(wanted),
    });
  }

  @Query(() => StoryType, { nullable: true, description: 'One story; null where there is none.' })
  async story(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StoryType | null> {
    const localId = localIdOf('Story', id);
    return localId === null ? null : StoryType.of(await loaders.stories.load(localId));
  }

  @Query(() => StoryConnection, {
    nullable: true,
    description: 'Stories, the one with the newest events first, page by page.',
  })
  stories(@Args(() => PageArgs) page: PageArgs, @Ctx() { services: { store } }: ApiContext): StoryConnection {
    const request = pageRequest(page);
    return new StoryConnection({
      page: async () => mapPage(await store.stories(request), (row) => new StoryType(row)),
      count: () => store.countStories(),
    });
  }
}

function articleFilter(filter: ArticleFilterInput | null): ArticleFilter {
  const { sourceId, storyId, text } = filter ?? {};
  return {
    ...(sourceId && { sourceId: requireLocalId('Source', sourceId, 'filter.sourceId') }),
    ...(storyId && { storyId: requireLocalId('Story', storyId, 'filter.storyId') }),
    ...(text?.trim() && { text: readSearchText(text, 'filter.text') }),
  };
}

import { Arg, Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { mapPage } from '../pages.ts';
import { ArticleType } from './article.ts';
import { checkedSize, ForwardPageArgs, pageRequest } from './connections.ts';
import { EventType } from './event.ts';
import { ArticleConnection, EventConnection } from './node-connections.ts';
import { PlaceType } from './place.ts';

@ObjectType('SearchResult', { description: 'What some words find.' })
export class SearchResultType {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  @Field(() => EventConnection, { description: 'Events with the words in title, evidence or headline, newest first.' })
  events(
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { services: { store } }: ApiContext,
  ): EventConnection {
    const filter = { text: this.#text };
    return new EventConnection({
      page: async () =>
        this.#text === ''
          ? nothing
          : mapPage(await store.events(filter, 'NEWEST_FIRST', pageRequest(page)), (row) => new EventType(row)),
      count: async () => (this.#text === '' ? 0 : store.countEvents(filter)),
    });
  }

  @Field(() => ArticleConnection, { description: 'Articles with the words in headline or text, newest first.' })
  articles(
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { services: { store }, loaders }: ApiContext,
  ): ArticleConnection {
    const filter = { text: this.#text };
    return new ArticleConnection({
      page: async () =>
        this.#text === ''
          ? nothing
          : mapPage(
              await store.articles(filter, pageRequest(page)),
              (row) => new ArticleType(loaders.rememberArticle(row)),
            ),
      count: async () => (this.#text === '' ? 0 : store.countArticles(filter)),
    });
  }

  @Field(() => [PlaceType], { description: 'Places whose name starts with the words, most populous first.' })
  places(
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most how many, 0 to 100. Example: `5`.' })
    first: number,
    @Ctx() { services }: ApiContext,
  ): PlaceType[] {
    return this.#text === ''
      ? []
      : services.gazetteer.search(this.#text, checkedSize(first, 'first')).map((place) => new PlaceType(place));
  }
}

/** Blank words find nothing, rather than everything. */
const nothing = { rows: [], hasNextPage: false, hasPreviousPage: false };

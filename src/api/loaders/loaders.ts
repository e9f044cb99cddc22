import DataLoader from 'dataloader';
import type { Place } from '../../model/place.ts';
import type { ArticleRecord } from '../../store/store.ts';
import type { Services } from '../services.ts';
import { Waves } from './waves.ts';

type Batch<Row> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>;

export type Loaders = ReturnType<typeof createLoaders>;

/** One set a request: what is asked for one by one, all over the graph, is read from the store type by type. */
export function createLoaders({ store, gazetteer }: Pick<Services, 'store' | 'gazetteer'>) {
  const waves = new Waves();

  /** One row by id; null where there is none. */
  const one = <Row>(read: Batch<Row>): DataLoader<string, Row | null> =>
    new DataLoader(
      waves.track(async (ids: readonly string[]) => {
        const rows = await read(ids);
        return ids.map((id) => rows.get(id) ?? null);
      }),
      { batchScheduleFn: waves.schedule },
    );

  /** The rows that belong to an id; empty where there are none. */
  const many = <Row>(read: Batch<readonly Row[]>): DataLoader<string, readonly Row[]> =>
    new DataLoader(
      waves.track(async (ids: readonly string[]) => {
        const rows = await read(ids);
        return ids.map((id) => rows.get(id) ?? []);
      }),
      { batchScheduleFn: waves.schedule },
    );

  /** Like `many`, with as many rows as the greatest of the batch asks for; the caller cuts off what is too much. */
  const firstOf = <Row>(
    read: (ids: readonly string[], limit: number) => Promise<ReadonlyMap<string, readonly Row[]>>,
  ): DataLoader<{ readonly id: string; readonly limit: number }, readonly Row[], string> =>
    new DataLoader(
      waves.track(async (keys: readonly { readonly id: string; readonly limit: number }[]) => {
        const limit = Math.max(...keys.map((key) => key.limit));
        const rows = await read([...new Set(keys.map(({ id }) => id))], limit);
        return keys.map(({ id }) => rows.get(id) ?? []);
      }),
      { batchScheduleFn: waves.schedule, cacheKeyFn: ({ id, limit }) => `${id} ${limit}` },
    );

  const articles = one<ArticleRecord>((ids) => store.articlesByIds(ids));
  const storedPlaces = one<Place>((ids) => store.placesByIds(ids));

  return {
    articles,
    /** Lets no later field ask for an article that a list just read. */
    rememberArticle(article: ArticleRecord): ArticleRecord {
      articles.prime(article.id, article);
      return article;
    },
    events: one((ids) => store.eventsByIds(ids)),
    sources: one((ids) => store.sourcesByIds(ids)),
    stories: one((ids) => store.storiesByIds(ids)),
    mentions: one((ids) => store.mentionsByIds(ids)),
    routes: one((ids) => store.routesByIds(ids)),
    relations: one((ids) => store.relationsByIds(ids)),
    correctionsOfArticle: many((ids) => store.corrections.ofArticles(ids)),
    mentionsOfArticle: many((ids) => store.mentionsOfArticles(ids)),
    eventsOfArticle: firstOf((ids, limit) => store.eventsOfArticles(ids, limit)),
    eventCountOfArticle: one((ids) => store.eventCountsOfArticles(ids)),
    placesOfEvent: many((ids) => store.placesOfEvents(ids)),
    evidenceOfEvent: many((ids) => store.evidenceOfEvents(ids)),
    routesOfEvent: many((ids) => store.routesOfEvents(ids)),
    relationsOfEvent: many((ids) => store.relationsOfEvents(ids)),
    articlesOfStory: firstOf((ids, limit) => store.articlesOfStories(ids, limit)),
    articleCountOfStory: one((ids) => store.articleCountsOfStories(ids)),
    eventsOfStory: firstOf((ids, limit) => store.eventsOfStories(ids, limit)),
    eventCountOfStory: one((ids) => store.eventCountsOfStories(ids)),
    /** The gazetteer's entry, at once; the store's copy only of a place that the gazetteer no longer has. */
    place(id: string): Place | Promise<Place | null> {
      return gazetteer.place(id) ?? storedPlaces.load(id);
    },
  };
}

import { isPublished } from '../model/article.ts';
import type {
  ArticleRecord,
  EventFilter,
  EventPlaceRecord,
  EventRecord,
  EvidenceRecord,
  Store,
} from '../store/store.ts';
import type { Place } from '../model/place.ts';
import type { Publication, PublicationKind, PublishedArticle, PublishedEvent, PublishedWhere } from './publication.ts';

/** How the outside names things: ids as the API gives them and pages on this server. */
export interface PublicNames {
  id(kind: PublicationKind, localId: string): string;
  url(kind: PublicationKind, localId: string): string;
}

/** A page of the store's events is read at a time. */
const PAGE = 100;

/** What a publication is called, and its events as they are read; null where there is none or where it may not be shown (any more). */
export interface OpenPublication {
  readonly title: string;
  /** Null where the articles have several, or none is known before its events are read. */
  readonly language: string | null;
  readonly url: string;
  readonly events: AsyncIterable<PublishedEvent>;
}

/** Looks up a story, an article or an event without reading its events yet. */
export async function openPublication(
  store: Store,
  kind: PublicationKind,
  localId: string,
  names: PublicNames,
): Promise<OpenPublication | null> {
  const url = names.url(kind, localId);
  if (kind === 'story') {
    const story = (await store.storiesByIds([localId])).get(localId);
    return story
      ? { title: story.title, language: null, url, events: publishedEvents(store, { storyId: localId }, names) }
      : null;
  }
  if (kind === 'article') {
    const article = (await store.articlesByIds([localId])).get(localId);
    if (!article || !isPublished(article)) return null;
    const { title, language } = article;
    return { title, language, url, events: publishedEvents(store, { articleId: localId }, names) };
  }
  const event = (await store.eventsByIds([localId])).get(localId);
  const [published] = event?.status === 'ACTIVE' ? await complete(store, [event], names) : [];
  return published
    ? { title: published.title, language: published.article.language, url, events: one(published) }
    : null;
}

/** A story, an article or an event with its events, at most 1,000; null where it may not be shown (any more). */
export async function readPublication(
  store: Store,
  kind: PublicationKind,
  localId: string,
  names: PublicNames,
): Promise<Publication | null> {
  const open = await openPublication(store, kind, localId, names);
  if (!open) return null;
  const events: PublishedEvent[] = [];
  for await (const event of open.events) {
    events.push(event);
    if (events.length === 1000) break;
  }
  const articles = [...new Map(events.map(({ article }) => [article.id, article])).values()];
  return {
    kind,
    id: names.id(kind, localId),
    title: open.title,
    language: open.language ?? articles[0]?.language ?? 'nl',
    url: open.url,
    articles,
    events: inOrderOfTime(events),
  };
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

/** Every event that passes the filter, newest first, a page of the store at a time: for exports of any size. */
export async function* publishedEvents(
  store: Store,
  filter: EventFilter,
  names: PublicNames,
): AsyncGenerator<PublishedEvent> {
  let after: string | undefined;
  do {
    const page = await store.events(filter, 'NEWEST_FIRST', { first: PAGE, after });
    yield* await complete(
      store,
      page.rows.map(({ row }) => row),
      names,
    );
    after = page.hasNextPage ? page.rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}

/** One statement a kind of thing, whatever the number of events. */
async function complete(store: Store, events: readonly EventRecord[], names: PublicNames): Promise<PublishedEvent[]> {
  const ids = events.map(({ id }) => id);
  const [articles, places, evidence, routes, relations] = await Promise.all([
    store.articlesByIds([...new Set(events.map(({ articleId }) => articleId))]),
    store.placesOfEvents(ids),
    store.evidenceOfEvents(ids),
    store.routesOfEvents(ids),
    store.relationsOfEvents(ids),
  ]);
  const placeIds = [...places.values()].flatMap((list) => list.map(({ placeId }) => placeId));
  const sourceIds = [...articles.values()].flatMap(({ sourceId }) => (sourceId ? [sourceId] : []));
  const [gazetteer, sources] = await Promise.all([
    store.placesByIds([...new Set(placeIds)]),
    store.sourcesByIds([...new Set(sourceIds)]),
  ]);
  return events.flatMap((event) => {
    const article = articles.get(event.articleId);
    if (!article || !isPublished(article)) return [];
    const source = article.sourceId ? sources.get(article.sourceId) : undefined;
    const published: PublishedArticle = {
      id: names.id('article', article.id),
      url: names.url('article', article.id),
      title: article.title,
      language: article.language,
      publishedAt: article.publishedAt,
      sourceName: source?.name ?? null,
      sourceUrl: article.url,
    };
    const eventPlaces = places.get(event.id) ?? [];
    const primary = eventPlaces.find((each) => each.primary);
    return {
      id: names.id('event', event.id),
      url: names.url('event', event.id),
      kind: event.kind,
      title: event.title,
      modality: event.modality,
      confidence: event.confidence,
      when: event.when,
      where: primary ? whereOf(primary, gazetteer) : null,
      otherPlaces: eventPlaces.filter((each) => !each.primary).flatMap((each) => whereOf(each, gazetteer) ?? []),
      quotes: quotesOf(article, evidence.get(event.id) ?? []),
      article: published,
      routes: routes.get(event.id) ?? [],
      relations: relations.get(event.id) ?? [],
    };
  });
}

function whereOf(record: EventPlaceRecord, places: ReadonlyMap<string, Place>): PublishedWhere | null {
  const place = places.get(record.placeId);
  const { point, precision, radiusKm, role } = record;
  return place ? { place, point, precision, radiusKm, role } : null;
}

function quotesOf(article: ArticleRecord, evidence: readonly EvidenceRecord[]): string[] {
  const { text } = article;
  if (article.rights === 'LINK' || text === null) return [];
  return evidence
    .filter(({ articleId, articleVersion }) => articleId === article.id && articleVersion === article.version)
    .map(({ span }) => text.slice(span.start, span.end));
}

function inOrderOfTime(events: readonly PublishedEvent[]): PublishedEvent[] {
  const start = ({ when }: PublishedEvent): number =>
    when?.earliest ? Date.parse(when.earliest) : Number.POSITIVE_INFINITY;
  // Two unknown times keep their order: the difference of infinities is no number.
  return [...events].sort((a, b) => start(a) - start(b) || 0);
}

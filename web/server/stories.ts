import {
  EmbedHeadDocument,
  EventsDocument,
  type EventsQueryVariables,
  OneEventDocument,
  PlaceOutlineDocument,
  StoryTextDocument,
} from '../generated/graphql.ts';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { Selection } from '../selection/selection.ts';
import type { StoryText } from '../story/story-panel.ts';
import { fetchGraphql } from './fetch-graphql.ts';
import { namedAsWritten } from './place-names.ts';

const pageSize = 100;
/** What a browser draws and searches by itself; of more the server counts and names what is asked for (`crowd.ts`). */
const greatestCount = 2000;

/** The events of a view. */
export interface View {
  readonly events: readonly StoryEvent[];
  /** How many there are; of a crowd `events` holds the newest only. */
  readonly total: number;
  readonly isCrowd: boolean;
}

/** The newest events, page by page, up to 2,000. */
export async function fetchEvents(
  language: InterfaceLanguage,
  filter: EventsQueryVariables['filter'] = {},
): Promise<StoryEvent[]> {
  return [...(await fetchAll(language, filter, false)).events];
}

/** All events of a filter; of a crowd the first page only, unless `greatestCount` of them will do. */
async function fetchAll(
  language: InterfaceLanguage,
  filter: EventsQueryVariables['filter'],
  stopAtCrowd: boolean,
): Promise<View> {
  const events: StoryEvent[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: EventsQueryVariables = { filter, first: pageSize, after, language };
    const { events: page } = await fetchGraphql(EventsDocument, variables);
    events.push(...(page?.edges.map(({ node }) => node) ?? []));
    const total = page?.totalCount ?? events.length;
    const isCrowd = total > greatestCount;
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (!after || events.length >= greatestCount || (isCrowd && stopAtCrowd))
      return { events: namedAsWritten(events, language), total, isCrowd };
  }
}

/** The events of a view: the newest of a filter; and whatever its link points at, however old that is. */
export async function fetchView(
  language: InterfaceLanguage,
  filter: EventsQueryVariables['filter'],
  { article, event, compare }: Pick<Selection, 'article' | 'event' | 'compare'>,
): Promise<View> {
  const view = await fetchAll(language, filter, true);
  const isThere = (id: string): boolean =>
    view.events.some(({ evidence }) => evidence.some((each) => each.article.id === id));
  const articles = [...compare, ...(article ? [article] : [])].filter((id) => !isThere(id));
  const isMissing = article === null && event !== null && !view.events.some(({ id }) => id === event);
  // A link to what is withdrawn or unknown opens the rest all the same.
  const linked = await Promise.all([
    ...articles.map((id) => fetchEvents(language, { articleId: id }).catch(() => [])),
    ...(isMissing ? [fetchEvent(language, event).catch(() => [])] : []),
  ]);
  return { ...view, events: withOthers(view.events, linked.flat()) };
}

/** Both lists, each event once. */
export function withOthers(events: readonly StoryEvent[], others: readonly StoryEvent[]): readonly StoryEvent[] {
  const known = new Set(events.map(({ id }) => id));
  return [...events, ...others.filter(({ id }) => !known.has(id))];
}

/** One event as a list; empty when it does not show. */
export async function fetchEvent(language: InterfaceLanguage, id: string): Promise<StoryEvent[]> {
  const { event } = await fetchGraphql(OneEventDocument, { id, language });
  return namedAsWritten(event ? [event] : [], language);
}

export async function fetchStory(id: string, language: InterfaceLanguage): Promise<StoryText | null> {
  const { article } = await fetchGraphql(StoryTextDocument, { id, language });
  return article ?? null;
}

/** The GeoJSON outline of a place, or null. */
export async function fetchOutline(placeId: string): Promise<unknown> {
  const { place } = await fetchGraphql(PlaceOutlineDocument, { id: placeId });
  return place?.geometry ?? null;
}

/** True when there is such an article, story or event, and it was not withdrawn. */
export async function isShown(id: string): Promise<boolean> {
  return (await fetchGraphql(EmbedHeadDocument, { id })).node != null;
}

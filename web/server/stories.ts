import {
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
/** What a browser draws at once without help from server clusters. */
const greatestCount = 2000;

/** The newest events, page by page, up to 2,000. */
export async function fetchEvents(
  language: InterfaceLanguage,
  filter: EventsQueryVariables['filter'] = {},
): Promise<StoryEvent[]> {
  const events: StoryEvent[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: EventsQueryVariables = { filter, first: pageSize, after, language };
    const { events: page } = await fetchGraphql(EventsDocument, variables);
    if (!page) break;
    events.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage || !after || events.length >= greatestCount) break;
  }
  return namedAsWritten(events, language);
}

/** The events of a view: the newest, or those of one story; and whatever its link points at, however old that is. */
export async function fetchView(
  language: InterfaceLanguage,
  { story, article, event }: Pick<Selection, 'story' | 'article' | 'event'>,
): Promise<StoryEvent[]> {
  const newest = await fetchEvents(language, story ? { storyId: story } : {});
  const isMissing = article
    ? !newest.some(({ evidence }) => evidence.some((each) => each.article.id === article))
    : event !== null && !newest.some(({ id }) => id === event);
  if (!isMissing) return newest;
  // A link to what is withdrawn or unknown opens the rest all the same.
  const linked = await (article ? fetchEvents(language, { articleId: article }) : fetchEvent(language, event!)).catch(
    () => [],
  );
  const known = new Set(newest.map(({ id }) => id));
  return [...newest, ...linked.filter(({ id }) => !known.has(id))];
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

import {
  EventsDocument,
  type EventsQueryVariables,
  PlaceOutlineDocument,
  StoryTextDocument,
} from '../generated/graphql.ts';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { StoryText } from '../story/story-panel.ts';
import { fetchGraphql } from './fetch-graphql.ts';

const pageSize = 100;
/** What a browser draws at once without help from server clusters. */
const greatestCount = 2000;

/** The newest events, page by page, up to 2,000; `total` says how many there are. */
export async function fetchEvents(
  language: InterfaceLanguage,
  filter: EventsQueryVariables['filter'] = {},
): Promise<{ events: StoryEvent[]; total: number }> {
  const events: StoryEvent[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: EventsQueryVariables = { filter, first: pageSize, after, language };
    const { events: page } = await fetchGraphql(EventsDocument, variables);
    if (!page) return { events, total: events.length };
    events.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor ?? null;
    if (!page.pageInfo.hasNextPage || !after || events.length >= greatestCount)
      return { events, total: page.totalCount };
  }
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

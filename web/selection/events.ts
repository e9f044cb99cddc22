import type { EventPartsFragment, PlaceNameFragment } from '../generated/graphql.ts';
import { type Extent, extentOf } from './extent.ts';

export type StoryEvent = EventPartsFragment;
export type PlaceName = PlaceNameFragment;

/** The article that first proves an event. */
export function articleOf(event: StoryEvent): StoryEvent['evidence'][number]['article'] | null {
  return event.evidence[0]?.article ?? null;
}

/** One article of the list, with its events in order of time, undated ones last. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly sourceName: string | null;
  readonly publishedAt: string | null;
  readonly events: readonly StoryEvent[];
}

/** The articles behind the events, the one with most events first: that is the main one of a fresh view. */
export function storiesOf(events: readonly StoryEvent[]): StorySummary[] {
  const groups = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const id = articleOf(event)?.id;
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), event]);
  }
  return [...groups]
    .map(([id, list]) => {
      const article = articleOf(list[0]!)!;
      return {
        id,
        title: article.title,
        sourceName: article.source?.name ?? null,
        publishedAt: article.publishedAt ?? null,
        events: inOrderOfTime(list),
      };
    })
    .sort((a, b) => weight(b) - weight(a));
}

/** Sorted by beginning, then end; events without a calendar time keep their order at the end. */
export function inOrderOfTime(events: readonly StoryEvent[]): StoryEvent[] {
  const keyed = events.map((event) => ({ event, extent: extentOf(event.when) }));
  const order = (extent: Extent | null): number => extent?.from ?? Number.POSITIVE_INFINITY;
  keyed.sort((a, b) => {
    const [from, other] = [order(a.extent), order(b.extent)];
    return from === other ? (a.extent?.to ?? 0) - (b.extent?.to ?? 0) : from < other ? -1 : 1;
  });
  return keyed.map(({ event }) => event);
}

function weight(story: StorySummary): number {
  const measured = story.events.some((event) => event.spatialRelations.length > 0 || event.routes.length > 0);
  return story.events.length + (measured ? 1000 : 0);
}

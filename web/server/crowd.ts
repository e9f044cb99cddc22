import {
  ClustersDocument,
  EventsDocument,
  type EventsQueryVariables,
  HistogramDocument,
} from '../generated/graphql.ts';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { CrowdCluster } from '../map/crowd.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { Extent } from '../selection/extent.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { Selection } from '../selection/selection.ts';
import type { TimeBin } from '../timeline/density.ts';
import { fetchGraphql } from './fetch-graphql.ts';
import { namedAsWritten } from './place-names.ts';

type ServerFilter = NonNullable<EventsQueryVariables['filter']>;

/** How many of a crowd's events are listed. */
const listed = 50;

/** A selection as the server filters by it: what compares stories it cannot say, and leaves to the page. */
export function filterOf({ story, kinds, source, place, text, window }: Selection): ServerFilter {
  return {
    storyId: story,
    kind: kinds.length > 0 ? ([...kinds] as ServerFilter['kind']) : null,
    sourceId: source,
    within: place ? { placeId: place } : null,
    text: text.trim() || null,
    during: window ? { from: iso(window.from), to: iso(window.to) } : null,
  };
}

/** What lies in a part of the map, gathered by the server into marks that leave each other room. */
export async function fetchClusters(
  filter: ServerFilter,
  box: ViewBox,
  zoom: number,
): Promise<readonly CrowdCluster[]> {
  const variables = { filter, bbox: boxOf(box), zoom: Math.max(0, Math.round(zoom) - 1) };
  const { clusters } = await fetchGraphql(ClustersDocument, variables);
  return clusters ?? [];
}

/** The newest events in a part of the map, and how many there are in all. */
export async function fetchListed(
  language: InterfaceLanguage,
  filter: ServerFilter,
  box: ViewBox,
): Promise<{ readonly events: readonly StoryEvent[]; readonly total: number }> {
  const variables = { filter: { ...filter, bbox: boxOf(box) }, first: listed, after: null, language };
  const { events } = await fetchGraphql(EventsDocument, variables);
  const nodes = events?.edges.map(({ node }) => node) ?? [];
  return { events: namedAsWritten(nodes, language), total: events?.totalCount ?? 0 };
}

/** How many events there were by week; the window of time is left out of the filter, or brushing would cut its own ground away. */
export async function fetchHistogram(filter: ServerFilter): Promise<readonly TimeBin[]> {
  const variables = { filter: { ...filter, during: null }, interval: 'WEEK' as const };
  const { histogram } = await fetchGraphql(HistogramDocument, variables);
  return (histogram ?? []).map(({ from, to, count }) => ({ extent: extentOfBin(from, to), count }));
}

function extentOfBin(from: string, to: string): Extent {
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** A view that has been dragged around the world in degrees of one; all of it where it shows more than once around. */
function boxOf([west, south, east, north]: ViewBox) {
  const turn = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
  const isWhole = east - west >= 360;
  return {
    west: isWhole ? -180 : turn(west),
    east: isWhole ? 180 : turn(east),
    south: Math.max(-90, south),
    north: Math.min(90, north),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

import { articleOf, type StoryEvent } from './events.ts';
import { type Extent, extentOf } from './extent.ts';
import type { Selection } from './selection.ts';

/** West, south, east, north in degrees; west may lie below -180 when the map has been dragged around the world. */
export type ViewBox = readonly [west: number, south: number, east: number, north: number];

/** The events that pass compared stories, text, kinds, source and place: what the timeline's axis is made of. */
export function matching(events: readonly StoryEvent[], selection: Selection): StoryEvent[] {
  const words = fold(selection.text).split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    const { compare } = selection;
    if (compare.length > 0 && !event.evidence.some(({ article }) => compare.includes(article.id))) return false;
    if (selection.kinds.length > 0 && !selection.kinds.includes(event.kind)) return false;
    if (selection.source !== null && !event.evidence.some((e) => e.article.source?.id === selection.source))
      return false;
    if (selection.place !== null && !isAt(event, selection.place)) return false;
    if (words.length === 0) return true;
    const haystack = searchable(event);
    return words.every((word) => haystack.includes(word));
  });
}

/** True when the event happened at the place or has to do with it. */
function isAt(event: StoryEvent, place: string): boolean {
  return event.where?.place.id === place || event.otherPlaces.some((other) => other.place.id === place);
}

/**
 * True when the event may have happened in the window. Undated events stay visible in every window: "unknown" is not "no".
 */
export function isDuring(event: StoryEvent, window: Extent | null): boolean {
  if (!window) return true;
  const extent = extentOf(event.when);
  return !extent || (extent.from < window.to && extent.to > window.from);
}

/** True when the event's point, or the label point of its area, lies in view. */
export function isWithin(event: StoryEvent, box: ViewBox): boolean {
  const point = event.where?.point ?? event.where?.place.point;
  if (!point) return false;
  const [west, south, east, north] = box;
  if (point.latitude < south || point.latitude > north) return false;
  if (east - west >= 360) return true;
  const turns = Math.ceil((west - point.longitude) / 360);
  return point.longitude + turns * 360 <= east;
}

const searchableTexts = new WeakMap<StoryEvent, string>();

function searchable(event: StoryEvent): string {
  let text = searchableTexts.get(event);
  if (text === undefined) {
    const article = articleOf(event);
    text = fold(
      [
        event.title,
        event.where?.place.name,
        ...event.otherPlaces.map((other) => other.place.name),
        ...event.evidence.map((evidence) => evidence.span.exact),
        article?.title,
        article?.source?.name,
      ].join(' '),
    );
    searchableTexts.set(event, text);
  }
  return text;
}

/** Lower case without diacritics, so that "Andalusie" finds "Andalusië". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

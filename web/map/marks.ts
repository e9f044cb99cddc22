import { isArea } from '../i18n/words.ts';
import { type Compared, commonShape, type StoryShape } from '../selection/compared.ts';
import type { PlaceName, StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { LonLat } from './mercator.ts';

/** How much an event matters to what the reader looks at. */
export type Weight = 'focus' | 'story' | 'other';

/** One thing to point at on the map: a place with its events, or several places that are too close together to tell apart. */
export interface Mark {
  readonly key: string;
  readonly at: LonLat;
  /** `area`: the text supports a region or country only; it is written, never dotted. */
  readonly shape: 'point' | 'area' | 'cluster';
  readonly weight: Weight;
  readonly name: string;
  /** Empty in a crowd, which is counted and not read (`crowd.ts`). */
  readonly events: readonly StoryEvent[];
  readonly count: number;
  /** Event ids; in a crowd of many only the newest. */
  readonly ids: readonly string[];
  /** What to zoom to; null where the events say it. */
  readonly box: ViewBox | null;
  /** The text is unsure, the place is contested by candidates, or it is only planned or denied. */
  readonly uncertain: boolean;
  /** The shape of the one compared story that tells all of it; null where none or several do. */
  readonly story: StoryShape | null;
  /** Pixels right of and below its point that an area's name stands, so as not to cover marks. */
  readonly shift: readonly [x: number, y: number];
}

/** Joins marks that would overlap; `marks` are points. Given to the map by the explorer, so that the embed does without. */
export type Clusterer = (marks: readonly Mark[], zoom: number) => Mark[];

export interface Looking {
  readonly event: string | null;
  readonly pointed: string | null;
  readonly article: string | null;
}

export function weightOf(event: StoryEvent, looking: Looking): Weight {
  if (event.id === looking.event || event.id === looking.pointed) return 'focus';
  return event.evidence.some(({ article }) => article.id === looking.article) ? 'story' : 'other';
}

/** Events to marks: one a place, in order of weight so that what is in focus is placed first. */
export function marksOf(events: readonly StoryEvent[], looking: Looking, compared: Compared = new Map()): Mark[] {
  const groups = new Map<string, StoryEvent[]>();
  for (const event of events) {
    if (!event.where) continue;
    const key = `${isArea(event.where) ? 'area' : 'point'}:${event.where.place.id}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups]
    .map(([key, list]) => markOf(key, list, looking, compared))
    .sort((a, b) => rank(a.weight) - rank(b.weight));
}

/** One mark for several: the weight of its heaviest. */
export function clusterOf(marks: readonly Mark[], at: LonLat, key: string): Mark {
  const heaviest = marks.slice().sort((a, b) => rank(a.weight) - rank(b.weight))[0]!;
  return {
    key,
    at,
    shape: 'cluster',
    weight: heaviest.weight,
    name: marks
      .map((mark) => mark.name)
      .slice(0, 3)
      .join(', '),
    events: marks.flatMap((mark) => mark.events),
    count: marks.reduce((sum, mark) => sum + mark.count, 0),
    ids: marks.flatMap((mark) => mark.ids),
    box: null,
    uncertain: false,
    story: marks.every(({ story }) => story === heaviest.story) ? heaviest.story : null,
    shift: [0, 0],
  };
}

/** The label point of a place. */
export function labelPoint(place: PlaceName): LonLat {
  return [place.point.longitude, place.point.latitude];
}

/**
 * Every position that a story should show when it is fitted: its route and measured line first, points, and areas by their label
 * points, so that they are named in view.
 */
export function positionsOf(event: StoryEvent): { core: LonLat[]; points: LonLat[]; areas: LonLat[] } {
  const core: LonLat[] = [];
  for (const route of event.routes) core.push(...positionsIn(route.geometry));
  for (const relation of event.spatialRelations) core.push(...positionsIn(relation.line));
  const { where } = event;
  if (!where) return { core, points: [], areas: [] };
  if (where.point) return { core, points: [[where.point.longitude, where.point.latitude]], areas: [] };
  return { core, points: [], areas: [labelPoint(where.place)] };
}

/** All positions of a GeoJSON geometry; tolerant of null. */
function positionsIn(geometry: unknown): LonLat[] {
  return linesIn(geometry).flat();
}

/** A GeoJSON LineString or MultiLineString as lines; anything else is empty. */
export function linesIn(geometry: unknown): LonLat[][] {
  const { type, coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
  if (type === 'LineString') return [coordinates as LonLat[]];
  if (type === 'MultiLineString') return coordinates as LonLat[][];
  return [];
}

function markOf(key: string, events: readonly StoryEvent[], looking: Looking, compared: Compared): Mark {
  const where = events[0]!.where!;
  const weights = events.map((event) => weightOf(event, looking));
  return {
    key,
    at: where.point ? [where.point.longitude, where.point.latitude] : labelPoint(where.place),
    shape: key.startsWith('area') ? 'area' : 'point',
    weight: weights.sort((a, b) => rank(a) - rank(b))[0]!,
    name: where.place.name,
    events,
    count: events.length,
    ids: events.map(({ id }) => id),
    box: null,
    uncertain: events.every(
      (event) => event.confidence < 0.5 || event.modality === 'HYPOTHETICAL' || event.modality === 'DENIED',
    ),
    story: commonShape(events, compared),
    shift: [0, 0],
  };
}

function rank(weight: Weight): number {
  return { focus: 0, story: 1, other: 2 }[weight];
}

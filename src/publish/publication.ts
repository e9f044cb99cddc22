import type { BoundingBox, Position } from '../model/bounding-box.ts';
import type { EventKind, Modality, PlaceRole, When } from '../model/event.ts';
import type { GeoPrecision, Place } from '../model/place.ts';
import type { RelationRecord, RouteRecord } from '../store/store.ts';

/** What may be published of one event: everything here may be shown, by the rights of its source. */
export interface PublishedEvent {
  /** As the API gives it. */
  readonly id: string;
  /** Its page on this server. */
  readonly url: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly when: When | null;
  readonly where: PublishedWhere | null;
  readonly otherPlaces: readonly PublishedWhere[];
  /** The sentences that prove it, as far as the source's rights let them be shown. */
  readonly quotes: readonly string[];
  readonly article: PublishedArticle;
  readonly routes: readonly RouteRecord[];
  readonly relations: readonly RelationRecord[];
}

export interface PublishedWhere {
  readonly place: Place;
  /** Null where the text supports an area only: a country is never a point. */
  readonly point: Position | null;
  readonly precision: GeoPrecision;
  readonly radiusKm: number;
  readonly role: PlaceRole;
}

export interface PublishedArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly sourceName: string | null;
  /** Where the publisher has it. */
  readonly sourceUrl: string | null;
}

export const PUBLICATION_KINDS = ['story', 'article', 'event'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** A story, an article or an event with all that a page, a card or an export says of it. */
export interface Publication {
  readonly kind: PublicationKind;
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The explorer's page on this server. */
  readonly url: string;
  readonly articles: readonly PublishedArticle[];
  /** In order of time, unknown times last. */
  readonly events: readonly PublishedEvent[];
}

/** Shown with every map and in every export. */
export const ATTRIBUTION = 'Place names: GeoNames.org, CC BY 4.0. Map data: Natural Earth. Region names: Unicode CLDR.';

/** The name of a place in a language, its international name where it has none. */
export function placeName(place: Place, language: string): string {
  return place.names[language] ?? place.name;
}

/**
 * The box that shows a publication, as the explorer fits it: routes and measured lines with the points near them where there are
 * any, else all points, and areas by their label points. Null where nothing has a place.
 */
export function boxOf(events: readonly PublishedEvent[]): BoundingBox | null {
  const drawn = events.flatMap(({ routes, relations }) => [
    ...routes.flatMap(({ lines }) => lines.flat()),
    ...relations.flatMap(({ line }) => line ?? []),
  ]);
  const points = events.flatMap(({ where }) => (where?.point ? [where.point] : []));
  if (drawn.length > 0) {
    const isNear = ([x, y]: Position): boolean =>
      drawn.some(([dx, dy]) => Math.abs(dx - x) < 4 && Math.abs(dy - y) < 3);
    return boxAround([...drawn, ...points.filter(isNear)]);
  }
  return boxAround([...points, ...events.flatMap(({ where }) => (where && !where.point ? [where.place.point] : []))]);
}

/** The smallest box around positions, over the antimeridian where that is smaller (then west > east); null without any. */
function boxAround(positions: readonly Position[]): BoundingBox | null {
  if (positions.length === 0) return null;
  const latitudes = positions.map(([, latitude]) => latitude);
  const longitudes = positions.map(([longitude]) => longitude).sort((a, b) => a - b);
  // The widest gap between neighbours is what the box leaves out.
  let gap = longitudes[0]! + 360 - longitudes.at(-1)!;
  let [west, east] = [longitudes[0]!, longitudes.at(-1)!];
  for (let i = 1; i < longitudes.length; i++) {
    if (longitudes[i]! - longitudes[i - 1]! <= gap) continue;
    gap = longitudes[i]! - longitudes[i - 1]!;
    [west, east] = [longitudes[i]!, longitudes[i - 1]!];
  }
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

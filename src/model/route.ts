import type { Position } from './bounding-box.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

export const TRAVEL_MODES = ['RAIL', 'ROAD', 'AIR', 'SEA', 'FOOT', 'UNKNOWN'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** How the geometry was found; nothing is drawn by guess. */
export const ROUTE_METHODS = ['RAIL_NETWORK', 'GREAT_CIRCLE'] as const;
export type RouteMethod = (typeof ROUTE_METHODS)[number];

/** A stop on the way. `place` is null where the track ends at a point without a name (a border crossing). */
export interface Stop {
  readonly place: Place | null;
  readonly position: Position;
}

/** A movement drawn on the map. */
export interface Route {
  /** In order of travel, at least two. */
  readonly stops: readonly Stop[];
  /** GeoJSON MultiLineString coordinates; a route that crosses the antimeridian is cut there. */
  readonly lines: readonly (readonly Position[])[];
  readonly lengthKm: number;
  readonly method: RouteMethod;
  readonly mode: TravelMode;
  readonly span: Span;
}

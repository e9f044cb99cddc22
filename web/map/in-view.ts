import type { StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { MapWindow } from '../selection/selection.ts';

type Where = NonNullable<StoryEvent['where']>;

/** Of an area whose size is not known, in km. */
const usualRadius = 300;
const kmPerDegree = 111.2;

/** True where the reader sees an event: its point well within the edges, or some of its area. */
export function isInView(where: Where, [west, south, east, north]: ViewBox): boolean {
  const { longitude, latitude } = where.point ?? where.place.point;
  const turned = longitude + 360 * Math.round(((west + east) / 2 - longitude) / 360);
  const reach = where.point ? 0 : (where.radiusKm ?? usualRadius) / kmPerDegree;
  const insetX = where.point ? (east - west) * 0.08 : -reach / Math.cos((latitude * Math.PI) / 180);
  const insetY = where.point ? (north - south) * 0.1 : -reach;
  return turned > west + insetX && turned < east - insetX && latitude > south + insetY && latitude < north - insetY;
}

/** Where to look to see an event from the present zoom: a point from no farther than its country, an area as a whole. */
export function windowFor(where: Where, zoom: number): MapWindow {
  if (where.point) return { ...where.point, zoom: Math.max(zoom, 4.5) };
  const whole = Math.log2(20_000 / Math.max(where.radiusKm ?? usualRadius, 50));
  return { ...where.place.point, zoom: Math.min(Math.max(whole, 2), 6.5) };
}

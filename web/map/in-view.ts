import type { StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';

/** True where the reader sees an event: its point well within the edges, or its area, which reaches further than its label point. */
export function isInView(where: NonNullable<StoryEvent['where']>, [west, south, east, north]: ViewBox): boolean {
  const { longitude, latitude } = where.point ?? where.place.point;
  const turned = longitude + 360 * Math.round(((west + east) / 2 - longitude) / 360);
  const insetX = (east - west) * (where.point ? 0.08 : -0.5);
  const insetY = (north - south) * (where.point ? 0.1 : -0.5);
  return turned > west + insetX && turned < east - insetX && latitude > south + insetY && latitude < north - insetY;
}

import type { ViewBox } from '../selection/filter.ts';
import type { Mark } from './marks.ts';

/** Events that the server counted together because there are too many to send. */
export interface CrowdCluster {
  readonly count: number;
  readonly point: { readonly longitude: number; readonly latitude: number };
  readonly bbox: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  readonly eventIds: readonly string[];
}

/** A crowd as marks, those of one event as the event itself; in focus is whichever holds the event. */
export function crowdMarks(clusters: readonly CrowdCluster[], focused: string | null): Mark[] {
  return clusters.map(({ count, point, bbox, eventIds }): Mark => {
    const at = [point.longitude, point.latitude] as const;
    return {
      key: `crowd:${at.map((degrees) => degrees.toFixed(3))}:${count}`,
      at,
      shape: count === 1 ? 'point' : 'cluster',
      weight: focused !== null && eventIds.includes(focused) ? 'focus' : 'other',
      name: '',
      events: [],
      count,
      ids: eventIds,
      box: boxOf(bbox),
      uncertain: false,
      story: null,
      shift: [0, 0],
    };
  });
}

/** West to east without a jump: past 180 where the box crosses the antimeridian. */
function boxOf({ west, south, east, north }: CrowdCluster['bbox']): ViewBox {
  return [west, south, east < west ? east + 360 : east, north];
}

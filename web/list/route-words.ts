import type { Words } from '../i18n/words.ts';
import { bearing, wind } from '../map/geodesic.ts';
import { linesIn } from '../map/marks.ts';
import type { StoryEvent } from '../selection/events.ts';

/** "Route: Artjom → Chasan, 267 km over het spoor, naar het zuidwesten": the route of the map in words. */
export function routeWords(route: StoryEvent['routes'][number], { t, km }: Words): string {
  const stops = route.stops.flatMap(({ place }) => (place ? [place.name] : [])).join(' → ');
  const positions = linesIn(route.geometry).flat();
  const [from, to] = [positions[0], positions.at(-1)];
  const length =
    route.lengthKm == null
      ? null
      : t(route.method === 'RAIL_NETWORK' ? 'overRail' : 'greatCircle', { km: km(route.lengthKm) });
  const direction = from && to ? t('direction', { wind: t(wind(bearing(from, to))) }) : null;
  return `${t('route')}: ${[stops, length, direction].filter(Boolean).join(', ')}`;
}

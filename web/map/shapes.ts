import type { Words } from '../i18n/words.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import { ring } from './geodesic.ts';
import { isoline } from './isoline.ts';
import type { Pill } from './label-layer.ts';
import { labelPoint, linesIn, positionsOf } from './marks.ts';
import { type LonLat, toWorld } from './mercator.ts';
import { countryOutline } from './outlines.ts';
import { along, type RelationShape, type RouteShape, shapeOf } from './overlay.ts';

type Relation = StoryEvent['spatialRelations'][number];

/** The routes of some events, each once. */
export function routesOf(events: readonly StoryEvent[]): { shapes: RouteShape[]; pills(words: Words): Pill[] } {
  const routes = unique(events.flatMap((event) => event.routes));
  const shapes = routes.map((route) => ({
    lines: shapeOf(linesIn(route.geometry)),
    onTrack: route.method === 'RAIL_NETWORK',
    stops: route.stops.flatMap(({ place }) => {
      if (!place) return [];
      const [x, y] = toWorld(labelPoint(place));
      return [{ name: place.name, x, y }];
    }),
  }));
  const pills = (w: Words): Pill[] =>
    routes.flatMap((route, i) => {
      const line = shapes[i]!.lines.slice().sort((a, b) => b.length - a.length)[0];
      const middle = line ? along(line, 0.5) : null;
      if (!middle || route.lengthKm == null) return [];
      const key = route.method === 'RAIL_NETWORK' ? 'overRail' : 'greatCircle';
      return [
        {
          x: middle.x,
          y: middle.y,
          length: spanOf(line!),
          parts: [{ text: w.t(key, { km: w.km(route.lengthKm) }), tone: 'ink' as const }],
        },
      ];
    });
  return { shapes, pills };
}

/** The measured line of a relation and all that lies at its claimed distance; the latter may need the border, which is fetched. */
export async function relationShape(relation: Relation): Promise<RelationShape> {
  const line = shapeOf(linesIn(relation.line));
  return {
    line,
    part: relation.referencePart,
    claimed: relation.claimedKm ? shapeOf(await claimedLines(relation)) : [],
  };
}

/** "160 km rechte lijn · tekst: ± 200 km" at the middle of the line; on a narrow map the figures alone, told apart by colour and ±. */
export function relationPill(relation: Relation, shape: RelationShape, words: Words, isNarrow: boolean): Pill[] {
  const middle = shape.line[0] ? along(shape.line[0], 0.5) : null;
  if (!middle) return [];
  const parts: Pill['parts'][number][] = [];
  if (relation.measuredKm != null) {
    const km = words.km(relation.measuredKm);
    parts.push({ text: isNarrow ? km : words.t('straight', { km }), tone: 'ink' });
  }
  if (relation.claimedKm != null) {
    const km = words.claimed(relation.claimedKm, relation.claimedApproximate);
    parts.push({ text: isNarrow ? km : words.t('text', { km }), tone: 'claim' });
  }
  return parts.length > 0 ? [{ x: middle.x, y: middle.y, length: spanOf(shape.line[0]!), parts }] : [];
}

/** All rings of a GeoJSON Polygon or MultiPolygon; anything else has none. */
export function ringsIn(geometry: unknown): LonLat[][] {
  const { type, coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
  if (type === 'Polygon') return coordinates as LonLat[][];
  if (type === 'MultiPolygon') return (coordinates as LonLat[][][]).flat();
  return [];
}

/** The box that shows a story: its route and measured line with the points near them, or all its points and areas; null when it has none. */
export function boxOfStory(events: readonly StoryEvent[]): ViewBox | null {
  const positions = events.map(positionsOf);
  const core = positions.flatMap((p) => p.core);
  const points = positions.flatMap((p) => p.points);
  if (core.length === 0) return boxAround([...points, ...positions.flatMap((p) => p.areas)]);
  const near = points.filter((p) => core.some((c) => Math.abs(c[1] - p[1]) < 3 && Math.abs(c[0] - p[0]) < 4));
  return boxAround([...core, ...near]);
}

/** The smallest box around points; it runs past 180 where that is shorter than going the other way round. */
export function boxAround(points: readonly LonLat[]): ViewBox | null {
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  let west = longitudes[0]!;
  let east = longitudes.at(-1)!;
  let widest = west + 360 - east;
  for (let i = 1; i < longitudes.length; i++) {
    const hole = longitudes[i]! - longitudes[i - 1]!;
    if (hole <= widest) continue;
    widest = hole;
    west = longitudes[i]!;
    east = longitudes[i - 1]! + 360;
  }
  const latitudes = points.map(([, latitude]) => latitude);
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

async function claimedLines({ referencePart, reference, claimedKm, subject }: Relation): Promise<LonLat[][]> {
  const km = claimedKm!;
  const outline =
    referencePart !== 'POINT' && reference.countryCode ? await countryOutline(reference.countryCode) : null;
  const lines = outline && (referencePart === 'BORDER' ? outline.border : outline.rings);
  if (!outline || !lines || lines.length === 0) {
    const centre = referencePart === 'POINT' ? labelPoint(reference) : (pointOf(subject) ?? labelPoint(reference));
    return [ring(centre, km)];
  }
  return isoline(lines, km, (at) => !outline.rings.some((shore) => contains(shore, at)));
}

/** From end to end, in world units. */
function spanOf(line: Float64Array): number {
  return Math.hypot(line.at(-2)! - line[0]!, line.at(-1)! - line[1]!);
}

function pointOf(where: Relation['subject']): LonLat | null {
  return where.point ? [where.point.longitude, where.point.latitude] : null;
}

function contains(shore: readonly LonLat[], [x, y]: LonLat): boolean {
  let inside = false;
  for (let i = 0, j = shore.length - 1; i < shore.length; j = i++) {
    const [xi, yi] = shore[i]!;
    const [xj, yj] = shore[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function unique<T extends { id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}

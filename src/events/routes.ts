import { isInside } from '../geo/area.ts';
import { greatCircleKm } from '../geo/distance.ts';
import { greatCircleLines } from '../geo/great-circle.ts';
import type { Position } from '../model/bounding-box.ts';
import type { Geography } from '../model/geography.ts';
import { hasPoint, type Place, precisionOf } from '../model/place.ts';
import type { Route, Stop, TravelMode } from '../model/route.ts';
import type { Span } from '../model/span.ts';

/** A way as the text tells it, before it is drawn. */
export interface Way {
  /** In order of travel, at least two. */
  readonly places: readonly Place[];
  readonly mode: TravelMode;
  readonly span: Span;
}

/**
 * Draws a way: over the railway where it is told to go by train and tracks join its places, else along great circles. It begins at a
 * point; a way to a country or another area ends at its edge, where the line crosses it. Null where there is nothing to draw to.
 */
export function routeOf({ places, mode, span }: Way, geography: Geography): Route | null {
  const overRail = mode === 'RAIL' ? draw(places, (from, to) => railLeg(from, to, geography)) : null;
  const drawn = overRail ?? draw(places, (from, to) => straightLeg(from, to, geography));
  return drawn && { ...drawn, method: overRail ? 'RAIL_NETWORK' : 'GREAT_CIRCLE', mode, span };
}

interface Leg {
  readonly lines: readonly (readonly Position[])[];
  readonly lengthKm: number;
  readonly end: Position;
}

/** Joins the legs; null where one of them cannot be drawn. Areas on the way are passed over: nobody says where in them it went. */
function draw(
  places: readonly Place[],
  legOf: (from: Position, to: Place) => Leg | null,
): Pick<Route, 'stops' | 'lines' | 'lengthKm'> | null {
  const route = places.filter((place, i) => isPoint(place) || i === places.length - 1);
  const [origin, ...rest] = route;
  if (!origin || !isPoint(origin) || rest.length === 0) return null;
  const stops: Stop[] = [{ place: origin, position: origin.point }];
  const lines: (readonly Position[])[] = [];
  let lengthKm = 0;
  for (const place of rest) {
    const leg = legOf(stops.at(-1)!.position, place);
    if (!leg || leg.lines.length === 0) return null;
    lines.push(...leg.lines);
    lengthKm += leg.lengthKm;
    stops.push({ place, position: leg.end });
  }
  return { stops, lines, lengthKm: Math.round(lengthKm * 10) / 10 };
}

function isPoint(place: Place): boolean {
  return hasPoint(precisionOf(place.kind));
}

function railLeg(from: Position, to: Place, geography: Geography): Leg | null {
  const path = isPoint(to)
    ? geography.railPath(from, to.point)
    : to.kind === 'COUNTRY' && to.countryCode
      ? geography.railPathToBorder(from, to.countryCode)
      : null;
  const end = path?.lines.at(-1)?.at(-1);
  return path && end ? { lines: path.lines, lengthKm: path.lengthKm, end: isPoint(to) ? to.point : end } : null;
}

function straightLeg(from: Position, to: Place, geography: Geography): Leg | null {
  if (isPoint(to))
    return { lines: greatCircleLines(from, to.point), lengthKm: greatCircleKm(from, to.point), end: to.point };
  const outline = geography.outline(to);
  if (!outline || isInside(from, outline)) return null;
  const end = firstInside(from, to.point, (position) => isInside(position, outline));
  return end && { lines: greatCircleLines(from, end), lengthKm: greatCircleKm(from, end), end };
}

/** How finely the crossing of an area's edge is sought, in kilometres. */
const crossingKm = 1;

/** Where the great circle towards an area first enters it: coarsely by its positions, then halved until it is exact enough. */
function firstInside(from: Position, towards: Position, isIn: (position: Position) => boolean): Position | null {
  let outside = from;
  for (const position of greatCircleLines(from, towards).flat()) {
    if (!isIn(position)) {
      outside = position;
      continue;
    }
    let inside = position;
    while (greatCircleKm(outside, inside) > crossingKm && Math.abs(outside[0] - inside[0]) < 180) {
      const middle: Position = [(outside[0] + inside[0]) / 2, (outside[1] + inside[1]) / 2];
      if (isIn(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  }
  return null;
}

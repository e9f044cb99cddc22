import { edgeOf, isInside } from '../geo/area.ts';
import { greatCircleKm } from '../geo/distance.ts';
import { nearestOnLines } from '../geo/nearest.ts';
import type { Position } from '../model/bounding-box.ts';
import type { Geography } from '../model/geography.ts';
import { hasPoint, type Place, precisionOf } from '../model/place.ts';
import type { ReferencePart } from '../model/relation.ts';

/** A distance as the map has it. */
export interface Measured {
  readonly km: number;
  /** From the subject to the nearest point of the reference. */
  readonly line: readonly Position[];
}

/**
 * The straight distance from a place to another, or to its border or coast; 0 inside an area. Null where either has no point and no
 * shape to measure to: unknown is a value.
 */
export function measure(subject: Place, reference: Place, part: ReferencePart, geography: Geography): Measured | null {
  if (!isPoint(subject)) return null;
  const from = subject.point;
  if (part === 'POINT' && isPoint(reference))
    return { km: greatCircleKm(from, reference.point), line: [from, reference.point] };
  const outline = part === 'POINT' ? geography.outline(reference) : null;
  if (outline && isInside(from, outline)) return { km: 0, line: [from, from] };
  const lines = outline ? edgeOf(outline) : linesOf(reference, part, geography);
  const nearest = lines && nearestOnLines(from, lines);
  return nearest && { km: nearest.km, line: [from, nearest.position] };
}

/** How far it is along the railway; null where none joins them. */
export function measureByRail(
  subject: Place,
  reference: Place,
  part: ReferencePart,
  geography: Geography,
): number | null {
  if (!isPoint(subject) || part === 'COAST') return null;
  if (part === 'POINT')
    return isPoint(reference) ? (geography.railPath(subject.point, reference.point)?.lengthKm ?? null) : null;
  const code = reference.kind === 'COUNTRY' ? reference.countryCode : null;
  return code === null ? null : (geography.railPathToBorder(subject.point, code)?.lengthKm ?? null);
}

function isPoint(place: Place): boolean {
  return hasPoint(precisionOf(place.kind));
}

/** A country's own border or coast; of another area its edge is both. */
function linesOf(reference: Place, part: ReferencePart, geography: Geography) {
  if (part === 'POINT') return null;
  if (reference.kind === 'COUNTRY' && reference.countryCode) {
    return part === 'BORDER' ? geography.border(reference.countryCode) : geography.coast(reference.countryCode);
  }
  const outline = geography.outline(reference);
  return outline && edgeOf(outline);
}

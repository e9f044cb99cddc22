import { greatCircleKm } from '../geo/distance.ts';
import { nearestOnLines } from '../geo/nearest.ts';
import type { Position } from '../model/bounding-box.ts';
import type { Geography } from '../model/geography.ts';
import type { Place } from '../model/place.ts';
import type { ReferencePart } from '../model/relation.ts';

/** A distance as it can be measured; null where we have nothing to measure on. */
export interface Distance {
  readonly km: number | null;
  readonly railKm: number | null;
  /** From the start to the nearest position of the part measured to. */
  readonly line: readonly Position[] | null;
}

/** Measures from a position to a place's point, land border or coast: straight over the globe, and along the tracks. */
export function measureDistance(
  from: Position,
  to: { readonly position: Position; readonly place: Place | null },
  part: ReferencePart,
  geography: Geography,
): Distance {
  const country = to.place?.countryCode ?? null;
  if (part === 'POINT') {
    const railKm = geography.railPath(from, to.position)?.lengthKm ?? null;
    return { km: greatCircleKm(from, to.position), railKm, line: [from, to.position] };
  }
  if (country === null) return { km: null, railKm: null, line: null };
  const lines = part === 'BORDER' ? geography.border(country) : geography.coast(country);
  const nearest = lines && nearestOnLines(from, lines);
  return {
    km: nearest?.km ?? null,
    railKm: part === 'BORDER' ? (geography.railPathToBorder(from, country)?.lengthKm ?? null) : null,
    line: nearest && [from, nearest.position],
  };
}

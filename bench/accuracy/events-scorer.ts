import { greatCircleKm } from '../../src/geo/distance.ts';
import type { EventDraft, EventKind } from '../../src/model/event.ts';

/** An event as a careful reader writes it down. `place` with its point, a `region`, or a `country` alone. */
export interface ExpectedEvent {
  readonly kind: EventKind;
  readonly edtf: string | null;
  readonly place?: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface EventsScore {
  readonly expected: number;
  readonly got: number;
  readonly right: number;
}

/** How far from the expected point an event's place may be. */
const reachKm = 25;

/** Which expected events were found, each by at most one of those that were read: the same kind, the same EDTF, the same place. */
export function matchEvents(
  expected: readonly ExpectedEvent[],
  got: readonly EventDraft[],
): Map<ExpectedEvent, EventDraft> {
  const matches = new Map<ExpectedEvent, EventDraft>();
  const free = new Set(got);
  for (const wanted of expected) {
    for (const event of free) {
      if (!isKind(wanted, event) || !isTime(wanted, event) || !isPlace(wanted, event)) continue;
      matches.set(wanted, event);
      free.delete(event);
      break;
    }
  }
  return matches;
}

export const isKind = (wanted: ExpectedEvent, event: EventDraft): boolean => wanted.kind === event.kind;

export const isTime = (wanted: ExpectedEvent, event: EventDraft): boolean => wanted.edtf === (event.when?.edtf ?? null);

/** Within 25 km of a point; the region or country itself otherwise. */
export function isPlace(
  { place, region, country, latitude, longitude }: ExpectedEvent,
  { where }: EventDraft,
): boolean {
  if (!where) return place === undefined && region === undefined && country === undefined;
  if (place !== undefined) {
    const position = where.point ?? (where.precision === 'REGION' ? where.place.point : null);
    return position !== null && greatCircleKm([longitude!, latitude!], position) <= reachKm;
  }
  const isCountry = where.precision === 'COUNTRY';
  if (region === undefined) return isCountry && where.place.countryCode === country;
  const names = [where.place.name, ...Object.values(where.place.names)].map((name) => name?.toLowerCase());
  return !isCountry && names.includes(region.toLowerCase());
}

/** Precision, recall and their harmonic mean. */
export function f1({ expected, got, right }: EventsScore): { precision: number; recall: number; f1: number } {
  const [precision, recall] = [right / got || 0, right / expected || 0];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

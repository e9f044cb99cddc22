import type { Place, PlaceKind } from '../../src/model/place.ts';

/** A place for tests: what is not given does not matter to them. */
export function placeOf(name: string, kind: PlaceKind = 'CITY', rest: Partial<Place> = {}): Place {
  return {
    id: `test:${name}`,
    name,
    names: {},
    kind,
    countryCode: null,
    admin1: null,
    admin2: null,
    ancestors: [],
    disputedBy: [],
    point: [5, 52],
    bbox: null,
    population: 0,
    radiusKm: kind === 'COUNTRY' ? 300 : kind === 'REGION' ? 80 : 5,
    featureCode: null,
    gazetteerIds: [],
    ...rest,
  };
}

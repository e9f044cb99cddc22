import type { BoundingBox, Position } from './bounding-box.ts';
import type { Language } from './language.ts';

/**
 * What sort of thing a place is. POI: a station, palace, airport, landmark. FEATURE: a physical feature that is not water.
 */
export const PLACE_KINDS = [
  'CITY',
  'REGION',
  'DISTRICT',
  'COUNTRY',
  'WORLD_REGION',
  'WATER',
  'FEATURE',
  'ISLAND',
  'POI',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How exact a location is, finest first. A point is drawn for EXACT, CITY and AREA only; coarser ones are areas. */
export const GEO_PRECISIONS = ['EXACT', 'CITY', 'AREA', 'REGION', 'COUNTRY', 'WORLD_REGION'] as const;
export type GeoPrecision = (typeof GEO_PRECISIONS)[number];

/** One entry of the gazetteer. */
export interface Place {
  /** Stable: `gn:2013348` for GeoNames, `ne:...`, `dl:f12` for our own features. */
  readonly id: string;
  /** The international (GeoNames) name. */
  readonly name: string;
  /** The everyday name in each language where it is known. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 label; null at sea and for what spans countries. It is a label, not a claim: see `disputedBy`. */
  readonly countryCode: string | null;
  /** GeoNames first-level code, `RU.59`. */
  readonly admin1: string | null;
  /** GeoNames second-level code, `US.AL.001`. */
  readonly admin2: string | null;
  /** Ids of what contains it, nearest first: district, region, country, continent. */
  readonly ancestors: readonly string[];
  /** ISO codes of the countries that claim it; empty where nobody disputes it. Where it is not, no country is attached. */
  readonly disputedBy: readonly string[];
  /** Where to write the label; not where something happened. */
  readonly point: Position;
  readonly bbox: BoundingBox | null;
  /** Inhabitants; of a region at least those of its towns that the gazetteer has; 0 where unknown. */
  readonly population: number;
  /** Everything that the name means lies within this distance of `point`. */
  readonly radiusKm: number;
  /** GeoNames feature code where it has one: `PPLC`, `ADM1`. */
  readonly featureCode: string | null;
  /** Identifiers elsewhere: `geonames:2013348`, `wikidata:Q959`, `iso:RU-PRI`. */
  readonly gazetteerIds: readonly string[];
}

/** The precision with which naming a place locates something. */
export function precisionOf(kind: PlaceKind): GeoPrecision {
  switch (kind) {
    case 'POI':
      return 'EXACT';
    case 'CITY':
      return 'CITY';
    case 'DISTRICT':
    case 'ISLAND':
      return 'AREA';
    case 'REGION':
    case 'WATER':
    case 'FEATURE':
      return 'REGION';
    case 'COUNTRY':
      return 'COUNTRY';
    case 'WORLD_REGION':
      return 'WORLD_REGION';
  }
}

/** True where a place of this precision may be drawn as a point. */
export function hasPoint(precision: GeoPrecision): boolean {
  return precision === 'EXACT' || precision === 'CITY' || precision === 'AREA';
}

import { fold } from '../fold.ts';
import { greatCircleKm } from '../../geo/distance.ts';
import type { BoundingBox, Position } from '../../model/bounding-box.ts';
import type { PlaceKind } from '../../model/place.ts';
import { boxOf, type GazetteerDraft, localisedNames, type PlaceDraft, pointOf } from './draft.ts';
import { type Row, variants } from './tables.ts';

/** First-level regions: provinces, states, Länder, oblasts. Their code is GeoNames' (`NL.07`). */
export function addFirstLevel(draft: GazetteerDraft, rows: readonly Row[]): void {
  for (const row of rows) {
    if (!row.lat) continue;
    const bbox = boxOf(row.bbox);
    const point = pointOf(row.lat, row.lon);
    const place = draft.addPlace({
      id: row.geonameid ? `gn:${row.geonameid}` : `dl:${row.admin1code}`,
      name: row.en!,
      names: localisedNames(row),
      kind: 'REGION',
      countryCode: row.country!,
      admin1: row.admin1code!,
      point,
      bbox,
      radiusKm: regionRadiusKm(point, bbox, row.area_km2),
      featureCode: 'ADM1',
      identifiers: row.iso3166_2 ? [`iso:${row.iso3166_2}`] : [],
    });
    for (const name of variants(row.aliases)) draft.addName(place.id, name, 'ALTERNATE', []);
  }
}

/** Second-level regions outside the United States: districts, municipalities, departments. */
export function addSecondLevel(draft: GazetteerDraft, rows: readonly Row[]): void {
  for (const row of rows) {
    const bbox = boxOf(row.bbox);
    const point = pointOf(row.lat, row.lon);
    const radiusKm = regionRadiusKm(point, bbox, row.area_km2);
    const place = draft.addPlace({
      id: `gn:${row.geonameid}`,
      name: row.name!,
      kind: kindOfSize(radiusKm),
      countryCode: row.country!,
      admin1: row.admin2code!.split('.').slice(0, 2).join('.'),
      admin2: row.admin2code!,
      point,
      bbox,
      radiusKm,
      featureCode: 'ADM2',
    });
    if (row.asciiname) draft.addName(place.id, row.asciiname, 'ALTERNATE', []);
    const bare = TYPED_NAME.exec(row.name!)?.[1];
    if (bare) draft.addName(place.id, bare, 'ALTERNATE', []);
  }
}

/** What a second-level region is also called without the word that says what it is: `Groningen` for "Gemeente Groningen". */
const TYPED_NAME =
  /^(?:Gemeente|Commune de|Landkreis|Kreis|Regierungsbezirk|Provincia (?:di|de|del|dell)|Département (?:de la|de|du|des)|Arrondissement|Powiat) (\p{Lu}.+)$/u;

/** Counties of the United States. */
export function addCounties(draft: GazetteerDraft, rows: readonly Row[]): void {
  for (const row of rows) {
    const bbox = boxOf(row.bbox);
    const point = pointOf(row.lat, row.lon);
    const radiusKm = regionRadiusKm(point, bbox, row.area_km2);
    const place = draft.addPlace({
      id: row.geonameid ? `gn:${row.geonameid}` : `dl:fips${row.fips}`,
      name: row.full_name!,
      kind: kindOfSize(radiusKm),
      countryCode: 'US',
      admin1: row.admin1code!,
      admin2: `${row.admin1code}.${row.fips!.slice(2)}`,
      point,
      bbox,
      radiusKm,
      featureCode: 'ADM2',
      identifiers: [`fips:${row.fips}`],
    });
    draft.addName(place.id, row.name!, 'ALTERNATE', []);
    for (const name of variants(row.aliases)) draft.addName(place.id, name, 'ALTERNATE', []);
  }
}

/** What regions are called with the word that says what they are, by ISO 3166-2 code: `Malanje Province`. */
export function addRegionNames(draft: GazetteerDraft, rows: readonly Row[]): void {
  const byIso = new Map<string, string>();
  for (const { id, identifiers } of draft.places.values())
    for (const identifier of identifiers) if (identifier.startsWith('iso:')) byIso.set(identifier.slice(4), id);
  for (const row of rows) {
    const place = byIso.get(row.iso3166_2!);
    if (place) draft.addName(place, row.name!, 'ALTERNATE', ['en']);
  }
}

/** Within this distance of each other two regions of one name in one country are the same. */
const SAME_REGION_KM = 60;

/**
 * Units that Natural Earth draws finer than GeoNames' first level: UK counties, French departments. Where GeoNames has the same
 * unit on its second level, that one learns the box, the ISO code and the names.
 */
export function addFinerRegions(draft: GazetteerDraft, rows: readonly Row[]): void {
  const known = new Map<string, PlaceDraft[]>();
  for (const { placeId, text } of draft.names) {
    const place = draft.places.get(placeId)!;
    if (place.featureCode !== 'ADM2') continue;
    const key = `${place.countryCode} ${fold(text)}`;
    known.set(key, [...(known.get(key) ?? []), place]);
  }
  for (const row of rows) {
    const bbox = boxOf(row.bbox);
    const point = pointOf(row.lat, row.lon);
    const radiusKm = regionRadiusKm(point, bbox, row.area_km2);
    const same = known
      .get(`${row.country} ${fold(row.name!)}`)
      ?.find((place) => greatCircleKm(place.point, point) < SAME_REGION_KM);
    const place = draft.addPlace({
      id: same?.id ?? `ne:${row.iso3166_2 || `${row.parent_admin1code}-${fold(row.name!).replaceAll(' ', '-')}`}`,
      name: row.name!,
      names: localisedNames(row),
      kind: kindOfSize(radiusKm),
      countryCode: row.country!,
      admin1: row.parent_admin1code || null,
      point,
      bbox,
      radiusKm,
      featureCode: 'ADM2',
      identifiers: row.iso3166_2 ? [`iso:${row.iso3166_2}`] : [],
    });
    if (same) {
      same.point = point;
      same.radiusKm = radiusKm;
      same.kind = place.kind;
    }
    for (const name of variants(row.aliases)) draft.addName(place.id, name, 'ALTERNATE', []);
  }
}

/** A unit up to a large municipality's size may be drawn as a point; a larger one is a region. */
const DISTRICT_KM = 40;

function kindOfSize(radiusKm: number): PlaceKind {
  return radiusKm <= DISTRICT_KM ? 'DISTRICT' : 'REGION';
}

/** A small unit without a box or an area: most municipalities fit. */
const UNKNOWN_RADIUS_KM = 15;

/** The distance from the point to the farthest corner of the box, or half as much again as a disc of that area has. */
export function regionRadiusKm(point: Position, bbox: BoundingBox | null, areaKm2: string | undefined): number {
  if (bbox) {
    const [west, south, east, north] = bbox;
    const corners: Position[] = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ];
    return Math.max(...corners.map((corner) => greatCircleKm(point, corner)));
  }
  return Number(areaKm2) ? 1.5 * Math.sqrt(Number(areaKm2) / Math.PI) : UNKNOWN_RADIUS_KM;
}

import { PointGrid } from '../../geo/point-grid.ts';
import { greatCircleKm } from '../../geo/distance.ts';
import type { GazetteerDraft, PlaceDraft } from './draft.ts';

/** A landmark lies in the country of the nearest town within this distance. */
const NEAREST_TOWN_KM = 40;
/** A feature that reaches farther is not asked whether it lies within one country. */
const ONE_COUNTRY_KM = 250;

/** Gives landmarks, airports, islands, mountains and small regions the country in which all towns within their reach lie, if it is one. */
export function placeFeatures(draft: GazetteerDraft): void {
  const towns = [...draft.places.values()].filter((place) => place.kind === 'CITY' && place.id.startsWith('gn:'));
  const grid = new PointGrid(towns.map(({ point }) => point));
  for (const place of draft.places.values()) {
    if (place.countryCode || place.kind === 'WATER' || place.kind === 'WORLD_REGION' || place.radiusKm > ONE_COUNTRY_KM)
      continue;
    const near = grid.within(place.point, Math.max(place.radiusKm, NEAREST_TOWN_KM)).sort((a, b) => a.km - b.km);
    if (near.length === 0) continue;
    const within = place.kind === 'POI' ? near.slice(0, 1) : near.filter(({ km }) => km <= place.radiusKm);
    const countries = new Set(within.map(({ node }) => towns[node]!.countryCode));
    if (countries.size !== 1) continue;
    place.countryCode = towns[within[0]!.node]!.countryCode;
    const regions = new Set(within.map(({ node }) => towns[node]!.admin1));
    if (regions.size === 1) place.admin1 = towns[within[0]!.node]!.admin1;
  }
}

/** Points every place to the smallest place that contains it: second level, first level, country, continent. No country where it is disputed. */
export function linkParents(draft: GazetteerDraft): void {
  const byCode = new Map<string, PlaceDraft>();
  for (const place of draft.places.values()) {
    if (place.kind === 'COUNTRY') byCode.set(place.countryCode!, place);
    else if (place.featureCode === 'ADM1') byCode.set(place.admin1!, place);
    else if (place.featureCode === 'ADM2' && place.admin2) byCode.set(place.admin2, place);
  }
  for (const place of draft.places.values()) {
    if (place.kind === 'COUNTRY') continue;
    const country = byCode.get(place.countryCode ?? '');
    const chain = [byCode.get(place.admin2 ?? ''), byCode.get(place.admin1 ?? ''), country];
    let own = chain.indexOf(place);
    if (own < 0) own = place.featureCode === 'ADM1' ? 1 : -1;
    const parent = chain
      .slice(own + 1)
      .find((container) => container && (container !== country || place.disputedBy.length === 0));
    place.parent ??= parent?.id ?? (place.countryCode ? (country?.parent ?? null) : null);
  }
}

/** Gives a region the inhabitants of those of its towns that the tables have, where no table says how many it has. */
export function countInhabitants(draft: GazetteerDraft): void {
  const inhabitants = new Map<string, number>();
  for (const { kind, population, admin1, admin2 } of draft.places.values())
    if (kind === 'CITY')
      for (const code of [admin1, admin2]) if (code) inhabitants.set(code, (inhabitants.get(code) ?? 0) + population);
  for (const place of draft.places.values()) {
    const code = place.featureCode === 'ADM1' ? place.admin1 : place.featureCode === 'ADM2' ? place.admin2 : null;
    if (code && place.population === 0) place.population = inhabitants.get(code) ?? 0;
  }
}

/** A country reaches from its point to its farthest town, and never beyond the corners of its box. */
export function measureCountries(draft: GazetteerDraft): void {
  const farthest = new Map<string, number>();
  const countries = new Map(
    [...draft.places.values()].filter(({ kind }) => kind === 'COUNTRY').map((place) => [place.countryCode!, place]),
  );
  for (const place of draft.places.values()) {
    const country = place.kind === 'CITY' ? countries.get(place.countryCode ?? '') : undefined;
    if (country)
      farthest.set(
        country.countryCode!,
        Math.max(farthest.get(country.countryCode!) ?? 0, greatCircleKm(country.point, place.point)),
      );
  }
  for (const country of countries.values())
    country.radiusKm = Math.max(1, (farthest.get(country.countryCode!) ?? SMALL_COUNTRY_KM) + 1);
}

/** A country without a town in the tables is an island. */
const SMALL_COUNTRY_KM = 20;

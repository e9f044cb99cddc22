import { PointGrid } from '../../geo/point-grid.ts';
import { greatCircleKm } from '../../geo/distance.ts';
import { markDisputed } from './disputed.ts';
import type { GazetteerDraft, PlaceDraft } from './draft.ts';
import type { Row } from './tables.ts';

/** Works out what no table says: which country a feature lies in, what is disputed, what contains what, how far regions reach. */
export function completeDraft(draft: GazetteerDraft, disputed: readonly Row[]): void {
  placeFeatures(draft);
  markDisputed(draft, disputed);
  linkParents(draft);
  countInhabitants(draft);
  measureRegions(draft);
}

/** A landmark or a city's district lies in the country of the nearest town within this distance. */
const NEAREST_TOWN_KM = 40;
/** A settlement far from all towns lies in the country of all towns within this distance, if it is one. */
const FAR_TOWN_KM = 100;
/** A feature that reaches farther is not asked whether it lies within one country. */
const ONE_COUNTRY_KM = 250;

/** Gives landmarks, airports, islands, mountains and small regions the country in which all towns within their reach lie, if it is one. */
function placeFeatures(draft: GazetteerDraft): void {
  const towns = [...draft.places.values()].filter((place) => place.kind === 'CITY' && place.id.startsWith('gn:'));
  const grid = new PointGrid(towns.map(({ point }) => point));
  for (const place of draft.places.values()) {
    if (place.countryCode || place.kind === 'WATER' || place.kind === 'WORLD_REGION' || place.radiusKm > ONE_COUNTRY_KM)
      continue;
    const reachKm = Math.max(place.radiusKm, place.kind === 'CITY' ? FAR_TOWN_KM : NEAREST_TOWN_KM);
    const near = grid.within(place.point, reachKm).sort((a, b) => a.km - b.km);
    if (near.length === 0) continue;
    const inReach = near.filter(({ km }) => km <= place.radiusKm);
    const within =
      place.kind === 'POI' || place.kind === 'DISTRICT'
        ? near.slice(0, 1)
        : place.kind === 'CITY' && inReach.length === 0
          ? near
          : inReach;
    const countries = new Set(within.map(({ node }) => towns[node]!.countryCode));
    if (countries.size !== 1) continue;
    place.countryCode = towns[within[0]!.node]!.countryCode;
    const regions = new Set(within.map(({ node }) => towns[node]!.admin1));
    if (regions.size === 1) place.admin1 = towns[within[0]!.node]!.admin1;
  }
}

/** Points every place to the smallest place that contains it: second level, first level, country, continent. No country where it is disputed. */
function linkParents(draft: GazetteerDraft): void {
  const byCode = new Map<string, PlaceDraft>();
  for (const place of draft.places.values()) {
    const code = place.kind === 'COUNTRY' ? place.countryCode : codeOf(place);
    if (code) byCode.set(code, place);
  }
  for (const place of draft.places.values()) {
    if (place.kind === 'COUNTRY') continue;
    const mayContain = (container: PlaceDraft | undefined): boolean =>
      container !== undefined && container !== place && (place.disputedBy.length === 0 || isDisputedRegion(container));
    if (place.parent && mayContain(draft.places.get(place.parent))) continue;
    const country = byCode.get(place.countryCode ?? '');
    const chain = [byCode.get(place.admin2 ?? ''), byCode.get(place.admin1 ?? ''), country];
    const above = chain.indexOf(place) + 1 || (place.featureCode === 'ADM1' ? 2 : 0);
    place.parent = chain.slice(above).find(mayContain)?.id ?? (place.countryCode ? (country?.parent ?? null) : null);
  }
  for (const place of draft.places.values()) if (!reachesTop(place, draft)) place.parent = null;
}

/** More containers than this one above the other are a loop in the data. */
const DEEPEST = 12;

function reachesTop(place: PlaceDraft, { places }: GazetteerDraft): boolean {
  let at: PlaceDraft | undefined = place;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (at.parent === null) return true;
    at = places.get(at.parent);
    if (at === undefined) return true;
  }
  return false;
}

/** What holds a disputed place without giving it to a country. */
function isDisputedRegion({ kind, disputedBy }: PlaceDraft): boolean {
  return kind !== 'COUNTRY' && disputedBy.length > 0;
}

/**
 * Gives a first-level region the inhabitants of those of its towns that the tables have, where no table says how many it has. Not
 * a second-level one: most bear the name of their main town, and are seldom meant by it.
 */
function countInhabitants(draft: GazetteerDraft): void {
  const townsOf = new Map<string, PlaceDraft[]>();
  for (const place of draft.places.values()) {
    if (place.kind !== 'CITY' || !place.admin1 || place.population === 0) continue;
    const towns = townsOf.get(place.admin1);
    if (towns) towns.push(place);
    else townsOf.set(place.admin1, [place]);
  }
  for (const place of draft.places.values()) {
    if (place.featureCode !== 'ADM1' || place.population !== 0) continue;
    const towns = townsOf.get(place.admin1!) ?? [];
    const names = new Set([place.name, ...Object.values(place.names)]);
    const namesake = towns.find((town) => [town.name, ...Object.values(town.names)].some((name) => names.has(name)));
    place.population = inhabitantsOf(towns);
    place.prominence = Math.max(0, place.population - (namesake?.population ?? 0));
  }
}

/** Boroughs are counted with their city, not beside it: Brooklyn with New York. */
function inhabitantsOf(towns: readonly PlaceDraft[]): number {
  const largestFirst = [...towns].sort((a, b) => b.population - a.population);
  const cities: PlaceDraft[] = [];
  let sum = 0;
  for (const town of largestFirst) {
    const isPart = cities.some(
      (city) => city.population > PART_OF * town.population && greatCircleKm(city.point, town.point) < city.radiusKm,
    );
    if (isPart) continue;
    sum += town.population;
    if (town.population >= CITY_OF_BOROUGHS) cities.push(town);
  }
  return sum;
}

/** A town within a city that has this many times its inhabitants is part of it. */
const PART_OF = 3;
/** Smaller cities have no boroughs of their own in the tables. */
const CITY_OF_BOROUGHS = 300_000;

/**
 * How far a country reaches, or a region of which no outline is known: from its point to the farthest of its towns, and a little
 * more.
 */
function measureRegions(draft: GazetteerDraft): void {
  const unmeasured = new Map<string, PlaceDraft>();
  for (const place of draft.places.values()) {
    if (place.kind === 'COUNTRY') unmeasured.set(place.countryCode!, place);
    else if (place.radiusKm === 0 && codeOf(place)) unmeasured.set(codeOf(place)!, place);
  }
  const farthest = new Map<string, number>();
  for (const { kind, point, countryCode, admin1, admin2 } of draft.places.values()) {
    if (kind !== 'CITY') continue;
    for (const code of [countryCode, admin1, admin2]) {
      const region = unmeasured.get(code ?? '');
      if (region) farthest.set(code!, Math.max(farthest.get(code!) ?? 0, greatCircleKm(region.point, point)));
    }
  }
  for (const [code, region] of unmeasured) region.radiusKm = 1 + (farthest.get(code) ?? TOWNLESS_KM);
}

/** A country or region without a town in the tables is an island or a district. */
const TOWNLESS_KM = 20;

/** The code by which towns say that they lie in this region. */
function codeOf({ featureCode, admin1, admin2 }: PlaceDraft): string | null {
  return featureCode === 'ADM1' ? admin1 : featureCode === 'ADM2' ? admin2 : null;
}

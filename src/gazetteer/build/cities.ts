import type { GazetteerDraft } from './draft.ts';
import { NAME_LANGUAGES, pointOf } from './draft.ts';
import { type Row, variants } from './tables.ts';

/** Populated places, with the names that GeoNames tags with a language. */
export function addCities(draft: GazetteerDraft, cities: readonly Row[], exonyms: readonly Row[]): void {
  const localised = new Map(exonyms.map((row) => [row.geonameid!, row]));
  for (const row of cities) {
    const id = `gn:${row.geonameid}`;
    const tagged = localised.get(row.geonameid!);
    const population = Number(row.population) || 0;
    draft.addPlace({
      id,
      name: row.name!,
      names: tagged
        ? Object.fromEntries(
            NAME_LANGUAGES.filter((language) => tagged[language]).map((language) => [language, tagged[language]!]),
          )
        : {},
      kind: row.fcode === 'PPLX' ? 'DISTRICT' : 'CITY',
      countryCode: row.country!,
      admin1: row.admin1 ? `${row.country}.${row.admin1}` : null,
      admin2: row.admin1 && row.admin2 ? `${row.country}.${row.admin1}.${row.admin2}` : null,
      point: pointOf(row.lat, row.lon),
      population,
      radiusKm: townRadiusKm(population),
      featureCode: row.fcode!,
    });
    if (row.asciiname !== row.name) draft.addName(id, row.asciiname!, 'ALTERNATE', []);
    for (const name of variants(row.alternates)) if (isPrinted(name)) draft.addName(id, name, 'ALTERNATE', []);
  }
}

/**
 * Half the width of a town of that many inhabitants at 1,500 to the square kilometre, from a village's 1.5 km to a metropolis'
 * 40 km: how far from its point a thing that happened "in" it may lie.
 */
export function townRadiusKm(population: number): number {
  return Math.min(40, Math.max(1.5, Math.sqrt(population / 1500 / Math.PI)));
}

/**
 * Alternate names as newspapers print them. GeoNames' lower-case ones are machine romanisations of other scripts ("ji fu"),
 * its three capitals are airport codes.
 */
export function isPrinted(name: string): boolean {
  return !/^[\p{Ll}\p{N}]/u.test(name) && !/^[A-Z]{3}$/.test(name) && !/[()]/.test(name);
}

import type { GazetteerDraft } from './draft.ts';
import { NAME_LANGUAGES, pointOf } from './draft.ts';
import { isPrinted } from './spelling.ts';
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

/** The Wikidata ids of the larger towns. */
export function addWikidata(draft: GazetteerDraft, rows: readonly Row[]): void {
  for (const { geonameid, wikidata } of rows)
    draft.places.get(`gn:${geonameid}`)?.identifiers.push(`wikidata:${wikidata}`);
}

/**
 * Half the width of a town of that many inhabitants at 1,500 to the square kilometre, from a village's 1.5 km to a metropolis'
 * 40 km: how far from its point a thing that happened "in" it may lie.
 */
export function townRadiusKm(population: number): number {
  return Math.min(40, Math.max(1.5, Math.sqrt(population / 1500 / Math.PI)));
}

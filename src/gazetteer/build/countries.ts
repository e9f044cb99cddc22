import type { GazetteerDraft } from './draft.ts';
import { boxOf, localisedNames, NAME_LANGUAGES, pointOf } from './draft.ts';
import { type Row, variants } from './tables.ts';

/** Which point stands for a country: our own centroid of its outline, or GeoNames' where the table has it. */
export type CountryPoints = 'natural-earth' | 'geonames';

/** Countries that are no more; their names live on among the historic features. */
const DISSOLVED: ReadonlySet<string> = new Set(['AN', 'CS']);

/** Ids of the continents in features.tsv by GeoNames' codes. */
const CONTINENTS: Readonly<Record<string, string>> = {
  AF: 'dl:f1',
  EU: 'dl:f2',
  AS: 'dl:f3',
  NA: 'dl:f4',
  SA: 'dl:f5',
  OC: 'dl:f6',
  AN: 'dl:f7',
};

/** Countries and dependent territories with all their names. */
export function addCountries(draft: GazetteerDraft, rows: readonly Row[], points: CountryPoints): void {
  for (const row of rows) {
    if (DISSOLVED.has(row.iso2!) || !row.lat) continue;
    const own = points === 'geonames' && row.gn_lat ? pointOf(row.gn_lat, row.gn_lon) : pointOf(row.lat, row.lon);
    const id = countryId(row);
    draft.addPlace({
      id,
      name: row.en!,
      names: localisedNames(row),
      kind: 'COUNTRY',
      countryCode: row.iso2!,
      parent: CONTINENTS[row.continent!] ?? null,
      point: own,
      bbox: boxOf(row.bbox),
      population: Number(row.population) || 0,
      featureCode: row.dependency_of ? 'PCLD' : 'PCLI',
      identifiers: [`iso:${row.iso2}`],
    });
    for (const language of NAME_LANGUAGES)
      for (const name of variants(row[`${language}_variants`]))
        draft.addName(id, name, isAbbreviation(name) ? 'ABBREVIATION' : 'ALTERNATE', [language]);
  }
}

export function countryId(row: Row): string {
  return `gn:${row.geonameid}`;
}

/** `US`, `U.S.`, `VAE`, `É.-U.`, `Ned.`: names that count only as they are written. */
function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}.\- ]{1,10}$/u.test(name) || /^\p{L}{1,5}\.$/u.test(name);
}

import { greatCircleKm } from '../../geo/distance.ts';
import type { Position } from '../../model/bounding-box.ts';
import type { GazetteerDraft } from './draft.ts';
import { boxOf, localisedNames, NAME_LANGUAGES, pointOf } from './draft.ts';
import { isAbbreviation } from './spelling.ts';
import { type Row, variants } from './tables.ts';

/**
 * Which point stands for a country. Gazetteers and encyclopedias differ by a few degrees in theirs, so by default it is the `mean`
 * of two independent ones: the centroid of the Natural Earth outline and the conventional point of the World Factbook. Those two
 * alone, and GeoNames' own, which we know from annotated corpora only, are for comparing accuracy.
 */
export type CountryPoints = 'mean' | 'natural-earth' | 'factbook' | 'geonames';

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

/** Countries and dependent territories with all their names; `conventional` holds their points in the World Factbook. */
export function addCountries(
  draft: GazetteerDraft,
  rows: readonly Row[],
  conventional: readonly Row[],
  points: CountryPoints,
): void {
  const factbook = new Map(conventional.map((row) => [row.country!, pointOf(row.lat, row.lon)]));
  for (const row of rows) {
    if (DISSOLVED.has(row.iso2!) || !row.lat) continue;
    const centroid = pointOf(row.lat, row.lon);
    const geonames = row.gn_lat ? pointOf(row.gn_lat, row.gn_lon) : undefined;
    const convention = factbook.get(row.iso2!) ?? centroid;
    const point = {
      mean: between(centroid, convention),
      'natural-earth': centroid,
      factbook: convention,
      geonames: geonames ?? between(centroid, convention),
    }[points];
    const id = countryId(row);
    draft.addPlace({
      id,
      name: row.en!,
      names: localisedNames(row),
      kind: 'COUNTRY',
      countryCode: row.iso2!,
      parent: CONTINENTS[row.continent!] ?? null,
      point,
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

/** Farther apart than this, a middle would be far from both: then the convention stands. */
const FARTHEST_APART_KM = 300;

/** Half-way between the centroid and the conventional point, or the latter where they are far apart. */
function between(centroid: Position, convention: Position): Position {
  if (greatCircleKm(centroid, convention) > FARTHEST_APART_KM) return convention;
  const eastward = ((convention[0] - centroid[0] + 540) % 360) - 180;
  const longitude = centroid[0] + eastward / 2;
  return [((longitude + 540) % 360) - 180, (centroid[1] + convention[1]) / 2];
}

function countryId(row: Row): string {
  return `gn:${row.geonameid}`;
}

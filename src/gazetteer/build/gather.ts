import { addAirports } from './airports.ts';
import { addCities, addWikidata } from './cities.ts';
import type { Extras } from './compile.ts';
import { addCountries, type CountryPoints } from './countries.ts';
import { GazetteerDraft } from './draft.ts';
import { addFeatures } from './features.ts';
import { addPostalPlaces } from './postal.ts';
import { referenceReader } from './references.ts';
import { addCounties, addFinerRegions, addFirstLevel, addRegionNames, addSecondLevel } from './regions.ts';
import { type Row, readTable, type TableName } from './tables.ts';
import { addTransliterations } from './transliterate.ts';
import { addAbbreviations, addDemonyms, addHouseNames, ambiguousNames } from './words.ts';

/** What the tables say, before anything is worked out from it. */
export interface Gathered {
  readonly draft: GazetteerDraft;
  readonly disputed: readonly Row[];
  readonly extras: Omit<Extras, 'sourceHash'>;
}

/** Reads all tables but those in `without`. */
export function gatherTables(
  sourceDirectory: string,
  countryPoints: CountryPoints,
  without: readonly TableName[] = [],
  onProgress: (done: number, step: string) => void = () => {},
): Gathered {
  const read = (table: TableName) => (without.includes(table) ? [] : readTable(sourceDirectory, table));
  const draft = new GazetteerDraft();

  onProgress(0, 'towns');
  addCities(draft, read('geonames_cities500.tsv.gz'), read('exonyms_geonames_nl_en_de_fr.tsv.gz'));
  onProgress(0.25, 'countries and regions');
  const countries = read('countries.tsv');
  addCountries(draft, countries, read('country_points.tsv'), countryPoints);
  const firstLevel = read('admin1.tsv.gz');
  addFirstLevel(draft, firstLevel);
  addSecondLevel(draft, read('admin2.tsv.gz'));
  addCounties(draft, read('us_counties.tsv.gz'));
  addFinerRegions(draft, read('subdivisions_ne_finer.tsv.gz'));
  addRegionNames(draft, read('region_names.tsv'));
  onProgress(0.35, 'hamlets, seas, mountains and landmarks');
  const admin1ByIso = new Map(firstLevel.map((row) => [row.iso3166_2!, row.admin1code!]));
  addPostalPlaces(draft, read('postal_places.tsv.gz'), admin1ByIso);
  addFeatures(draft, read('features.tsv'), read('ne_10m_marine_names.tsv'), read('metonyms.tsv'));
  addAirports(draft, read('airports.tsv'), admin1ByIso);
  addWikidata(draft, read('wikidata.tsv'));
  onProgress(0.45, 'adjectives, inhabitants and abbreviations');
  const placeOf = referenceReader(draft);
  addHouseNames(draft, read('house_toponyms.tsv'), placeOf);
  addDemonyms(draft, read('demonyms.tsv'), placeOf);
  addAbbreviations(draft, read('abbreviations.tsv'), placeOf);
  addTransliterations(draft);

  return {
    draft,
    disputed: read('disputed.tsv'),
    extras: {
      publishers: read('publishers.tsv').map((row) => ({
        domain: row.domain!,
        placeId: `gn:${row.geonameid}`,
        scopeKm: Number(row.scope_km),
      })),
      ambiguous: ambiguousNames(read('stopwords_ambiguous.tsv')),
      neighbours: Object.fromEntries(countries.map((row) => [row.iso2!, row.neighbours!.split(',').filter(Boolean)])),
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A world of one country, one province, two towns and a sea, table by table: header line first. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'abbreviations.tsv': ['abbr|ref|set|lang', 'Zld.|NL.10|nl|nl'],
  'admin1.tsv.gz': [
    'admin1code|iso3166_2|geonameid|country|en|nl|de|fr|aliases|lat|lon|bbox|area_km2',
    'NL.10|NL-ZE|2744011|NL|Zeeland|Zeeland|Seeland|Zélande||51.45|3.84|3.36,51.2,4.28,51.76|1783',
  ],
  'admin2.tsv.gz': [
    'admin2code|geonameid|country|name|asciiname|lat|lon|bbox|area_km2',
    'NL.10.0687|2750894|NL|Gemeente Middelburg||51.5|3.62||48',
  ],
  'airports.tsv': [
    'iata|icao|name|municipality|country|region|lat|lon',
    'MDZ|EHMZ|Middelburg / Willem Alexander International Airport|Middelburg|NL|NL-ZE|51.51|3.73',
  ],
  'countries.tsv': [
    'iso2|geonameid|lat|lon|gn_lat|gn_lon|bbox|population|neighbours|continent|dependency_of|nl|nl_variants|en|en_variants|de|de_variants|fr|fr_variants',
    'NL|2750405|52.2|5.6|52.5|5.75|3.3,50.7,7.2,53.6|17000000|DE,BE|EU||Nederland|Holland|Netherlands|the Netherlands|Niederlande||Pays-Bas|',
  ],
  'country_points.tsv': ['country|lat|lon|source', 'NL|52.5|5.75|World Factbook 2015'],
  'demonyms.tsv': [
    'lang|form|kind|place_ref',
    'nl|Zeeuwse|adjective|NL.10',
    'nl|Zeeuw|inhabitant|NL.10',
    'nl|Marsman|inhabitant|feature:Mars',
  ],
  'disputed.tsv': ['scope|where|claimants|note', 'place|gn:2745392|BE NL|invented'],
  'exonyms_geonames_nl_en_de_fr.tsv.gz': ['geonameid|en|nl|de|fr', '2745392|Flushing|Vlissingen||Flessingue'],
  'features.tsv': [
    'id|kind|en|nl|de|fr|lat|lon|radius_km|bbox|source',
    'f2|continent|Europe|Europa|Europa|Europe|48.69|9.14|2500||own',
    'f162|sea|North Sea|Noordzee|Nordsee|mer du Nord|56|3.5|450||own',
  ],
  'geonames_cities500.tsv.gz': [
    'geonameid|name|asciiname|alternates|lat|lon|fcode|country|admin1|admin2|population',
    '2750896|Middelburg|Middelburg|MDB|51.5|3.6139|PPLA|NL|10|0687|46485',
    '2745392|Vlissingen|Vlissingen||51.4425|3.5736|PPL|NL|10|0718|44444',
  ],
  'house_toponyms.tsv': ['name_nl|kind|lat|lon|ref|note', 'Mirreburg|city|51.5|3.6|geonames:2750896|'],
  'metonyms.tsv': ['feature|name|speaks_for'],
  'ne_10m_marine_names.tsv': ['name|en|wikidata'],
  'postal_places.tsv.gz': [
    'name|country|admin1_postal|admin2_name|lat|lon|n_codes',
    'Nieuw- en Sint Joosland|NL|10|Gemeente Middelburg|51.48|3.65|1',
  ],
  'publishers.tsv': [
    'domain|place|country|admin1|lat|lon|geonameid|scope|scope_km|confidence',
    'pzc.example|Middelburg|NL|10|51.5|3.61|2750896|regional|150|medium',
  ],
  'region_names.tsv': ['iso3166_2|name', 'NL-ZE|Zeeland Province'],
  'stopwords_ambiguous.tsv': [
    'lang|name|kind|max_population|n_places|via|biggest_place_ref',
    'nl|zeeland|common noun|0|1|name|',
  ],
  'subdivisions_ne_finer.tsv.gz': ['parent_admin1code|country|iso3166_2|name|nl|de|fr|aliases|lat|lon|bbox|area_km2'],
  'us_counties.tsv.gz': ['fips|name|full_name|aliases|admin1code|geonameid|lat|lon|bbox|area_km2'],
  'wikidata.tsv': ['geonameid|wikidata', '2745392|Q10084'],
};

/** Writes the tables to a folder; `changes` replaces the rows of some. Cells are written with `|` between them here, with tabs there. */
export function writeSmallTables(folder: string, changes: Readonly<Record<string, readonly string[]>> = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const [table, rows] of Object.entries({ ...TABLES, ...changes })) {
    const text = `${rows.join('\n').replaceAll('|', '\t')}\n`;
    writeFileSync(join(folder, table), table.endsWith('.gz') ? gzipSync(text) : text);
  }
}

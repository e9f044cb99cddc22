import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { greatCircleKm } from '../../src/geo/distance.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { gazetteer } from './loaded.ts';

test('a town knows its regions, country and continent, nearest first', () => {
  expect(gazetteer.place('gn:2759794')).toEqual({
    id: 'gn:2759794',
    name: 'Amsterdam',
    names: { nl: 'Amsterdam', en: 'Amsterdam', fr: 'Amsterdam' },
    kind: 'CITY',
    countryCode: 'NL',
    admin1: 'NL.07',
    admin2: 'NL.07.0363',
    ancestors: ['gn:2759793', 'gn:2749879', 'gn:2750405', 'dl:f2'],
    disputedBy: [],
    point: [4.8897, 52.374],
    bbox: null,
    population: 741636,
    radiusKm: 12.5,
    featureCode: 'PPLC',
    gazetteerIds: ['geonames:2759794', 'wikidata:Q727'],
  });
});

test.each([
  ['gn:2017623', 'Primorsky Krai', ['geonames:2017623', 'iso:RU-PRI']],
  ['gn:2750405', 'Netherlands', ['geonames:2750405', 'iso:NL']],
  ['gn:4830868', 'Autauga County', ['geonames:4830868', 'fips:01001']],
  ['ne:BE-VAN', 'Antwerp', ['iso:BE-VAN']],
])('%s is %s, known elsewhere as %j', (id, name, gazetteerIds) => {
  expect(gazetteer.place(id)).toMatchObject({ name, gazetteerIds });
});

test.each([['gn:0'], ['gn:999999999'], ['gn:x'], ['dl:nothing'], ['']])('no place has the id %j', (id) => {
  expect(gazetteer.place(id)).toBeUndefined();
});

/** Claimed land: the label stays, the country goes. */
describe('disputed places', () => {
  test.each([
    ['Simferopol', 'nl', 'UA', ['RU', 'UA']],
    ['Sebastopol', 'nl', 'UA', ['RU', 'UA']],
    ['Krim', 'nl', 'UA', ['RU', 'UA']],
    ['Donetsk', 'nl', 'UA', ['RU', 'UA']],
    ['Gaza-Stad', 'nl', 'PS', ['IL', 'PS']],
    ['Gazastrook', 'nl', 'PS', ['IL', 'PS']],
    ['Ramallah', 'nl', 'PS', ['IL', 'PS']],
    ['Westelijke Jordaanoever', 'nl', null, ['IL', 'PS']],
    ['Oost-Jeruzalem', 'nl', 'PS', ['IL', 'PS']],
    ['Jeruzalem', 'nl', 'IL', ['IL', 'PS']],
    ['Golanhoogten', 'nl', null, ['IL', 'SY']],
    ['Majdal Shams', 'nl', 'IL', ['IL', 'SY']],
    ['Kosovo', 'nl', 'XK', ['RS', 'XK']],
    ['Pristina', 'nl', 'XK', ['RS', 'XK']],
    ['Taiwan', 'nl', 'TW', ['CN', 'TW']],
    ['Taipei', 'nl', 'TW', ['CN', 'TW']],
    ['Westelijke Sahara', 'nl', 'EH', ['EH', 'MA']],
    ['Noord-Cyprus', 'nl', 'CY', ['CY']],
    ['Kyrenia', 'en', 'CY', ['CY']],
    ['Abchazië', 'nl', 'GE', ['GE']],
    ['Sokhumi', 'en', 'GE', ['GE']],
    ['Zuid-Ossetië', 'nl', 'GE', ['GE']],
    ['Tskhinvali', 'en', 'GE', ['GE']],
    ['Transnistrië', 'nl', null, ['MD']],
    ['Tiraspol', 'nl', 'MD', ['MD']],
    ['Srinagar', 'en', 'IN', ['IN', 'PK']],
    ['Kasjmir', 'nl', null, ['CN', 'IN', 'PK']],
    ['Falklandeilanden', 'nl', 'FK', ['AR', 'GB']],
    ['Joezjno-Koerilsk', 'nl', 'RU', ['JP', 'RU']],
  ])('%s is claimed, and no country contains it', (name, language, countryCode, disputedBy) => {
    const places = gazetteer.lookup(name, language).map(({ place }) => place);
    const place = places.find((each) => each.disputedBy.length > 0);
    expect(place).toMatchObject({ countryCode, disputedBy });
    expect(place!.ancestors.map((id) => gazetteer.place(id)!.kind)).not.toContain('COUNTRY');
  });

  /** Neighbours of disputed land that nobody disputes. */
  test.each([
    ['Odessa', 'nl', 'UA'],
    ['Belgrado', 'nl', 'RS'],
    ['Nicosia', 'nl', 'CY'],
    ['Larnaca', 'nl', 'CY'],
    ['Tel Aviv', 'nl', 'IL'],
    ['Tiberias', 'en', 'IL'],
    ['Gori', 'en', 'GE'],
    ['Tbilisi', 'nl', 'GE'],
    ['Delhi', 'nl', 'IN'],
    ['Chisinau', 'nl', 'MD'],
    ['Sapporo', 'nl', 'JP'],
    ['Agadir', 'nl', 'MA'],
  ])('%s is not, and lies in its country', (name, language, countryCode) => {
    const place = gazetteer.lookup(name, language).find((each) => each.place.countryCode === countryCode)!.place;
    expect(place.disputedBy).toEqual([]);
    expect(place.ancestors).toContain(gazetteer.country(countryCode)!.id);
  });
});

test.each([
  ['NL', ['DE', 'BE']],
  ['KP', ['CN', 'KR', 'RU']],
  ['IS', []],
  ['ZZ', []],
])('%s borders %j', (code, neighbours) => expect(gazetteer.neighbours(code)).toEqual(neighbours));

test.each([
  ['www.zeelandnet.nl', 'Middelburg', 150],
  ['Omroepzeeland.nl', 'Middelburg', 150],
])('%s is at home in %s and reaches %i km', (domain, name, scopeKm) => {
  expect(gazetteer.publisherHome(domain)).toMatchObject({ place: { name }, scopeKm });
});

test('an unknown publisher has no home', () => expect(gazetteer.publisherHome('example.org')).toBeNull());

/** Features lie in a country only where all towns around them do. */
test.each([
  ['Kremlin', 'POI', 'RU'],
  ['Schiphol', 'POI', 'NL'],
  ['Eiffeltoren', 'POI', 'FR'],
  ['Veluwe', 'REGION', 'NL'],
  ['Zwarte Zee', 'WATER', null],
  ['Siberië', 'WORLD_REGION', null],
  ['Alpen', 'FEATURE', null],
  // No town of the tables lies within 40 km of it.
  ['Dékoa', 'CITY', 'CF'],
])('%s is a %s in %s', (name, kind, countryCode) => {
  expect(gazetteer.lookup(name, 'nl').find(({ place }) => place.kind === kind)?.place.countryCode).toBe(countryCode);
});

const list = join(repositoryRoot, '../shared/geodata/toponyms_test.json');
const toponyms = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as [string, number, number, number][]) : [];

/** Skipped where the list is not at hand. */
test.skipIf(toponyms.length === 0)('the names of Dutch news each have a candidate in the right place', () => {
  const missed = toponyms.filter(([name, latitude, longitude, km]) => {
    const candidates = gazetteer.lookup(name.split('#')[0]!, 'nl');
    return !candidates.some(({ place }) => greatCircleKm(place.point, [longitude, latitude]) <= km);
  });
  expect(missed).toEqual([]);
});

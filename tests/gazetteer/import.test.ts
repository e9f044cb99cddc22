import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DUMP_LIMITS } from '../../src/gazetteer/import/dump-reader.ts';
import { gazetteerIsFresh, importGeonames, loadGazetteer } from '../../src/gazetteer/index.ts';
import { told } from './loaded.ts';
import { writeSmallTables } from './small-tables.ts';
import { zip } from './zip.ts';

/** Dumps in GeoNames' own format, written with `|` for tabs: invented, but for what the tables have too. */
const PLACES = [
  // geonameid|name|asciiname|alternatenames|latitude|longitude|class|code|country|cc2|admin1|admin2|admin3|admin4|population|elevation|dem|timezone|date
  '2750405|Kingdom of the Netherlands|Kingdom of the Netherlands|Holanda|52.25|5.75|A|PCLI|NL||00|||||||Europe/Amsterdam|2024-01-01',
  '900001|Republic of Elbonia|Republic of Elbonia|Elbonie,Эльбония|48|20|A|PCLI|EL||00||||3000000|||Europe/Elbonia|2024-01-01',
  '900002|Mud Province|Mud Province|Modderland|48.2|20.1|A|ADM1|EL||01||||900000|||Europe/Elbonia|2024-01-01',
  '900003|Low District|Low District||48.3|20.2|A|ADM2|EL||01|007|||||||2024-01-01',
  '900004|Mudpool|Mudpool|Slijkstad,MUD,грязь|48.31|20.21|P|PPLC|EL||01|007|||120000||||2024-01-01',
  '900005|Puddleby|Puddleby||48.35|20.25|P|PPL|EL||01|007|||40||||2024-01-01',
  '900006|Bogside|Bogside||48.36|20.26|P|PPL|EL||01|007|||0||||2024-01-01',
  '900007|Great Mud River|Great Mud River||48.4|20.4|H|STM|EL||01||||0||||2024-01-01',
  '900008|Mud Street|Mud Street||48.3|20.2|R|ST|EL||01||||0||||2024-01-01',
  '900009|North Sea|North Sea||55|3|H|SEA|||00||||0||||2024-01-01',
  '2745392|Vlissingen|Vlissingen|Flissingue|51.4|3.5|P|PPL|NL||10|0718|||45000||||2024-01-01',
  'nonsense',
  '900010|Off the Earth|Off the Earth||99|20|P|PPL|EL||01||||5000||||2024-01-01',
];
const NAMES = [
  // alternateNameId|geonameid|isolanguage|alternate name|isPreferredName|isShortName|isColloquial|isHistoric|from|to
  '1|900001|nl|Elbonië|1|||||',
  '2|900004|nl|Modderpoel||||||',
  '3|900004|nl|Sleedorp|||1|||',
  '4|900004|wkdt|Q12345||||||',
  '5|900004|link|https://example.org/mudpool||||||',
  '6|900004|abbr|Mpl.||||||',
  '7|900004|sv|Gyttjeby||||||',
  '8|123456|nl|Nergens||||||',
];
const REGIONS = ['EL.01|Mud Country|Mud Country|900002'];
const COUNTRIES = ['#ISO|ISO3', 'EL|ELB|999|EL|Elbonia|Mudpool|1000|3100000|EU|.el|||||||900001|NL,KP|'];
const HIERARCHY = ['900003|900005|ADM', '900005|900004|ADM', '900004|900005|ADM', '900001|900002|ADM'];

let folder: string;
let tables: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geonames-'));
  tables = join(folder, 'tables');
  output = join(folder, 'index');
  writeSmallTables(tables);
});
afterEach(() => rmSync(folder, { recursive: true }));

const dump = (rows: readonly string[]): string => `${rows.join('\n').replaceAll('|', '\t')}\n`;

function writeDumps(): void {
  const packed = (name: string, rows: readonly string[]): void =>
    writeFileSync(
      join(folder, `${name}.zip`),
      zip([
        { name: 'readme.txt', content: 'hello' },
        { name: `${name}.txt`, content: dump(rows) },
      ]),
    );
  packed('allCountries', PLACES);
  packed('alternateNamesV2', NAMES);
  packed('hierarchy', HIERARCHY);
  writeFileSync(join(folder, 'admin1CodesASCII.txt'), dump(REGIONS));
  writeFileSync(join(folder, 'countryInfo.txt'), dump(COUNTRIES));
}

describe('dumps beside our tables', () => {
  beforeEach(async () => {
    writeDumps();
    await importGeonames(folder, output, undefined, { tables });
  });

  test.each([
    ['en', 'Mudpool', ['gn:900004 CITY EXACT PREFERRED']],
    ['nl', 'Modderpoel', ['gn:900004 CITY EXACT ALTERNATE']],
    ['nl', 'Slijkstad', ['gn:900004 CITY EXACT ALTERNATE']],
    ['nl', 'Mpl.', ['gn:900004 CITY ABBREVIATION ABBREVIATION']],
    ['nl', 'Elbonië', ['gn:900001 COUNTRY EXACT ALTERNATE']],
    ['en', 'Elbonia', ['gn:900001 COUNTRY EXACT ALTERNATE']],
    ['en', 'Mud Country', ['gn:900002 REGION EXACT ALTERNATE']],
    ['en', 'Low District', ['gn:900003 DISTRICT EXACT PREFERRED']],
    ['en', 'Great Mud River', ['gn:900007 WATER EXACT PREFERRED']],
    ['nl', 'Flissingue', []],
    ['nl', 'Zeeuwse', ['gn:2744011 REGION DEMONYM ADJECTIVE']],
  ])('%s: %s means %j', (language, name, wanted) => {
    expect(loadGazetteer(output).lookup(name, language).map(told)).toEqual(wanted);
  });

  test.each([
    ['a street', 'Mud Street'],
    ['an airport code', 'MUD'],
    ['another script', 'Эльбония'],
    ['a language we do not read', 'Gyttjeby'],
    ['a link', 'https://example.org/mudpool'],
    ['a place off the Earth', 'Off the Earth'],
    ['a name of no place', 'Nergens'],
    ['a hamlet of our postal table, which the dump replaces', 'Nieuw- en Sint Joosland'],
  ])('%s is left out: %s', (_, name) => expect(loadGazetteer(output).lookup(name, 'nl')).toEqual([]));

  test('a town learns its names, its number elsewhere and what contains it; a loop in the hierarchy does no harm', () => {
    const gazetteer = loadGazetteer(output);
    expect(gazetteer.place('gn:900004')).toMatchObject({
      name: 'Mudpool',
      names: { nl: 'Modderpoel' },
      countryCode: 'EL',
      population: 120000,
      gazetteerIds: ['geonames:900004', 'wikidata:Q12345'],
    });
    expect(gazetteer.place('gn:900006')!.ancestors).toEqual(['gn:900003', 'gn:900002', 'gn:900001']);
    expect(gazetteer.country('EL')).toMatchObject({ population: 3_100_000 });
    expect(gazetteer.neighbours('EL')).toEqual(['NL', 'KP']);
  });

  test('what the tables know keeps its point and learns its inhabitants', () => {
    const gazetteer = loadGazetteer(output);
    expect(gazetteer.place('gn:2745392')).toMatchObject({ population: 45000, point: [3.5736, 51.4425] });
    expect(gazetteer.lookup('North Sea', 'en').map(told)).toEqual(['dl:f162 WATER EXACT PREFERRED']);
    expect(gazetteer.place('dl:f162')!.gazetteerIds).toEqual(['geonames:900009']);
  });

  test('an imported index stays fresh', () => expect(gazetteerIsFresh(tables, output)).toBe(true));
});

test('dumps alone make a gazetteer too, unpacked as well', async () => {
  writeFileSync(join(folder, 'allCountries.txt'), dump(PLACES));
  await importGeonames(folder, output);
  expect(loadGazetteer(output).lookup('Mudpool', 'en').map(told)).toEqual(['gn:900004 CITY EXACT PREFERRED']);
});

test('of too many places the most important are taken, of equals the first', async () => {
  writeDumps();
  await importGeonames(folder, output, undefined, { maximumPlaces: 5 });
  const gazetteer = loadGazetteer(output);
  const taken = [
    'Republic of Elbonia',
    'Mud Province',
    'Mudpool',
    'Low District',
    'Puddleby',
    'Bogside',
    'Great Mud River',
  ];
  expect(taken.filter((name) => gazetteer.lookup(name, 'en').length > 0)).toEqual([
    'Republic of Elbonia',
    'Mud Province',
    'Mudpool',
    'Low District',
  ]);
});

test('progress counts bytes on disk up to all of them', async () => {
  writeDumps();
  const heard: [number, number][] = [];
  await importGeonames(folder, output, (done, total) => heard.push([done, total]), { tables });
  const dones = heard.map(([done]) => done);
  expect(dones).toEqual([...dones].sort((a, b) => a - b));
  expect(dones.at(-1)! / heard[0]![1]).toBeGreaterThan(0.5);
  expect(dones.at(-1)!).toBeLessThanOrEqual(heard[0]![1]);
});

describe('what is no dump is refused, and the old index stays', () => {
  const good = (content: string): Buffer => zip([{ name: 'allCountries.txt', content }]);
  const rows = dump(PLACES);

  test.each([
    ['nothing', undefined, {}, 'Expected allCountries.zip or allCountries.txt in'],
    [
      'no archive',
      Buffer.from('<html>not found</html>'),
      {},
      'allCountries.zip: expected a zip archive, got something else',
    ],
    ['half an archive', good(rows).subarray(0, 400), {}, 'allCountries.zip: expected a zip archive'],
    [
      'an archive of something else',
      zip([{ name: '../allCountries.txt', content: rows }]),
      {},
      'expected a whole zip archive, got a damaged one',
    ],
    ['an archive without the text', zip([{ name: 'readme.txt', content: 'x' }]), {}, 'expected allCountries.txt in it'],
    ['a zip bomb', good('0'.repeat(2_000_000)), {}, 'packed at most 60 to 1'],
    [
      'a zip bomb that lies about its size',
      zip([{ name: 'allCountries.txt', content: '0\n'.repeat(1_000_000), claimedSize: 20_000 }]),
      {},
      'expected whole data, got damaged data',
    ],
    [
      'too many entries',
      zip(Array.from({ length: 20 }, (_, n) => ({ name: `${n}.txt`, content: 'x' }))),
      {},
      'expected at most 16 entries, got 20',
    ],
    ['too many bytes', good(rows), { bytes: 100 }, 'expected at most 100 bytes unpacked'],
    ['too many lines', good(rows), { lines: 3 }, 'expected at most 3 lines, got more'],
    ['a line without end', good(rows), { lineLength: 50 }, 'expected lines of at most 50 characters'],
    ['flipped bytes', damaged(good(rows)), {}, 'expected whole data, got damaged data'],
  ])('%s', async (_, content, limits, message) => {
    if (content) writeFileSync(join(folder, 'allCountries.zip'), content);
    await expect(importGeonames(folder, output, undefined, { limits: { ...DUMP_LIMITS, ...limits } })).rejects.toThrow(
      message,
    );
    expect(existsSync(output)).toBe(false);
  });
});

function damaged(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  copy.fill(0xff, 60, 80);
  return copy;
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGazetteer, gazetteerIsFresh, loadGazetteer } from '../../src/gazetteer/index.ts';
import { paths } from '../../src/paths.ts';
import { told } from './loaded.ts';
import { writeSmallTables } from './small-tables.ts';

let folder: string;
let tables: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  tables = join(folder, 'tables');
  output = join(folder, 'index');
  writeSmallTables(tables);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a small world', () => {
  test.each([
    ['nl', 'Middelburg', ['gn:2750896 CITY EXACT PREFERRED', 'gn:2750894 DISTRICT EXACT ALTERNATE']],
    ['nl', 'Mirreburg', ['gn:2750896 CITY EXACT ALTERNATE']],
    ['nl', 'MDB', []],
    ['fr', 'Flessingue', ['gn:2745392 CITY EXACT PREFERRED']],
    ['nl', 'Zeeuwse', ['gn:2744011 REGION DEMONYM ADJECTIVE']],
    ['nl', 'Zeeuw', ['gn:2744011 REGION DEMONYM INHABITANT']],
    ['en', 'Zeeuw', []],
    ['nl', 'Zld.', ['gn:2744011 REGION ABBREVIATION ABBREVIATION']],
    ['nl', 'ZLD', []],
    ['nl', 'Noordzee', ['dl:f162 WATER EXACT PREFERRED']],
    ['nl', 'Marsman', []],
    ['en', 'Zeeland Province', ['gn:2744011 REGION EXACT ALTERNATE']],
    ['en', 'Willem Alexander Airport', ['dl:iata/MDZ POI EXACT ALTERNATE']],
    ['nl', 'Nieuw- en Sint Joosland', ['dl:postal/NL/nieuw-en-st-joosland/51.48,3.65 CITY EXACT PREFERRED']],
  ])('%s: %s means %j', (language, name, wanted) => {
    buildGazetteer(tables, output);
    expect(loadGazetteer(output).lookup(name, language).map(told)).toEqual(wanted);
  });

  test('regions count their towns, reach as far as they do, and contain them', () => {
    buildGazetteer(tables, output);
    const gazetteer = loadGazetteer(output);
    expect(gazetteer.place('gn:2744011')).toMatchObject({
      population: 90929,
      radiusKm: 47.8,
      ancestors: ['gn:2750405', 'dl:f2'],
      gazetteerIds: ['geonames:2744011', 'iso:NL-ZE'],
      bbox: [3.36, 51.2, 4.28, 51.76],
    });
    expect(gazetteer.place('gn:2750896')!.ancestors).toEqual(['gn:2750894', 'gn:2744011', 'gn:2750405', 'dl:f2']);
    expect(gazetteer.place('gn:2745392')).toMatchObject({
      countryCode: 'NL',
      disputedBy: ['BE', 'NL'],
      ancestors: ['dl:f2'],
    });
  });

  test.each([
    ['mean', [5.675, 52.35]],
    ['natural-earth', [5.6, 52.2]],
    ['factbook', [5.75, 52.5]],
    ['geonames', [5.75, 52.5]],
  ] as const)('a country stands at its %s point', (countryPoints, point) => {
    buildGazetteer(tables, output, undefined, { countryPoints });
    expect(loadGazetteer(output).country('nl')!.point).toEqual(point);
  });

  test('progress rises from nothing to all', () => {
    const heard: number[] = [];
    buildGazetteer(tables, output, (done) => heard.push(done));
    expect([heard[0], heard.at(-1)]).toEqual([0, 1]);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });
});

test('the same tables give the same bytes', () => {
  const other = join(folder, 'other');
  buildGazetteer(tables, output);
  buildGazetteer(tables, other);
  expect(readFileSync(join(other, 'gazetteer.bin')).equals(readFileSync(join(output, 'gazetteer.bin')))).toBe(true);
});

describe('an index is fresh', () => {
  test('after a build, also where the tables were written anew with the same content', () => {
    buildGazetteer(tables, output);
    writeSmallTables(tables);
    expect(gazetteerIsFresh(tables, output)).toBe(true);
  });

  test('until a table changes', () => {
    buildGazetteer(tables, output);
    writeSmallTables(tables, { 'abbreviations.tsv': ['abbr|ref|set|lang'] });
    expect(gazetteerIsFresh(tables, output)).toBe(false);
  });

  test('not before a build, nor with other points than the default', () => {
    expect(gazetteerIsFresh(tables, output)).toBe(false);
    buildGazetteer(tables, output, undefined, { countryPoints: 'geonames' });
    expect(gazetteerIsFresh(tables, output)).toBe(false);
  });
});

describe('what cannot be used says what to do', () => {
  test('a missing index', () => {
    expect(() => loadGazetteer(output)).toThrow(
      /^Gazetteer index is missing at .*gazetteer\.bin; run `npm run gazetteer`\.$/,
    );
  });

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, file.length >> 1)],
    [
      'with one byte flipped',
      (file: Buffer) => Buffer.from(file).fill(file.at(-99)! ^ 1, -99 + file.length, -98 + file.length),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['of another program', (file: Buffer) => Buffer.from('something else'.repeat(file.length))],
  ])('an index %s', (_, damage) => {
    buildGazetteer(tables, output);
    const path = join(output, 'gazetteer.bin');
    writeFileSync(path, damage(readFileSync(path)));
    expect(() => loadGazetteer(output)).toThrow(/cannot be used: .*Run `npm run gazetteer`\.$/);
  });

  test.each([
    [
      'a row with too many cells',
      'abbreviations.tsv',
      ['abbr|ref|set|lang', 'a|b|c|d|e'],
      'abbreviations.tsv, line 2: expected 4 cells, got 5',
    ],
    [
      'an unknown scope',
      'disputed.tsv',
      ['scope|where|claimants|note', 'moon|x|NL|'],
      'expected a scope of country, admin1, place or area, got "moon"',
    ],
    ['an unknown ambiguity', 'stopwords_ambiguous.tsv', ['lang|name|kind', 'nl|x|colour'], 'got "colour"'],
    [
      'coordinates off the Earth',
      'features.tsv',
      ['id|kind|en|lat|lon|radius_km', 'f1|sea|X|91|0|5'],
      'Expected a latitude and a longitude in degrees, got "91" and "0"',
    ],
  ])('%s', (_, table, rows, message) => {
    writeSmallTables(tables, { [table]: rows });
    expect(() => buildGazetteer(tables, output)).toThrow(message);
  });
});

test('the real index takes at most 100 MB of memory', () => {
  const before = process.memoryUsage();
  const loaded = loadGazetteer(paths.gazetteer);
  const after = process.memoryUsage();
  expect(loaded.country('NL')).not.toBeNull();
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(100e6);
});

import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../src/geo/distance.ts';
import { nearestOnLines } from '../../src/geo/nearest.ts';
import { containsPoint } from '../../src/geo/polygons.ts';
import { loadGeography } from '../../src/geography/load-geography.ts';
import type { Position } from '../../src/model/bounding-box.ts';
import type { Place } from '../../src/model/place.ts';
import { paths } from '../../src/paths.ts';

const geography = loadGeography(paths.geography, paths.geographySources);

function place(kind: Place['kind'], name: string, countryCode: string | null, admin1: string | null = null): Place {
  return {
    id: `test:${name}`,
    name,
    names: {},
    kind,
    countryCode,
    admin1,
    admin2: null,
    ancestors: [],
    disputedBy: [],
    point: [0, 0],
    bbox: null,
    population: 0,
    radiusKm: 0,
    featureCode: null,
    gazetteerIds: [],
  };
}

describe('outlines', () => {
  const holds = (where: Place, point: Position): boolean => {
    const outline = geography.outline(where);
    const polygons = outline?.type === 'Polygon' ? [outline.coordinates] : (outline?.coordinates ?? []);
    return polygons.some(
      ([outer, ...holes]) =>
        containsPoint(outer!, [...point]) && !holes.some((hole) => containsPoint(hole, [...point])),
    );
  };

  it.each<[string, Place, Position, boolean]>([
    ['Utrecht lies in the Netherlands', place('COUNTRY', 'Netherlands', 'NL'), [5.12, 52.09], true],
    ['Brussels does not', place('COUNTRY', 'Netherlands', 'NL'), [4.35, 50.85], false],
    ['Lesotho is a hole in South Africa', place('COUNTRY', 'South Africa', 'ZA'), [28.3, -29.6], false],
    ['Crimea is not drawn as part of Russia', place('COUNTRY', 'Russia', 'RU'), [34.2, 45.3], false],
    ['nor Western Sahara as part of Morocco', place('COUNTRY', 'Morocco', 'MA'), [-13, 25], false],
    ['Seville lies in Andalusia', place('REGION', 'Andalusia', 'ES', 'ES.51'), [-5.98, 37.39], true],
    ['Madrid does not', place('REGION', 'Andalusia', 'ES', 'ES.51'), [-3.7, 40.42], false],
    ['Vladivostok lies in Primorye', place('REGION', 'Primorskiy Kray', 'RU', 'RU.59'), [131.95, 43.2], true],
    ['the North Sea is found by its Dutch name', place('WATER', 'Noordzee', null), [3, 56], true],
  ])('%s', (_name, where, point, expected) => expect(holds(where, point)).toBe(expected));

  it.each([
    ['a city', place('CITY', 'Utrecht', 'NL')],
    ['a country without a code', place('COUNTRY', 'Nowhere', null)],
    ['a code that is a path', place('COUNTRY', 'Nowhere', '../XX')],
    ['a region nobody drew', place('REGION', 'Atlantis', 'GR')],
  ])('%s has none', (_name, where) => expect(geography.outline(where)).toBeNull());
});

describe('borders and railways', () => {
  const artyom: Position = [132.19, 43.36];

  it('North Korea’s border lies 160 km from Artyom', () => {
    expect(nearestOnLines(artyom, geography.border('KP')!)!.km).toBeCloseTo(160.3, 0);
  });

  it('by rail it is 266 km, over Baranovsky to Khasan', () => {
    const path = geography.railPathToBorder(artyom, 'KP')!;
    expect(path.lengthKm).toBeCloseTo(265.8, 0);
    expect(greatCircleKm(path.lines[0]!.at(-1)!, [130.64, 42.42])).toBeLessThan(5);
    expect(path.lines[0]!.some((position) => greatCircleKm(position, [131.93, 43.62]) < 10)).toBe(true);
  });

  it.each<[string, Position, Position, number]>([
    ['Amsterdam to Paris', [4.9, 52.37], [2.35, 48.85], 556],
    ['Kyiv to Warsaw', [30.52, 50.45], [21.01, 52.23], 766],
    ['Vladivostok to Moscow', [131.89, 43.11], [37.62, 55.75], 7808],
  ])('%s', (_name, from, to, km) => expect(geography.railPath(from, to)!.lengthKm).toBeCloseTo(km, -1));

  it('no train crosses the ocean', () => expect(geography.railPath([4.9, 52.37], [-74, 40.7])).toBeNull());
  it('an island state has a coast and no border', () => {
    expect(geography.border('IS')).toBeNull();
    expect(geography.coast('IS')!.coordinates.length).toBeGreaterThan(0);
  });
});

it('a missing folder says how to make it', () => {
  expect(() => loadGeography('/nowhere', '/nowhere')).toThrow('npm run gazetteer');
});

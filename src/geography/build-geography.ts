import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../geo/polygons.ts';
import { readIsoCodes } from './basemap/labels.ts';
import { readCountries } from './countries.ts';
import { type RegionShape, readRegions } from './regions.ts';

/** One country as `load-geography.ts` reads it: outline at 1:50m to draw, lines at 1:10m to measure on. */
export interface CountryFile {
  readonly outline: MultiPolygon | null;
  readonly border: MultiLineString;
  readonly coast: MultiLineString;
  readonly regions: readonly RegionShape[];
}

/** A sea or a lake, by its names in any language. */
export interface WaterShape {
  readonly names: readonly string[];
  readonly geometry: MultiPolygon;
}

/**
 * Compiles outlines, borders and coasts into `outputDirectory`: `country/XX.json` and `waters.json`. A few seconds; the folder is
 * replaced when everything is written.
 */
export function buildGeography(geographyData: string, gazetteerData: string, outputDirectory: string): void {
  const fresh = `${outputDirectory}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'country'), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(fresh, name), JSON.stringify(value));

  const codes = readIsoCodes(geographyData);
  const toDraw = readCountries('50m', codes).countries;
  const toMeasure = readCountries('10m', codes).countries;
  const regions = readRegions(geographyData, gazetteerData);
  for (const code of new Set([...toDraw.keys(), ...toMeasure.keys(), ...regions.keys()])) {
    const rings = (toDraw.get(code) ?? toMeasure.get(code))?.rings;
    const file: CountryFile = {
      outline: rings ? polygonsOf(rings.map((ring) => ring.map(rounded))) : null,
      border: linesOf(toMeasure.get(code)?.border),
      coast: linesOf(toMeasure.get(code)?.coast),
      regions: regions.get(code) ?? [],
    };
    write(`country/${code}.json`, file);
  }
  write('waters.json', [...readWaters(geographyData, 'ne_marine10'), ...readWaters(geographyData, 'ne_lakes10')]);

  rmSync(outputDirectory, { recursive: true, force: true });
  mkdirSync(dirname(outputDirectory), { recursive: true });
  renameSync(fresh, outputDirectory);
}

function readWaters(data: string, name: string): WaterShape[] {
  const topology = JSON.parse(readFileSync(join(data, `${name}.topo.json`), 'utf8')) as Topology;
  const source = Object.values(topology.objects)[0] as GeometryCollection<Record<string, unknown>>;
  const waters: WaterShape[] = [];
  for (const { geometry, properties } of feature(topology, source).features) {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
    const names = Object.entries(properties).flatMap(([key, value]) =>
      key.startsWith('name') && typeof value === 'string' && value !== '' ? [value] : [],
    );
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    waters.push({
      names: [...new Set(names)],
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(rounded))) },
    });
  }
  return waters;
}

function linesOf(lines: readonly Position[][] = []): MultiLineString {
  return { type: 'MultiLineString', coordinates: lines.map((line) => line.map(tenthOfThousandth)) };
}

function rounded(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1000) / 1000);
}

/** Ten metres: finer than the map they come from, so that no distance changes. */
function tenthOfThousandth(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 10_000) / 10_000);
}

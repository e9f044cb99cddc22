import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { cutLine, cutRing } from '../geo/antimeridian.ts';
import { clipRing } from '../geo/clip.ts';
import { containsPoint } from '../geo/polygons.ts';

type Scale = '110m' | '50m' | '10m';
type Country = (TopoPolygon | TopoMultiPolygon) & { code: string };

/** What one scale of the map draws, with the editorial patches made. */
export interface CountryShapes {
  /** Closed rings; outer and inner ones turn opposite ways, so one non-zero fill draws the land. */
  readonly land: readonly Position[][];
  readonly coast: readonly Position[][];
  readonly borders: readonly Position[][];
  /** Boundaries that are disputed or lines of control: drawn dashed. */
  readonly dashed: readonly Position[][];
  /** Disputed areas: drawn hatched, under no country's colour. */
  readonly hatched: readonly Position[][];
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, CountryShape>;
}

/** One country: closed rings, the lines that it shares with neighbours, and the others. */
export interface CountryShape {
  readonly rings: readonly Position[][];
  readonly border: readonly Position[][];
  readonly coast: readonly Position[][];
}

/** Natural Earth draws both of these as the de facto ruler's; the map says instead that they are disputed. */
const crimea: Position = [34.2, 45.3];
const saharanBorderLatitude = 27.667;

/** Areas without an agreed state, by our own code below. */
const disputedAreas = new Set(['x:crimea', 'EH', 'PS', 'XK', 'x:N. Cyprus', 'x:Somaliland', 'x:Siachen Glacier']);
/** Pairs whose common boundary is a line of control, by code; an area above is dashed against everyone. */
const controlLines = new Set(['KP KR', 'IL SY', 'IL LB', 'IN PK', 'CN IN', 'CN x:Siachen Glacier']);
/** South of this latitude India and Pakistan agree on their border. */
const kashmirSouth = 32.4;

const withoutIsoNumber: Readonly<Record<string, string>> = { Kosovo: 'XK' };
const require = createRequire(import.meta.url);

export function readCountries(scale: Scale, isoCodeByNumber: ReadonlyMap<string, string>): CountryShapes {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Topology;
  const source = topology.objects.countries as GeometryCollection<{ name?: string }>;
  const collection: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: source.geometries.flatMap((geometry) => {
      const name = (geometry.properties as { name?: string } | undefined)?.name ?? '';
      const code = isoCodeByNumber.get(String(geometry.id)) ?? withoutIsoNumber[name] ?? `x:${name}`;
      return splitCrimea(topology, { ...(geometry as TopoPolygon | TopoMultiPolygon), code });
    }),
  };
  const countries = collection.geometries as Country[];
  const lines = (filter: (a: Country, b: Country) => boolean): Position[][] =>
    mesh(topology, collection, (a, b) => filter(a as Country, b as Country))
      .coordinates.flatMap(cutLine)
      .filter((line) => line.length > 1);

  const isDashed = (a: Country, b: Country): boolean => {
    const pair = [a.code, b.code].sort().join(' ');
    return disputedAreas.has(a.code) || disputedAreas.has(b.code) || controlLines.has(pair);
  };
  const kashmir = (line: Position[]): boolean => line.some((p) => p[1]! > kashmirSouth);
  const control = lines((a, b) => a !== b && isDashed(a, b));
  const sahara: Position[] = [
    [-13.17, saharanBorderLatitude],
    [-8.667, saharanBorderLatitude],
  ];
  const shapes = new Map<string, CountryShape>();
  for (const country of countries) {
    if (country.code.startsWith('x:')) continue;
    const known = shapes.get(country.code);
    shapes.set(country.code, {
      rings: [...(known?.rings ?? []), ...ringsOf(shapeOf(topology, country))],
      border: [...(known?.border ?? []), ...lines((a, b) => a !== b && (a === country || b === country))],
      coast: [...(known?.coast ?? []), ...lines((a, b) => a === b && a === country).flatMap(withoutMapEdge)],
    });
  }
  const area = (code: string): Position[][] =>
    countries.filter((c) => c.code === code).flatMap((c) => ringsOf(shapeOf(topology, c)));

  const morocco = shapes.get('MA');
  const occupied = (morocco?.rings ?? []).map((ring) =>
    clipRing(ring, { west: -20, south: 20, east: -8.66, north: saharanBorderLatitude }),
  );
  if (morocco) {
    const north = { west: -20, south: saharanBorderLatitude, east: 0, north: 40 };
    shapes.set('MA', {
      ...morocco,
      rings: morocco.rings.map((ring) => clipRing(ring, north)).filter((ring) => ring !== null),
    });
    const east = shapes.get('EH');
    shapes.set('EH', {
      rings: [...(east?.rings ?? []), ...occupied.filter((r) => r !== null)],
      border: east?.border ?? [],
      coast: east?.coast ?? [],
    });
  }
  const ukraine = shapes.get('UA');
  if (ukraine) shapes.set('UA', { ...ukraine, rings: [...ukraine.rings, ...area('x:crimea')] });

  return {
    land: ringsOf(merge(topology, countries as unknown as TopoPolygon[])),
    coast: lines((a, b) => a === b).flatMap(withoutMapEdge),
    borders: [
      ...lines((a, b) => a !== b && !isDashed(a, b)),
      ...control.filter((line) => isIndiaPakistan(line) && !kashmir(line)),
    ],
    dashed: [...control.filter((line) => !isIndiaPakistan(line) || kashmir(line)), sahara],
    hatched: [...[...disputedAreas].flatMap(area), ...occupied.filter((ring) => ring !== null)],
    countries: shapes,
  };
}

/** True for a line within the box of the border of India and Pakistan, of which only the north is disputed. */
function isIndiaPakistan(line: Position[]): boolean {
  return line.every(([x, y]) => x! > 68 && x! < 78 && y! > 23 && y! < 36);
}

/** Takes the polygon that holds Crimea out of the country that Natural Earth gives it to. */
function splitCrimea(topology: Topology, country: Country): Country[] {
  if (country.code !== 'RU' || country.type !== 'MultiPolygon') return [country];
  const holdsCrimea = (arcs: number[][]): boolean => {
    const polygon = feature(topology, { type: 'Polygon', arcs }).geometry as Polygon;
    return polygon.coordinates[0]!.length < 2000 && containsPoint(polygon.coordinates[0]!, crimea);
  };
  const found = country.arcs.find(holdsCrimea);
  if (!found) return [country];
  return [
    { ...country, arcs: country.arcs.filter((arcs) => arcs !== found) },
    { type: 'Polygon', arcs: found, code: 'x:crimea' },
  ];
}

function shapeOf(topology: Topology, country: Country): Polygon | MultiPolygon {
  return (feature(topology, country) as Feature<Polygon | MultiPolygon>).geometry;
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flatMap(cutRing);
}

/** A polygon that ends at the map's edge has no coast there. */
function withoutMapEdge(line: Position[]): Position[][] {
  const onEdge = (p: Position): boolean => Math.abs(p[0]!) > 179.99 || p[1]! < -89.9;
  const parts: Position[][] = [[line[0]!]];
  for (let i = 1; i < line.length; i++) {
    if (onEdge(line[i - 1]!) && onEdge(line[i]!)) parts.push([line[i]!]);
    else parts.at(-1)!.push(line[i]!);
  }
  return parts.filter((part) => part.length > 1);
}

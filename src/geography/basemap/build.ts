import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, clipLine, clipRing } from '../../geo/clip.ts';
import { type CountryShapes, readCountries } from '../countries.ts';
import { encodeLines } from './encode.ts';
import { type EncodedLabel, labelsInside, readCountryNames, readIsoCodes, readLabels } from './labels.ts';

/** One drawable sheet of the map; a missing layer is empty. Lines are encoded as `encode.ts` says. */
interface Sheet {
  precision: number;
  land?: number[][];
  coast?: number[][];
  border?: number[][];
  dashed?: number[][];
  hatched?: number[][];
  lake?: number[][];
  river?: number[][];
  rail?: number[][];
  labels?: EncodedLabel[];
  /** ISO codes of the countries that have a piece of this tile in `country/near`. */
  countries?: string[];
}

interface Layers {
  readonly shapes: CountryShapes;
  readonly lakes: readonly Position[][];
  readonly rivers: readonly Position[][];
  readonly rail: readonly Position[][];
  readonly claims: readonly Position[][];
  readonly labels: readonly EncodedLabel[];
  /** By ISO code; null where the tiles do not repeat the names of countries. */
  readonly names: ReturnType<typeof readCountryNames> | null;
  /** ISO codes by tile; null where the tier has no pieces of countries. */
  readonly countries: ReadonlyMap<string, string[]> | null;
}

/** How far apart the names of countries are repeated, in degrees. */
const repeatDegrees = 2.5;

/** The tiles of the closest tier, and the pieces of countries that go with them. */
const nearTile = { size: 7.5, precision: 500 };

/** Neighbouring tiles overlap a little, or the page shows through between them. */
const overlapDegrees = 0.02;

/**
 * Compiles the offline base map from the tables in `data` into `outputDirectory`: `world.json` for the first view, tiles of 1:50m and 1:10m that the map asks
 * for as it zooms in, and the outlines of countries: `country/far/XX.json` at 1:50m, `country/near/XX/column_row.json` at 1:10m cut to
 * the tiles, and `country/XX.json` whole, for lines at a distance from a border. About ten seconds; the folder is replaced when
 * everything is written.
 */
export function buildBasemap(data: string, outputDirectory: string): void {
  const fresh = `${outputDirectory}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const folder of ['tiles/mid', 'tiles/near', 'country/far']) mkdirSync(join(fresh, folder), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(fresh, name), JSON.stringify(value));

  const codes = readIsoCodes(data);
  const labels = readLabels(data);
  const names = readCountryNames(data);
  const water = { lakes: readPolygons(data, 'ne_lakes10'), rivers: readLines(data, 'ne_rivers10') };
  const rail = readLines(data, 'ne_rail10_world_sr8');
  const claims = readClaims(data);

  const far = readCountries('110m', codes);
  const mid = readCountries('50m', codes);
  const near = readCountries('10m', codes);
  // 1:110m has no Gaza and no small states: their outlines come from 1:50m.
  const palestine = mid.countries.get('PS')?.rings ?? [];
  const worldPrecision = 50;
  const inTile = writeCountryPieces(near, nearTile, (code, tile, outline) => {
    mkdirSync(join(fresh, 'country/near', code), { recursive: true });
    write(`country/near/${code}/${tile}.json`, outline);
  });
  const tiles = {
    mid: writeTiles(write, 'mid', 30, 200, {
      shapes: mid,
      lakes: water.lakes(2),
      rivers: water.rivers(3),
      rail: [],
      claims,
      labels: labels.filter(([, rank]) => rank <= 4),
      names: null,
      countries: null,
    }),
    near: writeTiles(write, 'near', nearTile.size, nearTile.precision, {
      shapes: near,
      lakes: water.lakes(6),
      rivers: water.rivers(7),
      rail: rail(8),
      claims,
      labels,
      names,
      countries: inTile,
    }),
  };
  write('world.json', {
    precision: worldPrecision,
    land: encodeLines(far.land, worldPrecision, 3),
    coast: encodeLines(far.coast, worldPrecision, 2),
    border: encodeLines(far.borders, worldPrecision, 2),
    dashed: encodeLines(far.dashed, worldPrecision, 2),
    hatched: encodeLines([...far.hatched, ...palestine], worldPrecision, 3),
    lake: encodeLines(water.lakes(0), worldPrecision, 3),
    labels: labels.filter(([kind, rank]) => rank <= [4, 1, 1][kind]!),
    tiles,
  });
  for (const [code, outline] of near.countries) write(`country/${code}.json`, encodeOutline(outline, 500));
  for (const [code, outline] of mid.countries) write(`country/far/${code}.json`, encodeOutline(outline, 100));
  rmSync(outputDirectory, { recursive: true, force: true });
  mkdirSync(dirname(outputDirectory), { recursive: true });
  renameSync(fresh, outputDirectory);
}

interface Outline {
  readonly rings: readonly Position[][];
  readonly border: readonly Position[][];
}

function encodeOutline({ rings, border }: Outline, precision: number) {
  return { precision, rings: encodeLines(rings, precision, 3), border: encodeLines(border, precision, 2) };
}

/**
 * Cuts every country to the tiles, so that the first view of Vladivostok does not fetch all of Russia. Pieces meet without overlap, since
 * they are filled with a colour that shows what lies below. Returns the ISO codes by tile.
 */
function writeCountryPieces(
  { countries }: CountryShapes,
  { size, precision }: { readonly size: number; readonly precision: number },
  write: (code: string, tile: string, outline: unknown) => void,
): ReadonlyMap<string, string[]> {
  const inTile = new Map<string, string[]>();
  for (const [code, { rings, border }] of countries) {
    for (let column = 0; column < 360 / size; column++) {
      const west = column * size - 180;
      const strip = cutOutline({ rings, border }, { west, east: west + size, south: -90, north: 90 });
      if (strip.rings.length === 0) continue;
      for (let row = 0; row < 180 / size; row++) {
        const south = row * size - 90;
        const piece = cutOutline(strip, { west, east: west + size, south, north: south + size });
        const encoded = encodeOutline(piece, precision);
        if (encoded.rings.length === 0) continue;
        const tile = `${column}_${row}`;
        write(code, tile, encoded);
        inTile.set(tile, [...(inTile.get(tile) ?? []), code]);
      }
    }
  }
  return inTile;
}

function cutOutline({ rings, border }: Outline, box: Box): Outline {
  return { rings: cutRings(rings, box), border: cutLines(border, box) };
}

function cutRings(rings: readonly Position[][], box: Box): Position[][] {
  return rings
    .filter((ring) => meets(ring, box))
    .map((ring) => clipRing(ring, box))
    .filter((ring) => ring !== null);
}

function cutLines(lines: readonly Position[][], box: Box): Position[][] {
  return lines.filter((line) => meets(line, box)).flatMap((line) => clipLine(line, box));
}

const reaches = new WeakMap<readonly Position[], Box>();

/** Whether the box around a line meets another: most of the world lies elsewhere, and that is quickly said. */
function meets(line: readonly Position[], box: Box): boolean {
  let reach = reaches.get(line);
  if (!reach) {
    reach = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
    for (const [x, y] of line as readonly [number, number][]) {
      reach = {
        west: Math.min(reach.west, x),
        east: Math.max(reach.east, x),
        south: Math.min(reach.south, y),
        north: Math.max(reach.north, y),
      };
    }
    reaches.set(line, reach);
  }
  return reach.west <= box.east && reach.east >= box.west && reach.south <= box.north && reach.north >= box.south;
}

/** Cuts the layers into square tiles of `size` degrees, writes those that hold anything and names them `column_row`. */
function writeTiles(
  write: (name: string, value: unknown) => void,
  tier: string,
  size: number,
  precision: number,
  layers: Layers,
): { size: number; names: string[] } {
  const names: string[] = [];
  const rows = 180 / size;
  for (let column = 0; column < 360 / size; column++) {
    const west = column * size - 180;
    const strip = inside(layers, {
      west: west - overlapDegrees,
      east: west + size + overlapDegrees,
      south: -90,
      north: 90,
    });
    for (let row = 0; row < rows; row++) {
      const south = row * size - 90;
      const box = {
        west: west - overlapDegrees,
        east: west + size + overlapDegrees,
        south: south - overlapDegrees,
        north: south + size + overlapDegrees,
      };
      const cut = inside(strip, box);
      const sheet: Sheet = {
        precision,
        land: encodeLines(cut.shapes.land, precision, 3),
        coast: encodeLines(cut.shapes.coast, precision, 2),
        border: encodeLines(cut.shapes.borders, precision, 2),
        dashed: encodeLines([...cut.shapes.dashed, ...cut.claims], precision, 2),
        hatched: encodeLines(cut.shapes.hatched, precision, 3),
        lake: encodeLines(cut.lakes, precision, 3),
        river: encodeLines(cut.rivers, precision, 2),
        rail: encodeLines(cut.rail, precision, 2),
        labels: [
          ...layers.labels.filter(([, , x, y]) => x >= west && x < west + size && y >= south && y < south + size),
          ...repeatedNames(cut, west, south, size),
        ],
        countries: layers.countries?.get(`${column}_${row}`) ?? [],
      };
      const filled = Object.entries(sheet).filter(([, value]) => !Array.isArray(value) || value.length > 0);
      if (filled.length === 1) continue;
      write(`tiles/${tier}/${column}_${row}.json`, Object.fromEntries(filled));
      names.push(`${column}_${row}`);
    }
  }
  return { size, names };
}

function inside(layers: Layers, box: Box): Layers {
  const rings = (list: readonly Position[][]): Position[][] => cutRings(list, box);
  const lines = (list: readonly Position[][]): Position[][] => cutLines(list, box);
  const { shapes } = layers;
  return {
    shapes: {
      land: rings(shapes.land),
      coast: lines(shapes.coast),
      borders: lines(shapes.borders),
      dashed: lines(shapes.dashed),
      hatched: rings(shapes.hatched),
      countries: new Map(
        layers.names
          ? [...shapes.countries].map(([code, c]) => [code, { rings: rings(c.rings), border: [], coast: [] }] as const)
          : [],
      ),
    },
    lakes: rings(layers.lakes),
    rivers: lines(layers.rivers),
    rail: lines(layers.rail),
    claims: lines(layers.claims),
    labels: layers.labels,
    names: layers.names,
    countries: layers.countries,
  };
}

function repeatedNames({ shapes, names }: Layers, west: number, south: number, size: number): EncodedLabel[] {
  if (!names) return [];
  const labels: EncodedLabel[] = [];
  for (let x = west; x < west + size; x += repeatDegrees) {
    for (let y = south; y < south + size; y += repeatDegrees) {
      labels.push(
        ...labelsInside(
          shapes.countries,
          { west: x, south: y, east: x + repeatDegrees, north: y + repeatDegrees },
          names,
        ),
      );
    }
  }
  return labels;
}

type Ranked = (greatestRank: number) => Position[][];

function readTopology(
  data: string,
  name: string,
): FeatureCollection<Polygon | MultiPolygon | MultiLineString, { scalerank: number }> {
  const topology = JSON.parse(readFileSync(join(data, `${name}.topo.json`), 'utf8')) as Topology;
  return feature(topology, Object.values(topology.objects)[0] as GeometryCollection<{ scalerank: number }>) as never;
}

function readPolygons(data: string, name: string): Ranked {
  const features = readTopology(data, name).features.filter((f) => f.geometry);
  return (rank) =>
    features
      .filter((f) => f.properties.scalerank <= rank)
      .flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : (geometry as MultiPolygon).coordinates.flat(),
      );
}

function readLines(data: string, name: string): Ranked {
  const features = readTopology(data, name).features.filter((f) => f.geometry);
  return (rank) =>
    features.filter((f) => f.properties.scalerank <= rank).flatMap(({ geometry }) => asLines(geometry as never));
}

function readClaims(data: string): Position[][] {
  const claims = JSON.parse(
    readFileSync(join(data, 'ne_disputed_borders.geojson'), 'utf8'),
  ) as FeatureCollection<MultiLineString>;
  return claims.features.flatMap(({ geometry }) => asLines(geometry));
}

function asLines(geometry: { type: string; coordinates: unknown }): Position[][] {
  return (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as Position[][];
}

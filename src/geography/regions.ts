import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { containsPoint } from '../geo/polygons.ts';

/** The outline of a first-level region, or of one of the finer units that Natural Earth draws. */
export interface RegionShape {
  /** GeoNames first-level code, `RU.59`; null for a unit that is only part of one. */
  readonly code: string | null;
  readonly names: readonly string[];
  readonly geometry: Polygon | MultiPolygon;
}

interface Unit {
  readonly country: string;
  readonly names: readonly string[];
  readonly shape: TopoPolygon;
  readonly polygons: readonly Position[][][];
  code: string | null;
}

/** Region shapes by ISO code of the country. Natural Earth has no GeoNames codes: the towns inside a unit say which region it is of. */
export function readRegions(geographyData: string, gazetteerData: string): ReadonlyMap<string, readonly RegionShape[]> {
  const topology = JSON.parse(readFileSync(join(geographyData, 'ne_admin1.topo.json'), 'utf8')) as Topology;
  const source = topology.objects.admin1 as GeometryCollection<{ iso_a2?: string; name?: string; gn_name?: string }>;
  const units = source.geometries
    .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
    .map((geometry): Unit => {
      const { iso_a2, name, gn_name } = geometry.properties ?? {};
      const { geometry: outline } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
      return {
        country: countryOf(iso_a2 ?? '', name ?? ''),
        names: [...new Set([name, gn_name].filter((each) => each !== undefined && each !== ''))] as string[],
        shape: geometry as TopoPolygon,
        polygons: outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates,
        code: null,
      };
    });
  nameByTowns(units, join(gazetteerData, 'geonames_cities500.tsv.gz'));

  const shapes = new Map<string, RegionShape[]>();
  const add = (country: string, shape: RegionShape): void => {
    shapes.set(country, [...(shapes.get(country) ?? []), shape]);
  };
  for (const [code, parts] of grouped(units, ({ code }) => code)) {
    if (code !== null) {
      const whole = merge(
        topology,
        parts.map(({ shape }) => shape),
      );
      add(code.slice(0, 2), {
        code,
        names: parts.length === 1 ? parts[0]!.names : [],
        geometry: rounded(whole.coordinates),
      });
    }
    if (code !== null && parts.length === 1) continue;
    for (const { country, names, polygons } of parts) add(country, { code: null, names, geometry: rounded(polygons) });
  }
  return shapes;
}

/** Natural Earth files Crimea under Russia; it is disputed, and its GeoNames codes are of Ukraine. */
function countryOf(isoCode: string, name: string): string {
  return name === 'Crimea' || name === 'Sevastopol' ? 'UA' : isoCode;
}

function nameByTowns(units: readonly Unit[], file: string): void {
  const byCountry = grouped(
    units.map((unit) => ({ unit, box: boxOf(unit.polygons), votes: new Map<string, number>() })),
    ({ unit }) => unit.country,
  );
  const [header, ...rows] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const column = Object.fromEntries(header!.split('\t').map((name, i) => [name, i]));
  for (const row of rows) {
    const cells = row.split('\t');
    const [country, admin1] = [cells[column.country!], cells[column.admin1!]];
    if (!country || !admin1) continue;
    const at = [Number(cells[column.lon!]), Number(cells[column.lat!])];
    const home = byCountry.get(country)?.find(({ unit, box }) => isIn(box, at) && holds(unit.polygons, at));
    if (home) home.votes.set(admin1, (home.votes.get(admin1) ?? 0) + 1);
  }
  for (const { unit, votes } of [...byCountry.values()].flat()) {
    const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
    if (winner) unit.code = `${unit.country}.${winner[0]}`;
  }
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function holds(polygons: readonly Position[][][], at: Position): boolean {
  return polygons.some(
    ([outer, ...holes]) => containsPoint(outer!, at) && !holes.some((hole) => containsPoint(hole, at)),
  );
}

function boxOf(polygons: readonly Position[][][]): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [x, y] of polygons.flatMap(([outer]) => outer!)) {
    box[0] = Math.min(box[0], x!);
    box[1] = Math.min(box[1], y!);
    box[2] = Math.max(box[2], x!);
    box[3] = Math.max(box[3], y!);
  }
  return box;
}

function isIn([west, south, east, north]: readonly number[], [x, y]: Position): boolean {
  return x! >= west! && x! <= east! && y! >= south! && y! <= north!;
}

function rounded(polygons: readonly Position[][][]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map((position) => position.map(thousandths)))),
  };
}

function thousandths(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

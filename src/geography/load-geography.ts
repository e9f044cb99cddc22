import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { createRailNetwork, type RailNetwork } from '../geo/rail-network.ts';
import type { Position } from '../model/bounding-box.ts';
import type { Geography } from '../model/geography.ts';
import type { Place } from '../model/place.ts';
import type { CountryFile, WaterShape } from './build-geography.ts';
import type { RegionShape } from './regions.ts';

/**
 * Outlines, borders, coasts and the railway. Nothing is read before it is asked for: a country's file when its outline or border
 * is, the tracks at the first journey by train. Throws when `buildDirectory` holds no compiled geography.
 */
export function loadGeography(buildDirectory: string, sourceDirectory: string): Geography {
  if (!existsSync(join(buildDirectory, 'waters.json'))) {
    throw new Error(`The compiled geography is missing at ${buildDirectory}; run \`npm run gazetteer\`.`);
  }
  const countries = new Map<string, CountryFile | null>();
  let waters: readonly WaterShape[] | null = null;
  let rails: RailNetwork | null = null;

  function country(code: string | null): CountryFile | null {
    if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
    let file = countries.get(code);
    if (file === undefined) {
      const path = join(buildDirectory, 'country', `${code}.json`);
      file = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CountryFile) : null;
      countries.set(code, file);
    }
    return file;
  }

  function lines(code: string, kind: 'border' | 'coast'): MultiLineString | null {
    const found = country(code)?.[kind];
    return found && found.coordinates.length > 0 ? found : null;
  }

  function railways(): RailNetwork {
    rails ??= createRailNetwork(readTracks(sourceDirectory));
    return rails;
  }

  return {
    outline(place) {
      switch (place.kind) {
        case 'COUNTRY':
          return country(place.countryCode)?.outline ?? null;
        case 'REGION':
        case 'DISTRICT':
          return regionOf(country(place.countryCode), place);
        case 'WATER':
          waters ??= JSON.parse(readFileSync(join(buildDirectory, 'waters.json'), 'utf8')) as WaterShape[];
          return waters.find(({ names }) => names.some((name) => isNameOf(place, name)))?.geometry ?? null;
        default:
          return null;
      }
    },
    border: (code) => lines(code, 'border'),
    coast: (code) => lines(code, 'coast'),
    railPath: (from, to) => railways().path(from, to),
    railPathToBorder(from, code) {
      const border = lines(code, 'border');
      return border && railways().pathToLines(from, border.coordinates as unknown as Position[][]);
    },
  };
}

/** A first-level region by its code; a finer unit (a province of a region), which carries its parent's code, by its own name. */
function regionOf(file: CountryFile | null, place: Place): RegionShape['geometry'] | null {
  const named = file?.regions.find(({ names }) => names.some((name) => isNameOf(place, name)));
  const isFirstLevel = place.kind === 'REGION' && place.admin1 !== null && place.admin2 === null;
  const coded = isFirstLevel ? file?.regions.find(({ code }) => code === place.admin1) : undefined;
  const isPartOfIt = named !== undefined && named.code === null;
  return (isPartOfIt ? named : (coded ?? named))?.geometry ?? null;
}

function isNameOf(place: Place, name: string): boolean {
  const wanted = name.toLowerCase();
  return [place.name, ...Object.values(place.names)].some((each) => each?.toLowerCase() === wanted);
}

/** The world's main lines, and every track where a sheet of full detail is there. */
function readTracks(directory: string): Position[][] {
  const topology = JSON.parse(readFileSync(join(directory, 'ne_rail10_world_sr8.topo.json'), 'utf8')) as Topology;
  const world = feature(topology, Object.values(topology.objects)[0] as GeometryCollection);
  const detail = JSON.parse(readFileSync(join(directory, 'rail_primorye_ne10m.geojson'), 'utf8')) as FeatureCollection;
  return [...world.features, ...detail.features].flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as LineString | MultiLineString;
    return (type === 'LineString' ? [coordinates] : coordinates) as unknown as Position[][];
  });
}

import turfNearestPointOnLine from '@turf/nearest-point-on-line';
import type { MultiLineString } from 'geojson';
import type { Position } from '../model/bounding-box.ts';
import { greatCircleKm } from './distance.ts';

export interface NearestPosition {
  readonly position: Position;
  readonly km: number;
}

/** The position on the lines that is nearest to a point, on the sphere; null for lines without positions. */
export function nearestOnLines(point: Position, lines: MultiLineString): NearestPosition | null {
  const near = linesWithinReach(point, lines);
  if (near.coordinates.length === 0) return null;
  const { geometry, properties } = turfNearestPointOnLine(near, [...point], { units: 'kilometers' });
  return { position: geometry.coordinates as [number, number], km: properties.pointDistance };
}

/** Leaves out the stretches that cannot hold the nearest position: turf looks at every segment, and a border has ten thousand. */
function linesWithinReach(point: Position, lines: MultiLineString): MultiLineString {
  const stretches = lines.coordinates.flatMap((line) => stretchesOf(line as unknown as readonly Position[]));
  // The nearest vertex of each stretch bounds the answer from above; a stretch is out when even its own length cannot close the gap.
  const measured = stretches.map((stretch) => {
    const gaps = stretch.map((position) => greatCircleKm(point, position));
    const lengths = stretch.slice(1).map((position, i) => greatCircleKm(stretch[i]!, position));
    return { stretch, nearestKm: Math.min(...gaps), longestKm: Math.max(0, ...lengths) };
  });
  const bound = Math.min(...measured.map(({ nearestKm }) => nearestKm));
  return {
    type: 'MultiLineString',
    coordinates: measured
      .filter(({ nearestKm, longestKm }) => nearestKm - longestKm <= bound)
      .map(({ stretch }) => stretch.map((position) => [...position])),
  };
}

const stretchLength = 50;

/** A line as pieces of at most fifty positions, each beginning where the one before ends. */
function stretchesOf(line: readonly Position[]): (readonly Position[])[] {
  if (line.length < 2) return [];
  const pieces: (readonly Position[])[] = [];
  for (let i = 0; i < line.length - 1; i += stretchLength) pieces.push(line.slice(i, i + stretchLength + 1));
  return pieces;
}

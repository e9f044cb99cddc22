import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from './bounding-box.ts';
import type { Place } from './place.ts';

/** A path over the railway network. */
export interface RailPath {
  readonly lines: readonly (readonly Position[])[];
  readonly lengthKm: number;
  /** How much of the length bridges gaps in the mapped track, straight. */
  readonly bridgedKm: number;
}

/** Shapes and networks to measure on. Loaded at the edge and passed in; every answer may be null: unknown is a value. */
export interface Geography {
  /** The outline of a country, region or sea. */
  outline(place: Place): Polygon | MultiPolygon | null;
  /** The land border of a country as lines. */
  border(countryCode: string): MultiLineString | null;
  /** The coast of a country as lines. */
  coast(countryCode: string): MultiLineString | null;
  /** The shortest way over the tracks between two points; null where no railway joins them within reach of both. */
  railPath(from: Position, to: Position): RailPath | null;
  /** The shortest way over the tracks from a point to where they meet a country's border. */
  railPathToBorder(from: Position, countryCode: string): RailPath | null;
}

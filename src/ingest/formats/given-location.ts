import type { GivenLocation } from '../../model/article.ts';
import { isObject, type Json, stringOf } from './json.ts';
import { child, path, textOf, type XmlElement } from './xml.ts';

/**
 * The point that a feed's item carries: GeoRSS simple (`georss:point`), GeoRSS GML (`georss:where/gml:Point/gml:pos`) or W3C geo
 * (`geo:lat` with `geo:long`, in `geo:Point` or by themselves). Null for none, for more than one number can mean, and for what is no point
 * on earth.
 */
export function locationOfItem(item: XmlElement): GivenLocation | null {
  const name = textOf(child(item, 'featurename')) ?? textOf(child(item, 'featureName'));
  const pair = textOf(child(item, 'point')) ?? textOf(path(item, 'where', 'Point', 'pos'));
  if (pair !== null) {
    const numbers = pair.split(/[\s,]+/);
    return numbers.length === 2 ? locationAt(numbers[0], numbers[1], name) : null;
  }
  const point = child(item, 'Point') ?? item;
  return locationAt(textOf(child(point, 'lat')), textOf(child(point, 'long')) ?? textOf(child(point, 'lon')), name);
}

/** The point of schema.org's `contentLocation`: a Place with `geo`. Null where several are named: which one is the story's, nobody says. */
export function locationOfJsonLd(contentLocation: unknown): GivenLocation | null {
  const located = [contentLocation].flat().filter((place): place is Json => isObject(place) && isObject(place.geo));
  const [place] = located;
  if (!place || located.length > 1) return null;
  const geo = place.geo as Json;
  return locationAt(geo.latitude, geo.longitude, stringOf(place, 'name'));
}

/** The point of the one place of a ninjs item that has a geometry (GeoJSON: longitude first). */
export function locationOfNinjs(places: readonly Json[]): GivenLocation | null {
  const located = places.flatMap((place) => {
    const geometry = [place.geometry_geojson, place.geometryGeoJson, place.geometryGeojson].find(isObject);
    const point = geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : null;
    return point ? [{ place, point: point as readonly unknown[] }] : [];
  });
  const [one] = located;
  if (!one || located.length > 1) return null;
  return locationAt(one.point[1], one.point[0], stringOf(one.place, 'name'));
}

function locationAt(latitude: unknown, longitude: unknown, name: string | null): GivenLocation | null {
  const [north, east] = [numberOf(latitude), numberOf(longitude)];
  if (north === null || east === null || Math.abs(north) > 90 || Math.abs(east) > 180) return null;
  // Where forms put what was not filled in.
  if (north === 0 && east === 0) return null;
  return { position: [east, north], name: name?.slice(0, 200) ?? null };
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*[+-]?\d{1,3}(?:\.\d{1,20})?\s*$/.test(value)) return null;
  return Number(value);
}

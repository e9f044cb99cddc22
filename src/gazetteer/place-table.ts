import { Buffer } from 'node:buffer';
import type { BoundingBox } from '../model/bounding-box.ts';
import type { Language } from '../model/language.ts';
import { PLACE_KINDS, type Place } from '../model/place.ts';
import type { GazetteerIndex } from './index-format.ts';

/** The places of an index, decoded when asked for. */
export interface PlaceTable {
  /** The place with that number. */
  at(number: number): Place;
  /** The number of the place with that id, or -1. */
  numberOf(id: string): number;
  /** A string of the index. */
  text(reference: number): string;
}

/** How many decoded places are kept; they are forgotten all at once, so that memory stays bounded. */
const KEPT_PLACES = 20_000;
const UNITS_PER_DEGREE = 10_000;

export function createPlaceTable({ header, columns }: GazetteerIndex): PlaceTable {
  const bytes = Buffer.from(columns.stringBytes.buffer, columns.stringBytes.byteOffset, columns.stringBytes.byteLength);
  const decoded = new Map<number, Place>();

  const text = (reference: number) =>
    bytes.toString('utf8', columns.stringOffsets[reference]!, columns.stringOffsets[reference + 1]!);
  const idOf = (number: number) =>
    columns.ownId[number] ? text(columns.ownId[number]!) : `gn:${columns.geonamesId[number]}`;

  function decode(number: number): Place {
    return {
      id: idOf(number),
      name: text(columns.name[number]!),
      names: namesOf(number),
      kind: PLACE_KINDS[columns.kind[number]!]!,
      countryCode: header.countries[columns.country[number]!] || null,
      admin1: header.admin1[columns.admin1[number]!] || null,
      admin2: text(columns.admin2[number]!) || null,
      ancestors: ancestorsOf(number),
      disputedBy: header.claims[columns.claims[number]!]!,
      point: [columns.longitude[number]! / UNITS_PER_DEGREE, columns.latitude[number]! / UNITS_PER_DEGREE],
      bbox: boxOf(number),
      population: columns.population[number]!,
      radiusKm: Math.round(columns.radiusKm[number]! * 10) / 10,
      featureCode: header.featureCodes[columns.featureCode[number]!] || null,
      gazetteerIds: identifiersOf(number),
    };
  }

  function namesOf(number: number): Readonly<Partial<Record<Language, string>>> {
    const row = rowOf(columns.localisedPlace, number);
    if (row < 0) return {};
    const names: Record<Language, string> = {};
    header.languages.forEach((language, n) => {
      const reference = columns.localisedNames[row * header.languages.length + n]!;
      if (reference) names[language] = text(reference);
    });
    return names;
  }

  function ancestorsOf(number: number): string[] {
    const ids: string[] = [];
    for (let parent = columns.parent[number]!; parent !== 0; parent = columns.parent[parent - 1]!)
      ids.push(idOf(parent - 1));
    return ids;
  }

  function boxOf(number: number): BoundingBox | null {
    const row = rowOf(columns.boxPlace, number);
    if (row < 0) return null;
    const [west, south, east, north] = columns.boxEdges.subarray(row * 4, row * 4 + 4);
    return [west! / UNITS_PER_DEGREE, south! / UNITS_PER_DEGREE, east! / UNITS_PER_DEGREE, north! / UNITS_PER_DEGREE];
  }

  function identifiersOf(number: number): string[] {
    const row = rowOf(columns.identifiedPlace, number);
    const own = columns.geonamesId[number] ? [`geonames:${columns.geonamesId[number]}`] : [];
    return row < 0 ? own : [...own, ...text(columns.identifiers[row]!).split(' ')];
  }

  return {
    text,
    at(number) {
      let place = decoded.get(number);
      if (!place) {
        if (decoded.size >= KEPT_PLACES) decoded.clear();
        place = decode(number);
        decoded.set(number, place);
      }
      return place;
    },
    numberOf(id) {
      if (id.startsWith('gn:')) {
        const wanted = Number(id.slice(3));
        return find(columns.byGeonamesId, (number) => columns.geonamesId[number]! - wanted);
      }
      return find(columns.byOwnId, (number) => compare(text(columns.ownId[number]!), id));
    },
  };
}

/** The row of an ascending sparse column that holds `number`, or -1. */
function rowOf(ascending: Uint32Array, number: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const difference = ascending[middle]! - number;
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The element of a sorted permutation for which `order` is 0, or -1. */
function find(permutation: Uint32Array, order: (element: number) => number): number {
  let low = 0;
  let high = permutation.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const difference = order(permutation[middle]!);
    if (difference === 0) return permutation[middle]!;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

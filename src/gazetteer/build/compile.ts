import type { Ambiguity } from '../../model/candidate.ts';
import { PLACE_KINDS } from '../../model/place.ts';
import { type Columns, type GazetteerIndex, INDEX_VERSION } from '../index-format.ts';
import { compileNames } from './compile-names.ts';
import { type GazetteerDraft, NAME_LANGUAGES, type PlaceDraft } from './draft.ts';
import { Numbering, StringPool } from './string-pool.ts';

const UNITS_PER_DEGREE = 10_000;

/** What is known beside places and names. */
export interface Extras {
  readonly sourceHash: string;
  readonly publishers: readonly { readonly domain: string; readonly placeId: string; readonly scopeKm: number }[];
  readonly ambiguous: Readonly<Record<string, Readonly<Record<string, Ambiguity>>>>;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}

/** Turns the draft into columns. The same draft gives the same bytes. */
export function compile(draft: GazetteerDraft, extras: Extras): GazetteerIndex {
  const places = [...draft.places.values()].sort(
    (a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const numbers = new Map(places.map((place, n) => [place.id, n]));
  const strings = new StringPool();
  const countries = new Numbering();
  const admin1 = new Numbering();
  const featureCodes = new Numbering();
  const claims = new Numbering();
  const columnOf = <T extends { [n: number]: number }>(column: T, value: (place: PlaceDraft) => number): T => {
    places.forEach((place, n) => {
      column[n] = value(place);
    });
    return column;
  };
  const geonamesId = columnOf(new Uint32Array(places.length), ({ id }) =>
    id.startsWith('gn:') ? Number(id.slice(3)) : 0,
  );
  const boxed = places.flatMap(({ bbox }, n) => (bbox ? [{ n, bbox }] : []));
  const localised = places.flatMap((place, n) => (Object.keys(place.names).length ? [{ n, names: place.names }] : []));
  const identified = places.flatMap(({ identifiers }, n) => (identifiers.length ? [{ n, identifiers }] : []));
  const columns: Omit<Columns, 'stringBytes' | 'stringOffsets'> = {
    geonamesId,
    ownId: columnOf(new Uint32Array(places.length), ({ id }) => (id.startsWith('gn:') ? 0 : strings.add(id))),
    name: columnOf(new Uint32Array(places.length), ({ name }) => strings.add(name)),
    kind: columnOf(new Uint8Array(places.length), ({ kind }) => PLACE_KINDS.indexOf(kind)),
    featureCode: columnOf(new Uint8Array(places.length), ({ featureCode }) => featureCodes.of(featureCode ?? '')),
    country: columnOf(new Uint8Array(places.length), ({ countryCode }) => countries.of(countryCode ?? '')),
    admin1: columnOf(new Uint16Array(places.length), (place) => admin1.of(place.admin1 ?? '')),
    admin2: columnOf(new Uint32Array(places.length), ({ admin2 }) => strings.add(admin2 ?? '')),
    parent: columnOf(new Uint32Array(places.length), ({ parent }) => (parent ? numbers.get(parent)! + 1 : 0)),
    longitude: columnOf(new Int32Array(places.length), ({ point }) => Math.round(point[0] * UNITS_PER_DEGREE)),
    latitude: columnOf(new Int32Array(places.length), ({ point }) => Math.round(point[1] * UNITS_PER_DEGREE)),
    population: columnOf(new Uint32Array(places.length), ({ population }) => population),
    radiusKm: columnOf(new Float32Array(places.length), ({ radiusKm }) => radiusKm),
    claims: columnOf(new Uint8Array(places.length), ({ disputedBy }) => claims.of(disputedBy.join(' '))),
    boxPlace: Uint32Array.from(boxed, ({ n }) => n),
    boxEdges: Int32Array.from(boxed.flatMap(({ bbox }) => bbox.map((edge) => Math.round(edge * UNITS_PER_DEGREE)))),
    localisedPlace: Uint32Array.from(localised, ({ n }) => n),
    localisedNames: Uint32Array.from(
      localised.flatMap(({ names: own }) => NAME_LANGUAGES.map((language) => strings.add(own[language] ?? ''))),
    ),
    identifiedPlace: Uint32Array.from(identified, ({ n }) => n),
    identifiers: Uint32Array.from(identified, ({ identifiers }) => strings.add(identifiers.join(' '))),
    byGeonamesId: sorted(
      places,
      (n) => geonamesId[n] !== 0,
      (a, b) => geonamesId[a]! - geonamesId[b]!,
    ),
    byOwnId: sorted(
      places,
      (n) => geonamesId[n] === 0,
      (a, b) => (places[a]!.id < places[b]!.id ? -1 : 1),
    ),
    ...compileNames(draft.names, numbers, strings),
  };
  return {
    header: {
      version: INDEX_VERSION,
      sourceHash: extras.sourceHash,
      languages: NAME_LANGUAGES,
      countries: countries.values,
      admin1: admin1.values,
      featureCodes: featureCodes.values,
      claims: claims.values.map((codes) => (codes ? codes.split(' ') : [])),
      publishers: Object.fromEntries(
        extras.publishers.flatMap(({ domain, placeId, scopeKm }) => {
          const number = numbers.get(placeId);
          return number === undefined ? [] : [[domain, [number, scopeKm] as const]];
        }),
      ),
      ambiguous: extras.ambiguous,
      neighbours: extras.neighbours,
    },
    columns: { ...columns, ...strings.columns() },
  };
}

function sorted(
  places: readonly PlaceDraft[],
  has: (n: number) => boolean,
  order: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(
    places
      .map((_, n) => n)
      .filter(has)
      .sort(order),
  );
}

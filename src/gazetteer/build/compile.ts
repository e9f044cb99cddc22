import { Buffer } from 'node:buffer';
import { type Ambiguity, NAME_KINDS, type NameKind } from '../../model/candidate.ts';
import { PLACE_KINDS } from '../../model/place.ts';
import { fold } from '../fold.ts';
import { type Columns, type GazetteerIndex, INDEX_VERSION, TRANSLITERATED } from '../index-format.ts';
import { hashOfWord } from '../name-index.ts';
import { type GazetteerDraft, NAME_LANGUAGES, type NameDraft, type PlaceDraft } from './draft.ts';

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
  const names = compileNames(draft.names, numbers);
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
    ...names.columns,
    postingSpelling: Uint32Array.from(names.spellings, (spelling) => strings.add(spelling)),
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

/** Values numbered as they come; 0 is the empty one. */
class Numbering {
  readonly values: string[] = [''];
  readonly #numbers = new Map([['', 0]]);

  of(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.#numbers.set(value, number);
      this.values.push(value);
    }
    return number;
  }
}

/** Each string once. */
class StringPool {
  readonly #strings = new Numbering();

  add(text: string): number {
    return this.#strings.of(text);
  }

  columns(): Pick<Columns, 'stringBytes' | 'stringOffsets'> {
    const encoded = this.#strings.values.map((text) => Buffer.from(text));
    return {
      stringBytes: new Uint8Array(Buffer.concat(encoded)),
      stringOffsets: offsets(encoded.map(({ length }) => length)),
    };
  }
}

interface Posting {
  readonly place: number;
  readonly spelling: string;
  kind: NameKind;
  languages: number;
  readonly transliterated: boolean;
}

type NameColumns = Pick<
  Columns,
  | 'wordUnits'
  | 'wordOffsets'
  | 'wordTable'
  | 'keyWords'
  | 'keyOffsets'
  | 'firstKey'
  | 'postingOffsets'
  | 'postingPlace'
  | 'postingKind'
  | 'postingLanguages'
>;

function compileNames(
  drafts: readonly NameDraft[],
  numbers: ReadonlyMap<string, number>,
): { columns: NameColumns; spellings: string[] } {
  const postingsByKey = gatherPostings(drafts, numbers);
  const words = [...new Set([...postingsByKey.keys()].flatMap((key) => key.split(' ')))].sort();
  const wordNumbers = new Map(words.map((word, n) => [word, n]));
  const keys = [...postingsByKey]
    .map(([key, postings]) => ({ words: key.split(' ').map((word) => wordNumbers.get(word)!), postings }))
    .sort((a, b) => compareWords(a.words, b.words));
  const firstKey = new Uint32Array(words.length + 1);
  for (const key of keys) firstKey[key.words[0]! + 1]!++;
  for (let word = 0; word < words.length; word++) firstKey[word + 1]! += firstKey[word]!;
  const postings = keys.flatMap((key) => key.postings.sort((a, b) => a.place - b.place));
  return {
    spellings: postings.map(({ spelling }) => spelling),
    columns: {
      wordUnits: unitsOf(words.join('')),
      wordOffsets: offsets(words.map(({ length }) => length)),
      wordTable: wordTable(words),
      keyWords: Uint32Array.from(keys.flatMap((key) => key.words)),
      keyOffsets: offsets(keys.map((key) => key.words.length)),
      firstKey,
      postingOffsets: offsets(keys.map((key) => key.postings.length)),
      postingPlace: Uint32Array.from(postings, ({ place }) => place),
      postingKind: Uint8Array.from(
        postings,
        ({ kind, transliterated }) => NAME_KINDS.indexOf(kind) | (transliterated ? TRANSLITERATED : 0),
      ),
      postingLanguages: Uint8Array.from(postings, ({ languages }) => languages),
    },
  };
}

/** One posting for each place, spelling and sort of name; of a preferred and an alternate name of one spelling the preferred stays. */
function gatherPostings(drafts: readonly NameDraft[], numbers: ReadonlyMap<string, number>): Map<string, Posting[]> {
  const byKey = new Map<string, Posting[]>();
  for (const { placeId, text, kind, languages, transliterated } of drafts) {
    const key = fold(text);
    if (key === '') continue;
    const place = numbers.get(placeId)!;
    const bits = languages.reduce((all, language) => all | (1 << NAME_LANGUAGES.indexOf(language as never)), 0);
    const postings = byKey.get(key) ?? [];
    byKey.set(key, postings);
    const isName = LITERAL_KINDS.has(kind);
    if (
      transliterated &&
      postings.some((known) => known.place === place && LITERAL_KINDS.has(known.kind) && !known.transliterated)
    )
      continue;
    const same = postings.find(
      (known) =>
        known.place === place &&
        known.spelling === text &&
        (known.kind === kind || (isName && LITERAL_KINDS.has(known.kind))),
    );
    if (!same) postings.push({ place, spelling: text, kind, languages: bits, transliterated });
    else {
      same.languages |= bits;
      if (kind === 'PREFERRED') same.kind = kind;
    }
  }
  return byKey;
}

const LITERAL_KINDS: ReadonlySet<NameKind> = new Set(['PREFERRED', 'ALTERNATE']);

function wordTable(words: readonly string[]): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)));
  const mask = table.length - 1;
  words.forEach((word, n) => {
    let slot = hashOfWord(word) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = n + 1;
  });
  return table;
}

function unitsOf(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  for (let n = 0; n < text.length; n++) units[n] = text.charCodeAt(n);
  return units;
}

function compareWords(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < a.length && n < b.length; n++) if (a[n] !== b[n]) return a[n]! - b[n]!;
  return a.length - b.length;
}

/** Where each of the stretches begins, and the end of the last. */
function offsets(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, n) => {
    starts[n + 1] = starts[n]! + length;
  });
  return starts;
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

import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Ambiguity } from '../model/candidate.ts';

/** Grows whenever the builder or the layout changes, so that an index by an older program is rebuilt. */
export const INDEX_VERSION = 13;

/** The parts of an index that are small enough to be JSON. */
export interface IndexHeader {
  readonly version: number;
  /** SHA-256 of the tables that it was built from. */
  readonly sourceHash: string;
  /** The languages of the localised names and of the bits in `postingLanguages`, lowest bit first. */
  readonly languages: readonly string[];
  /** What the numbers in the columns `country`, `admin1`, `featureCode` and `claims` stand for; 0 is always "none". */
  readonly countries: readonly string[];
  readonly admin1: readonly string[];
  readonly featureCodes: readonly string[];
  readonly claims: readonly (readonly string[])[];
  /** Domain -> `[place index, reach in km]`. */
  readonly publishers: Readonly<Record<string, readonly [place: number, scopeKm: number]>>;
  /** Language -> names in lower case that are also something else. */
  readonly ambiguous: Readonly<Record<string, Readonly<Record<string, Ambiguity>>>>;
  /** Country code -> codes of the countries that it borders over land. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}

/**
 * The columns, one typed array each. Places are numbered from the most prominent (by inhabitants) on; a reference to another place is
 * its number plus one, and 0 is "none". Strings are numbered too; string 0 is empty.
 */
const COLUMNS = {
  /** Strings as UTF-8, one after the other; string n is `stringBytes[stringOffsets[n]..stringOffsets[n + 1]]`. */
  stringBytes: Uint8Array,
  stringOffsets: Uint32Array,

  geonamesId: Uint32Array,
  /** The id as a string, for places that GeoNames does not have. */
  ownId: Uint32Array,
  name: Uint32Array,
  kind: Uint8Array,
  featureCode: Uint8Array,
  country: Uint8Array,
  admin1: Uint16Array,
  admin2: Uint32Array,
  /** The smallest place that contains it. */
  parent: Uint32Array,
  /** Ten-thousandths of a degree. */
  longitude: Int32Array,
  latitude: Int32Array,
  population: Uint32Array,
  radiusKm: Float32Array,
  claims: Uint8Array,
  /** Places that have a box, ascending, and four numbers for each: ten-thousandths of a degree. */
  boxPlace: Uint32Array,
  boxEdges: Int32Array,
  /** Places that have localised names, ascending, and a string for each language. */
  localisedPlace: Uint32Array,
  localisedNames: Uint32Array,
  /** Places with identifiers elsewhere, ascending, and those identifiers joined by a space. */
  identifiedPlace: Uint32Array,
  identifiers: Uint32Array,
  /** Places by ascending `geonamesId` and by ascending own id. */
  byGeonamesId: Uint32Array,
  byOwnId: Uint32Array,

  /** The words of folded names in alphabetical order, as UTF-16 code units. */
  wordUnits: Uint16Array,
  wordOffsets: Uint32Array,
  /** Open addressing: word number plus one at `hash & (length - 1)` or after. */
  wordTable: Uint32Array,
  /** Folded names as word numbers, in order; name n is `keyWords[keyOffsets[n]..keyOffsets[n + 1]]`. */
  keyWords: Uint32Array,
  keyOffsets: Uint32Array,
  /** The names that begin with word w are `firstKey[w]..firstKey[w + 1]`. */
  firstKey: Uint32Array,
  /** What name n may mean: postings `postingOffsets[n]..postingOffsets[n + 1]`, most prominent place first. */
  postingOffsets: Uint32Array,
  postingPlace: Uint32Array,
  postingSpelling: Uint32Array,
  postingKind: Uint8Array,
  postingLanguages: Uint8Array,
} as const;

export type ColumnName = keyof typeof COLUMNS;
export type Columns = { readonly [Name in ColumnName]: InstanceType<(typeof COLUMNS)[Name]> };

export interface GazetteerIndex {
  readonly header: IndexHeader;
  readonly columns: Columns;
}

/** Set in `postingKind` beside the name kind's number where the spelling was transliterated by us. */
export const TRANSLITERATED = 0x80;

const MAGIC = 'DLGAZ\n\0\0';
const ALIGNMENT = 8;
/** Magic, checksum of all that follows it, length of the header. */
const PREAMBLE = MAGIC.length + 8;

/** The index as one file: preamble, JSON header with the columns' places, then the columns, little-endian. */
export function encodeIndex({ header, columns }: GazetteerIndex): Buffer {
  let offset = 0;
  const sections: Record<string, readonly [offset: number, length: number]> = {};
  for (const name of columnNames) {
    sections[name] = [offset, columns[name].length];
    offset = aligned(offset + columns[name].byteLength);
  }
  const json = Buffer.from(JSON.stringify({ ...header, sections }));
  const start = aligned(PREAMBLE + json.length);
  const file = Buffer.alloc(start + offset);
  file.write(MAGIC, 'latin1');
  file.writeUInt32LE(json.length, MAGIC.length + 4);
  json.copy(file, PREAMBLE);
  for (const name of columnNames) {
    const { buffer, byteOffset, byteLength } = columns[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start + sections[name]![0]);
  }
  file.writeUInt32LE(crc32(file.subarray(MAGIC.length + 4)), MAGIC.length);
  return file;
}

/** The index in a file's bytes, without copying them. Throws where they are no index of this version or not whole. */
export function decodeIndex(file: Buffer): GazetteerIndex {
  if (file.length < PREAMBLE || file.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new Error('it is no gazetteer index');
  if (crc32(file.subarray(MAGIC.length + 4)) !== file.readUInt32LE(MAGIC.length))
    throw new Error('its checksum does not fit: it is damaged');
  const jsonLength = file.readUInt32LE(MAGIC.length + 4);
  const { sections, ...header } = JSON.parse(file.toString('utf8', PREAMBLE, PREAMBLE + jsonLength)) as IndexHeader & {
    readonly sections: Readonly<Record<string, readonly [number, number]>>;
  };
  if (header.version !== INDEX_VERSION)
    throw new Error(`it has version ${header.version}, this program needs ${INDEX_VERSION}`);
  const start = file.byteOffset + aligned(PREAMBLE + jsonLength);
  const columns = Object.fromEntries(
    columnNames.map((name) => {
      const [offset, length] = sections[name]!;
      return [name, new COLUMNS[name](file.buffer as ArrayBuffer, start + offset, length)];
    }),
  );
  return { header, columns: columns as unknown as Columns };
}

const columnNames = Object.keys(COLUMNS) as ColumnName[];

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

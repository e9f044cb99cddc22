/** Columns of GeoNames' dumps, in the order of their readme (download.geonames.org/export/dump/readme.txt). */

/** One row of allCountries.txt, as far as we use it. */
export interface GeonamesRow {
  readonly geonameid: string;
  readonly name: string;
  readonly asciiname: string;
  readonly alternatenames: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly featureCode: string;
  readonly countryCode: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

const GEONAME_COLUMNS = 19;

/** The row of a line, or null where it is none: too few columns, an id that is no number, coordinates off the Earth. */
export function readGeonamesRow(line: string): GeonamesRow | null {
  const cells = line.split('\t');
  if (cells.length < GEONAME_COLUMNS) return null;
  const [geonameid, name, asciiname, alternatenames, latitude, longitude] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (!/^[1-9]\d{0,8}$/.test(geonameid) || name === '' || !isDegree(latitude, 90) || !isDegree(longitude, 180))
    return null;
  return {
    geonameid,
    name,
    asciiname,
    alternatenames,
    latitude,
    longitude,
    featureCode: cells[7]!,
    countryCode: cells[8]!,
    admin1: cells[10]!,
    admin2: cells[11]!,
    population: inhabitants(cells[14]!),
  };
}

/** One row of alternateNamesV2.txt. */
export interface AlternateNameRow {
  readonly geonameid: string;
  /** A language tag, or what sort of thing the name is: `link`, `post`, `iata`, `wkdt`, `abbr`; empty where unknown. */
  readonly language: string;
  readonly name: string;
  readonly isPreferred: boolean;
  readonly isColloquial: boolean;
  readonly isHistoric: boolean;
}

/** The row of a line, or null where it is none. */
export function readAlternateName(line: string): AlternateNameRow | null {
  const cells = line.split('\t');
  if (cells.length < 4 || !cells[3]) return null;
  return {
    geonameid: cells[1]!,
    language: cells[2]!,
    name: cells[3],
    isPreferred: cells[4] === '1',
    isColloquial: cells[6] === '1',
    isHistoric: cells[7] === '1',
  };
}

function isDegree(cell: string, most: number): boolean {
  return cell !== '' && Math.abs(Number(cell)) <= most;
}

/** Up to what the index can hold; more than that no place has. */
function inhabitants(cell: string): number {
  const count = Number(cell);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 0xffffffff) : 0;
}

import { greatCircleKm } from '../../geo/distance.ts';
import { type GazetteerDraft, pointOf } from './draft.ts';
import type { Row } from './tables.ts';

/** An airport of our own table within this distance is the same one. */
const SAME_AIRPORT_KM = 6;
const AIRPORT_RADIUS_KM = 4;

/** Airports with scheduled flights. One that features.tsv has under its everyday name learns its official name and codes. */
export function addAirports(
  draft: GazetteerDraft,
  rows: readonly Row[],
  admin1ByIso: ReadonlyMap<string, string>,
): void {
  const own = [...draft.places.values()].filter(({ featureCode }) => featureCode === 'AIRP');
  for (const row of rows) {
    const point = pointOf(row.lat, row.lon);
    const same = own.find((airport) => greatCircleKm(airport.point, point) <= SAME_AIRPORT_KM);
    const [name, ...others] = namesOf(row.name!, row.municipality!);
    const place = draft.addPlace({
      id: same?.id ?? `dl:iata/${row.iata}`,
      name: name!,
      kind: 'POI',
      featureCode: 'AIRP',
      countryCode: row.country!,
      admin1: admin1ByIso.get(row.region!) ?? null,
      point,
      radiusKm: AIRPORT_RADIUS_KM,
      identifiers: [`iata:${row.iata}`, ...(row.icao ? [`icao:${row.icao}`] : [])],
    });
    for (const other of others) draft.addName(place.id, other, 'ALTERNATE', []);
  }
}

/**
 * What newspapers call it beside its official name:
 *
 *     namesOf('Montreal / Pierre Elliott Trudeau International Airport', 'Montréal')
 *     // ['Montreal Pierre Elliott Trudeau International Airport', 'Pierre Elliott Trudeau International Airport',
 *     //  'Montreal Pierre Elliott Trudeau Airport', 'Pierre Elliott Trudeau Airport']
 */
function namesOf(officialName: string, municipality: string): string[] {
  const name = officialName.replace(/ [/–-] /g, ' ').replace(/ \([^)]*\)/g, '');
  const parts = officialName.split(/ [/–] /);
  const bare = parts.length > 1 ? parts.at(-1)! : withoutStart(name, municipality);
  const names = [name, ...(bare.split(' ').length > 2 ? [bare] : [])];
  return [...new Set([...names, ...names.map((each) => each.replace(' International Airport', ' Airport'))])];
}

function withoutStart(name: string, start: string): string {
  return start !== '' && name.startsWith(`${start} `) ? name.slice(start.length + 1) : name;
}

import { fold } from '../fold.ts';
import { type GazetteerDraft, pointOf } from './draft.ts';
import type { Row } from './tables.ts';

/** Hamlets and districts that have a postal code and no entry among the populated places. */
export function addPostalPlaces(
  draft: GazetteerDraft,
  rows: readonly Row[],
  admin1ByIso: ReadonlyMap<string, string>,
): void {
  for (const row of rows) {
    const point = pointOf(row.lat, row.lon);
    if (!isName(row.name!)) continue;
    const code = `${row.country}.${row.admin1_postal}`;
    draft.addPlace({
      id: `dl:postal/${row.country}/${fold(row.name!).replaceAll(' ', '-')}/${point[1].toFixed(2)},${point[0].toFixed(2)}`,
      name: row.name!,
      kind: 'CITY',
      countryCode: row.country!,
      admin1: admin1ByIso.get(`${row.country}-${row.admin1_postal}`) ?? (row.admin1_postal ? code : null),
      point,
      radiusKm: POSTAL_RADIUS_KM,
    });
  }
}

/** A postal area is a village and its fields. */
const POSTAL_RADIUS_KM = 3;

/** Post offices and companies with a code of their own are no places: "BORDEAUX CEDEX", "SW1A 1AA". */
function isName(name: string): boolean {
  return !/\d|\bCEDEX\b/i.test(name);
}

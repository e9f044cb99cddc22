import { containsPoint } from '../../geo/polygons.ts';
import type { Position } from '../../model/bounding-box.ts';
import type { GazetteerDraft, PlaceDraft } from './draft.ts';
import type { Row } from './tables.ts';

/**
 * Marks every place that lies in disputed land with the countries that claim it. Such a place keeps its ISO label and gets no
 * country among its ancestors. The table says for a country, a first-level region, one place or an area (a ring of
 * "longitude latitude") who claims it; the first row that fits decides.
 */
export function markDisputed(draft: GazetteerDraft, rows: readonly Row[]): void {
  const claims = rows.map((row) => ({ fits: fitting(row), claimants: row.claimants!.split(' ') }));
  for (const place of draft.places.values()) {
    const claim = claims.find(({ fits }) => fits(place));
    if (claim) place.disputedBy = claim.claimants;
  }
}

/** A region that reaches farther than this lies on both sides of the line. */
const LOCAL_KM = 40;

function fitting(row: Row): (place: PlaceDraft) => boolean {
  const where = row.where!;
  switch (row.scope) {
    case 'country':
      return ({ countryCode }) => countryCode === where;
    case 'admin1':
      return ({ admin1 }) => admin1 === where;
    case 'place':
      return ({ id }) => id === where;
    case 'area': {
      const ring = where.split(',').map((vertex) => vertex.split(' ').map(Number)) as unknown as Position[];
      return ({ point, radiusKm, kind }) =>
        kind !== 'COUNTRY' && radiusKm <= LOCAL_KM && containsPoint(ring as never, point as never);
    }
    default:
      throw new Error(
        `disputed.tsv: expected a scope of country, admin1, place or area, got "${row.scope}". Mend the table.`,
      );
  }
}

import type { Place } from '../model/place.ts';

/** True when `inner` lies in `outer` by the gazetteer's hierarchy; a place does not lie in itself. */
export function liesWithin(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id) return false;
  if (outer.kind === 'COUNTRY') return outer.countryCode !== null && inner.countryCode === outer.countryCode;
  if (outer.featureCode === 'ADM1' && outer.admin1 !== null && inner.admin1 === outer.admin1) return true;
  return inner.ancestors.includes(outer.id);
}

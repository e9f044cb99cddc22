import { fold } from '../fold.ts';
import type { GazetteerDraft } from './draft.ts';

/**
 * How hand-written tables refer to places: `NL` (country), `NL.07` (first level), `BE-VAN` (ISO 3166-2), `2747891` (GeoNames),
 * `feature:Central America`, `GB:Wiltshire` (a second-level region by name), `dl:f61` (an id as it is).
 */
export type ReferenceReader = (reference: string) => string | undefined;

export function referenceReader(draft: GazetteerDraft): ReferenceReader {
  const ids = new Map<string, string>();
  for (const place of draft.places.values()) {
    ids.set(place.id, place.id);
    if (place.kind === 'COUNTRY') ids.set(place.countryCode!, place.id);
    if (place.featureCode === 'ADM1') ids.set(place.admin1!, place.id);
    if (place.featureCode === 'ADM2') first(ids, `${place.countryCode}:${fold(place.name)}`, place.id);
    if (place.id.startsWith('dl:f')) first(ids, `feature:${fold(place.name)}`, place.id);
    for (const identifier of place.identifiers)
      if (identifier.startsWith('iso:')) first(ids, identifier.slice(4), place.id);
  }
  return (reference) => {
    if (/^\d+$/.test(reference)) return ids.get(`gn:${reference}`);
    const named = /^(feature|[A-Z]{2}):(.+)$/.exec(reference);
    return ids.get(named ? `${named[1]}:${fold(named[2]!)}` : reference);
  };
}

function first(ids: Map<string, string>, key: string, id: string): void {
  if (!ids.has(key)) ids.set(key, id);
}

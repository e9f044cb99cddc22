import { sql } from 'kysely';
import type { Place } from '../../model/place.ts';
import type { Database } from '../database.ts';
import type { IngestOptions } from '../store.ts';
import { placeRow } from './article-rows.ts';
import { insertRows } from './insert-rows.ts';

/** Place objects that are known to be stored as they are; the gazetteer hands out the same ones again and again. */
export type StoredPlaces = WeakSet<Place>;

/**
 * Copies places into the reference table, with those that contain them and the countries that claim them. Returns what to remember
 * in `stored` once the transaction is committed.
 */
export async function writePlaces(
  transaction: Database,
  places: readonly Place[],
  gazetteer: IngestOptions['gazetteer'],
  stored: StoredPlaces,
): Promise<readonly Place[]> {
  const wanted = new Map<string, Place>();
  const want = (place: Place | undefined): void => {
    if (!place || stored.has(place) || wanted.has(place.id)) return;
    wanted.set(place.id, place);
    if (!gazetteer) return;
    for (const id of place.ancestors) want(gazetteer.place(id));
    for (const code of [...place.disputedBy, place.countryCode]) want(code ? gazetteer.country(code) : undefined);
  };
  for (const place of places) want(place);
  const written = [...wanted.values()];
  await insertRows(transaction, 'place', written.map(placeRow), {
    onConflict: sql`on conflict (id) do update set
      name = excluded.name, names = excluded.names, kind = excluded.kind, country_code = excluded.country_code,
      admin1 = excluded.admin1, admin2 = excluded.admin2, ancestors = excluded.ancestors,
      disputed_by = excluded.disputed_by, longitude = excluded.longitude, latitude = excluded.latitude,
      bbox = excluded.bbox, population = excluded.population, radius_km = excluded.radius_km,
      feature_code = excluded.feature_code, gazetteer_ids = excluded.gazetteer_ids`,
  });
  return written;
}

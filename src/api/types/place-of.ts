import type { Place } from '../../model/place.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { PlaceType } from './place.ts';

/** The place that a row names by id, or that a reading just found. Throws where neither gazetteer nor store has it: a fault. */
export async function placeOf(place: Place | string, loaders: Loaders): Promise<PlaceType> {
  const found = typeof place === 'string' ? await loaders.place(place) : place;
  if (!found) throw new Error(`Place ${place as string} is in neither gazetteer nor store; run \`dateline verify\`.`);
  return new PlaceType(found);
}

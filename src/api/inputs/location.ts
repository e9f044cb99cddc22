import { Field, Float, ID, InputType } from 'type-graphql';
import type { Position } from '../../model/bounding-box.ts';
import type { Place } from '../../model/place.ts';
import { ProblemError } from '../../model/problem.ts';
import { requireLocalId } from '../global-id.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { readPosition } from './positions.ts';

@InputType('PointInput', { description: 'A position in degrees, WGS 84.' })
export class PointInput {
  @Field(() => Float, { description: 'Degrees east, -180 to 180. Example: `132.19`.' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north, -90 to 90. Example: `43.36`.' })
  latitude!: number;
}

@InputType('LocationInput', { description: 'A place or a point: give exactly one of its fields.' })
export class LocationInput {
  @Field(() => ID, { nullable: true, description: 'A place of the gazetteer.' })
  placeId?: string | null;

  @Field(() => PointInput, {
    nullable: true,
    description: 'A point. Example: `{ longitude: 132.19, latitude: 43.36 }`.',
  })
  point?: PointInput | null;
}

/** Where an input lies, with its place where it names one. Throws an INVALID_INPUT or NOT_FOUND problem. */
export async function readLocation(
  { placeId, point }: LocationInput,
  field: string,
  loaders: Loaders,
): Promise<{ readonly position: Position; readonly place: Place | null }> {
  if (placeId && !point) {
    const localId = requireLocalId('Place', placeId, `${field}.placeId`);
    const place = await loaders.place(localId);
    if (!place)
      throw new ProblemError(
        'NOT_FOUND',
        `The gazetteer has no place "${localId}". Find one with \`places(search)\`.`,
        `${field}.placeId`,
      );
    return { position: place.point, place };
  }
  if (point && !placeId) return { position: readPosition(point, `${field}.point`), place: null };
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected one of "placeId" and "point", got ${placeId ? 'both' : 'neither'}.`,
    field,
  );
}

import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { ReferencePart } from '../../model/relation.ts';
import type { ApiContext } from '../context.ts';
import { measureDistance } from '../distance.ts';
import { localIdOf } from '../global-id.ts';
import { LocationInput, readLocation } from '../inputs/location.ts';
import { readSearchText } from '../inputs/search-text.ts';
import { checkedSize } from '../types/connections.ts';
import { DistanceType } from '../types/distance.ts';
import { ReferencePartEnum } from '../types/enums.ts';
import { PlaceType } from '../types/place.ts';

/** The gazetteer, and what can be measured on it. */
@Resolver()
export class PlaceQueries {
  @Query(() => PlaceType, { nullable: true, description: 'One place; null where the gazetteer has none with that id.' })
  async place(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<PlaceType | null> {
    const localId = localIdOf('Place', id);
    return localId === null ? null : PlaceType.of(await loaders.place(localId));
  }

  @Query(() => [PlaceType], {
    nullable: true,
    description: 'Places whose name starts with some letters, most populous first: for search boxes.',
  })
  places(
    @Arg('search', () => String, { description: 'The beginning of a name in any language. Example: `Vladi`.' })
    search: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most how many, 0 to 100. Example: `5`.' })
    first: number,
    @Ctx() { services }: ApiContext,
  ): PlaceType[] {
    const text = readSearchText(search, 'search');
    return text === ''
      ? []
      : services.gazetteer.search(text, checkedSize(first, 'first')).map((place) => new PlaceType(place));
  }

  @Query(() => DistanceType, {
    nullable: true,
    description: 'How far one place is from another, or from its border or coast, straight and by rail.',
  })
  async distance(
    @Arg('from', () => LocationInput, { description: 'From where.' }) from: LocationInput,
    @Arg('to', () => LocationInput, { description: 'To where; a country where `part` is BORDER or COAST.' })
    to: LocationInput,
    @Arg('part', () => ReferencePartEnum, {
      defaultValue: 'POINT',
      description: 'To which part of it. Example: `BORDER`.',
    })
    part: ReferencePart,
    @Ctx() { services: { geography }, loaders }: ApiContext,
  ): Promise<DistanceType> {
    const start = await readLocation(from, 'from', loaders);
    const end = await readLocation(to, 'to', loaders);
    if (part !== 'POINT' && !end.place) {
      throw new ProblemError(
        'INVALID_INPUT',
        `Expected "to" to be a place where "part" is ${part}, got a point. A point has no border or coast.`,
        'to',
      );
    }
    return new DistanceType(measureDistance(start.position, end, part, geography));
  }
}

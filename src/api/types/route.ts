import { Ctx, Field, Float, ID, ObjectType } from 'type-graphql';
import type { Position } from '../../model/bounding-box.ts';
import type { Place } from '../../model/place.ts';
import type { Route } from '../../model/route.ts';
import type { RouteRecord } from '../../store/store.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { RouteMethodEnum, TravelModeEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { PlaceType } from './place.ts';
import { placeOf } from './place-of.ts';
import { PointType } from './point.ts';
import { GeoJSONScalar } from './scalars.ts';

@ObjectType('Stop', { description: 'A stop on a route.' })
export class StopType {
  readonly #place: Place | string | null;
  readonly #position: Position;

  constructor(place: Place | string | null, position: Position) {
    this.#place = place;
    this.#position = position;
  }

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The place; null where the track ends at a point without a name, such as a border crossing.',
  })
  place(@Ctx() { loaders }: ApiContext): Promise<PlaceType> | null {
    return this.#place === null ? null : placeOf(this.#place, loaders);
  }

  @Field(() => PointType, { description: 'Where it is.' })
  get point(): PointType {
    return new PointType(this.#position);
  }
}

/** What a stored route and a draft have in common. */
@ObjectType()
abstract class RouteParts {
  protected abstract readonly route: Pick<Route, 'lines' | 'lengthKm' | 'method' | 'mode'>;

  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: 'The way as a GeoJSON MultiLineString; cut at the antimeridian.',
  })
  get geometry(): unknown {
    const { lines } = this.route;
    return lines.length > 0 ? { type: 'MultiLineString', coordinates: lines } : null;
  }

  @Field(() => Float, { nullable: true, description: 'Its length in kilometres. Example: `267.4`.' })
  get lengthKm(): number | null {
    return this.route.lengthKm;
  }

  @Field(() => RouteMethodEnum, { description: 'How the geometry was found. Example: `RAIL_NETWORK`.' })
  get method(): string {
    return this.route.method;
  }

  @Field(() => TravelModeEnum, { description: 'By what somebody travelled. Example: `RAIL`.' })
  get mode(): string {
    return this.route.mode;
  }
}

@ObjectType('Route', {
  implements: NodeType,
  description: 'A movement drawn on the map: over the railway network, or along a great circle.',
})
export class RouteType extends RouteParts implements NodeType {
  protected readonly route: RouteRecord;

  constructor(route: RouteRecord) {
    super();
    this.route = route;
  }

  static of(route: RouteRecord | null): RouteType | null {
    return route && new RouteType(route);
  }

  @Field(() => ID, { description: 'Unique over all types.' })
  get id(): string {
    return globalId('Route', this.route.id);
  }

  @Field(() => [StopType], { description: 'In order of travel, at least two.' })
  get stops(): StopType[] {
    return this.route.stops.map(({ placeId, position }) => new StopType(placeId, position));
  }
}

@ObjectType('RouteDraft', { description: 'A route as a dry run found it; nothing is stored.' })
export class RouteDraftType extends RouteParts {
  protected readonly route: Route;

  constructor(route: Route) {
    super();
    this.route = route;
  }

  @Field(() => [StopType], { description: 'In order of travel, at least two.' })
  get stops(): StopType[] {
    return this.route.stops.map(({ place, position }) => new StopType(place, position));
  }
}

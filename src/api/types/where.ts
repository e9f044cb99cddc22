import { Ctx, Field, Float, ObjectType } from 'type-graphql';
import type { Position } from '../../model/bounding-box.ts';
import type { PlaceRole } from '../../model/event.ts';
import { type GeoPrecision, hasPoint, type Place, precisionOf } from '../../model/place.ts';
import type { ApiContext } from '../context.ts';
import { GeoPrecisionEnum, PlaceRoleEnum } from './enums.ts';
import { PlaceType } from './place.ts';
import { placeOf } from './place-of.ts';
import { PointType } from './point.ts';

/** A location of a stored event or of a draft. */
export interface Located {
  readonly place: Place | string;
  readonly point: Position | null;
  readonly precision: GeoPrecision;
  readonly radiusKm: number;
  readonly role: PlaceRole;
  readonly confidence: number;
  /** Null where nothing is stored, or where it was inferred without words. */
  readonly mentionId: string | null;
}

@ObjectType('Where', { description: 'A location as sure as the text makes it.' })
export class WhereType {
  readonly #located: Located;

  constructor(located: Located) {
    this.#located = located;
  }

  /** A place that has no location row of its own: as exact as its kind. */
  static at(place: Place, role: PlaceRole): WhereType {
    const precision = precisionOf(place.kind);
    const point = hasPoint(precision) ? place.point : null;
    return new WhereType({ place, point, precision, radiusKm: place.radiusKm, role, confidence: 1, mentionId: null });
  }

  get mentionId(): string | null {
    return this.#located.mentionId;
  }

  @Field(() => PlaceType, { description: 'The place.' })
  place(@Ctx() { loaders }: ApiContext): Promise<PlaceType> {
    return placeOf(this.#located.place, loaders);
  }

  @Field(() => PointType, {
    nullable: true,
    description: 'Where to draw it; null where the precision is REGION or coarser: those are areas.',
  })
  get point(): PointType | null {
    return PointType.of(this.#located.point);
  }

  @Field(() => GeoPrecisionEnum, { description: 'How exact it is. Example: `CITY`.' })
  get precision(): string {
    return this.#located.precision;
  }

  @Field(() => Float, {
    description:
      'It lies within this many kilometres of the point, or of where the name of the place is written. Example: `12`.',
  })
  get radiusKm(): number {
    return this.#located.radiusKm;
  }

  @Field(() => PlaceRoleEnum, { description: 'What the place is to the event. Example: `HAPPENED_AT`.' })
  get role(): string {
    return this.#located.role;
  }

  @Field(() => Float, { description: 'How sure we are that this place is meant, 0 to 1. Example: `0.93`.' })
  get confidence(): number {
    return this.#located.confidence;
  }
}

import { Field, Float, ObjectType } from 'type-graphql';
import type { Distance } from '../distance.ts';
import { GeoJSONScalar } from './scalars.ts';

@ObjectType('Distance', { description: 'How far apart two places are, as we measure it.' })
export class DistanceType {
  readonly #distance: Distance;

  constructor(distance: Distance) {
    this.#distance = distance;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'The great-circle distance in kilometres; null where we have no border or coast to measure to. Example: `161.3`.',
  })
  get km(): number | null {
    return this.#distance.km;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'The distance along the mapped tracks in kilometres; null where no railway joins them. Example: `267.4`.',
  })
  get railKm(): number | null {
    return this.#distance.railKm;
  }

  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: 'A GeoJSON LineString to the nearest position of what was measured to.',
  })
  get line(): unknown {
    const { line } = this.#distance;
    return line && { type: 'LineString', coordinates: line };
  }
}

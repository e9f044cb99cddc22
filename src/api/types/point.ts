import { Field, Float, InputType, ObjectType } from 'type-graphql';
import type { BoundingBox, Position } from '../../model/bounding-box.ts';

@ObjectType('Point', {
  description: 'A position in degrees, WGS 84. Example: Vladivostok is `{ longitude: 131.89, latitude: 43.11 }`.',
})
export class PointType {
  readonly #position: Position;

  constructor(position: Position) {
    this.#position = position;
  }

  @Field(() => Float, { description: 'Degrees east, -180 to 180. Example: `131.89`.' })
  get longitude(): number {
    return this.#position[0];
  }

  @Field(() => Float, { description: 'Degrees north, -90 to 90. Example: `43.11`.' })
  get latitude(): number {
    return this.#position[1];
  }

  static of(position: Position | null): PointType | null {
    return position && new PointType(position);
  }
}

@ObjectType('BoundingBox', {
  description: 'A box in degrees, WGS 84. `west` greater than `east` means that it crosses the antimeridian.',
})
export class BoundingBoxType {
  readonly #box: BoundingBox;

  constructor(box: BoundingBox) {
    this.#box = box;
  }

  @Field(() => Float, { description: 'Its western edge. Example: `130.4`.' })
  get west(): number {
    return this.#box[0];
  }

  @Field(() => Float, { description: 'Its southern edge. Example: `42.3`.' })
  get south(): number {
    return this.#box[1];
  }

  @Field(() => Float, { description: 'Its eastern edge. Example: `135.1`.' })
  get east(): number {
    return this.#box[2];
  }

  @Field(() => Float, { description: 'Its northern edge. Example: `48.4`.' })
  get north(): number {
    return this.#box[3];
  }

  static of(box: BoundingBox | null): BoundingBoxType | null {
    return box && new BoundingBoxType(box);
  }
}

@InputType('BoundingBoxInput', {
  description: 'A box in degrees, WGS 84. `west` greater than `east` means that it crosses the antimeridian.',
})
export class BoundingBoxInput {
  @Field(() => Float, { description: 'Its western edge, -180 to 180. Example: `170`.' })
  west!: number;

  @Field(() => Float, { description: 'Its southern edge, -90 to 90. Example: `-20`.' })
  south!: number;

  @Field(() => Float, { description: 'Its eastern edge, -180 to 180. Example: `-170`.' })
  east!: number;

  @Field(() => Float, { description: 'Its northern edge, -90 to 90. Example: `0`.' })
  north!: number;
}

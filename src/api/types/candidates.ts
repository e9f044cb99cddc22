import { Ctx, Field, Float, ObjectType } from 'type-graphql';
import type { Place } from '../../model/place.ts';
import type { Reason } from '../../model/mention.ts';
import type { ApiContext } from '../context.ts';
import { PlaceType } from './place.ts';
import { placeOf } from './place-of.ts';

@ObjectType('Reason', { description: "One named, signed contribution to a candidate's score." })
export class ReasonType {
  @Field(() => String, { description: 'What contributed. Examples: `population`, `dateline`, `country context`.' })
  readonly label: string;

  @Field(() => Float, { description: 'By how much; negative where it speaks against it. Example: `0.8`.' })
  readonly weight: number;

  constructor({ label, weight }: Reason) {
    this.label = label;
    this.weight = weight;
  }
}

/** A candidate whose place is known, or known by its id. */
export interface ScoredPlace {
  readonly place: Place | string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

@ObjectType('PlaceCandidate', {
  description: 'A gazetteer entry that a mention may mean, with the reasons that make its score.',
})
export class PlaceCandidateType {
  readonly #candidate: ScoredPlace;

  constructor(candidate: ScoredPlace) {
    this.#candidate = candidate;
  }

  @Field(() => PlaceType, { description: 'The entry.' })
  place(@Ctx() { loaders }: ApiContext): Promise<PlaceType> {
    return placeOf(this.#candidate.place, loaders);
  }

  @Field(() => Float, { description: 'The higher, the likelier; comparable within one mention only. Example: `3.2`.' })
  get score(): number {
    return this.#candidate.score;
  }

  @Field(() => [ReasonType], { description: 'What the score is made of.' })
  get reasons(): ReasonType[] {
    return this.#candidate.reasons.map((reason) => new ReasonType(reason));
  }
}

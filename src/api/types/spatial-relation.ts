import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { SpatialRelation } from '../../model/relation.ts';
import type { RelationRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { ownText } from '../rights.ts';
import { ReferencePartEnum, RelationKindEnum, VerdictEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { PlaceType } from './place.ts';
import { GeoJSONScalar } from './scalars.ts';
import { TextSpanType } from './text-span.ts';
import { WhereType } from './where.ts';

/** What a stored relation and a draft have in common. */
@ObjectType()
abstract class SpatialRelationParts {
  protected abstract readonly relation: Omit<SpatialRelation, 'subject' | 'reference'>;

  @Field(() => RelationKindEnum, { description: 'What the text says of the two places. Example: `DISTANCE`.' })
  get kind(): string {
    return this.relation.kind;
  }

  @Field(() => ReferencePartEnum, { description: 'Which part of the reference is meant. Example: `BORDER`.' })
  get referencePart(): string {
    return this.relation.referencePart;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The distance that the text claims, in kilometres. Example: `200`.',
  })
  get claimedKm(): number | null {
    return this.relation.claimedKm;
  }

  @Field(() => Boolean, { description: 'True for "zo\'n 200 kilometer".' })
  get claimedApproximate(): boolean {
    return this.relation.claimedApproximate;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'The great-circle distance that we measure; null where we have nothing to measure on. Example: `161.3`.',
  })
  get measuredKm(): number | null {
    return this.relation.measuredKm;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The distance along the mapped track; null where no railway joins them. Example: `267.4`.',
  })
  get measuredRailKm(): number | null {
    return this.relation.measuredRailKm;
  }

  @Field(() => GeoJSONScalar, {
    nullable: true,
    description: 'A GeoJSON LineString from the subject to the nearest point of the reference.',
  })
  get line(): unknown {
    const { line } = this.relation;
    return line && { type: 'LineString', coordinates: line };
  }

  @Field(() => VerdictEnum, {
    description: 'The claim beside the measurement; neither overwrites the other. Example: `DIFFERS`.',
  })
  get verdict(): string {
    return this.relation.verdict;
  }
}

@ObjectType('SpatialRelation', {
  implements: NodeType,
  description: 'What a text says of where one place lies to another, beside what we measure.',
})
export class SpatialRelationType extends SpatialRelationParts implements NodeType {
  constructor(readonly relation: RelationRecord) {
    super();
  }

  static of(relation: RelationRecord | null): SpatialRelationType | null {
    return relation && new SpatialRelationType(relation);
  }

  @Field(() => ID, { description: 'Unique over all types.' })
  get id(): string {
    return globalId('SpatialRelation', this.relation.id);
  }
}

@ObjectType('SpatialRelationDraft', { description: 'A spatial relation as a dry run read it; nothing is stored.' })
export class SpatialRelationDraftType extends SpatialRelationParts {
  readonly #text: string;

  constructor(
    protected readonly relation: SpatialRelation,
    text: string,
  ) {
    super();
    this.#text = text;
  }

  @Field(() => WhereType, { description: 'The place that is located.' })
  get subject(): WhereType {
    return WhereType.at(this.relation.subject, 'ABOUT');
  }

  @Field(() => PlaceType, { description: 'The place that it is located by.' })
  get reference(): PlaceType {
    return new PlaceType(this.relation.reference);
  }

  @Field(() => TextSpanType, { description: 'The words that say so.' })
  get span(): TextSpanType {
    return new TextSpanType(this.relation.span, () => ownText(this.#text));
  }
}

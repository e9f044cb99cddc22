import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ResolvedMention } from '../../model/mention.ts';
import type { MentionRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { ownText } from '../rights.ts';
import { PlaceCandidateType, type ScoredPlace } from './candidates.ts';
import { MentionKindEnum } from './enums.ts';
import { NodeType } from './node.ts';
import { PlaceType } from './place.ts';
import { TextSpanType } from './text-span.ts';

/** What a stored mention and a draft have in common. */
@ObjectType()
abstract class MentionParts {
  protected abstract readonly mention: Pick<ResolvedMention, 'kind' | 'confidence'> & {
    readonly candidates: readonly ScoredPlace[];
  };

  @Field(() => MentionKindEnum, { description: 'How the words name the place. Example: `LITERAL`.' })
  get kind(): string {
    return this.mention.kind;
  }

  @Field(() => Float, {
    description: 'How sure we are, 0 to 1: of the mentions at 0.9, nine in ten are right. Example: `0.93`.',
  })
  get confidence(): number {
    return this.mention.confidence;
  }

  @Field(() => [PlaceCandidateType], { description: 'What the words may mean, best first.' })
  candidates(
    @Arg('first', () => Int, { defaultValue: 5, description: 'At most how many. Example: `3`.' }) first: number,
  ): PlaceCandidateType[] {
    return this.mention.candidates.slice(0, Math.max(first, 0)).map((candidate) => new PlaceCandidateType(candidate));
  }
}

@ObjectType('Mention', { implements: NodeType, description: 'One toponym in one text.' })
export class MentionType extends MentionParts implements NodeType {
  protected readonly mention: Pick<ResolvedMention, 'kind' | 'confidence'> & {
    readonly candidates: readonly ScoredPlace[];
  };

  constructor(readonly record: MentionRecord) {
    super();
    this.mention = {
      ...record,
      candidates: record.candidates.map(({ placeId, ...rest }) => ({ place: placeId, ...rest })),
    };
  }

  static of(mention: MentionRecord | null): MentionType | null {
    return mention && new MentionType(mention);
  }

  @Field(() => ID, { description: 'Unique over all types.' })
  get id(): string {
    return globalId('Mention', this.record.id);
  }
}

@ObjectType('MentionDraft', { description: 'A toponym as a dry run read it; nothing is stored.' })
export class MentionDraftType extends MentionParts {
  protected readonly mention: ResolvedMention;
  readonly #text: string;

  constructor(mention: ResolvedMention, text: string) {
    super();
    this.mention = mention;
    this.#text = text;
  }

  @Field(() => TextSpanType, { description: 'Its words.' })
  get span(): TextSpanType {
    return new TextSpanType(this.mention.span, () => ownText(this.#text));
  }

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The place it was decided to mean; null where it is unresolved, never guessed.',
  })
  get place(): PlaceType | null {
    return PlaceType.of(this.mention.place);
  }
}

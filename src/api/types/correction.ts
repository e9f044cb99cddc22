import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CORRECTION_KINDS } from '../../model/correction.ts';
import type { CorrectionRecord } from '../../store/corrections.ts';
import { globalId } from '../global-id.ts';
import { ArticleType } from './article.ts';
import { EventType } from './event.ts';
import { MentionType } from './mention.ts';
import { ConflictType, InvalidInputType, NotFoundType } from './problems.ts';
import { DateTimeScalar } from './scalars.ts';
import { TimexType } from './times.ts';

const CorrectionKindEnum = Object.fromEntries(CORRECTION_KINDS.map((kind) => [kind, kind]));
registerEnumType(CorrectionKindEnum, {
  name: 'CorrectionKind',
  description: 'What an editor overruled.',
  valuesConfig: {
    PLACE: { description: 'What words mean: a place, or none.' },
    TIME: { description: 'What words mean: a time, or none.' },
    HIDDEN: { description: 'That an event is shown.' },
  },
});

@ObjectType('Correction', {
  description:
    'An editor overruled what was read in an article. It is replayed whenever the article is read again, by the words, until it is withdrawn.',
})
export class CorrectionType {
  constructor(readonly record: CorrectionRecord) {}

  @Field(() => ID, { description: 'For `withdrawCorrection`.' })
  get id(): string {
    return globalId('Correction', this.record.id);
  }

  @Field(() => CorrectionKindEnum, { description: 'What was overruled. Example: `PLACE`.' })
  get kind(): string {
    return this.record.decision.kind;
  }

  @Field(() => String, {
    description: 'The words that it is about; of a hidden event its evidence. Example: `Bergen`.',
  })
  get exact(): string {
    const { decision } = this.record;
    return decision.kind === 'HIDDEN' ? decision.quotes.join(' ') : decision.quote.exact;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of a time, the value that it was given; null where the words are no time. Example: `2023-09-12`.',
  })
  get value(): string | null {
    const { decision } = this.record;
    return decision.kind === 'TIME' ? decision.value : null;
  }

  @Field(() => ID, { nullable: true, description: 'The event that it hides.' })
  get eventId(): string | null {
    const { decision } = this.record;
    return decision.kind === 'HIDDEN' ? globalId('Event', decision.eventId) : null;
  }

  @Field(() => Boolean, {
    description: 'Whether later stories of the source give the name the same place. Example: `true`.',
  })
  get remember(): boolean {
    return this.record.remember && this.record.withdrawnAt === null;
  }

  @Field(() => Boolean, {
    description:
      'True where the article as it is now does not have the words any more: it does nothing until they are back. Example: `false`.',
  })
  get isStale(): boolean {
    return this.record.span === null && this.record.withdrawnAt === null;
  }

  @Field(() => String, { description: 'The name of the key that it came with. Example: `desk`.' })
  get madeBy(): string {
    return this.record.madeBy;
  }

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  get madeAt(): string {
    return this.record.madeAt;
  }

  @Field(() => String, { nullable: true, description: 'Why.' })
  get note(): string | null {
    return this.record.note;
  }

  @Field(() => String, { nullable: true, description: 'The name of the key that withdrew or replaced it.' })
  get withdrawnBy(): string | null {
    return this.record.withdrawnBy;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn or replaced; null while it counts.',
  })
  get withdrawnAt(): string | null {
    return this.record.withdrawnAt;
  }
}

interface CorrectionPayload {
  readonly correction: CorrectionType;
  readonly article: ArticleType;
  readonly mention: MentionType | null;
  readonly timex: TimexType | null;
  readonly events: readonly EventType[];
  readonly withdrawnEventIds: readonly string[];
}

@ObjectType('CorrectionPayload', { description: 'A decision, and what the article tells by it.' })
export class CorrectionPayloadType implements CorrectionPayload {
  @Field(() => CorrectionType, { description: 'The decision.' })
  readonly correction!: CorrectionType;

  @Field(() => ArticleType, { description: 'The article as it is now.' })
  readonly article!: ArticleType;

  @Field(() => MentionType, { nullable: true, description: 'The mention at the words; null where none is there.' })
  readonly mention!: MentionType | null;

  @Field(() => TimexType, {
    nullable: true,
    description: 'The time expression at the words; null where none is there.',
  })
  readonly timex!: TimexType | null;

  @Field(() => [EventType], {
    description: 'The events that changed or came back by it; none where it was decided so already.',
  })
  readonly events!: readonly EventType[];

  @Field(() => [ID], { description: 'The events that are withdrawn by it.' })
  readonly withdrawnEventIds!: readonly string[];

  constructor(payload: CorrectionPayload) {
    Object.assign(this, payload);
  }
}

export const CorrectionResult = createUnionType({
  name: 'CorrectionResult',
  description: 'What a correction changed, or what was wrong with it.',
  types: () => [CorrectionPayloadType, InvalidInputType, NotFoundType, ConflictType] as const,
});

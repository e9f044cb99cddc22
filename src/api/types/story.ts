import { Field, ID, ObjectType } from 'type-graphql';
import type { StoryRecord } from '../../store/store.ts';
import { globalId } from '../global-id.ts';
import { NodeType } from './node.ts';
import { BoundingBoxType } from './point.ts';
import { DateTimeScalar } from './scalars.ts';

@ObjectType('TimeWindow', { description: 'The time from the first to the last event; the end is exclusive.' })
export class TimeWindowType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The first instant.' })
  readonly earliest: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant after the last.' })
  readonly latest: string | null;

  constructor({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }) {
    this.earliest = earliest;
    this.latest = latest;
  }
}

@ObjectType('Story', { implements: NodeType, description: 'A cluster of articles that tell the same events.' })
export class StoryType implements NodeType {
  constructor(readonly record: StoryRecord) {}

  static of(story: StoryRecord | null): StoryType | null {
    return story && new StoryType(story);
  }

  @Field(() => ID, { description: 'Unique over all types and stable.' })
  get id(): string {
    return globalId('Story', this.record.id);
  }

  @Field(() => String, { description: 'The headline of its main article.' })
  get title(): string {
    return this.record.title;
  }

  @Field(() => BoundingBoxType, {
    nullable: true,
    description: 'The box around its events; null where none has a place.',
  })
  get bbox(): BoundingBoxType | null {
    return BoundingBoxType.of(this.record.bbox);
  }

  @Field(() => TimeWindowType, {
    nullable: true,
    description: 'The time over which its events lie; null where none is known.',
  })
  get when(): TimeWindowType | null {
    return this.record.when && new TimeWindowType(this.record.when);
  }
}

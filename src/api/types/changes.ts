import { Field, ID, ObjectType } from 'type-graphql';
import type { ChangeRecord } from '../../store/store.ts';
import { EventStatusEnum } from './enums.ts';

@ObjectType('EventChange', { description: 'An event was added, changed or withdrawn.' })
export class EventChangeType {
  constructor(readonly record: ChangeRecord) {}

  @Field(() => ID, {
    description:
      'Rises with every change, in the order of commits; a cursor for `eventsSince` and `eventChanged`. Example: `42`.',
  })
  get changeSeq(): string {
    return this.record.changeSeq;
  }

  @Field(() => EventStatusEnum, { description: 'What became of the event. Example: `RETRACTED`.' })
  get status(): string {
    return this.record.status;
  }
}

@ObjectType('EventChanges', { description: 'A page of changes, oldest first.' })
export class EventChangesType {
  @Field(() => ID, {
    description: 'Pass it to `eventsSince` or `eventChanged` to go on after this page. Example: `42`.',
  })
  readonly cursor: string;

  @Field(() => Boolean, { description: 'Whether more changes wait.' })
  readonly hasMore: boolean;

  @Field(() => [EventChangeType], { description: 'The changes.' })
  readonly changes: readonly EventChangeType[];

  constructor(cursor: string, hasMore: boolean, changes: readonly EventChangeType[]) {
    this.cursor = cursor;
    this.hasMore = hasMore;
    this.changes = changes;
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { publishedEvent } from '../published.ts';
import { EventChangeType } from '../types/changes.ts';
import { EventType } from '../types/event.ts';

@Resolver(() => EventChangeType)
export class EventChangeFields {
  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event as it is now; null where its story was killed, withheld or purged.',
  })
  event(@Root() { record }: EventChangeType, @Ctx() { loaders }: ApiContext): Promise<EventType | null> {
    return publishedEvent(record.eventId, loaders);
  }
}

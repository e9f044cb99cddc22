import { Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { requireScope } from '../identity.ts';
import { mapPage } from '../pages.ts';
import { checkedSize, ForwardPageArgs } from '../types/connections.ts';
import { DeadLetterConnection, DeadLetterType } from '../types/dead-letter.ts';
import { DateTimeScalar } from '../types/scalars.ts';

@ObjectType('QueueStatus', { description: 'What waits to be read.' })
class QueueStatusType {
  @Field(() => Int, { description: 'Deliveries that wait, those being read included. Example: `12`.' })
  readonly waiting!: number;

  @Field(() => Int, { description: 'Deliveries that could not be read. Example: `1`.' })
  readonly dead!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest that waits was queued.' })
  readonly oldestAt!: string | null;
}

/** What waits in the queue and what could not be read: for those who may change it. */
@Resolver()
export class QueueQueries {
  @Query(() => QueueStatusType, { nullable: true, description: 'How full the queue is. Needs a key.' })
  async queue(@Ctx() context: ApiContext): Promise<QueueStatusType> {
    await requireScope(context, 'ingest');
    return context.services.store.queue.counts();
  }

  @Query(() => DeadLetterConnection, {
    nullable: true,
    description: 'Deliveries that could not be read, the newest first, with the reason. Needs a key.',
  })
  async deadLetters(
    @Args(() => ForwardPageArgs) { first, after }: ForwardPageArgs,
    @Ctx() context: ApiContext,
  ): Promise<DeadLetterConnection> {
    await requireScope(context, 'ingest');
    const { queue } = context.services.store;
    const request = { first: checkedSize(first, 'first'), ...(after && { after }) };
    return new DeadLetterConnection({
      page: async () => mapPage(await queue.deadLetters(request), (letter) => new DeadLetterType(letter)),
      count: async () => (await queue.counts()).dead,
    });
  }
}

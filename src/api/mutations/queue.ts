import { Arg, createUnionType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { ApiContext } from '../context.ts';
import { deliveryOf, IngestInput } from '../inputs/ingest-input.ts';
import { InvalidInputType, NotFoundType, TooLargeType } from '../types/problems.ts';
import { change } from './change.ts';

const mostAtOnce = 100;

@ObjectType('QueueDeliveriesPayload', { description: 'Deliveries are in the queue: safe, and not yet read.' })
class QueueDeliveriesPayloadType {
  @Field(() => [ID], {
    description: 'Their ids in the queue, in the order they came. The same delivery has one id however often it comes.',
  })
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    this.ids = ids;
  }
}

@ObjectType('DeadLetterPayload', { description: 'What was done with a dead letter.' })
class DeadLetterPayloadType {
  @Field(() => ID, { description: 'The id that it had among the dead letters.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const QueueDeliveriesResult = createUnionType({
  name: 'QueueDeliveriesResult',
  description: 'The deliveries in the queue, or what was wrong with one.',
  types: () => [QueueDeliveriesPayloadType, InvalidInputType, TooLargeType] as const,
});

export const DeadLetterResult = createUnionType({
  name: 'DeadLetterResult',
  description: 'What was done with a dead letter, or what was wrong.',
  types: () => [DeadLetterPayloadType, NotFoundType] as const,
});

/** Deliveries for later, and what becomes of those that could not be read. */
@Resolver()
export class QueueMutations {
  @Mutation(() => QueueDeliveriesResult, {
    nullable: true,
    description:
      'Puts deliveries in the queue, all or none, and answers before they are read: for bulk loads. What cannot be read is found in `deadLetters`. Needs a key.',
  })
  async queueDeliveries(
    @Arg('inputs', () => [IngestInput], { description: 'At most 100 deliveries.' }) inputs: IngestInput[],
    @Ctx() context: ApiContext,
  ): Promise<typeof QueueDeliveriesResult> {
    return change(context, 'ingest', async () => {
      if (inputs.length > mostAtOnce) {
        throw new ProblemError(
          'TOO_LARGE',
          `Expected at most ${mostAtOnce} deliveries at once, got ${inputs.length}. Send them in parts.`,
          'inputs',
        );
      }
      return new QueueDeliveriesPayloadType(await context.services.store.queue.add(inputs.map(deliveryOf)));
    });
  }

  @Mutation(() => DeadLetterResult, { nullable: true, description: 'Queues a dead letter anew. Needs a key.' })
  async retryDeadLetter(
    @Arg('id', () => ID, { description: 'Its id, as `deadLetters` gives it.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof DeadLetterResult> {
    return change(context, 'ingest', async () => done(id, await context.services.store.queue.retry([id])));
  }

  @Mutation(() => DeadLetterResult, { nullable: true, description: 'Removes a dead letter for good. Needs a key.' })
  async discardDeadLetter(
    @Arg('id', () => ID, { description: 'Its id, as `deadLetters` gives it.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof DeadLetterResult> {
    return change(context, 'ingest', async () => done(id, await context.services.store.queue.discard([id])));
  }
}

function done(id: string, found: number): DeadLetterPayloadType {
  if (found > 0) return new DeadLetterPayloadType(id);
  throw new ProblemError(
    'NOT_FOUND',
    `There is no dead letter "${id.slice(0, 80)}". \`deadLetters\` lists them.`,
    'id',
  );
}

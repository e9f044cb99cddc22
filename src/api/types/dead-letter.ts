import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DeadLetter } from '../../store/store.ts';
import { connectionTypes } from './connections.ts';
import { DateTimeScalar } from './scalars.ts';

/** How much of a delivery's text is shown: enough to know it again. */
const excerptLength = 200;

@ObjectType('DeadLetter', { description: 'A delivery that could not be read, kept so that it can be tried again.' })
export class DeadLetterType {
  readonly #letter: DeadLetter;

  constructor(letter: DeadLetter) {
    this.#letter = letter;
  }

  @Field(() => ID, { description: 'Its id, for `retryDeadLetter` and `discardDeadLetter`.' })
  get id(): string {
    return this.#letter.id;
  }

  @Field(() => String, { description: 'Why it could not be read: what was expected, what was got and what to do.' })
  get reason(): string {
    return this.#letter.reason;
  }

  @Field(() => Int, { description: 'How often it was tried. Example: `5`.' })
  get attempts(): number {
    return this.#letter.attempts;
  }

  @Field(() => DateTimeScalar, { description: 'When it was put in the queue.' })
  get queuedAt(): string {
    return this.#letter.queuedAt;
  }

  @Field(() => String, { nullable: true, description: "The publisher's domain, where it came with one." })
  get source(): string | null {
    return this.#letter.delivery.source ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The address that it came from, where it has one.' })
  get url(): string | null {
    const { url, foundAt } = this.#letter.delivery;
    return url ?? foundAt ?? null;
  }

  @Field(() => String, { description: 'Its first 200 characters, as they came.' })
  get excerpt(): string {
    const { text, html } = this.#letter.delivery;
    return (text ?? html ?? '').slice(0, excerptLength);
  }
}

export const DeadLetterConnection = connectionTypes('DeadLetter', DeadLetterType, 'Dead letters');
export type DeadLetterConnection = InstanceType<typeof DeadLetterConnection>;

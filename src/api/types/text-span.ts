import { Field, Int, ObjectType } from 'type-graphql';
import type { Span } from '../../model/span.ts';
import type { ShownTextSource } from '../rights.ts';

/** How much context a selector carries, as Web Annotation's text quote selectors do. */
const contextLength = 32;

@ObjectType('TextSpan', {
  description:
    'A stretch of a text, as a Web Annotation selector has it: `text.slice(start, end)`. Offsets count UTF-16 code units.',
})
export class TextSpanType {
  readonly #span: Span;
  readonly #shown: ShownTextSource;

  constructor(span: Span, shown: ShownTextSource) {
    this.#span = span;
    this.#shown = shown;
  }

  @Field(() => Int, { description: 'The first code unit, counted from 0. Example: `0`.' })
  get start(): number {
    return this.#span.start;
  }

  @Field(() => Int, { description: 'The code unit after the last. Example: `11`.' })
  get end(): number {
    return this.#span.end;
  }

  @Field(() => String, { description: "The words. Empty where the source's rights are LINK. Example: `VLADIVOSTOK`." })
  async exact(): Promise<string> {
    const { text, quotes } = await this.#shown();
    return quotes && text !== null ? text.slice(this.#span.start, this.#span.end) : '';
  }

  @Field(() => String, { description: "Up to 32 code units before it. Empty unless the source's rights are FULL." })
  prefix(): Promise<string> {
    return this.#around(this.#span.start - contextLength, this.#span.start);
  }

  @Field(() => String, { description: "Up to 32 code units after it. Empty unless the source's rights are FULL." })
  suffix(): Promise<string> {
    return this.#around(this.#span.end, this.#span.end + contextLength);
  }

  @Field(() => Int, { description: 'The version of the article whose text the offsets count in. Example: `1`.' })
  async articleVersion(): Promise<number> {
    return (await this.#shown()).version;
  }

  async #around(start: number, end: number): Promise<string> {
    const { text, whole } = await this.#shown();
    return whole && text !== null ? text.slice(Math.max(start, 0), end) : '';
  }
}

import { Field, ObjectType } from 'type-graphql';
import type { When } from '../../model/event.ts';
import type { Timex } from '../../model/timex.ts';
import type { ShownTextSource } from '../rights.ts';
import { TimeFieldEnum, TimePrecisionEnum, TimexTypeEnum } from './enums.ts';
import { DateTimeScalar } from './scalars.ts';
import { TextSpanType } from './text-span.ts';

const edtf =
  'Extended Date/Time Format, level 1 (ISO 8601-2); null while it is relative. Examples: `2023-09-12`, `2023-09~`, `2023-09-12/2023-09-17`.';
const earliest = 'The first instant it may mean. Example: `2023-09-11T22:00:00.000Z`.';
const latest = 'The instant after the last it may mean. Example: `2023-09-12T22:00:00.000Z`.';
const approximate = 'True for "rond 12 mei" and "zo\'n drie weken geleden".';
const uncertain = 'True where we inferred it and may be wrong: a weekday without tense.';

@ObjectType('When', { description: 'A time as sure as the text makes it.' })
export class WhenType {
  readonly #when: When;
  readonly #shown: ShownTextSource;

  constructor(when: When, shown: ShownTextSource) {
    this.#when = when;
    this.#shown = shown;
  }

  @Field(() => String, { nullable: true, description: edtf })
  get edtf(): string | null {
    return this.#when.edtf;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: earliest })
  get earliest(): string | null {
    return this.#when.earliest;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: latest })
  get latest(): string | null {
    return this.#when.latest;
  }

  @Field(() => TimePrecisionEnum, { description: 'How exactly it is known. Example: `DAY`.' })
  get precision(): string {
    return this.#when.precision;
  }

  @Field(() => Boolean, { description: approximate })
  get approximate(): boolean {
    return this.#when.approximate;
  }

  @Field(() => Boolean, { description: uncertain })
  get uncertain(): boolean {
    return this.#when.uncertain;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "Its words as printed; null where it was inferred or the source's rights show no quotes. Example: `afgelopen dinsdag`.",
  })
  async text(): Promise<string | null> {
    return this.#when.text !== null && (await this.#shown()).quotes ? this.#when.text : null;
  }
}

@ObjectType('Timex', { description: 'One time expression with its TIMEX3 type and value (ISO-TimeML).' })
export class TimexType {
  readonly #timex: Timex;
  readonly #shown: ShownTextSource;

  constructor(timex: Timex, shown: ShownTextSource) {
    this.#timex = timex;
    this.#shown = shown;
  }

  @Field(() => TextSpanType, { description: 'Its words.' })
  get span(): TextSpanType {
    return new TextSpanType(this.#timex.span, this.#shown);
  }

  @Field(() => TimexTypeEnum, { description: 'What sort it is. Example: `DATE`.' })
  get type(): string {
    return this.#timex.type;
  }

  @Field(() => String, {
    description:
      'The TIMEX3 value; relative where there is no reference time. Examples: `2023-09-12`, `P6D`, `XXXX-WXX-2`.',
  })
  get value(): string {
    return this.#timex.value;
  }

  @Field(() => String, { nullable: true, description: 'The TIMEX3 mod. Examples: `APPROX`, `START`, `BEFORE`.' })
  get modifier(): string | null {
    return this.#timex.modifier;
  }

  @Field(() => String, { nullable: true, description: edtf })
  get edtf(): string | null {
    return this.#timex.edtf;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: earliest })
  get earliest(): string | null {
    return this.#timex.earliest;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: latest })
  get latest(): string | null {
    return this.#timex.latest;
  }

  @Field(() => TimePrecisionEnum, { description: 'How exactly it is known. Example: `DAY`.' })
  get precision(): string {
    return this.#timex.precision;
  }

  @Field(() => Boolean, { description: approximate })
  get approximate(): boolean {
    return this.#timex.approximate;
  }

  @Field(() => Boolean, { description: uncertain })
  get uncertain(): boolean {
    return this.#timex.uncertain;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant it was counted from; null where it needs none or there is none.',
  })
  get anchor(): string | null {
    return this.#timex.anchor;
  }

  @Field(() => [TimeFieldEnum], { description: 'The fields that the text itself states. Example: `[WEEKDAY]`.' })
  get certain(): readonly string[] {
    return this.#timex.certain;
  }
}

import { Field, InputType, Int } from 'type-graphql';
import type { PublicationStatus, Rights } from '../../model/article.ts';
import type { Delivery } from '../../model/delivery.ts';
import { primaryLanguage } from '../../model/language.ts';
import { ProblemError } from '../../model/problem.ts';
import { PublicationStatusEnum, RightsEnum } from '../types/enums.ts';
import { DateTimeScalar, LocaleScalar, URLScalar } from '../types/scalars.ts';

@InputType('IngestInput', {
  description:
    'What a newsroom hands in: one story, or a whole page with its briefs, not yet split. Give exactly one of `text`, `html` and `url`.',
})
export class IngestInput {
  @Field(() => String, {
    nullable: true,
    description: 'Plain text: a story or a whole page. At most 2,000,000 characters a story.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The HTML of a page.' })
  html?: string | null;

  @Field(() => URLScalar, { nullable: true, description: 'The address of a page or feed that we fetch.' })
  url?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the main story was published: what its relative times count from. Example: `2023-09-17T12:00:00+02:00`.',
  })
  publishedAt?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the page was read: ages such as "4 uur geleden" count back from it. Example: `2023-09-17T16:30:00+02:00`.',
  })
  retrievedAt?: string | null;

  @Field(() => String, { nullable: true, description: "The publisher's domain. Example: `zeelandnet.nl`." })
  source?: string | null;

  @Field(() => LocaleScalar, {
    nullable: true,
    description: 'The language of the text; guessed where it is left out. Example: `nl`.',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input gives the first answer again and stores nothing. Example: a UUID.',
  })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: "The publisher's own id of the main story." })
  externalId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the main story; a lower one than is stored conflicts. Example: `2`.',
  })
  version?: number | null;

  @Field(() => PublicationStatusEnum, {
    nullable: true,
    description: 'Whether it may be shown. USABLE where it is left out.',
  })
  status?: PublicationStatus | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not to be shown before.' })
  embargoUntil?: string | null;

  @Field(() => RightsEnum, {
    nullable: true,
    description: "How much of the text the public may see. The source's where it is left out, else QUOTES.",
  })
  rights?: Rights | null;
}

/** The delivery that an input stands for. Throws an INVALID_INPUT problem where it gives none or several of text, html and url. */
export function deliveryOf({ idempotencyKey: _, language, ...rest }: IngestInput): Delivery {
  const given = (['text', 'html', 'url'] as const).filter((name) => typeof rest[name] === 'string');
  if (given.length !== 1) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected exactly one of "text", "html" and "url", got ${given.length === 0 ? 'none' : given.map((name) => `"${name}"`).join(' and ')}.`,
      given[1] ?? 'text',
    );
  }
  if (rest.version !== null && rest.version !== undefined && rest.version < 1) {
    throw new ProblemError('INVALID_INPUT', `Expected a version of 1 or more, got ${rest.version}.`, 'version');
  }
  return { ...rest, language: primaryLanguage(language) };
}

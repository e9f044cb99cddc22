import { Field, ID, InputType, Int } from 'type-graphql';
import { ProblemError } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { anchorOf } from '../../model/text-quote.ts';

const versionDescription =
  'The version of the article that was read, from `span { articleVersion }`; another one by now is a Conflict. Example: `1`.';
const noteDescription = 'Why, for the next editor; at most 1,000 characters.';

@InputType('TextQuoteInput', {
  description: "Words with what stands around them: Web Annotation's TextQuoteSelector.",
})
class TextQuoteInput {
  @Field(() => String, { description: 'The words, exactly as printed. Example: `Bergen`.' })
  exact!: string;

  @Field(() => String, { nullable: true, description: 'What stands right before them. Example: `De brand in `.' })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands right after them. Example: ` is geblust`.' })
  suffix?: string | null;
}

@InputType('TextPositionInput', {
  description: "A stretch of the article's text: Web Annotation's TextPositionSelector, in UTF-16 code units.",
})
class TextPositionInput {
  @Field(() => Int, { description: 'The first code unit, counted from 0. Example: `25`.' })
  start!: number;

  @Field(() => Int, { description: 'The code unit after the last. Example: `31`.' })
  end!: number;
}

@InputType('TextSelectorInput', { description: 'Words of an article. Give exactly one of `quote` and `position`.' })
export class TextSelectorInput {
  @Field(() => TextQuoteInput, { nullable: true, description: 'By what they say.' })
  quote?: TextQuoteInput | null;

  @Field(() => TextPositionInput, { nullable: true, description: 'By where they stand.' })
  position?: TextPositionInput | null;
}

@InputType('CorrectMentionInput', {
  description: 'What words of an article mean. Name them by `mentionId`, or by `articleId` and `at`.',
})
export class CorrectMentionInput {
  @Field(() => ID, { nullable: true, description: 'The mention.' })
  mentionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The article, where no mention stands at the words yet.' })
  articleId?: string | null;

  @Field(() => TextSelectorInput, { nullable: true, description: 'Its words.' })
  at?: TextSelectorInput | null;

  @Field(() => Int, { description: versionDescription })
  articleVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The place that they mean. `places(search)` finds it.' })
  placeId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True where they name no place. Example: `true`.' })
  noPlace!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "Whether later stories of the article's source give the name the same place, unless their text says otherwise.",
  })
  remember!: boolean;

  @Field(() => String, { nullable: true, description: noteDescription })
  note?: string | null;
}

@InputType('CorrectTimeInput', { description: 'What time words of an article mean.' })
export class CorrectTimeInput {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;

  @Field(() => TextSelectorInput, { description: 'Its words.' })
  at!: TextSelectorInput;

  @Field(() => Int, { description: versionDescription })
  articleVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The time that they mean, as EDTF or a TIMEX3 value. Examples: `2023-09-12`, `2023-09-12/2023-09-17`, `2023-W37`.',
  })
  value?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True where they name no time. Example: `true`.' })
  notATime!: boolean;

  @Field(() => String, { nullable: true, description: noteDescription })
  note?: string | null;
}

@InputType('HideEventInput', { description: 'An event that is not to be shown.' })
export class HideEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => Int, { nullable: true, description: versionDescription })
  articleVersion?: number | null;

  @Field(() => String, { nullable: true, description: noteDescription })
  note?: string | null;
}

/** Longer words are no name and no time. */
const LONGEST_WORDS = 200;
const LONGEST_NOTE = 1_000;

/** The words that a selector names in a text. Throws an INVALID_INPUT problem where they are not there, or in several places. */
export function selectedSpan({ quote, position }: TextSelectorInput, text: string): Span {
  if (Boolean(quote) === Boolean(position)) {
    throw invalid(`Expected exactly one of "quote" and "position", got ${quote ? 'both' : 'neither'}.`, 'at');
  }
  const span = position ? positionIn(text, position) : quoteIn(text, quote!);
  if (span.end - span.start > LONGEST_WORDS) {
    throw invalid(`Expected at most ${LONGEST_WORDS} characters of words, got ${span.end - span.start}.`, 'at');
  }
  return span;
}

function positionIn(text: string, { start, end }: TextPositionInput): Span {
  if (start >= 0 && start < end && end <= text.length) return { start, end };
  throw invalid(
    `Expected a stretch within the ${text.length} code units of the text, got ${start} to ${end}. Offsets are UTF-16 code units, the end exclusive.`,
    'at.position',
  );
}

function quoteIn(text: string, { exact, prefix, suffix }: TextQuoteInput): Span {
  const found = anchorOf(text, { exact, prefix: prefix ?? '', suffix: suffix ?? '' });
  if (!found) {
    throw invalid(
      `Expected words of the article, got "${exact.slice(0, 80)}", which it does not say.`,
      'at.quote.exact',
    );
  }
  if (!found.isUnique) {
    throw invalid(
      `Expected words that stand in one place, got "${exact.slice(0, 80)}", which stands in several. Give more of what stands around it in "prefix" and "suffix".`,
      'at.quote',
    );
  }
  return { start: found.start, end: found.end };
}

/** The note as it is kept; null for an empty one. Throws an INVALID_INPUT problem where it is too long. */
export function checkedNote(note: string | null | undefined): string | null {
  if (note && note.length > LONGEST_NOTE) {
    throw invalid(
      `Expected a note of at most ${LONGEST_NOTE.toLocaleString('en')} characters, got ${note.length}.`,
      'note',
    );
  }
  return note?.trim() || null;
}

/** Throws an INVALID_INPUT problem unless exactly one of a value and its denial is given. Returns the value, or null for the denial. */
export function valueOrDenied(
  value: string | null | undefined,
  isDenied: boolean,
  [valueField, denialField]: readonly [string, string],
): string | null {
  const given = value?.trim() || null;
  if ((given !== null) !== isDenied) return given;
  throw invalid(
    `Expected exactly one of "${valueField}" and "${denialField}: true", got ${given === null ? 'neither' : 'both'}.`,
    valueField,
  );
}

function invalid(message: string, field: string): ProblemError {
  return new ProblemError('INVALID_INPUT', message, field);
}

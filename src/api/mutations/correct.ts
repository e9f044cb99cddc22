import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { type Decision, rememberedName } from '../../model/correction.ts';
import type { EventKind } from '../../model/event.ts';
import { ProblemError } from '../../model/problem.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { quoteOf } from '../../model/text-quote.ts';
import type { CorrectionRecord } from '../../store/corrections.ts';
import { uuidv7 } from '../../store/write/uuid.ts';
import type { ApiContext } from '../context.ts';
import { requireLocalId } from '../global-id.ts';
import {
  CorrectMentionInput,
  CorrectTimeInput,
  checkedNote,
  HideEventInput,
  selectedSpan,
  valueOrDenied,
} from '../inputs/correction-inputs.ts';
import { CorrectionResult } from '../types/correction.ts';
import { change } from './change.ts';
import { overrule, type Plan } from './overrule.ts';

const remembered =
  'It is remembered and replayed whenever the article is read again. Decided twice is decided once. Needs a key of the scope edit.';

/** An editor overrules. */
@Resolver()
export class CorrectMutations {
  @Mutation(() => CorrectionResult, {
    nullable: true,
    description: `Says which place words of an article mean, or that they mean none. Other names of the article are judged by it. ${remembered}`,
  })
  async correctMention(
    @Arg('input', () => CorrectMentionInput, { description: 'The words and the place.' }) input: CorrectMentionInput,
    @Ctx() context: ApiContext,
  ): Promise<typeof CorrectionResult> {
    return change(context, 'edit', async (by) => {
      const given = valueOrDenied(input.placeId, input.noPlace, ['placeId', 'noPlace']);
      const placeId = given === null ? null : knownPlace(given, context);
      const note = checkedNote(input.note);
      const { articleId, span } = await wordsOfMention(input, context);
      return overrule(context, by, { articleId, articleVersion: input.articleVersion }, ({ article }, decided) => {
        const at = span ?? selectedSpan(input.at!, article.text);
        const quote = quoteOf(article.text, at);
        const name = placeId !== null && article.source !== null && input.remember ? rememberedName(quote.exact) : null;
        return planned(articleId, { kind: 'PLACE', quote, placeId }, name, note, decided, {
          replaces: ({ decision, span: other }) => decision.kind === 'PLACE' && other !== null && overlaps(other, at),
          isSame: ({ decision, span: other, remember }) =>
            decision.kind === 'PLACE' &&
            decision.placeId === placeId &&
            remember === (name !== null) &&
            isEqual(other, at),
        });
      });
    });
  }

  @Mutation(() => CorrectionResult, {
    nullable: true,
    description: `Says which time words of an article mean, or that they mean none. ${remembered}`,
  })
  async correctTime(
    @Arg('input', () => CorrectTimeInput, { description: 'The words and the time.' }) input: CorrectTimeInput,
    @Ctx() context: ApiContext,
  ): Promise<typeof CorrectionResult> {
    return change(context, 'edit', async (by) => {
      const value = valueOrDenied(input.value, input.notATime, ['value', 'notATime']);
      const note = checkedNote(input.note);
      const articleId = requireLocalId('Article', input.articleId, 'articleId');
      return overrule(context, by, { articleId, articleVersion: input.articleVersion }, ({ article }, decided) => {
        const at = selectedSpan(input.at, article.text);
        return planned(articleId, { kind: 'TIME', quote: quoteOf(article.text, at), value }, null, note, decided, {
          replaces: ({ decision, span: other }) => decision.kind === 'TIME' && other !== null && overlaps(other, at),
          isSame: ({ decision, span: other }) =>
            decision.kind === 'TIME' && decision.value === value && isEqual(other, at),
        });
      });
    });
  }

  @Mutation(() => CorrectionResult, {
    nullable: true,
    description: `Hides an event: it is RETRACTED, with its copies, and stays hidden. ${remembered}`,
  })
  async hideEvent(
    @Arg('input', () => HideEventInput, { description: 'The event.' }) input: HideEventInput,
    @Ctx() context: ApiContext,
  ): Promise<typeof CorrectionResult> {
    return change(context, 'edit', async (by) => {
      const note = checkedNote(input.note);
      const event = await context.services.store.corrections.eventToHide(
        requireLocalId('Event', input.eventId, 'eventId'),
      );
      if (!event) {
        throw new ProblemError(
          'NOT_FOUND',
          `There is no event "${input.eventId}". Find it with \`events\`.`,
          'eventId',
        );
      }
      const { articleId, id: eventId, kind, placeId, quotes, isActive } = event;
      const decision = { kind: 'HIDDEN', eventId, eventKind: kind as EventKind, placeId, quotes } as const;
      return overrule(context, by, { articleId, articleVersion: input.articleVersion ?? null }, (_article, decided) => {
        const isSame = (correction: CorrectionRecord): boolean =>
          correction.decision.kind === 'HIDDEN' && correction.decision.eventId === eventId;
        if (!isActive && !decided.some(isSame)) {
          throw new ProblemError(
            'CONFLICT',
            'Expected an event that is shown, got one that is withdrawn already. There is nothing to hide.',
            'eventId',
          );
        }
        return planned(articleId, decision, null, note, decided, { replaces: () => false, isSame });
      });
    });
  }

  @Mutation(() => CorrectionResult, {
    nullable: true,
    description:
      'Takes a correction back: the article is read as if it had never been made. Withdrawn twice is withdrawn once. Needs a key of the scope edit.',
  })
  async withdrawCorrection(
    @Arg('id', () => ID, { description: 'The id of the correction.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof CorrectionResult> {
    return change(context, 'edit', async (by) => {
      const correctionId = requireLocalId('Correction', id, 'id');
      const correction = (await context.services.store.corrections.byIds([correctionId])).get(correctionId);
      if (!correction) {
        throw new ProblemError(
          'NOT_FOUND',
          `There is no correction "${id}". \`article { corrections { id } }\` lists them.`,
          'id',
        );
      }
      const { articleId, decision } = correction;
      return overrule(context, by, { articleId, articleVersion: null }, (_article, decided) => ({
        made: [],
        withdrawnIds: decided.some((each) => each.id === correctionId) ? [correctionId] : [],
        correctionId,
        concernsCopies: decision.kind === 'HIDDEN',
      }));
    });
  }
}

/** One new decision in the place of those that it replaces, unless the same was decided already. */
function planned(
  articleId: string,
  decision: Decision,
  name: string | null,
  note: string | null,
  decided: readonly CorrectionRecord[],
  is: {
    readonly replaces: (correction: CorrectionRecord) => boolean;
    readonly isSame: (correction: CorrectionRecord) => boolean;
  },
): Plan {
  const same = decided.find(is.isSame);
  const concernsCopies = decision.kind === 'HIDDEN';
  if (same) return { made: [], withdrawnIds: [], correctionId: same.id, concernsCopies };
  const id = uuidv7();
  return {
    made: [{ id, articleId, decision, rememberedName: name, note }],
    withdrawnIds: decided.filter(is.replaces).map((correction) => correction.id),
    correctionId: id,
    concernsCopies,
  };
}

function knownPlace(globalPlaceId: string, { services: { gazetteer } }: ApiContext): string {
  const id = requireLocalId('Place', globalPlaceId, 'placeId');
  if (gazetteer.place(id)) return id;
  throw new ProblemError(
    'NOT_FOUND',
    `There is no place "${globalPlaceId}" in the gazetteer. Find it with \`places(search)\`.`,
    'placeId',
  );
}

/** The article, and the words where a mention names them. */
async function wordsOfMention(
  { mentionId, articleId, at }: CorrectMentionInput,
  { services: { store } }: ApiContext,
): Promise<{ readonly articleId: string; readonly span: Span | null }> {
  if (mentionId && !articleId && !at) {
    const id = requireLocalId('Mention', mentionId, 'mentionId');
    const mention = (await store.mentionsByIds([id])).get(id);
    if (mention) return { articleId: mention.articleId, span: mention.span };
    throw new ProblemError(
      'NOT_FOUND',
      `There is no mention "${mentionId}": the article was read anew, or withdrawn. \`article { mentions }\` lists them.`,
      'mentionId',
    );
  }
  if (!mentionId && articleId && at)
    return { articleId: requireLocalId('Article', articleId, 'articleId'), span: null };
  throw new ProblemError(
    'INVALID_INPUT',
    'Expected either "mentionId", or "articleId" and "at", got something else. Name the words one way.',
    mentionId ? 'mentionId' : 'articleId',
  );
}

function isEqual(a: Span | null, b: Span): boolean {
  return a !== null && a.start === b.start && a.end === b.end;
}

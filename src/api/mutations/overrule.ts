import type { Annotation } from '../../model/annotation.ts';
import { ProblemError } from '../../model/problem.ts';
import { overlaps, type Span } from '../../model/span.ts';
import {
  type CorrectableArticle,
  type CorrectionRecord,
  type NewCorrection,
  OutdatedReading,
} from '../../store/corrections.ts';
import type { ApiContext } from '../context.ts';
import { globalId } from '../global-id.ts';
import { ownText } from '../rights.ts';
import { ArticleType } from '../types/article.ts';
import { CorrectionPayloadType, CorrectionType } from '../types/correction.ts';
import { EventType } from '../types/event.ts';
import { MentionType } from '../types/mention.ts';
import { TimexType } from '../types/times.ts';
import { annotateAll } from './annotate-all.ts';

/** What an editor's wish comes to, given what is decided already. */
export interface Plan {
  readonly made: readonly NewCorrection[];
  readonly withdrawnIds: readonly string[];
  /** The decision that is answered: a new one, or one that was there. */
  readonly correctionId: string;
  /** Whether copies of the article tell something else by it. */
  readonly concernsCopies: boolean;
}

/** So often an article is read again because others decided something about it meanwhile. */
const MOST_ATTEMPTS = 5;

/**
 * Plans decisions about one article and stores them with what it tells by them, all at once. Where nothing is left to decide, nothing is
 * written. Throws a NOT_FOUND problem for an article that is not shown, and CONFLICT where it has another version than the editor saw.
 */
export async function overrule(
  context: ApiContext,
  by: string,
  { articleId, articleVersion }: { readonly articleId: string; readonly articleVersion: number | null },
  plan: (article: CorrectableArticle, decided: readonly CorrectionRecord[]) => Plan,
): Promise<CorrectionPayloadType> {
  const { corrections } = context.services.store;
  for (let attempt = 1; ; attempt++) {
    const article = await shownArticle(context, articleId);
    checkVersion(article, articleVersion);
    const decided = (await corrections.ofArticles([articleId])).get(articleId) ?? [];
    const planned = plan(
      article,
      decided.filter(({ withdrawnAt }) => withdrawnAt === null),
    );
    try {
      const changed = await carryOut(context, by, article, planned);
      return await payloadOf(context, articleId, planned.correctionId, changed);
    } catch (error) {
      if (!(error instanceof OutdatedReading) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function shownArticle({ services: { store } }: ApiContext, articleId: string): Promise<CorrectableArticle> {
  const [article] = await store.corrections.articles([articleId]);
  if (article && (await store.articlesByIds([articleId])).has(articleId)) return article;
  throw new ProblemError(
    'NOT_FOUND',
    `There is no article "${globalId('Article', articleId)}" that is shown: it was withdrawn, or never there. Find articles with \`articles\`.`,
    'articleId',
  );
}

function checkVersion({ article: { version } }: CorrectableArticle, seen: number | null): void {
  if (seen === null || seen === version) return;
  throw new ProblemError(
    'CONFLICT',
    `Expected the article at version ${version}, got a correction of version ${seen}. Read it anew and decide again.`,
    'articleVersion',
  );
}

async function carryOut(
  { services }: ApiContext,
  by: string,
  article: CorrectableArticle,
  { made, withdrawnIds, concernsCopies }: Plan,
): Promise<readonly string[]> {
  if (made.length === 0 && withdrawnIds.length === 0) return [];
  const { corrections } = services.store;
  const copies = concernsCopies ? await corrections.articles(await corrections.copiesOf(article.articleId)) : [];
  const articles = [article, ...copies];
  const annotations = await annotateAll(
    articles.map((each) => each.article),
    articles.map(({ articleId, pins }) => ({
      ...pins,
      decisions: [
        ...pins.decisions.filter(({ id }) => !withdrawnIds.includes(id)),
        ...made.filter((correction) => correction.articleId === articleId),
      ],
    })),
    services,
  );
  const read = articles.map(({ articleId }, index) => ({ articleId, annotation: annotations[index] as Annotation }));
  const { engineVersion, gazetteer } = services;
  return corrections.change({ made, withdrawnIds, by, read }, { engineVersion, gazetteer });
}

async function payloadOf(
  { services: { store } }: ApiContext,
  articleId: string,
  correctionId: string,
  changedEventIds: readonly string[],
): Promise<CorrectionPayloadType> {
  const [articles, correctionsById, mentions, events] = await Promise.all([
    store.articlesByIds([articleId]),
    store.corrections.byIds([correctionId]),
    store.mentionsOfArticles([articleId]),
    store.eventsByIds(changedEventIds),
  ]);
  const correction = correctionsById.get(correctionId);
  const article = articles.get(articleId);
  if (!correction || !article) {
    throw new ProblemError('CONFLICT', 'The article was withdrawn while it was corrected. There is nothing to do.');
  }
  const isThere = ({ span }: { readonly span: Span }): boolean =>
    correction.span !== null && overlaps(span, correction.span);
  const { kind } = correction.decision;
  const mention = kind === 'PLACE' ? mentions.get(articleId)?.find(isThere) : undefined;
  const timex = kind === 'TIME' ? article.timexes.find(isThere) : undefined;
  const shown = { ...ownText(article.text ?? ''), version: article.version };
  return new CorrectionPayloadType({
    correction: new CorrectionType(correction),
    article: new ArticleType(article),
    mention: mention ? new MentionType(mention) : null,
    timex: timex ? new TimexType(timex, () => shown) : null,
    events: changedEventIds.flatMap((id) => {
      const event = events.get(id);
      return event ? [new EventType(event)] : [];
    }),
    withdrawnEventIds: changedEventIds.filter((id) => !events.has(id)).map((id) => globalId('Event', id)),
  });
}

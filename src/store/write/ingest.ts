import { sql } from 'kysely';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import { countIn, countOut } from '../density.ts';
import { articleColumns, articleRecord } from '../read/records.ts';
import { among } from '../read/uuids.ts';
import type { IngestedArticle, IngestOptions, IngestOutcome } from '../store.ts';
import {
  articleRow,
  eventPlaceRows,
  eventRow,
  evidenceRows,
  mentionRows,
  type PlannedArticle,
  type PlannedEvent,
  placesIn,
  relationRows,
  routeRows,
} from './article-rows.ts';
import { checkCorrections, hiddenIdentities, noteOutcomes } from './correction-rows.ts';
import { enterAsWriter, publishChanges, recordChanges, takeChangeNumbers } from './change-log.ts';
import { type Delivered, deliver, newestByKey } from './delivered.ts';
import { hash, sketch } from './fingerprint.ts';
import { insertRows } from './insert-rows.ts';
import { settleCopies, settleOrphans } from './orphans.ts';
import { type StoredPlaces, writePlaces } from './places.ts';
import { type Known, planArticle } from './plan.ts';
import { countSources } from './source-counts.ts';
import { writeSources } from './sources.ts';
import { refreshStories, storyEvents, storyEventsLike } from './stories.ts';
import { forgetSketches, type StoredArticle, storedByKeys, type Teller, tellersByIds, tellersOf } from './stored.ts';

export interface IngestContext {
  readonly configurationOf: (language: string) => string;
  readonly storedPlaces: StoredPlaces;
  readonly now: string;
}

export interface IngestAnswer {
  readonly articles: readonly IngestedArticle[];
  /** Runs after the commit. */
  committed(): void;
}

/**
 * Stores all articles of one delivery inside `transaction`, with everything that hangs on them. The number of statements does not grow
 * with the number of articles. Delivered twice, an article changes nothing.
 */
export async function ingest(
  transaction: Database,
  annotations: readonly Annotation[],
  options: IngestOptions,
  { configurationOf, storedPlaces, now }: IngestContext,
): Promise<IngestAnswer> {
  await enterAsWriter(transaction);
  const delivered = annotations.map((annotation) => deliver(annotation, now));
  const repeated = await repeatedAnswer(transaction, delivered, options);
  if (repeated) return { articles: repeated, committed() {} };
  const answer = await storeDelivered(transaction, delivered, options, { configurationOf, storedPlaces, now });
  await rememberAnswer(transaction, delivered, options, answer.articles, now);
  return answer;
}

/** Stores what is new among the delivered articles; with `again`, all of them. Throws an OutdatedReading where a correction was left out. */
export async function storeDelivered(
  transaction: Database,
  delivered: readonly Delivered[],
  options: Pick<IngestOptions, 'engineVersion' | 'gazetteer'> & { readonly again?: boolean },
  { configurationOf, storedPlaces, now }: IngestContext,
): Promise<IngestAnswer> {
  const newest = newestByKey(delivered);
  const stored = await storedByKeys(transaction, [...newest.keys()]);
  const changed = [...newest.values()].filter(
    ({ key, contentHash, annotation }) =>
      options.again || isNews(annotation.article, contentHash, stored.get(key), options.engineVersion),
  );
  await checkCorrections(transaction, changed, stored);
  const sources = await writeSources(
    transaction,
    changed.map(({ annotation }) => annotation.article.source),
    options.gazetteer,
  );
  const known = await readKnown(transaction, changed, stored);
  const planned = changed.map((one) => {
    const { source, language } = one.annotation.article;
    return planArticle(one, stored.get(one.key), known, {
      now,
      engineVersion: options.engineVersion,
      sourceId: source === null ? null : (sources.get(source) ?? null),
      configuration: configurationOf(language),
    });
  });
  const places = await writePlaces(
    transaction,
    planned.flatMap(({ annotation }) => placesIn(annotation)),
    options.gazetteer,
    storedPlaces,
  );
  if (planned.length > 0) await write(transaction, planned, known.tellers);
  await noteOutcomes(transaction, planned);

  const idByKey = new Map([
    ...[...stored].map(([key, { id }]) => [key, id] as const),
    ...planned.map(({ key, id }) => [key, id] as const),
  ]);
  const outcomes = delivered.map(({ key }) => ({
    articleId: idByKey.get(key) as string,
    outcome: outcomeOf(key, planned, stored),
  }));
  return {
    articles: await answered(transaction, outcomes),
    committed() {
      for (const place of places) storedPlaces.add(place);
    },
  };
}

/** New, a higher version, or the same with other content, with a time that was missing, or read by another engine. Never after a purge. */
export function isNews(
  article: Article,
  contentHash: string,
  stored: StoredArticle | undefined,
  engineVersion: string,
): boolean {
  if (!stored) return true;
  if (stored.text === null || article.version < stored.version) return false;
  const dated = stored.published_at === null && article.publishedAt !== null;
  return (
    article.version > stored.version ||
    contentHash !== stored.content_hash ||
    dated ||
    engineVersion !== stored.engine_version
  );
}

function outcomeOf(
  key: string,
  planned: readonly PlannedArticle[],
  stored: ReadonlyMap<string, StoredArticle>,
): IngestOutcome {
  if (!planned.some((article) => article.key === key)) return 'UNCHANGED';
  return stored.has(key) ? 'UPDATED' : 'CREATED';
}

async function readKnown(
  transaction: Database,
  changed: readonly Delivered[],
  stored: ReadonlyMap<string, StoredArticle>,
): Promise<Known> {
  const updatedIds = changed.flatMap(({ key }) => stored.get(key)?.id ?? []);
  const shown = changed.filter(({ visible }) => visible);
  const tellers = await tellersByIds(transaction, updatedIds);
  const alike = await tellersOf(
    transaction,
    shown.flatMap(({ fingerprint }) => sketch(fingerprint)),
  );
  return {
    tellers: new Map(tellers.map((teller) => [teller.id, teller])),
    originals: alike.filter(({ id }) => !updatedIds.includes(id)),
    hidden: await hiddenIdentities(transaction, [...updatedIds, ...alike.map(({ id }) => id)]),
    storyEvents: [
      ...(await storyEventsLike(
        transaction,
        shown.flatMap(({ annotation, drafts }) => storyEvents('', annotation.article.title, drafts)),
      )),
    ],
  };
}

async function write(
  transaction: Database,
  planned: readonly PlannedArticle[],
  before: ReadonlyMap<string, Teller>,
): Promise<void> {
  const old = [...before.values()].flatMap(({ events }) => events);
  const kept = new Set(planned.flatMap(({ events }) => events.map(({ id }) => id)));
  const gone = old.filter(({ id, status }) => !kept.has(id) && status !== 'RETRACTED');
  await countOut(
    transaction,
    old.filter(({ visible }) => visible).map(({ id }) => id),
  );
  await clear(
    transaction,
    [...before.keys()],
    old.filter(({ id }) => kept.has(id)).map(({ id }) => id),
  );
  await retractEvents(
    transaction,
    gone.map(({ id }) => id),
  );
  await insertArticles(transaction, planned);
  const changes = await insertEvents(
    transaction,
    planned,
    new Set(old.filter(({ visible }) => visible).map(({ id }) => id)),
  );
  await countIn(transaction, [...kept]);

  const merged = planned.flatMap(({ events }) => events.filter(({ status }) => status === 'MERGED'));
  const hidden = planned.filter(({ visible }) => !visible);
  const risen = await settleOrphans(transaction, [
    ...gone.map(({ id }) => id),
    ...merged.map(({ id }) => id),
    ...hidden.flatMap(({ events }) => events.map(({ id }) => id)),
  ]);
  await settleCopies(
    transaction,
    [...hidden, ...planned.filter(({ duplicateOfId }) => duplicateOfId !== null)].map(({ id }) => id),
  );
  const storyIds = [...planned.flatMap(({ storyId }) => storyId ?? []), ...risen.storyIds];
  const recounted = await countSources(transaction, storyIds);
  await refreshStories(transaction, storyIds);
  const published = new Set(changes);
  const others = new Set([
    ...gone.filter(({ visible }) => visible).map(({ id }) => id),
    ...risen.eventIds,
    ...recounted.filter((id) => !published.has(id)),
  ]);
  if (others.size > 0) await recordChanges(transaction, [...others]);
}

/** Removes what an article and its events held until now, before the new version is written. */
async function clear(transaction: Database, articleIds: readonly string[], eventIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await transaction.deleteFrom('mention').where(among('article_id', articleIds)).execute();
  await forgetSketches(transaction, articleIds);
  await transaction.deleteFrom('article').where(among('id', articleIds)).execute();
  for (const table of ['event_place', 'evidence', 'route', 'relation'] as const) {
    await transaction.deleteFrom(table).where(among('event_id', eventIds)).execute();
  }
  await transaction.deleteFrom('event').where(among('id', eventIds)).execute();
}

async function retractEvents(transaction: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  await transaction
    .updateTable('event')
    .set({ status: 'RETRACTED', visible: false, merged_into_id: null })
    .where(among('id', eventIds))
    .execute();
}

const searchTerms = sql`to_tsvector(row.configuration::regconfig, element ->> '$words')`;

async function insertArticles(transaction: Database, planned: readonly PlannedArticle[]): Promise<void> {
  const configurations = [...new Set(planned.map(({ configuration }) => configuration))];
  await insertRows(
    transaction,
    'text_configuration',
    configurations.map((name) => ({ name })),
    { onConflict: sql`on conflict (name) do nothing` },
  );
  await insertRows(transaction, 'article', planned.map(articleRow), { derived: { document: searchTerms } });
  await insertRows(
    transaction,
    'article_key',
    planned.map(({ key, id }) => ({ key, article_id: id })),
    { onConflict: sql`on conflict (key) do nothing` },
  );
  await insertRows(
    transaction,
    'article_sketch',
    planned.flatMap(({ id, fingerprint }) => sketch(fingerprint).map((sentence) => ({ sentence, article_id: id }))),
  );
  await insertRows(transaction, 'mention', planned.flatMap(mentionRows));
}

/** Returns the ids of the events that the public sees change. */
async function insertEvents(
  transaction: Database,
  planned: readonly PlannedArticle[],
  wereVisible: ReadonlySet<string>,
): Promise<readonly string[]> {
  const events = planned.flatMap((article) => article.events.map((event, ordinal) => ({ article, event, ordinal })));
  const changed = events.filter(({ event }) => event.changeSeq === null);
  let next = await takeChangeNumbers(transaction, changed.length);
  await insertRows(
    transaction,
    'event',
    events.map(({ article, event, ordinal }) => eventRow(article, event, ordinal, event.changeSeq ?? String(++next))),
    { derived: { document: searchTerms } },
  );
  await insertRows(
    transaction,
    'event_place',
    planned.flatMap((article) => {
      const mentionIds = new Map(mentionRows(article).map(({ id, start_at, end_at }) => [`${start_at} ${end_at}`, id]));
      return article.events.flatMap((event) =>
        eventPlaceRows(event, ({ start, end }) => mentionIds.get(`${start} ${end}`) ?? null),
      );
    }),
  );
  await insertRows(
    transaction,
    'evidence',
    events.flatMap(({ article, event }) => evidenceRows(article, event)),
  );
  await insertRows(
    transaction,
    'route',
    events.flatMap(({ event }) => routeRows(event)),
  );
  await insertRows(
    transaction,
    'relation',
    events.flatMap(({ event }) => relationRows(event)),
  );
  const seen = changed
    .filter(({ article, event }) => wereVisible.has(event.id) || isShown(article, event))
    .map(({ event }) => event.id);
  await publishChanges(transaction, seen);
  return seen;
}

function isShown(article: PlannedArticle, event: PlannedEvent): boolean {
  return article.visible && event.status === 'ACTIVE';
}

async function answered(
  transaction: Database,
  outcomes: readonly { readonly articleId: string; readonly outcome: IngestOutcome }[],
): Promise<readonly IngestedArticle[]> {
  const rows = await transaction
    .selectFrom('article')
    .select(articleColumns)
    .where(
      among(
        'id',
        outcomes.map(({ articleId }) => articleId),
      ),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, articleRecord(row)]));
  return outcomes.flatMap(({ articleId, outcome }) => {
    const article = byId.get(articleId);
    return article ? [{ article, outcome }] : [];
  });
}

async function repeatedAnswer(
  transaction: Database,
  delivered: readonly Delivered[],
  { idempotencyKey }: IngestOptions,
): Promise<readonly IngestedArticle[] | null> {
  if (idempotencyKey === undefined) return null;
  const earlier = await transaction
    .selectFrom('idempotency_key')
    .select(['request_hash', 'answer'])
    .where('key', '=', idempotencyKey)
    .executeTakeFirst();
  if (!earlier) return null;
  if (earlier.request_hash !== requestHash(delivered)) {
    throw new ProblemError(
      'CONFLICT',
      'Expected an idempotency key that is new or repeats its delivery, got one that came with other stories. Use a new key.',
      'idempotencyKey',
    );
  }
  return answered(transaction, earlier.answer);
}

async function rememberAnswer(
  transaction: Database,
  delivered: readonly Delivered[],
  { idempotencyKey }: IngestOptions,
  articles: readonly IngestedArticle[],
  now: string,
): Promise<void> {
  if (idempotencyKey === undefined) return;
  const answer = articles.map(({ article, outcome }) => ({ articleId: article.id, outcome }));
  await insertRows(transaction, 'idempotency_key', [
    { key: idempotencyKey, request_hash: requestHash(delivered), answer, made_at: now },
  ]);
}

function requestHash(delivered: readonly Delivered[]): string {
  return hash(delivered.map(({ key, contentHash, annotation }) => [key, contentHash, annotation.article.version]));
}

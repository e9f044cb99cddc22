import { sql } from 'kysely';
import type { Article } from '../../model/article.ts';
import type { Pins, RememberedName } from '../../model/correction.ts';
import type { CorrectableArticle, CorrectionRecord, EventToHide } from '../corrections.ts';
import type { Database, Tables } from '../database.ts';
import { storableArticle } from '../write/delivered.ts';
import { deliveryKey } from '../write/fingerprint.ts';
import { grouped } from './grouped.ts';
import { articlesForReading } from './articles-for-reading.ts';
import { among, isUuid } from './uuids.ts';

/** What was decided about the words of these deliveries, in their order. */
export async function pinsFor(database: Database, articles: readonly Article[]): Promise<readonly Pins[]> {
  if (articles.length === 0) return [];
  const keys = articles.map((article) => deliveryKey(storableArticle(article)));
  const rows = await database
    .selectFrom('article_key')
    .select(['key', 'article_id'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
  const idByKey = new Map(rows.map(({ key, article_id }) => [key, article_id]));
  return pinsOf(
    database,
    articles.map(({ source }, index) => ({ articleId: idByKey.get(keys[index]!) ?? null, source })),
  );
}

async function pinsOf(
  database: Database,
  asked: readonly { readonly articleId: string | null; readonly source: string | null }[],
): Promise<readonly Pins[]> {
  const decisions = await activeDecisions(
    database,
    asked.flatMap(({ articleId }) => articleId ?? []),
  );
  const remembered = await rememberedNames(database, [...new Set(asked.flatMap(({ source }) => source ?? []))]);
  return asked.map(({ articleId, source }) => ({
    decisions: (articleId !== null && decisions.get(articleId)) || [],
    remembered: namesFor(articleId, (source !== null && remembered.get(source)) || []),
  }));
}

async function activeDecisions(
  database: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Pins['decisions']>> {
  if (articleIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('correction')
    .select(['id', 'article_id', 'decision'])
    .where(among('article_id', articleIds))
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return grouped(
    rows,
    ({ article_id }) => article_id,
    ({ id, decision }) => ({ id, decision }),
  );
}

/** A place that a source's editors gave a name, and in which articles. */
interface GivenName extends RememberedName {
  readonly articleIds: readonly string[];
}

async function rememberedNames(
  database: Database,
  domains: readonly string[],
): Promise<ReadonlyMap<string, readonly GivenName[]>> {
  if (domains.length === 0) return new Map();
  const { rows } = await sql<GivenName & { readonly domain: string }>`
    select source.domain, remembered_name as name, decision ->> 'placeId' as "placeId",
      array_agg(distinct article_id::text) as "articleIds"
    from correction join source on source.id = correction.source_id
    where source.domain = any(${[...domains]}::text[]) and remembered_name is not null and withdrawn_at is null
    group by 1, 2, 3 order by 1, 2, 3`.execute(database);
  return grouped(
    rows,
    ({ domain }) => domain,
    ({ domain: _, ...given }) => given,
  );
}

/**
 * The names that an article takes from the others of its source; its own decisions count as such. A name that editors gave several
 * places is remembered for none.
 */
function namesFor(articleId: string | null, given: readonly GivenName[]): readonly RememberedName[] {
  const others = given.filter(({ articleIds }) => articleIds.some((id) => id !== articleId));
  return [...grouped(others, ({ name }) => name).values()].flatMap(([first, ...more]) =>
    first && more.length === 0 ? [{ name: first.name, placeId: first.placeId }] : [],
  );
}

/** Stored articles that can be corrected, with what is decided about them until now. */
export async function correctableArticles(
  database: Database,
  ids: readonly string[],
): Promise<readonly CorrectableArticle[]> {
  const articles = await articlesForReading(database, among('article.id', ids));
  const pins = await pinsOf(
    database,
    articles.map(({ articleId, article }) => ({ articleId, source: article.source })),
  );
  return articles.map((article, index) => ({ ...article, pins: pins[index]! }));
}

export async function copiesOf(database: Database, articleId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('article')
    .select('id')
    .where('duplicate_of_id', '=', articleId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function correctionsOfArticles(
  database: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CorrectionRecord[]>> {
  const rows = await database
    .selectFrom('correction')
    .selectAll()
    .where(among('article_id', articleIds))
    .orderBy('id', 'desc')
    .execute();
  return grouped(rows, ({ article_id }) => article_id, correctionRecord);
}

export async function correctionsByIds(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorrectionRecord>> {
  const rows = await database.selectFrom('correction').selectAll().where(among('id', ids)).execute();
  return new Map(rows.map((row) => [row.id, correctionRecord(row)]));
}

export async function eventToHide(database: Database, eventId: string): Promise<EventToHide | null> {
  if (!isUuid(eventId)) return null;
  const row = await database
    .selectFrom('event as asked')
    .innerJoin('event as told', (join) => join.on(sql<boolean>`told.id = coalesce(asked.merged_into_id, asked.id)`))
    .select(['told.id', 'told.article_id', 'told.kind', 'told.place_id', 'told.quotes', 'told.status'])
    .where('asked.id', '=', eventId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, article_id, kind, place_id, quotes, status } = row;
  return { id, articleId: article_id, kind, placeId: place_id, quotes, isActive: status === 'ACTIVE' };
}

function correctionRecord(row: Tables['correction']): CorrectionRecord {
  return {
    id: row.id,
    articleId: row.article_id,
    decision: row.decision,
    remember: row.remembered_name !== null,
    span: row.start_at === null || row.end_at === null ? null : { start: row.start_at, end: row.end_at },
    articleVersion: row.article_version,
    madeBy: row.made_by,
    madeAt: row.made_at,
    note: row.note,
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
  };
}

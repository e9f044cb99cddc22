import { sql } from 'kysely';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Database } from '../database.ts';
import { articleColumns } from '../read/records.ts';
import { among } from '../read/uuids.ts';
import type { RereadArticle } from '../store.ts';
import { enterAsWriter } from './change-log.ts';
import { deliver } from './delivered.ts';
import { type IngestAnswer, type IngestContext, storeDelivered } from './ingest.ts';

/** Articles that have their text and were read by another engine, by id. */
export async function articlesToReread(
  database: Database,
  engineVersion: string,
  after: string | null,
  limit: number,
): Promise<readonly RereadArticle[]> {
  const rows = await database
    .selectFrom('article')
    .leftJoin('source', 'source.id', 'article.source_id')
    .select(articleColumns)
    .select(['article.embargo_until', 'source.domain'])
    .where('article.text', 'is not', null)
    .where('article.engine_version', '<>', engineVersion)
    .where('article.status', 'in', ['USABLE', 'CORRECTED'])
    .$if(after !== null, (query) => query.where('article.id', '>', after as string))
    .orderBy('article.id')
    .limit(sql.lit(limit))
    .execute();
  return rows.map((row) => ({
    articleId: row.id,
    article: {
      title: row.title,
      text: row.text ?? '',
      language: row.language,
      dateline: row.dateline,
      publishedAt: row.published_at,
      retrievedAt: row.retrieved_at,
      source: row.domain,
      externalId: row.external_id,
      url: row.url,
      section: row.section,
      mediaTopics: row.media_topics,
      version: row.version,
      status: row.status,
      rights: row.rights,
      embargoUntil: row.embargo_until,
    } satisfies Article,
  }));
}

/** Stores new readings of stored articles under the key and content that they have; one that was purged meanwhile is left out. */
export async function reread(
  transaction: Database,
  read: readonly { readonly articleId: string; readonly annotation: Annotation }[],
  engineVersion: string,
  context: IngestContext,
): Promise<IngestAnswer> {
  await enterAsWriter(transaction);
  const rows = await transaction
    .selectFrom('article_key')
    .innerJoin('article', 'article.id', 'article_key.article_id')
    .select(['article.id', 'article_key.key', 'article.content_hash'])
    .where(
      among(
        'article.id',
        read.map(({ articleId }) => articleId),
      ),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const delivered = read.flatMap(({ articleId, annotation }) => {
    const stored = known.get(articleId);
    return stored ? [{ ...deliver(annotation, context.now), key: stored.key, contentHash: stored.content_hash }] : [];
  });
  return storeDelivered(transaction, delivered, { engineVersion }, context);
}

import { type SqlBool, sql } from 'kysely';
import type { Annotation } from '../../model/annotation.ts';
import type { Database } from '../database.ts';
import { articlesForReading } from '../read/articles-for-reading.ts';
import { among } from '../read/uuids.ts';
import type { IngestOptions, RereadArticle } from '../store.ts';
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
  const isOlder = sql<SqlBool>`article.engine_version <> ${engineVersion}`;
  const isNext = after === null ? sql<SqlBool>`true` : sql<SqlBool>`article.id > ${after}::uuid`;
  return articlesForReading(database, sql<SqlBool>`${isOlder} and ${isNext}`, limit);
}

/**
 * Stores new readings of stored articles under the key and content that they have; one that was purged meanwhile is left out. Without
 * `again`, what this engine read before is left as it is.
 */
export async function reread(
  transaction: Database,
  read: readonly { readonly articleId: string; readonly annotation: Annotation }[],
  options: Pick<IngestOptions, 'engineVersion' | 'gazetteer'> & { readonly again?: boolean },
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
  return storeDelivered(transaction, delivered, options, context);
}

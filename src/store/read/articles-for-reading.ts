import type { RawBuilder, SqlBool } from 'kysely';
import type { Article } from '../../model/article.ts';
import type { Database } from '../database.ts';
import type { RereadArticle } from '../store.ts';
import { articleColumns } from './records.ts';

/** Stored articles as the stages take them, by id; those that were killed, withheld or purged are left out. */
export async function articlesForReading(
  database: Database,
  condition: RawBuilder<SqlBool>,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<readonly RereadArticle[]> {
  const rows = await database
    .selectFrom('article')
    .leftJoin('source', 'source.id', 'article.source_id')
    .select(articleColumns)
    .select(['article.embargo_until', 'article.published_as', 'article.location_given', 'source.domain'])
    .where('article.text', 'is not', null)
    .where('article.status', 'in', ['USABLE', 'CORRECTED'])
    .where(condition)
    .orderBy('article.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    articleId: row.id,
    article: {
      title: row.title,
      text: row.text ?? '',
      language: row.language,
      dateline: row.dateline,
      publishedAt: row.published_as ?? row.published_at,
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
      ...(row.location_given && { location: row.location_given }),
    } satisfies Article,
  }));
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { ArticleFilter, ArticleRecord, Page, PageRequest, StoryRecord } from '../store.ts';
import { matchesText } from './event-filter.ts';
import { type KeysetOrder, planPage } from './paging.ts';
import { articleColumns, articleRecord, storyRecord } from './records.ts';
import { among } from './uuids.ts';

const newestArticles: KeysetOrder = {
  name: 'articles',
  key: sql.ref('article.listed_at'),
  keyType: 'timestamptz',
  id: sql.ref('article.id'),
  descending: true,
};

/** One page of the articles that may be shown, the newest first: by publication, else by when they came in. */
export async function readArticles(
  database: Database,
  filter: ArticleFilter,
  request: PageRequest,
): Promise<Page<ArticleRecord>> {
  const plan = planPage(newestArticles, request);
  const rows = await database
    .selectFrom('article')
    .select(articleColumns)
    .select(sql<string>`article.listed_at::text`.as('page_key'))
    .where(articleCondition(filter))
    .where(plan.condition)
    .orderBy(plan.orderBy)
    .limit(sql.lit(plan.limit))
    .execute();
  return plan.page(rows, articleRecord);
}

export async function countArticles(database: Database, filter: ArticleFilter): Promise<number> {
  const { count } = await database
    .selectFrom('article')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where(articleCondition(filter))
    .executeTakeFirstOrThrow();
  return count;
}

function articleCondition({ sourceId, storyId, text }: ArticleFilter): RawBuilder<SqlBool> {
  const conditions = [
    sql`article.visible`,
    ...(sourceId === undefined ? [] : [among('article.source_id', [sourceId])]),
    ...(storyId === undefined ? [] : [among('article.story_id', [storyId])]),
    ...(text === undefined ? [] : [matchesText('article', text)]),
  ];
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

const newestStories: KeysetOrder = {
  name: 'stories',
  key: sql.ref('story.id'),
  keyType: 'uuid',
  id: sql.ref('story.id'),
  descending: true,
};

/** One page of the stories with something to show, the latest begun first. */
export async function readStories(database: Database, request: PageRequest): Promise<Page<StoryRecord>> {
  const plan = planPage(newestStories, request);
  const rows = await database
    .selectFrom('story')
    .selectAll()
    .select(sql<string>`story.id::text`.as('page_key'))
    .where('story.visible', '=', true)
    .where(plan.condition)
    .orderBy(plan.orderBy)
    .limit(sql.lit(plan.limit))
    .execute();
  return plan.page(rows, storyRecord);
}

export async function countStories(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('story')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('story.visible', '=', true)
    .executeTakeFirstOrThrow();
  return count;
}

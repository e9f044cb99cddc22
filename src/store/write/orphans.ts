import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { countIn } from '../density.ts';

/**
 * After an event was merged itself, or taken back: those that were merged into it follow it, or else the first of them that may be
 * shown takes its place. Returns the ids of the events that came up, and of the stories where that happened.
 */
export async function settleOrphans(
  transaction: Database,
  goneIds: readonly string[],
): Promise<{ readonly eventIds: readonly string[]; readonly storyIds: readonly string[] }> {
  if (goneIds.length === 0) return { eventIds: [], storyIds: [] };
  await sql`
    update event as child set merged_into_id = parent.merged_into_id from event as parent
    where child.merged_into_id = parent.id and parent.id = any(${[...goneIds]}::uuid[])
      and parent.merged_into_id is not null`.execute(transaction);
  const { rows } = await sql<{ id: string; story_id: string | null }>`
    with heir as (
      select distinct on (child.merged_into_id) child.id, child.merged_into_id as gone_id
      from event as child join article on article.id = child.article_id and article.visible
      left join event as parent on parent.id = child.merged_into_id
      where child.merged_into_id = any(${[...goneIds]}::uuid[]) and parent.visible is not true
      order by child.merged_into_id, child.id)
    update event set
      merged_into_id = nullif(heir.id, event.id),
      status = case when event.id = heir.id then 'ACTIVE' else event.status end,
      visible = event.id = heir.id
    from heir where event.merged_into_id = heir.gone_id
    returning case when event.visible then event.id end as id, event.story_id`.execute(transaction);
  const eventIds = rows.flatMap(({ id }) => id ?? []);
  await countIn(transaction, eventIds);
  return { eventIds, storyIds: rows.flatMap(({ story_id }) => story_id ?? []) };
}

/** After an article was taken back: the oldest of its copies is no copy any more, and the others are copies of that one. */
export async function settleCopies(transaction: Database, goneArticleIds: readonly string[]): Promise<void> {
  if (goneArticleIds.length === 0) return;
  await sql`
    with heir as (
      select distinct on (duplicate_of_id) id, duplicate_of_id as gone_id from article
      where duplicate_of_id = any(${[...goneArticleIds]}::uuid[]) and visible
      order by duplicate_of_id, id)
    update article set duplicate_of_id = nullif(heir.id, article.id)
    from heir where article.duplicate_of_id = heir.gone_id`.execute(transaction);
}

import { sql } from 'kysely';
import type { Database } from '../database.ts';

/**
 * Counts anew, for the events of these stories, how many sources tell each: those of the articles merged into it and of the story's
 * other events of the same kind at the same place and time. Copies of one wire story count once as independent.
 * Returns the events whose counts changed.
 */
export async function countSources(transaction: Database, storyIds: readonly string[]): Promise<readonly string[]> {
  if (storyIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with told as materialized (
      select event.id, event.story_id, event.kind, event.place_id, event.earliest, event.latest, event.visible,
        event.merged_into_id, coalesce(article.source_id, article.id) as teller, article.duplicate_of_id is null as independent
      from event join article on article.id = event.article_id and article.visible
      where event.story_id = any(${[...new Set(storyIds)]}::uuid[]) and event.status <> 'RETRACTED'),
    counted as (
      select event.id, count(distinct other.teller)::integer as sources,
        greatest(1, count(distinct other.teller) filter (where other.independent))::integer as independent
      from told as event join told as other on other.story_id = event.story_id and (
        other.id = event.id or other.merged_into_id = event.id
        or (other.kind = event.kind and other.place_id = event.place_id
          and other.earliest < event.latest and other.latest > event.earliest))
      where event.visible group by event.id)
    update event set source_count = counted.sources, independent_source_count = counted.independent
    from counted where event.id = counted.id
      and (event.source_count, event.independent_source_count) is distinct from (counted.sources, counted.independent)
    returning event.id`.execute(transaction);
  return rows.map(({ id }) => id);
}

import { sql } from 'kysely';
import type { Database } from './database.ts';
import { rolledUpAnew } from './density.ts';

/** What must hold, as a query that finds what breaks it. */
const rules: Readonly<Record<string, string>> = {
  'an event has evidence': `select id from event where not exists (select from evidence where event_id = event.id)`,
  'an event belongs to an article': `select id from event where not exists (select from article where id = event.article_id)`,
  'an article with events belongs to a story': `select distinct article_id from event
    join article on article.id = event.article_id where article.story_id is null`,
  'a story of an article is there': `select id from article where visible and story_id is not null
    and not exists (select from story where id = article.story_id)`,
  'only active events of visible articles are visible': `select event.id from event join article on article.id = event.article_id
    where event.visible <> (event.status = 'ACTIVE' and article.visible)`,
  'a merged event is merged into one that is told': `select event.id from event where status = 'MERGED' and not exists (
    select from event as told where told.id = event.merged_into_id)`,
  'a visible article is usable and has its words': `select id from article
    where visible and (text is null or status not in ('USABLE', 'CORRECTED'))`,
  'places that rows name are there': `select place_id from event_place where not exists (
    select from place where id = event_place.place_id)`,
  'evidence lies within its text': `select event_id from evidence join article on article.id = evidence.article_id
    where text is not null and version = article_version and end_at > 2 * char_length(text)`,
  'a correction belongs to an article that has its words': `select id from correction where not exists (
    select from article where article.id = correction.article_id and text is not null)`,
  'a correction lies within its text': `select correction.id from correction join article on article.id = correction.article_id
    where article.version = correction.article_version and end_at > 2 * char_length(text)`,
  'no change is newer than the counter': `select event_id from event_change, change_counter where change_seq > value`,
  'a visible event has its change told': `select id from event where visible and not exists (
    select from event_change where event_id = event.id and change_seq = event.change_seq and status = 'ACTIVE')`,
};

/**
 * Reads everything and checks that it belongs together and that the roll-ups equal a recount. Returns what is wrong, as sentences; none
 * where all is well. Rejects where the database cannot read its own pages.
 */
export async function verify(database: Database): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [rule, query] of Object.entries(rules)) {
    const { rows } = await sql<{ count: number; example: string }>`
      select count(*)::integer as count, min(broken.id::text) as example
      from (${sql.raw(query)}) as broken(id)`.execute(database);
    const { count = 0, example = '' } = rows[0] ?? {};
    if (count > 0) wrong.push(`${count} rows break the rule that ${rule}; one is ${example}.`);
  }
  const differing = await rolledUpAnew(database);
  if (differing > 0) wrong.push(`${differing} roll-up rows differ from a recount; \`reprocess\` counts them anew.`);
  return wrong;
}

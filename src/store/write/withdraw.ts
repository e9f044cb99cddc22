import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { countIn, countOut } from '../density.ts';
import { articleColumns, articleRecord } from '../read/records.ts';
import { among, isUuid } from '../read/uuids.ts';
import type { ArticleRecord } from '../store.ts';
import { enterAsWriter, recordChanges, recordRemovals } from './change-log.ts';
import { settleCopies, settleOrphans } from './orphans.ts';
import { countSources } from './source-counts.ts';
import { refreshStories } from './stories.ts';
import { forgetSketches } from './stored.ts';

/** The publisher kills a story: it is CANCELLED and its events RETRACTED. Null where there is no such article. */
export async function retractArticle(transaction: Database, articleId: string): Promise<ArticleRecord | null> {
  await enterAsWriter(transaction);
  const events = await takeOut(transaction, articleId);
  if (!events) return null;
  await transaction
    .updateTable('article')
    .set({ status: 'CANCELLED', visible: false })
    .where('id', '=', articleId)
    .execute();
  await transaction
    .updateTable('event')
    .set({ status: 'RETRACTED', visible: false, merged_into_id: null })
    .where('article_id', '=', articleId)
    .execute();
  const changed = await settle(transaction, articleId, events);
  await recordChanges(transaction, [...events.filter(({ visible }) => visible).map(({ id }) => id), ...changed]);
  const row = await transaction
    .selectFrom('article')
    .select(articleColumns)
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  return articleRecord(row);
}

/** Removes an article's words, mentions, events and corrections for good. False where there is no such article. */
export async function purgeArticle(transaction: Database, articleId: string): Promise<boolean> {
  await enterAsWriter(transaction);
  const events = await takeOut(transaction, articleId);
  if (!events) return false;
  const eventIds = events.map(({ id }) => id);
  for (const table of ['event_place', 'evidence', 'route', 'relation'] as const) {
    await transaction.deleteFrom(table).where(among('event_id', eventIds)).execute();
  }
  await transaction.deleteFrom('event').where(among('id', eventIds)).execute();
  await transaction.deleteFrom('mention').where('article_id', '=', articleId).execute();
  await transaction.deleteFrom('correction').where('article_id', '=', articleId).execute();
  await forgetSketches(transaction, [articleId]);
  await transaction
    .updateTable('article')
    .set({
      status: 'CANCELLED',
      visible: false,
      title: '',
      text: null,
      location_given: null,
      url: null,
      section: null,
      media_topics: sql`'{}'`,
      dateline: null,
      timexes: sql`'[]'`,
      entities: sql`'[]'`,
      sentences: sql`'[]'`,
      content_hash: '',
      fingerprint: sql`'{}'`,
      document: '',
    })
    .where('id', '=', articleId)
    .execute();
  const changed = await settle(transaction, articleId, events);
  await recordRemovals(
    transaction,
    events.filter(({ visible }) => visible).map(({ id }) => id),
  );
  await recordChanges(transaction, changed);
  return true;
}

/**
 * Shows the articles whose embargo is over. Returns how many; the store calls it by the clock, so nothing shows before.
 */
export async function releaseEmbargoed(transaction: Database, now: string): Promise<number> {
  await enterAsWriter(transaction);
  const articles = await transaction
    .updateTable('article')
    .set({ visible: true })
    .where('visible', '=', false)
    .where('embargo_until', '<=', now)
    .where('status', 'in', ['USABLE', 'CORRECTED'])
    .where('text', 'is not', null)
    .returning(['id', 'story_id'])
    .execute();
  if (articles.length === 0) return 0;
  const articleIds = articles.map(({ id }) => id);
  const events = await transaction
    .updateTable('event')
    .set({ visible: true })
    .where(among('article_id', articleIds))
    .where('status', '=', 'ACTIVE')
    .returning('id')
    .execute();
  const eventIds = events.map(({ id }) => id);
  const storyIds = articles.flatMap(({ story_id }) => story_id ?? []);
  await countIn(transaction, eventIds);
  const recounted = await countSources(transaction, storyIds);
  await refreshStories(transaction, storyIds);
  await recordChanges(transaction, [...new Set([...eventIds, ...recounted])]);
  return articles.length;
}

interface OwnEvent {
  readonly id: string;
  readonly visible: boolean;
}

/** Counts the article's events out of the roll-ups and returns them; null where there is no such article. */
async function takeOut(transaction: Database, articleId: string): Promise<readonly OwnEvent[] | null> {
  if (!isUuid(articleId)) return null;
  const article = await transaction.selectFrom('article').select('id').where('id', '=', articleId).executeTakeFirst();
  if (!article) return null;
  const events = await transaction
    .selectFrom('event')
    .select(['id', 'visible'])
    .where('article_id', '=', articleId)
    .execute();
  await countOut(
    transaction,
    events.map(({ id }) => id),
  );
  return events;
}

/** Lets other articles that tell the same take over. Returns the events that change by it. */
async function settle(
  transaction: Database,
  articleId: string,
  events: readonly OwnEvent[],
): Promise<readonly string[]> {
  const { story_id } = await transaction
    .selectFrom('article')
    .select('story_id')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const risen = await settleOrphans(
    transaction,
    events.map(({ id }) => id),
  );
  await settleCopies(transaction, [articleId]);
  const storyIds = [...(story_id ? [story_id] : []), ...risen.storyIds];
  const recounted = await countSources(transaction, storyIds);
  await refreshStories(transaction, storyIds);
  return [...new Set([...risen.eventIds, ...recounted])];
}

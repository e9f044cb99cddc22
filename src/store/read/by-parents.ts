import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type {
  ArticleRecord,
  EventPlaceRecord,
  EventRecord,
  EvidenceRecord,
  MentionRecord,
  RelationRecord,
  RouteRecord,
} from '../store.ts';
import {
  articleColumns,
  articleRecord,
  eventColumns,
  eventPlaceRecord,
  eventRecord,
  evidenceRecord,
  mentionRecord,
  relationRecord,
  routeRecord,
} from './records.ts';
import { among } from './uuids.ts';
import { grouped } from './grouped.ts';

/** What belongs to articles, events or stories: one statement for any number of parents; one without children is missing. */

type ByParent<Record> = Promise<ReadonlyMap<string, readonly Record[]>>;

export async function mentionsOfArticles(database: Database, articleIds: readonly string[]): ByParent<MentionRecord> {
  const rows = await database
    .selectFrom('mention')
    .innerJoin('article', 'article.id', 'mention.article_id')
    .selectAll('mention')
    .where(among('mention.article_id', articleIds))
    .where('article.visible', '=', true)
    .orderBy('mention.start_at')
    .orderBy('mention.id')
    .execute();
  return grouped(rows.map(mentionRecord), ({ articleId }) => articleId);
}

/** In the order of the text. */
export async function eventsOfArticles(
  database: Database,
  articleIds: readonly string[],
  limit: number,
): ByParent<EventRecord> {
  const ranked = toldBy(database, articleIds)
    .select(eventColumns)
    .select([
      'told.teller',
      sql<number>`row_number() over (partition by told.teller order by ${textOrder})`.as('rank'),
    ]);
  const rows = await database
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('rank', '<=', limit)
    .orderBy('rank')
    .execute();
  return new Map([...grouped(rows, ({ teller }) => teller)].map(([id, found]) => [id, found.map(eventRecord)]));
}

export async function eventCountsOfArticles(
  database: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await toldBy(database, articleIds)
    .select(['told.teller', sql<number>`count(*)::integer`.as('count')])
    .groupBy('told.teller')
    .execute();
  return new Map(rows.map(({ teller, count }) => [teller, count]));
}

const textOrder = sql`told.ordinal, event.id`;

/** Each article's own events, or in place of a merged one the event that it was merged into. */
function toldBy(database: Database, articleIds: readonly string[]) {
  return database
    .selectFrom((own) =>
      own
        .selectFrom('event')
        .select([
          'event.article_id as teller',
          sql<string>`coalesce(event.merged_into_id, event.id)`.as('event_id'),
          sql<number>`min(event.ordinal)`.as('ordinal'),
        ])
        .where(among('event.article_id', articleIds))
        .groupBy([sql`1`, sql`2`])
        .as('told'),
    )
    .innerJoin('event', 'event.id', 'told.event_id')
    .where('event.visible', '=', true);
}

export async function placesOfEvents(database: Database, eventIds: readonly string[]): ByParent<EventPlaceRecord> {
  const rows = await database
    .selectFrom('event_place')
    .selectAll()
    .where(among('event_place.event_id', eventIds))
    .orderBy('event_place.event_id')
    .orderBy('event_place.ordinal')
    .execute();
  return grouped(rows.map(eventPlaceRecord), ({ eventId }) => eventId);
}

/** Also of the events that were merged into them, from articles that may be shown; the article that told it first comes first. */
export async function evidenceOfEvents(database: Database, eventIds: readonly string[]): ByParent<EvidenceRecord> {
  const teller = database
    .selectFrom('event')
    .select(['id', 'id as proven_id', 'article_id'])
    .where(among('event.id', eventIds))
    .unionAll(
      database
        .selectFrom('event')
        .select(['id', sql<string>`merged_into_id`.as('proven_id'), 'article_id'])
        .where(among('event.merged_into_id', eventIds)),
    );
  const rows = await database
    .selectFrom(teller.as('teller'))
    .innerJoin('evidence', 'evidence.event_id', 'teller.id')
    .innerJoin('article', 'article.id', 'teller.article_id')
    .select([
      'teller.proven_id',
      'evidence.article_id',
      'evidence.article_version',
      'evidence.start_at',
      'evidence.end_at',
      'evidence.rule',
      'evidence.engine_version',
    ])
    .where('article.visible', '=', true)
    .orderBy(sql`teller.id = teller.proven_id`, 'desc')
    .orderBy('teller.id')
    .orderBy('evidence.ordinal')
    .execute();
  return grouped(
    rows.map((row) => evidenceRecord({ ...row, event_id: row.proven_id })),
    ({ eventId }) => eventId,
  );
}

export async function routesOfEvents(database: Database, eventIds: readonly string[]): ByParent<RouteRecord> {
  const rows = await database
    .selectFrom('route')
    .selectAll()
    .where(among('route.event_id', eventIds))
    .orderBy('route.event_id')
    .orderBy('route.ordinal')
    .execute();
  return grouped(rows.map(routeRecord), ({ eventId }) => eventId);
}

export async function relationsOfEvents(database: Database, eventIds: readonly string[]): ByParent<RelationRecord> {
  const rows = await database
    .selectFrom('relation')
    .selectAll()
    .where(among('relation.event_id', eventIds))
    .orderBy('relation.event_id')
    .orderBy('relation.ordinal')
    .execute();
  return grouped(rows.map(relationRecord), ({ eventId }) => eventId);
}

/** The newest first. */
export async function articlesOfStories(
  database: Database,
  storyIds: readonly string[],
  limit: number,
): ByParent<ArticleRecord> {
  const ranked = database
    .selectFrom('article')
    .select(articleColumns)
    .select(
      sql<number>`row_number() over (partition by article.story_id order by article.listed_at desc, article.id desc)`.as(
        'rank',
      ),
    )
    .where(among('article.story_id', storyIds))
    .where('article.visible', '=', true);
  const rows = await database
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('rank', '<=', limit)
    .orderBy('rank')
    .execute();
  return grouped(rows.map(articleRecord), ({ storyId }) => storyId as string);
}

export async function articleCountsOfStories(
  database: Database,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('article')
    .select(['story_id', sql<number>`count(*)::integer`.as('count')])
    .where(among('article.story_id', storyIds))
    .where('article.visible', '=', true)
    .groupBy('story_id')
    .execute();
  return new Map(rows.map(({ story_id, count }) => [story_id as string, count]));
}

/** The oldest first, unknown times last. */
export async function eventsOfStories(
  database: Database,
  storyIds: readonly string[],
  limit: number,
): ByParent<EventRecord> {
  const ranked = database
    .selectFrom('event')
    .select(eventColumns)
    .select(
      sql<number>`row_number() over (partition by event.story_id order by coalesce(event.earliest, 'infinity'), event.id)`.as(
        'rank',
      ),
    )
    .where(among('event.story_id', storyIds))
    .where('event.visible', '=', true);
  const rows = await database
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('rank', '<=', limit)
    .orderBy('rank')
    .execute();
  return grouped(rows.map(eventRecord), ({ storyId }) => storyId as string);
}

export async function eventCountsOfStories(
  database: Database,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('event')
    .select(['story_id', sql<number>`count(*)::integer`.as('count')])
    .where(among('event.story_id', storyIds))
    .where('event.visible', '=', true)
    .groupBy('story_id')
    .execute();
  return new Map(rows.map(({ story_id, count }) => [story_id as string, count]));
}

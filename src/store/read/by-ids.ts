import { type SqlBool, sql } from 'kysely';
import type { Place } from '../../model/place.ts';
import type { Database } from '../database.ts';
import type {
  ArticleRecord,
  EventRecord,
  MentionRecord,
  RelationRecord,
  RouteRecord,
  SourceRecord,
  StoryRecord,
} from '../store.ts';
import {
  articleColumns,
  articleRecord,
  eventColumns,
  eventRecord,
  mentionRecord,
  placeRecord,
  relationRecord,
  routeRecord,
  sourceColumns,
  sourceRecord,
  storyRecord,
} from './records.ts';
import { among } from './uuids.ts';

/** One statement for any number of ids; what is not there, or may not be shown, is missing from the answer. */

type ById<Record> = Promise<ReadonlyMap<string, Record>>;

export async function articlesByIds(database: Database, ids: readonly string[]): ById<ArticleRecord> {
  return mapById(
    articleRecord,
    await database
      .selectFrom('article')
      .select(articleColumns)
      .where(among('article.id', ids))
      .where('article.visible', '=', true)
      .execute(),
  );
}

export async function eventsByIds(database: Database, ids: readonly string[]): ById<EventRecord> {
  return mapById(
    eventRecord,
    await database
      .selectFrom('event')
      .select(eventColumns)
      .where(among('event.id', ids))
      .where('event.visible', '=', true)
      .execute(),
  );
}

export async function sourcesByIds(database: Database, ids: readonly string[]): ById<SourceRecord> {
  return mapById(
    sourceRecord,
    await database.selectFrom('source').select(sourceColumns).where(among('source.id', ids)).execute(),
  );
}

export async function storiesByIds(database: Database, ids: readonly string[]): ById<StoryRecord> {
  return mapById(
    storyRecord,
    await database
      .selectFrom('story')
      .selectAll()
      .where(among('story.id', ids))
      .where('story.visible', '=', true)
      .execute(),
  );
}

export async function mentionsByIds(database: Database, ids: readonly string[]): ById<MentionRecord> {
  return mapById(
    mentionRecord,
    await database
      .selectFrom('mention')
      .innerJoin('article', 'article.id', 'mention.article_id')
      .selectAll('mention')
      .where(among('mention.id', ids))
      .where('article.visible', '=', true)
      .execute(),
  );
}

export async function routesByIds(database: Database, ids: readonly string[]): ById<RouteRecord> {
  return mapById(
    routeRecord,
    await database
      .selectFrom('route')
      .innerJoin('event', 'event.id', 'route.event_id')
      .selectAll('route')
      .where(among('route.id', ids))
      .where('event.visible', '=', true)
      .execute(),
  );
}

export async function relationsByIds(database: Database, ids: readonly string[]): ById<RelationRecord> {
  return mapById(
    relationRecord,
    await database
      .selectFrom('relation')
      .innerJoin('event', 'event.id', 'relation.event_id')
      .selectAll('relation')
      .where(among('relation.id', ids))
      .where('event.visible', '=', true)
      .execute(),
  );
}

export async function placesByIds(database: Database, ids: readonly string[]): ById<Place> {
  const rows = await database
    .selectFrom('place')
    .selectAll()
    .where(sql<SqlBool>`place.id = any(${[...ids]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, placeRecord(row)]));
}

export async function countriesByCodes(database: Database, codes: readonly string[]): ById<Place> {
  const rows = await database
    .selectFrom('place')
    .selectAll()
    .where('place.kind', '=', 'COUNTRY')
    .where(sql<SqlBool>`place.country_code = any(${[...codes]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.country_code as string, placeRecord(row)]));
}

function mapById<Row, Record extends { readonly id: string }>(
  record: (row: Row) => Record,
  rows: readonly Row[],
): ReadonlyMap<string, Record> {
  return new Map(rows.map((row) => record(row)).map((found) => [found.id, found]));
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { GEO_PRECISIONS, type GeoPrecision } from '../../model/place.ts';
import { ProblemError } from '../../model/problem.ts';
import type { EventFilter } from '../store.ts';
import { boxAround, distanceKmTo } from './great-circle.ts';
import { inBox, inGeometry } from './shapes.ts';
import { isUuid } from './uuids.ts';

const halfwayRoundKm = 20_038;

/**
 * The filter as one condition on the table `event`, visible events only. Throws `INVALID_INPUT` where a caller's value makes no sense.
 */
export function eventCondition(filter: EventFilter): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join([sql`event.visible`, ...conditions(filter)], sql` and `)}`;
}

function conditions(filter: EventFilter): RawBuilder<SqlBool>[] {
  const { bbox, near, withinPlaceId, withinGeometry, during, kinds, modalities, text, minConfidence } = filter;
  const found: RawBuilder<SqlBool>[] = [];
  if (bbox) found.push(inBox(bbox, 'bbox'));
  if (near) found.push(nearby(near));
  if (withinGeometry !== undefined && withinGeometry !== null) found.push(inGeometry(withinGeometry, 'within'));
  if (withinPlaceId !== undefined) found.push(sql<SqlBool>`event.place_path @> array[${withinPlaceId}]::text[]`);
  const coarsest = coarsestPrecision(filter);
  if (coarsest) found.push(sql<SqlBool>`event.precision_rank <= ${precisionRank(coarsest)}::smallint`);
  if (during) found.push(inTime(during));
  if (kinds) found.push(oneOf('kind', kinds));
  if (modalities) found.push(oneOf('modality', modalities));
  if (text !== undefined) found.push(matchesText('event', text));
  if (filter.articleId !== undefined) found.push(toldIn(filter.articleId));
  if (filter.storyId !== undefined) found.push(equalsId('story_id', filter.storyId));
  if (filter.sourceId !== undefined) found.push(equalsId('source_id', filter.sourceId));
  if (minConfidence !== undefined) found.push(sql<SqlBool>`event.confidence >= ${minConfidence}::double precision`);
  return found;
}

/** 0 for EXACT to 5 for WORLD_REGION, as `event.precision_rank` holds it. */
export function precisionRank(precision: GeoPrecision): number {
  return GEO_PRECISIONS.indexOf(precision);
}

/** A question about where on the map passes over REGION and coarser, unless it says otherwise. */
function coarsestPrecision(filter: EventFilter): GeoPrecision | null {
  if (filter.minGeoPrecision) return filter.minGeoPrecision;
  return filter.bbox || filter.near || filter.withinGeometry ? 'AREA' : null;
}

function nearby({ position, km }: NonNullable<EventFilter['near']>): RawBuilder<SqlBool> {
  const [longitude, latitude] = position;
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && km > 0)) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected a longitude between -180 and 180, a latitude between -90 and 90 and more than 0 km; got ${longitude}, ${latitude} and ${km} km.`,
      'near',
    );
  }
  const reach = Math.min(km, halfwayRoundKm);
  return sql<SqlBool>`${inBox(boxAround(position, reach), 'near')} and ${distanceKmTo(position)} <= ${reach}`;
}

function inTime({ from, to, mode }: NonNullable<EventFilter['during']>): RawBuilder<SqlBool> {
  if (!(Date.parse(from) < Date.parse(to))) {
    throw new ProblemError('INVALID_INPUT', `Expected from before to, got from ${from} to ${to}.`, 'during');
  }
  // The key of the newest-first index begins the same way, so that the window's end bounds the search.
  return mode === 'WITHIN'
    ? sql<SqlBool>`(event.earliest >= ${from}::timestamptz and event.latest <= ${to}::timestamptz)`
    : sql<SqlBool>`(event.latest > ${from}::timestamptz and event.earliest < ${to}::timestamptz
        and coalesce(event.earliest, '-infinity') < ${to}::timestamptz)`;
}

/**
 * Words as a search box takes them ("a phrase", or, -not), each row in its own language: the index is asked for the words as any
 * language in use stems them, and each hit is looked at again in its own.
 */
export function matchesText(table: 'event' | 'article', text: string): RawBuilder<SqlBool> {
  const document = sql.ref(`${table}.document`);
  return sql<SqlBool>`${document} @@ (
      select string_agg('(' || query::text || ')', ' | ')::tsquery
      from text_configuration, websearch_to_tsquery(name::regconfig, ${text}) as query where numnode(query) > 0)
    and ${document} @@ websearch_to_tsquery(${sql.ref(`${table}.configuration`)}::regconfig, ${text})`;
}

/** The article's own events, or those that its own were merged into because another article tells them in the same words. */
function toldIn(articleId: string): RawBuilder<SqlBool> {
  if (!isUuid(articleId)) return sql<SqlBool>`false`;
  return sql<SqlBool>`event.id in (
    select coalesce(told.merged_into_id, told.id) from event as told where told.article_id = ${articleId}::uuid)`;
}

function equalsId(column: 'story_id' | 'source_id', id: string): RawBuilder<SqlBool> {
  if (!isUuid(id)) return sql<SqlBool>`false`;
  return sql<SqlBool>`${sql.ref(`event.${column}`)} = ${id}::uuid`;
}

function oneOf(column: 'kind' | 'modality', values: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`event.${column}`)} = any(${[...values]}::text[])`;
}

import type { BoundingBox, Position } from '../../model/bounding-box.ts';
import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import type { Tables } from '../database.ts';
import type {
  ArticleRecord,
  EventPlaceRecord,
  EventRecord,
  EvidenceRecord,
  MentionRecord,
  RelationRecord,
  RouteRecord,
  SourceRecord,
  StoryRecord,
} from '../store.ts';

/** The columns that a record is made of, and how: one pair for each kind of record. */

type Row<Table extends keyof Tables, Column extends keyof Tables[Table]> = Pick<Tables[Table], Column>;

export const sourceColumns = [
  'source.id',
  'source.name',
  'source.domain',
  'source.kind',
  'source.home_place_id',
] as const;

export function sourceRecord(row: Row<'source', 'id' | 'name' | 'domain' | 'kind' | 'home_place_id'>): SourceRecord {
  return { id: row.id, name: row.name, domain: row.domain, kind: row.kind, homePlaceId: row.home_place_id };
}

export function placeRecord(row: Tables['place']): Place {
  return {
    id: row.id,
    name: row.name,
    names: row.names,
    kind: row.kind,
    countryCode: row.country_code,
    admin1: row.admin1,
    admin2: row.admin2,
    ancestors: row.ancestors,
    disputedBy: row.disputed_by,
    point: [row.longitude, row.latitude],
    bbox: row.bbox as BoundingBox | null,
    population: Number(row.population),
    radiusKm: row.radius_km,
    featureCode: row.feature_code,
    gazetteerIds: row.gazetteer_ids,
  };
}

export function storyRecord(row: Tables['story']): StoryRecord {
  const { earliest, latest } = row;
  return {
    id: row.id,
    title: row.title,
    bbox: row.bbox as BoundingBox | null,
    when: earliest === null && latest === null ? null : { earliest, latest },
  };
}

export const articleColumns = [
  'article.id',
  'article.source_id',
  'article.external_id',
  'article.url',
  'article.title',
  'article.language',
  'article.version',
  'article.status',
  'article.rights',
  'article.published_at',
  'article.retrieved_at',
  'article.ingested_at',
  'article.section',
  'article.media_topics',
  'article.text',
  'article.dateline',
  'article.timexes',
  'article.entities',
  'article.sentences',
  'article.duplicate_of_id',
  'article.story_id',
] as const;

export function articleRecord(
  row: Omit<
    Tables['article'],
    | 'configuration'
    | 'published_as'
    | 'location_given'
    | 'embargo_until'
    | 'content_hash'
    | 'engine_version'
    | 'fingerprint'
    | 'visible'
    | 'listed_at'
    | 'document'
  >,
): ArticleRecord {
  return {
    id: row.id,
    sourceId: row.source_id,
    externalId: row.external_id,
    url: row.url,
    title: row.title,
    language: row.language,
    version: row.version,
    status: row.status,
    rights: row.rights,
    publishedAt: row.published_at,
    retrievedAt: row.retrieved_at,
    ingestedAt: row.ingested_at,
    section: row.section,
    mediaTopics: row.media_topics,
    text: row.text,
    dateline: row.dateline,
    timexes: row.timexes,
    entities: row.entities,
    sentences: row.sentences,
    duplicateOfId: row.duplicate_of_id,
    storyId: row.story_id,
  };
}

export function mentionRecord(row: Tables['mention']): MentionRecord {
  return {
    id: row.id,
    articleId: row.article_id,
    span: { start: row.start_at, end: row.end_at },
    kind: row.kind,
    placeId: row.place_id,
    confidence: row.confidence,
    candidates: row.candidates,
  };
}

export const eventColumns = [
  'event.id',
  'event.article_id',
  'event.story_id',
  'event.kind',
  'event.title',
  'event.modality',
  'event.lead',
  'event.when_told',
  'event.actors',
  'event.confidence',
  'event.source_count',
  'event.independent_source_count',
  'event.status',
  'event.change_seq',
] as const;

export function eventRecord(
  row: Row<
    'event',
    | 'id'
    | 'article_id'
    | 'story_id'
    | 'kind'
    | 'title'
    | 'modality'
    | 'lead'
    | 'when_told'
    | 'actors'
    | 'confidence'
    | 'source_count'
    | 'independent_source_count'
    | 'status'
    | 'change_seq'
  >,
): EventRecord {
  return {
    id: row.id,
    articleId: row.article_id,
    storyId: row.story_id,
    kind: row.kind,
    title: row.title,
    modality: row.modality,
    lead: row.lead,
    when: row.when_told,
    actors: row.actors,
    confidence: row.confidence,
    sourceCount: row.source_count,
    independentSourceCount: row.independent_source_count,
    status: row.status,
    changeSeq: row.change_seq,
  };
}

export function eventPlaceRecord(row: Tables['event_place']): EventPlaceRecord {
  return {
    eventId: row.event_id,
    placeId: row.place_id,
    primary: row.is_primary,
    point: pointOf(row.longitude, row.latitude),
    precision: row.precision,
    radiusKm: row.radius_km,
    role: row.role,
    span: spanOf(row.start_at, row.end_at),
    mentionId: row.mention_id,
    confidence: row.confidence,
  };
}

export function evidenceRecord(row: Omit<Tables['evidence'], 'ordinal'>): EvidenceRecord {
  return {
    eventId: row.event_id,
    articleId: row.article_id,
    articleVersion: row.article_version,
    span: { start: row.start_at, end: row.end_at },
    rule: row.rule,
    engineVersion: row.engine_version,
  };
}

export function routeRecord(row: Tables['route']): RouteRecord {
  return {
    id: row.id,
    eventId: row.event_id,
    stops: row.stops,
    lines: row.lines,
    lengthKm: row.length_km,
    method: row.method,
    mode: row.mode,
    span: { start: row.start_at, end: row.end_at },
  };
}

export function relationRecord(row: Tables['relation']): RelationRecord {
  return {
    id: row.id,
    eventId: row.event_id,
    kind: row.kind,
    subjectPlaceId: row.subject_place_id,
    referencePlaceId: row.reference_place_id,
    referencePart: row.reference_part,
    claimedKm: row.claimed_km,
    claimedApproximate: row.claimed_approximate,
    measuredKm: row.measured_km,
    measuredRailKm: row.measured_rail_km,
    line: row.line,
    verdict: row.verdict,
    span: { start: row.start_at, end: row.end_at },
  };
}

function pointOf(longitude: number | null, latitude: number | null): Position | null {
  return longitude === null || latitude === null ? null : [longitude, latitude];
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}

import type { Kysely } from 'kysely';
import type { Dateline, PublicationStatus, Rights } from '../model/article.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Actor, EventKind, EventStatus, Modality, PlaceRole, When } from '../model/event.ts';
import type { MentionKind, NamedEntity } from '../model/mention.ts';
import type { GeoPrecision, PlaceKind } from '../model/place.ts';
import type { ReferencePart, RelationKind, Verdict } from '../model/relation.ts';
import type { RouteMethod, TravelMode } from '../model/route.ts';
import type { Span } from '../model/span.ts';
import type { Timex } from '../model/timex.ts';
import type { IngestOutcome, MentionRecord, RouteRecord, SourceRecord } from './store.ts';

/**
 * The tables of schema/migrations as both drivers give and take them: `bigint` and `timestamptz` are strings
 * (digits; ISO 8601 in UTC), `jsonb` is parsed, `point` and `tsvector` are only used inside SQL.
 */
export interface Tables {
  readonly source: {
    id: string;
    domain: string | null;
    name: string;
    kind: SourceRecord['kind'];
    home_place_id: string | null;
  };
  readonly place: {
    id: string;
    name: string;
    names: Readonly<Record<string, string>>;
    kind: PlaceKind;
    country_code: string | null;
    admin1: string | null;
    admin2: string | null;
    ancestors: readonly string[];
    disputed_by: readonly string[];
    longitude: number;
    latitude: number;
    bbox: readonly number[] | null;
    population: string;
    radius_km: number;
    feature_code: string | null;
    gazetteer_ids: readonly string[];
  };
  readonly text_configuration: { name: string };
  readonly change_counter: { single: boolean; value: string };
  readonly story: {
    id: string;
    title: string;
    bbox: readonly number[] | null;
    earliest: string | null;
    latest: string | null;
    visible: boolean;
  };
  readonly article: {
    id: string;
    source_id: string | null;
    external_id: string | null;
    url: string | null;
    title: string;
    language: string;
    configuration: string;
    version: number;
    status: PublicationStatus;
    rights: Rights;
    published_at: string | null;
    retrieved_at: string | null;
    ingested_at: string;
    embargo_until: string | null;
    section: string | null;
    media_topics: readonly string[];
    text: string | null;
    dateline: Dateline | null;
    timexes: readonly Timex[];
    entities: readonly NamedEntity[];
    sentences: readonly Span[];
    duplicate_of_id: string | null;
    story_id: string | null;
    content_hash: string;
    engine_version: string;
    fingerprint: readonly string[];
    visible: boolean;
    listed_at: string;
    document: string;
  };
  readonly article_sketch: { sentence: string; article_id: string };
  readonly article_key: { key: string; article_id: string };
  readonly idempotency_key: {
    key: string;
    request_hash: string;
    answer: readonly { readonly articleId: string; readonly outcome: IngestOutcome }[];
    made_at: string;
  };
  readonly mention: {
    id: string;
    article_id: string;
    start_at: number;
    end_at: number;
    kind: MentionKind;
    place_id: string | null;
    confidence: number;
    candidates: MentionRecord['candidates'];
  };
  readonly event: {
    id: string;
    article_id: string;
    source_id: string | null;
    story_id: string | null;
    configuration: string;
    kind: EventKind;
    title: string;
    modality: Modality;
    lead: boolean;
    ordinal: number;
    when_told: When | null;
    earliest: string | null;
    latest: string | null;
    actors: readonly Actor[];
    confidence: number;
    source_count: number;
    independent_source_count: number;
    status: EventStatus;
    merged_into_id: string | null;
    visible: boolean;
    change_seq: string;
    digest: string;
    quotes: readonly string[];
    place_id: string | null;
    place_path: readonly string[];
    location: string | null;
    precision_rank: number | null;
    cell_x: number | null;
    cell_y: number | null;
    document: string;
  };
  readonly event_place: {
    event_id: string;
    ordinal: number;
    place_id: string;
    is_primary: boolean;
    longitude: number | null;
    latitude: number | null;
    precision: GeoPrecision;
    radius_km: number;
    role: PlaceRole;
    start_at: number | null;
    end_at: number | null;
    mention_id: string | null;
    confidence: number;
  };
  readonly evidence: {
    event_id: string;
    article_id: string;
    ordinal: number;
    article_version: number;
    start_at: number;
    end_at: number;
    rule: string;
    engine_version: string;
  };
  readonly route: {
    id: string;
    event_id: string;
    ordinal: number;
    stops: RouteRecord['stops'];
    lines: RouteRecord['lines'];
    length_km: number;
    method: RouteMethod;
    mode: TravelMode;
    start_at: number;
    end_at: number;
  };
  readonly relation: {
    id: string;
    event_id: string;
    ordinal: number;
    kind: RelationKind;
    subject_place_id: string;
    reference_place_id: string;
    reference_part: ReferencePart;
    claimed_km: number | null;
    claimed_approximate: boolean;
    measured_km: number | null;
    measured_rail_km: number | null;
    line: readonly (readonly [number, number])[] | null;
    verdict: Verdict;
    start_at: number;
    end_at: number;
  };
  readonly event_change: { event_id: string; change_seq: string; status: EventStatus };
  readonly queued_delivery: {
    id: string;
    delivery: Delivery;
    state: 'WAITING' | 'TAKEN' | 'DEAD';
    attempts: number;
    due_at: string;
    queued_at: string;
    reason: string | null;
  };
  readonly cell_density: {
    level: number;
    cell_x: number;
    cell_y: number;
    kind: EventKind;
    count: number;
    longitude_sum: string;
    latitude_sum: string;
  };
  readonly time_density: { earliest: string; latest: string; kind: EventKind; count: number };
}

export type Database = Kysely<Tables>;

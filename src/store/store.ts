import type { Annotation } from '../model/annotation.ts';
import type { BoundingBox, Position } from '../model/bounding-box.ts';
import type { Article, Dateline, PublicationStatus, Rights } from '../model/article.ts';
import type { Gazetteer } from '../model/candidate.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Actor, EventKind, EventStatus, Modality, PlaceRole, When } from '../model/event.ts';
import type { MentionKind, NamedEntity, Reason } from '../model/mention.ts';
import type { GeoPrecision, Place } from '../model/place.ts';
import type { ReferencePart, RelationKind, Verdict } from '../model/relation.ts';
import type { RouteMethod, TravelMode } from '../model/route.ts';
import type { Span } from '../model/span.ts';
import type { Timex } from '../model/timex.ts';
import type { CorrectionStore } from './corrections.ts';
import type { KeyStore } from './keys.ts';

/** Times in records are ISO 8601 strings in UTC; ids are UUIDs made by the application, sortable by the time they were made. */

export interface SourceRecord {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly kind: 'AGENCY' | 'NEWSPAPER' | 'BROADCASTER' | 'WEBSITE' | 'OWN' | 'UNKNOWN';
  readonly homePlaceId: string | null;
}

export interface ArticleRecord {
  readonly id: string;
  readonly sourceId: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  readonly status: PublicationStatus;
  readonly rights: Rights;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly ingestedAt: string;
  readonly section: string | null;
  readonly mediaTopics: readonly string[];
  /** Always the whole text: what of it may be shown is the API's decision, by `rights`. Null once purged. */
  readonly text: string | null;
  readonly dateline: Dateline | null;
  readonly timexes: readonly Timex[];
  readonly entities: readonly NamedEntity[];
  /** Sentence bounds, so that a quote can be cut without reading the text anew. */
  readonly sentences: readonly Span[];
  readonly duplicateOfId: string | null;
  readonly storyId: string | null;
}

export interface MentionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly span: Span;
  readonly kind: MentionKind;
  readonly placeId: string | null;
  readonly confidence: number;
  readonly candidates: readonly {
    readonly placeId: string;
    readonly score: number;
    readonly reasons: readonly Reason[];
  }[];
}

export interface EventRecord {
  readonly id: string;
  readonly articleId: string;
  readonly storyId: string | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly modality: Modality;
  readonly lead: boolean;
  readonly when: When | null;
  readonly actors: readonly Actor[];
  readonly confidence: number;
  readonly sourceCount: number;
  readonly independentSourceCount: number;
  readonly status: EventStatus;
  readonly changeSeq: string;
}

/** A place of an event; `primary` marks its `where`, the others are `otherPlaces`. */
export interface EventPlaceRecord {
  readonly eventId: string;
  readonly placeId: string;
  readonly primary: boolean;
  readonly point: Position | null;
  readonly precision: GeoPrecision;
  readonly radiusKm: number;
  readonly role: PlaceRole;
  readonly span: Span | null;
  readonly mentionId: string | null;
  readonly confidence: number;
}

export interface EvidenceRecord {
  readonly eventId: string;
  readonly articleId: string;
  readonly articleVersion: number;
  readonly span: Span;
  readonly rule: string;
  readonly engineVersion: string;
}

export interface RouteRecord {
  readonly id: string;
  readonly eventId: string;
  readonly stops: readonly { readonly placeId: string | null; readonly position: Position }[];
  readonly lines: readonly (readonly Position[])[];
  readonly lengthKm: number;
  readonly method: RouteMethod;
  readonly mode: TravelMode;
  readonly span: Span;
}

export interface RelationRecord {
  readonly id: string;
  readonly eventId: string;
  readonly kind: RelationKind;
  readonly subjectPlaceId: string;
  readonly referencePlaceId: string;
  readonly referencePart: ReferencePart;
  readonly claimedKm: number | null;
  readonly claimedApproximate: boolean;
  readonly measuredKm: number | null;
  readonly measuredRailKm: number | null;
  readonly line: readonly Position[] | null;
  readonly verdict: Verdict;
  readonly span: Span;
}

export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly bbox: BoundingBox | null;
  readonly when: Pick<When, 'earliest' | 'latest'> | null;
}

/** Every condition must hold; a list means "one of". An absent field asks nothing. */
export interface EventFilter {
  /** Passes over events whose precision is coarser than `minGeoPrecision`, by default AREA. */
  readonly bbox?: BoundingBox;
  readonly near?: { readonly position: Position; readonly km: number };
  /** Events in the place itself or in one that it contains. */
  readonly withinPlaceId?: string;
  readonly withinGeometry?: unknown;
  /** Passes over events whose time is unknown. */
  readonly during?: { readonly from: string; readonly to: string; readonly mode: 'OVERLAPS' | 'WITHIN' };
  readonly kinds?: readonly EventKind[];
  readonly modalities?: readonly Modality[];
  /** Words in the event's title, evidence or article title, in the article's language. */
  readonly text?: string;
  readonly articleId?: string;
  readonly storyId?: string;
  readonly sourceId?: string;
  readonly minConfidence?: number;
  readonly minGeoPrecision?: GeoPrecision;
}

/** Every condition must hold; an absent field asks nothing. */
export interface ArticleFilter {
  readonly sourceId?: string;
  readonly storyId?: string;
  /** Words of the headline or the text, in the article's language. */
  readonly text?: string;
}

/** Relay paging: one of `first` and `last`; cursors are opaque strings made by the store and stable across inserts. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * By when it happened (unknown times last both ways), by the last change, or by distance from `near`, which the filter must then have.
 */
export type EventOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST' | 'RECENTLY_CHANGED' | 'NEAREST_FIRST';
export type HistogramInterval = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

export interface ClusterRecord {
  readonly count: number;
  readonly point: Position;
  /** Drawn tightly around its events; that of its cell in a crowd (see `eventIds`). */
  readonly bbox: BoundingBox;
  /** The newest, at most 20; none for a cluster of more than 20 in a view of thousands, where only counts are kept. */
  readonly eventIds: readonly string[];
}

export interface HistogramBinRecord {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface ChangeRecord {
  /** Rises with every change, in commit order; never from a clock. */
  readonly changeSeq: string;
  readonly eventId: string;
  readonly status: EventStatus;
}

export interface IngestOptions {
  readonly engineVersion: string;
  /** A repeated key gives the first answer again and stores nothing. */
  readonly idempotencyKey?: string;
  /** Where the places that contain the found ones, the countries that claim them and the publishers' homes are copied from. */
  readonly gazetteer?: Pick<Gazetteer, 'place' | 'country' | 'publisherHome'>;
}

export type IngestOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** A stored article as the stages take it. */
export interface RereadArticle {
  readonly articleId: string;
  readonly article: Article;
}

export interface IngestedArticle {
  readonly article: ArticleRecord;
  readonly outcome: IngestOutcome;
}

/** A delivery that was taken from the queue to be read. */
export interface QueuedDelivery {
  readonly id: string;
  readonly delivery: Delivery;
  /** This one included. */
  readonly attempts: number;
}

/** A delivery that could not be read, and why. */
export interface DeadLetter extends QueuedDelivery {
  readonly reason: string;
  readonly queuedAt: string;
}

/** Deliveries that wait to be read: feeds and bulk loads go this way. */
export interface DeliveryQueue {
  /**
   * Returns their ids, in their order, when they are committed. A delivery that is there already waits once, under the id that it has;
   * as a dead letter it is queued anew.
   */
  add(deliveries: readonly Delivery[]): Promise<readonly string[]>;
  /** Takes at most `limit` that are due. After `leaseMs` without `finish`, `fail` or `renew` they may be taken again. */
  take(limit: number, leaseMs: number): Promise<readonly QueuedDelivery[]>;
  /** Whoever took these is still at work. */
  renew(ids: readonly string[], leaseMs: number): Promise<void>;
  /** Puts these back for `retryInMs`, as if they had not been taken: it was not their fault. */
  release(ids: readonly string[], retryInMs: number): Promise<void>;
  /** Puts back what anyone has taken: for the one process of an embedded store, when it starts after another that died. */
  reclaim(): Promise<void>;
  finish(ids: readonly string[]): Promise<void>;
  /** Puts it back for `retryInMs`, or, where that is null, among the dead letters. */
  fail(id: string, reason: string, retryInMs: number | null): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** The newest first. */
  deadLetters(page: PageRequest): Promise<Page<DeadLetter>>;
  /** Queues dead letters anew, all of them where `ids` is null. Returns how many. */
  retry(ids: readonly string[] | null): Promise<number>;
  /** Removes dead letters, all of them where `ids` is null. Returns how many. */
  discard(ids: readonly string[] | null): Promise<number>;
}

export interface QueueCounts {
  /** Those that were taken and not finished included. */
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest that waits was queued. */
  readonly oldestAt: string | null;
}

/** What is known of a feed that is watched. */
export interface FeedState {
  readonly url: string;
  /** The publisher's domain. */
  readonly source: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the document that was read last. */
  readonly contentHash: string | null;
  readonly checkedAt: string | null;
  /** When it last held something else than before. */
  readonly changedAt: string | null;
  /** Attempts in a row that failed. */
  readonly failures: number;
  /** Why the last one failed. */
  readonly reason: string | null;
  readonly dueAt: string;
}

/** The feeds that are watched, so that several processes ask each of them once and a restart does not ask all of them anew. */
export interface FeedStates {
  /** Those of these feeds that are due. After `leaseMs` without `settle` they may be taken again. One that was never seen is due. */
  take(feeds: readonly Pick<FeedState, 'url' | 'source'>[], leaseMs: number): Promise<readonly FeedState[]>;
  /** What was learned of one that was taken. */
  settle(state: FeedState): Promise<void>;
  /** All that were ever watched, by address, with when the newest story of their source was stored. */
  all(): Promise<readonly (FeedState & { readonly lastStoryAt: string | null })[]>;
}

/**
 * Where events are kept. One SQL on two connections: PGlite in a worker, PostgreSQL by `DATABASE_URL`.
 * Every list read is one statement whatever its length; the `...ByIds` methods are for per-request loaders:
 * each is one statement, and an id that is not there is simply missing from the answer.
 */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  /** Number of SQL statements sent so far, for tests that count them. */
  readonly statements: number;
  readonly queue: DeliveryQueue;
  readonly corrections: CorrectionStore;
  readonly keys: KeyStore;
  readonly feeds: FeedStates;

  /** For each article, the record that `ingest` would leave unchanged; null where it is news. Saves reading what is known. */
  known(articles: readonly Article[], engineVersion: string): Promise<readonly (ArticleRecord | null)[]>;
  /** All articles of one page with their mentions, places, events and changes, in one transaction. */
  ingest(annotations: readonly Annotation[], options: IngestOptions): Promise<readonly IngestedArticle[]>;
  /** Takes the story's events back: status CANCELLED, events RETRACTED. Null where there is no such article. */
  retractArticle(articleId: string): Promise<ArticleRecord | null>;
  /** Removes text, title, quotes, mentions and events for good; a tombstone keeps id, source and externalId. */
  purgeArticle(articleId: string): Promise<boolean>;
  /** Shows the stories whose embargo is over; the open store does so by itself every few seconds. Returns how many. */
  releaseEmbargoed(): Promise<number>;
  /** Counts the roll-ups of clusters and histogram anew. */
  rebuildDensity(): Promise<void>;

  /** Writes everything to a file that either store can be restored from. Returns the number of rows. */
  backUp(file: string): Promise<number>;
  /** Fills an empty store from a backup, all or nothing. Returns the number of rows. */
  restore(file: string): Promise<number>;
  /** Reads everything; returns what does not belong together, as sentences. */
  verify(): Promise<readonly string[]>;
  /** Articles with text that another engine read, in a stable order, the next `limit` after an id. */
  articlesToReread(engineVersion: string, after: string | null, limit: number): Promise<readonly RereadArticle[]>;
  /** Stores what a better engine reads in stored articles: version and text stay, ids go on, only differences become changes. */
  reread(
    read: readonly { readonly articleId: string; readonly annotation: Annotation }[],
    engineVersion: string,
  ): Promise<readonly IngestedArticle[]>;

  articlesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleRecord>>;
  eventsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, EventRecord>>;
  placesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, Place>>;
  /** Countries by ISO 3166-1 alpha-2 code, as far as an ingested text had to do with them. */
  countriesByCodes(codes: readonly string[]): Promise<ReadonlyMap<string, Place>>;
  sourcesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>>;
  storiesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, StoryRecord>>;
  mentionsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, MentionRecord>>;
  routesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, RouteRecord>>;
  relationsByIds(ids: readonly string[]): Promise<ReadonlyMap<string, RelationRecord>>;

  mentionsOfArticles(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly MentionRecord[]>>;
  /** `limit` events for each article, in the order of the text. */
  eventsOfArticles(articleIds: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly EventRecord[]>>;
  eventCountsOfArticles(articleIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  placesOfEvents(eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly EventPlaceRecord[]>>;
  evidenceOfEvents(eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly EvidenceRecord[]>>;
  routesOfEvents(eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly RouteRecord[]>>;
  relationsOfEvents(eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly RelationRecord[]>>;
  /** `limit` articles for each story, newest first. */
  articlesOfStories(storyIds: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ArticleRecord[]>>;
  articleCountsOfStories(storyIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** `limit` events for each story, oldest first; unknown times last. */
  eventsOfStories(storyIds: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly EventRecord[]>>;
  eventCountsOfStories(storyIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  events(filter: EventFilter, order: EventOrder, page: PageRequest): Promise<Page<EventRecord>>;
  countEvents(filter: EventFilter): Promise<number>;
  /** Newest first. */
  articles(filter: ArticleFilter, page: PageRequest): Promise<Page<ArticleRecord>>;
  countArticles(filter: ArticleFilter): Promise<number>;
  /** The one with the newest events first. */
  stories(page: PageRequest): Promise<Page<StoryRecord>>;
  countStories(): Promise<number>;
  clusters(filter: EventFilter, bbox: BoundingBox, zoom: number): Promise<readonly ClusterRecord[]>;
  /** By the earliest instant of each event whose time is known; bins without events are left out. */
  histogram(filter: EventFilter, interval: HistogramInterval, timeZone: string): Promise<readonly HistogramBinRecord[]>;

  /** Changes after the cursor, oldest first; no cursor means from the beginning. */
  changesSince(
    cursor: string | null,
    first: number,
  ): Promise<{ readonly changes: readonly ChangeRecord[]; readonly hasMore: boolean }>;
  /** Called after each commit, by any process, that changed events. Returns the way to stop. */
  onChange(listener: (changes: readonly ChangeRecord[]) => void): () => void;
  /** Changes whenever any public answer may: the key of response memos. */
  dataVersion(): Promise<string>;

  isEmpty(): Promise<boolean>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

import type { ResolvedMention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { EventDraft, EventStatus, Where } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { cellOf, finestLevel } from '../density.ts';
import type { Tables } from '../database.ts';
import { precisionRank } from '../read/event-filter.ts';
import type { Delivered } from './delivered.ts';
import { comparableTime, sqlInstant } from './instant.ts';
import type { SourceCounts } from './stored.ts';
import { partUuid } from './uuid.ts';

/** What is decided for a delivered article that is new or changed. */
export interface PlannedArticle extends Delivered {
  readonly id: string;
  readonly version: number;
  readonly sourceId: string | null;
  readonly configuration: string;
  readonly engineVersion: string;
  readonly publishedAt: string | null;
  /** The same as the newsroom wrote it, with its own clock. */
  readonly publishedAs: string | null;
  readonly retrievedAt: string | null;
  readonly ingestedAt: string;
  readonly duplicateOfId: string | null;
  readonly storyId: string | null;
  readonly events: readonly PlannedEvent[];
}

export interface PlannedEvent {
  readonly id: string;
  readonly draft: EventDraft;
  /** The words of its evidence. */
  readonly quotes: readonly string[];
  readonly digest: string;
  readonly status: EventStatus;
  readonly mergedIntoId: string | null;
  /** Of its last change; null where it changes now. */
  readonly changeSeq: string | null;
  /** As they were; counted anew at the end. */
  readonly sourceCounts: SourceCounts;
}

/** Words that PostgreSQL makes search terms of, beside the columns; `$` keeps them out of the table (see insert-rows.ts). */
type Searchable<Row> = Omit<Row, 'document'> & { readonly $words: string };

/** More than anyone asks for; the first five are shown. */
const mostCandidates = 10;

/** tsvector holds at most a megabyte; what comes later than this in a text is not searched. */
const searchedLength = 100_000;

export function articleRow(planned: PlannedArticle): Searchable<Tables['article']> {
  const { article, timexes, entities, sentences } = planned.annotation;
  return {
    id: planned.id,
    source_id: planned.sourceId,
    external_id: article.externalId,
    url: article.url,
    title: article.title,
    language: article.language,
    configuration: planned.configuration,
    version: planned.version,
    status: article.status,
    rights: article.rights,
    published_at: planned.publishedAt,
    published_as: planned.publishedAs,
    retrieved_at: planned.retrievedAt,
    ingested_at: planned.ingestedAt,
    embargo_until: sqlInstant(article.embargoUntil),
    location_given: article.location ?? null,
    section: article.section,
    media_topics: article.mediaTopics,
    text: article.text,
    dateline: article.dateline,
    timexes,
    entities,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    duplicate_of_id: planned.duplicateOfId,
    story_id: planned.storyId,
    content_hash: planned.contentHash,
    engine_version: planned.engineVersion,
    fingerprint: planned.fingerprint,
    visible: planned.visible,
    listed_at: planned.publishedAt ?? planned.retrievedAt ?? planned.ingestedAt,
    $words: `${article.title}\n${article.text}`.slice(0, searchedLength),
  };
}

export function mentionRows({ id: articleId, annotation }: PlannedArticle): readonly Tables['mention'][] {
  const before = new Map<string, number>();
  return annotation.mentions.map((mention) => {
    // `Moskou 0`, `Moskou 1` ...: the same words, counted, so that a mention keeps its id in another version.
    const nth = before.get(mention.text) ?? 0;
    before.set(mention.text, nth + 1);
    return {
      id: partUuid(articleId, `mention ${mention.text} ${nth}`),
      article_id: articleId,
      start_at: mention.span.start,
      end_at: mention.span.end,
      kind: mention.kind,
      place_id: mention.place?.id ?? null,
      confidence: mention.confidence,
      candidates: shownCandidates(mention).map(({ place, score, reasons }) => ({ placeId: place.id, score, reasons })),
    };
  });
}

export function eventRow(
  planned: PlannedArticle,
  event: PlannedEvent,
  ordinal: number,
  changeSeq: string,
): Searchable<Tables['event']> {
  const { article } = planned.annotation;
  const { draft } = event;
  const position = draft.where ? (draft.where.point ?? draft.where.place.point) : null;
  const cell = position ? cellOf(position, finestLevel) : null;
  return {
    id: event.id,
    article_id: planned.id,
    source_id: planned.sourceId,
    story_id: planned.storyId,
    configuration: planned.configuration,
    kind: draft.kind,
    title: draft.title,
    modality: draft.modality,
    lead: draft.lead,
    ordinal,
    when_told: draft.when,
    ...comparableTime(draft.when),
    actors: draft.actors,
    confidence: draft.confidence,
    source_count: event.sourceCounts.all,
    independent_source_count: event.sourceCounts.independent,
    status: event.status,
    merged_into_id: event.mergedIntoId,
    visible: planned.visible && event.status === 'ACTIVE',
    change_seq: changeSeq,
    digest: event.digest,
    quotes: event.quotes,
    place_id: draft.where?.place.id ?? null,
    place_path: draft.where ? [draft.where.place.id, ...draft.where.place.ancestors] : [],
    location: position && `(${position[0]},${position[1]})`,
    precision_rank: draft.where ? precisionRank(draft.where.precision) : null,
    cell_x: cell?.x ?? null,
    cell_y: cell?.y ?? null,
    $words: [draft.title, ...event.quotes, article.title].join('\n').slice(0, searchedLength),
  };
}

export function eventPlaceRows(
  { id: eventId, draft }: PlannedEvent,
  mentionIdAt: (span: Span) => string | null,
): readonly Tables['event_place'][] {
  const row = (where: Where, ordinal: number) => ({
    event_id: eventId,
    ordinal,
    place_id: where.place.id,
    is_primary: ordinal === 0,
    longitude: where.point?.[0] ?? null,
    latitude: where.point?.[1] ?? null,
    precision: where.precision,
    radius_km: where.radiusKm,
    role: where.role,
    start_at: where.span?.start ?? null,
    end_at: where.span?.end ?? null,
    mention_id: where.span && mentionIdAt(where.span),
    confidence: where.confidence,
  });
  // Ordinal 0 is the primary place's, taken or not.
  return [
    ...(draft.where ? [row(draft.where, 0)] : []),
    ...draft.otherPlaces.map((where, index) => row(where, index + 1)),
  ];
}

export function evidenceRows(planned: PlannedArticle, { id, draft }: PlannedEvent): readonly Tables['evidence'][] {
  return draft.evidence.map(({ span, rule }, ordinal) => ({
    event_id: id,
    ordinal,
    article_id: planned.id,
    article_version: planned.version,
    start_at: span.start,
    end_at: span.end,
    rule,
    engine_version: planned.engineVersion,
  }));
}

export function routeRows({ id: eventId, draft }: PlannedEvent): readonly Tables['route'][] {
  return draft.routes.map((route, ordinal) => ({
    id: partUuid(eventId, `route ${ordinal}`),
    event_id: eventId,
    ordinal,
    stops: route.stops.map(({ place, position }) => ({ placeId: place?.id ?? null, position })),
    lines: route.lines,
    length_km: route.lengthKm,
    method: route.method,
    mode: route.mode,
    start_at: route.span.start,
    end_at: route.span.end,
  }));
}

export function relationRows({ id: eventId, draft }: PlannedEvent): readonly Tables['relation'][] {
  return draft.relations.map((relation, ordinal) => ({
    id: partUuid(eventId, `relation ${ordinal}`),
    event_id: eventId,
    ordinal,
    kind: relation.kind,
    subject_place_id: relation.subject.id,
    reference_place_id: relation.reference.id,
    reference_part: relation.referencePart,
    claimed_km: relation.claimedKm,
    claimed_approximate: relation.claimedApproximate,
    measured_km: relation.measuredKm,
    measured_rail_km: relation.measuredRailKm,
    line: relation.line,
    verdict: relation.verdict,
    start_at: relation.span.start,
    end_at: relation.span.end,
  }));
}

/** Every place that the rows of an article name. */
export function placesIn({ mentions, events }: Annotation): readonly Place[] {
  return [
    ...mentions.flatMap((mention) => [mention.place, ...shownCandidates(mention).map(({ place }) => place)]),
    ...events.flatMap(({ where, otherPlaces, routes, relations }) => [
      where?.place,
      ...otherPlaces.map(({ place }) => place),
      ...routes.flatMap(({ stops }) => stops.map(({ place }) => place)),
      ...relations.flatMap(({ subject, reference }) => [subject, reference]),
    ]),
  ].filter((place) => place != null);
}

export function placeRow(place: Place): Tables['place'] {
  return {
    id: place.id,
    name: place.name,
    names: place.names as Readonly<Record<string, string>>,
    kind: place.kind,
    country_code: place.countryCode,
    admin1: place.admin1,
    admin2: place.admin2,
    ancestors: place.ancestors,
    disputed_by: place.disputedBy,
    longitude: place.point[0],
    latitude: place.point[1],
    bbox: place.bbox,
    population: String(place.population),
    radius_km: place.radiusKm,
    feature_code: place.featureCode,
    gazetteer_ids: place.gazetteerIds,
  };
}

function shownCandidates({ candidates }: ResolvedMention) {
  return candidates.slice(0, mostCandidates);
}

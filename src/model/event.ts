import type { GeoPrecision, Place } from './place.ts';
import type { Position } from './bounding-box.ts';
import type { SpatialRelation } from './relation.ts';
import type { Route } from './route.ts';
import type { Span } from './span.ts';
import type { CalendarTime } from './timex.ts';

/** PLOVER's names where they fit, plus what a general newsroom needs. */
export const EVENT_KINDS = [
  'STATEMENT',
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'AID',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'ASSAULT',
  'ARREST',
  'CASUALTY',
  'ACCIDENT',
  'DISASTER',
  'TRAVEL',
  'ELECTION',
  'ECONOMY',
  'SPORT',
  'CULTURE',
  'WEATHER',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const MODALITIES = ['ACTUAL', 'PLANNED', 'HYPOTHETICAL', 'DENIED', 'HISTORICAL'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a place is to an event: where it happened, where it was said, what it was about, a movement's ends. */
export const PLACE_ROLES = ['HAPPENED_AT', 'SAID_AT', 'ABOUT', 'ORIGIN', 'DESTINATION', 'VIA'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const EVENT_STATUSES = ['ACTIVE', 'MERGED', 'RETRACTED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A location as sure as the text makes it. `point` is null where the precision is REGION or coarser. */
export interface Where {
  readonly place: Place;
  readonly point: Position | null;
  readonly precision: GeoPrecision;
  readonly radiusKm: number;
  readonly role: PlaceRole;
  /** The mention's words; null where it was inferred. */
  readonly span: Span | null;
  /** 0..1, the resolution's confidence. */
  readonly confidence: number;
}

/** A time as sure as the text makes it, with its words. */
export interface When extends CalendarTime {
  readonly text: string | null;
  readonly span: Span | null;
}

export interface Actor {
  readonly name: string;
  readonly span: Span | null;
}

/** The words that prove the event and the rule that read them. */
export interface Evidence {
  readonly span: Span;
  readonly rule: string;
}

/** One thing that happened, is happening or is announced, before it is stored. */
export interface EventDraft {
  readonly kind: EventKind;
  /** A clause of the text or a headline as it stands, at most 100 characters. */
  readonly title: string;
  readonly modality: Modality;
  /** True for the event that the dateline or the lead sentence tells. */
  readonly lead: boolean;
  readonly where: Where | null;
  readonly when: When | null;
  readonly otherPlaces: readonly Where[];
  readonly actors: readonly Actor[];
  /** At least one. */
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly routes: readonly Route[];
  readonly relations: readonly SpatialRelation[];
}

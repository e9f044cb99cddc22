import type { Position } from './bounding-box.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

export const RELATION_KINDS = ['DISTANCE', 'DIRECTION', 'CONTAINMENT', 'BETWEEN', 'ALONG', 'NEAR'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Which part of the reference the text measures to. */
export const REFERENCE_PARTS = ['POINT', 'BORDER', 'COAST'] as const;
export type ReferencePart = (typeof REFERENCE_PARTS)[number];

/** CONSISTENT within 15 % of an approximate claim, 5 % of an exact one, straight or by rail; else DIFFERS. */
export const VERDICTS = ['CONSISTENT', 'DIFFERS', 'UNVERIFIABLE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** "Artjom ligt op zo'n 200 kilometer van de grens met Noord-Korea": what the text says beside what we measure. */
export interface SpatialRelation {
  readonly kind: RelationKind;
  readonly subject: Place;
  readonly reference: Place;
  readonly referencePart: ReferencePart;
  readonly claimedKm: number | null;
  readonly claimedApproximate: boolean;
  /** Great-circle distance; null where we have no geometry to measure to. */
  readonly measuredKm: number | null;
  /** Along the mapped track; null where no railway joins them. */
  readonly measuredRailKm: number | null;
  /** Subject to the nearest point of the reference. */
  readonly line: readonly Position[] | null;
  readonly verdict: Verdict;
  /** The words that say so. */
  readonly span: Span;
}

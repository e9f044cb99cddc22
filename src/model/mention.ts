import type { Candidate } from './candidate.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

/** LITERAL "in Artjom"; DEMONYM "de Noord-Koreaanse leider"; METONYM "Moskou ontkent"; DATELINE "VLADIVOSTOK (ANP) -". */
export const MENTION_KINDS = ['LITERAL', 'DEMONYM', 'METONYM', 'DATELINE'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One toponym in one text, found by the recogniser, with what it may mean. */
export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
  /** As printed. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** 0..1, the recogniser's certainty that these words name a place here. */
  readonly recognition: number;
}

/** One signed, named contribution to a candidate's score. */
export interface Reason {
  readonly label: string;
  readonly weight: number;
}

/** A candidate with its score and the reasons that add up to it. */
export interface RankedCandidate extends Candidate {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A mention after resolution. `place` null = unresolved: a result, never a guess. */
export interface ResolvedMention extends Omit<Mention, 'candidates'> {
  readonly place: Place | null;
  /** 0..1, calibrated: of the mentions at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Best first. */
  readonly candidates: readonly RankedCandidate[];
}

/** A name of something else than a place that the tagger saw. */
export interface NamedEntity extends Span {
  readonly type: 'LOC' | 'PER' | 'ORG' | 'MISC';
}

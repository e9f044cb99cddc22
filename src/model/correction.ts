import type { EventKind } from './event.ts';
import type { Span } from './span.ts';
import type { TextQuote } from './text-quote.ts';

/** What an editor can overrule. */
export const CORRECTION_KINDS = ['PLACE', 'TIME', 'HIDDEN'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** These words mean this place, or, with null, no place. */
export interface PlaceDecision {
  readonly kind: 'PLACE';
  readonly quote: TextQuote;
  readonly placeId: string | null;
}

/** These words mean this time, an EDTF or TIMEX3 value, or, with null, no time. */
export interface TimeDecision {
  readonly kind: 'TIME';
  readonly quote: TextQuote;
  readonly value: string | null;
}

/** What these sentences tell is no event to show. Known again by its kind and the words of its evidence. */
export interface HiddenDecision {
  readonly kind: 'HIDDEN';
  readonly eventId: string;
  readonly eventKind: EventKind;
  readonly placeId: string | null;
  /** The words of its evidence. */
  readonly quotes: readonly string[];
}

/** An editor's decision about an article's words. It is replayed whenever the article is read again, by the words, not by offsets. */
export type Decision = PlaceDecision | TimeDecision | HiddenDecision;

/** A name that a source's editors gave a place in an earlier story. */
export interface RememberedName {
  /** As `rememberedName` writes it. */
  readonly name: string;
  readonly placeId: string;
}

/** What editors said of an article, handed to the pipeline. Plain data: it crosses to a worker thread as it is. */
export interface Pins {
  readonly decisions: readonly { readonly id: string; readonly decision: Decision }[];
  readonly remembered: readonly RememberedName[];
}

export const NO_PINS: Pins = { decisions: [], remembered: [] };

/** What became of one decision in a reading: where its words stand now; null where they, or what they were about, are gone. */
export interface PinOutcome {
  readonly id: string;
  readonly span: Span | null;
}

/** How a name is remembered for later stories of its source: "ARNHEM" and "Arnhem" are one. */
export function rememberedName(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

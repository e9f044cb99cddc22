import type { Position } from './bounding-box.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Whether a story may be shown: ninjs and NewsML call this `pubstatus`. */
export const PUBLICATION_STATUSES = ['USABLE', 'CORRECTED', 'WITHHELD', 'CANCELLED'] as const;
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

/** False for a withheld or killed story: nothing that was read in it shows. */
export function isPublished({ status }: { readonly status: PublicationStatus }): boolean {
  return status === 'USABLE' || status === 'CORRECTED';
}

/** How much of a source's text may be shown to the public: all of it, the sentences that prove events, or a link only. */
export const RIGHTS = ['FULL', 'QUOTES', 'LINK'] as const;
export type Rights = (typeof RIGHTS)[number];

/** The line that opens a news story: `VLADIVOSTOK (ANP/RTR/AFP) -`. It says where the desk is, not always where it happened. */
export interface Dateline {
  /** The whole line up to and including its dash. */
  readonly span: Span;
  /** One span for each place: `BEIJING/NEW DELHI` has two. */
  readonly places: readonly Span[];
  /** As printed, in order: `['ANP', 'RTR']`; empty where the line names none. */
  readonly agencies: readonly string[];
}

/** Where the publisher says that a story is, apart from its words. */
export interface GivenLocation {
  readonly position: Position;
  /** As the publisher calls it. */
  readonly name: string | null;
}

/** One item of a source, split from its page but not yet read. Offsets count in `text`, never in `title`. */
export interface Article {
  readonly title: string;
  /** Dateline and body, without the title. Paragraphs are separated by a line feed. */
  readonly text: string;
  readonly language: Language;
  readonly dateline: Dateline | null;
  /** ISO 8601 with offset; null when nothing says so: then relative times stay relative. */
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  /** The publisher's domain: `zeelandnet.nl`. */
  readonly source: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  /** As the page heads it: `Buitenland`. */
  readonly section: string | null;
  readonly mediaTopics: readonly string[];
  readonly version: number;
  readonly status: PublicationStatus;
  readonly rights: Rights;
  readonly embargoUntil: string | null;
  /** Absent where the publisher gives none. */
  readonly location?: GivenLocation;
}

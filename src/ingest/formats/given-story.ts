import type { GivenLocation, PublicationStatus } from '../../model/article.ts';

/** One story as a feed or a news exchange format gives it: statements, not yet checked, in the publisher's own notation. */
export interface GivenStory {
  readonly headline?: string | null;
  /** Paragraphs as plain text. */
  readonly lines: readonly string[];
  /** `PARIS (AFP)`, where the format keeps it apart from the text. */
  readonly dateline?: string | null;
  readonly published?: string | null;
  readonly embargoed?: string | null;
  readonly language?: string | null;
  readonly externalId?: string | null;
  readonly url?: string | null;
  readonly section?: string | null;
  /** IPTC codes: `medtop:20000065`. */
  readonly mediaTopics?: readonly string[];
  readonly version?: number | null;
  readonly status?: PublicationStatus | null;
  readonly location?: GivenLocation | null;
}

/** A document in one of these formats. */
export interface GivenStories {
  readonly stories: readonly GivenStory[];
  /** The publisher's own address, where the document has one. */
  readonly home?: string | null;
}

/** `medtop:20000065` from the ways in which formats write an IPTC media topic; null for codes of other schemes. */
export function mediaTopic(code: string): string | null {
  const match = /(?:^|mediatopic\/|medtop:)(?=\d{8}$)(\d{8})$/i.exec(code.trim());
  return match ? `medtop:${match[1]}` : null;
}

/** The status by the words of ninjs, NewsML-G2 (`stat:usable`) and NewsML 1.2 (`Usable`); null for none of them. */
export function publicationStatus(word: string | null | undefined): PublicationStatus | null {
  const status = word?.toLowerCase().replace(/^.*:/, '') ?? '';
  if (status === 'usable') return 'USABLE';
  if (/^cancell?ed$/.test(status)) return 'CANCELLED';
  return status === 'withheld' || status === 'embargoed' ? 'WITHHELD' : null;
}

/** A version as a whole number from 1, whatever its notation; null for what is none. */
export function versionNumber(version: unknown): number | null {
  const number = typeof version === 'number' || typeof version === 'string' ? Number(version) : Number.NaN;
  return Number.isInteger(number) && number >= 1 && number <= 2_147_483_647 ? number : null;
}

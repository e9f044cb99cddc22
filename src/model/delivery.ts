import type { PublicationStatus, Rights } from './article.ts';
import type { Language } from './language.ts';

/**
 * What a newsroom hands in: one story, or a whole page with its briefs, not yet split. Exactly one of `text`, `html` and `url`
 * is given. What is given here as fact wins over what is read from the page.
 */
export interface Delivery {
  readonly text?: string | null;
  readonly html?: string | null;
  readonly url?: string | null;
  /** The address that text or html came from, after redirects; set when it was fetched. */
  readonly foundAt?: string | null;
  /** Of the main story; ISO 8601 with offset. */
  readonly publishedAt?: string | null;
  /** When the page was read: ages such as "4 uur geleden" count back from it. */
  readonly retrievedAt?: string | null;
  /** The publisher's domain. */
  readonly source?: string | null;
  /** BCP 47; guessed when absent. */
  readonly language?: Language | null;
  /** The publisher's own id of the main story. */
  readonly externalId?: string | null;
  readonly version?: number | null;
  readonly status?: PublicationStatus | null;
  readonly embargoUntil?: string | null;
  readonly rights?: Rights | null;
}

/** Longest text of one story, in UTF-16 code units (2 MB); more is a `TOO_LARGE` problem. */
export const LONGEST_STORY = 2_000_000;

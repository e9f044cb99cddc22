import { PUBLICATION_STATUSES, type PublicationStatus, RIGHTS, type Rights } from '../model/article.ts';
import { type Delivery, LONGEST_STORY } from '../model/delivery.ts';
import { type Language, primaryLanguage } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';
import { checkedInstant } from './instant.ts';

/** Longest page, in UTF-16 code units: markup weighs more than the story in it. */
const LONGEST_PAGE = 4 * LONGEST_STORY;

export const LONGEST_EXTERNAL_ID = 500;

/** A delivery whose every field holds what it promises. */
export interface CheckedDelivery {
  readonly content: { readonly kind: 'text' | 'html' | 'url'; readonly value: string };
  readonly foundAt: string | null;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly embargoUntil: string | null;
  readonly source: string | null;
  readonly language: Language | null;
  readonly externalId: string | null;
  readonly version: number | null;
  readonly status: PublicationStatus | null;
  readonly rights: Rights;
}

/**
 * Checks a delivery before any of it is read, so that a bad one leaves nothing half-stored. Throws a `ProblemError` that names the
 * field: exactly one content, its size, dates with offset, a language that is read, known words for status and rights.
 */
export function checkDelivery(delivery: Delivery, languages: readonly Language[]): CheckedDelivery {
  return {
    content: checkedContent(delivery),
    foundAt: delivery.foundAt ?? null,
    publishedAt: checkedInstant(delivery.publishedAt, 'publishedAt'),
    retrievedAt: checkedInstant(delivery.retrievedAt, 'retrievedAt'),
    embargoUntil: checkedInstant(delivery.embargoUntil, 'embargoUntil'),
    source: checkedSource(delivery.source),
    language: checkedLanguage(delivery.language, languages),
    externalId: checkedExternalId(delivery.externalId),
    version: checkedVersion(delivery.version),
    status: oneOf(PUBLICATION_STATUSES, delivery.status, 'status'),
    // What is not known to be ours is quoted, not copied.
    rights: oneOf(RIGHTS, delivery.rights, 'rights') ?? 'QUOTES',
  };
}

function checkedContent(delivery: Delivery): CheckedDelivery['content'] {
  const kinds = (['text', 'html', 'url'] as const).filter(
    (kind) => delivery[kind] !== null && delivery[kind] !== undefined,
  );
  if (kinds.length !== 1) {
    const got = kinds.length === 0 ? 'none of them' : kinds.join(' and ');
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected exactly one of text, html and url, got ${got}. Send the story as one of them.`,
      kinds[0] ?? 'text',
    );
  }
  const kind = kinds[0]!;
  const value = delivery[kind]!;
  if (value.trim() === '') {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected ${kind} with a story in it, got nothing but white space. Paste the story with its dateline and headline.`,
      kind,
    );
  }
  if (value.length > LONGEST_PAGE) {
    throw new ProblemError(
      'TOO_LARGE',
      `Expected at most ${LONGEST_PAGE.toLocaleString('en')} characters a page (${LONGEST_STORY.toLocaleString('en')} a story), got ${value.length.toLocaleString('en')}. Send the stories one by one.`,
      kind,
    );
  }
  return { kind, value };
}

/** Domain of the publisher, lower case, without `www.`; a whole URL is understood too. */
export function checkedSource(source: string | null | undefined): string | null {
  const trimmed = source?.trim().toLowerCase() ?? '';
  if (trimmed === '') return null;
  const domain = trimmed
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '');
  if (/^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(domain))
    return domain;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected source as the publisher's domain, such as "zeelandnet.nl", got ${JSON.stringify(source!.slice(0, 60))}.`,
    'source',
  );
}

function checkedLanguage(tag: string | null | undefined, languages: readonly Language[]): Language | null {
  if (tag === null || tag === undefined || tag.trim() === '') return null;
  const language = primaryLanguage(tag.trim());
  if (language !== null && languages.includes(language)) return language;
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected a language that Dateline reads (${languages.join(', ')}), got ${JSON.stringify(tag.slice(0, 40))}. Leave it out to have it guessed.`,
    'language',
  );
}

function checkedExternalId(externalId: string | null | undefined): string | null {
  const id = externalId?.trim() ?? '';
  if (id === '') return null;
  if (id.length <= LONGEST_EXTERNAL_ID && !/\p{Cc}/u.test(id)) return id;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected externalId of at most ${LONGEST_EXTERNAL_ID} printable characters, got ${id.length}. Use the publisher's own id of the story.`,
    'externalId',
  );
}

function checkedVersion(version: number | null | undefined): number | null {
  if (version === null || version === undefined) return null;
  if (Number.isInteger(version) && version >= 1 && version <= 2_147_483_647) return version;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected version as a whole number from 1, got ${version}. Raise it by one for each correction.`,
    'version',
  );
}

function oneOf<Word extends string>(
  allowed: readonly Word[],
  word: string | null | undefined,
  field: string,
): Word | null {
  if (word === null || word === undefined) return null;
  const found = allowed.find((each) => each === word);
  if (found) return found;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected ${field} as one of ${allowed.join(', ')}, got ${JSON.stringify(word.slice(0, 40))}.`,
    field,
  );
}

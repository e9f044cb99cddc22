import { sql } from 'kysely';
import { type ReadEvent, readEvent } from '../../model/continuity.ts';
import type { EventStatus } from '../../model/event.ts';
import type { Database } from '../database.ts';
import { among } from '../read/uuids.ts';
import { areCopies, bareWords } from './fingerprint.ts';

/** What is known of an article that was delivered before. */
export interface StoredArticle {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly content_hash: string;
  readonly engine_version: string;
  readonly published_at: string | null;
  readonly published_as: string | null;
  readonly retrieved_at: string | null;
  readonly ingested_at: string;
  readonly story_id: string | null;
  readonly text: string | null;
}

export async function storedByKeys(
  transaction: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const rows = await transaction
    .selectFrom('article_key')
    .innerJoin('article', 'article.id', 'article_key.article_id')
    .select([
      'article.id',
      'article_key.key',
      'article.version',
      'article.content_hash',
      'article.engine_version',
      'article.published_at',
      'article.published_as',
      'article.retrieved_at',
      'article.ingested_at',
      'article.story_id',
      'article.text',
    ])
    .where(sql<boolean>`article_key.key = any(${[...keys]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

/** How many sources tell an event (see source-counts.ts). */
export interface SourceCounts {
  readonly all: number;
  readonly independent: number;
}

/** An event that is stored, or planned to be. */
export interface ToldEvent extends ReadEvent {
  readonly id: string;
  readonly status: EventStatus;
  readonly visible: boolean;
  readonly digest: string;
  readonly changeSeq: string;
  readonly sourceCounts: SourceCounts;
  /** Its kind and the letters of its evidence: the same in every copy of one wire story. */
  readonly wireIdentity: string;
}

/** An article with the events that it tells. */
export interface Teller {
  readonly id: string;
  readonly storyId: string | null;
  readonly fingerprint: readonly string[];
  readonly events: readonly ToldEvent[];
}

/** The articles with these ids and their own events, retracted ones too. */
export async function tellersByIds(transaction: Database, ids: readonly string[]): Promise<readonly Teller[]> {
  return ids.length === 0 ? [] : readTellers(transaction, sql<boolean>`${among('article.id', ids)}`);
}

/** Articles that may be shown, are no copies themselves, and share one of these sentences in their sketch; the oldest first. */
export async function tellersOf(transaction: Database, sentences: readonly string[]): Promise<readonly Teller[]> {
  if (sentences.length === 0) return [];
  // Asked apart: in one statement a database without statistics would look through all sketches for each article.
  const alike = await transaction
    .selectFrom('article_sketch')
    .select('article_id')
    .distinct()
    .where(sql<boolean>`sentence = any(${[...sentences]}::bigint[])`)
    .execute();
  const ids = alike.map(({ article_id }) => article_id);
  if (ids.length === 0) return [];
  return readTellers(transaction, sql<boolean>`visible and duplicate_of_id is null and ${among('article.id', ids)}`);
}

/** Before the articles themselves are removed or emptied, as their fingerprints tell which rows to look for. */
export async function forgetSketches(transaction: Database, articleIds: readonly string[]): Promise<void> {
  await sql`
    delete from article_sketch where (sentence, article_id) in (
      select unnest(fingerprint), id from article where ${among('id', articleIds)})`.execute(transaction);
}

async function readTellers(
  transaction: Database,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<readonly Teller[]> {
  const articles = await transaction
    .selectFrom('article')
    .select(['id', 'story_id', sql<string[]>`fingerprint::text[]`.as('fingerprint')])
    .where(condition)
    .where('text', 'is not', null)
    .orderBy('id')
    .execute();
  if (articles.length === 0) return [];
  const events = await transaction
    .selectFrom('event')
    .select(['id', 'article_id', 'kind', 'place_id', 'status', 'visible', 'digest', 'change_seq', 'quotes'])
    .select(['source_count', 'independent_source_count'])
    .where(
      among(
        'event.article_id',
        articles.map(({ id }) => id),
      ),
    )
    .orderBy('ordinal')
    .execute();
  return articles.map(({ id, story_id, fingerprint }) => ({
    id,
    storyId: story_id,
    fingerprint,
    events: events
      .filter(({ article_id }) => article_id === id)
      .map((event) => ({
        id: event.id,
        status: event.status,
        visible: event.visible,
        digest: event.digest,
        changeSeq: event.change_seq,
        sourceCounts: { all: event.source_count, independent: event.independent_source_count },
        ...readEvent(event.kind, event.place_id, event.quotes),
        wireIdentity: wireIdentity(event.kind, event.quotes),
      })),
  }));
}

export function wireIdentity(kind: string, quotes: readonly string[]): string {
  return [kind, ...quotes.map(bareWords)].join(' ');
}

/** The article that was there first and of which this is a copy. */
export function originalOf(fingerprint: readonly string[], tellers: readonly Teller[], ownId: string): Teller | null {
  return tellers.find((teller) => teller.id !== ownId && areCopies(fingerprint, teller.fingerprint)) ?? null;
}

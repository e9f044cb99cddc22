import { sql } from 'kysely';
import type { HiddenDecision } from '../../model/correction.ts';
import { ProblemError } from '../../model/problem.ts';
import { type CorrectionChange, OutdatedReading } from '../corrections.ts';
import type { Database } from '../database.ts';
import { grouped } from '../read/grouped.ts';
import { among } from '../read/uuids.ts';
import type { IngestOptions } from '../store.ts';
import type { PlannedArticle } from './article-rows.ts';
import { enterAsWriter } from './change-log.ts';
import type { Delivered } from './delivered.ts';
import type { IngestAnswer, IngestContext } from './ingest.ts';
import { insertRows } from './insert-rows.ts';
import { reread } from './reread.ts';
import { type StoredArticle, wireIdentity } from './stored.ts';

/** Stores decisions and the articles as they read after them. Returns the events that changed by it. */
export async function changeCorrections(
  transaction: Database,
  { made, withdrawnIds, by, read }: CorrectionChange,
  options: IngestOptions,
  context: IngestContext,
): Promise<IngestAnswer & { readonly changedEventIds: readonly string[] }> {
  await enterAsWriter(transaction);
  const articles = await checkVersions(transaction, read);
  await transaction
    .updateTable('correction')
    .set({ withdrawn_by: by, withdrawn_at: context.now })
    .where(among('id', withdrawnIds))
    .where('withdrawn_at', 'is', null)
    .execute();
  await insertRows(
    transaction,
    'correction',
    made.map(({ id, articleId, decision, rememberedName, note }) => ({
      id,
      article_id: articleId,
      source_id: articles.get(articleId)?.source_id ?? null,
      kind: decision.kind,
      decision,
      remembered_name: rememberedName,
      start_at: null,
      end_at: null,
      article_version: articles.get(articleId)!.version,
      made_by: by,
      made_at: context.now,
      note,
      withdrawn_by: null,
      withdrawn_at: null,
    })),
  );
  const { value: before } = await transaction.selectFrom('change_counter').select('value').executeTakeFirstOrThrow();
  const answer = await reread(transaction, read, { ...options, again: true }, context);
  const changed = await transaction
    .selectFrom('event_change')
    .select('event_id')
    .where('change_seq', '>', before)
    .orderBy('change_seq')
    .execute();
  return { ...answer, changedEventIds: changed.map(({ event_id }) => event_id) };
}

async function checkVersions(transaction: Database, read: CorrectionChange['read']) {
  const rows = await transaction
    .selectFrom('article')
    .select(['id', 'version', 'source_id', 'text'])
    .where(
      among(
        'id',
        read.map(({ articleId }) => articleId),
      ),
    )
    .execute();
  const articles = new Map(rows.map((row) => [row.id, row]));
  for (const { articleId, annotation } of read) {
    const stored = articles.get(articleId);
    if (stored?.text !== null && stored?.version === annotation.article.version) continue;
    throw new ProblemError(
      'CONFLICT',
      `Expected version ${annotation.article.version} of the article, got one that is ${stored?.text == null ? 'purged' : `at version ${stored.version}`}. Read it anew and decide again.`,
      'articleVersion',
    );
  }
  return articles;
}

/** Refuses a reading that leaves out what an editor decided, or holds on to what was withdrawn. */
export async function checkCorrections(
  transaction: Database,
  delivered: readonly Delivered[],
  stored: ReadonlyMap<string, StoredArticle>,
): Promise<void> {
  const known = delivered.flatMap(({ key, annotation }) => {
    const id = stored.get(key)?.id;
    return id === undefined ? [] : [{ id, read: (annotation.pinned ?? []).map((pin) => pin.id) }];
  });
  if (known.length === 0) return;
  const rows = await transaction
    .selectFrom('correction')
    .select(['id', 'article_id'])
    .where(
      among(
        'article_id',
        known.map(({ id }) => id),
      ),
    )
    .where('withdrawn_at', 'is', null)
    .execute();
  const active = grouped(
    rows,
    ({ article_id }) => article_id,
    ({ id }) => id,
  );
  for (const { id, read } of known) {
    if ([...read].sort().join() !== [...(active.get(id) ?? [])].sort().join()) throw new OutdatedReading(id);
  }
}

/** Notes where the words of each correction stand in the version that was stored, or that they are gone. */
export async function noteOutcomes(transaction: Database, planned: readonly PlannedArticle[]): Promise<void> {
  const outcomes = planned.flatMap(({ id: articleId, version, annotation }) =>
    (annotation.pinned ?? []).map(({ id, span }) => ({ articleId, version, id, span })),
  );
  if (outcomes.length === 0) return;
  await sql`
    update correction set start_at = noted.start_at, end_at = noted.end_at, article_version = noted.version
    from unnest(${outcomes.map(({ articleId }) => articleId)}::uuid[], ${outcomes.map(({ id }) => id)}::uuid[],
        ${outcomes.map(({ version }) => version)}::integer[], ${outcomes.map(({ span }) => span?.start ?? null)}::integer[],
        ${outcomes.map(({ span }) => span?.end ?? null)}::integer[]) as noted (article_id, id, version, start_at, end_at)
    where correction.article_id = noted.article_id and correction.id = noted.id`.execute(transaction);
}

/** By article: its hidden events as every copy of it tells them. */
export async function hiddenIdentities(
  transaction: Database,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (articleIds.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('correction')
    .select(['article_id', 'decision'])
    .where(among('article_id', articleIds))
    .where('kind', '=', 'HIDDEN')
    .where('withdrawn_at', 'is', null)
    .execute();
  const identities = grouped(
    rows,
    ({ article_id }) => article_id,
    ({ decision }) => wireIdentity((decision as HiddenDecision).eventKind, (decision as HiddenDecision).quotes),
  );
  return new Map([...identities].map(([id, found]) => [id, new Set(found)]));
}

import { ProblemError } from '../../model/problem.ts';
import type { CorrectionChange } from '../corrections.ts';
import type { Database } from '../database.ts';
import { among } from '../read/uuids.ts';
import type { IngestOptions } from '../store.ts';
import { enterAsWriter } from './change-log.ts';
import type { IngestAnswer, IngestContext } from './ingest.ts';
import { insertRows } from './insert-rows.ts';
import { reread } from './reread.ts';

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

import { sql } from 'kysely';
import type { HiddenDecision } from '../../model/correction.ts';
import { OutdatedReading } from '../corrections.ts';
import type { Database } from '../database.ts';
import { grouped } from '../read/grouped.ts';
import { among } from '../read/uuids.ts';
import type { PlannedArticle } from './article-rows.ts';
import type { Delivered } from './delivered.ts';
import { type StoredArticle, wireIdentity } from './stored.ts';

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

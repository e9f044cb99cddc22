import { sql } from 'kysely';
import type { Database, Tables } from './database.ts';
import type { FeedState, FeedStates } from './store.ts';
import { insertRows } from './write/insert-rows.ts';

/** What is known of watched feeds. Each is asked by one process at a time: whoever takes it has it for a lease. */
export function createFeedStates(writer: Database, reader: Database): FeedStates {
  return {
    take: (feeds, leaseMs) => take(writer, feeds, leaseMs),
    settle: (state) => settle(writer, state),
    all: () => all(reader),
  };
}

async function take(
  writer: Database,
  feeds: readonly Pick<FeedState, 'url' | 'source'>[],
  leaseMs: number,
): Promise<readonly FeedState[]> {
  const now = new Date();
  const [at, leased] = [now.toISOString(), new Date(now.getTime() + leaseMs).toISOString()];
  return writer.transaction().execute(async (transaction) => {
    await insertRows(
      transaction,
      'watched_feed',
      feeds.map(({ url, source }) => ({ url, source, due_at: at, failures: 0 })),
      {
        onConflict: sql`on conflict (url) do update set source = excluded.source
        where watched_feed.source is distinct from excluded.source`,
      },
    );
    const { rows } = await sql<Tables['watched_feed']>`
      with due as (
        select url from watched_feed where url = any(${feeds.map(({ url }) => url)}::text[]) and due_at <= ${at}::timestamptz
        for update skip locked)
      update watched_feed as feed set due_at = ${leased}::timestamptz from due where feed.url = due.url
      returning feed.*`.execute(transaction);
    return rows.map(stateOf);
  });
}

async function settle(writer: Database, state: FeedState): Promise<void> {
  await writer
    .updateTable('watched_feed')
    .set({
      etag: state.etag,
      last_modified: state.lastModified,
      content_hash: state.contentHash,
      due_at: state.dueAt,
      checked_at: state.checkedAt,
      changed_at: state.changedAt,
      failures: state.failures,
      reason: state.reason,
    })
    .where('url', '=', state.url)
    .execute();
}

async function all(reader: Database): Promise<readonly (FeedState & { readonly lastStoryAt: string | null })[]> {
  const { rows } = await sql<Tables['watched_feed'] & { readonly last_story_at: string | null }>`
    select feed.*, newest.ingested_at as last_story_at
    from watched_feed as feed
    left join source on source.domain = feed.source
    left join lateral (
      select ingested_at from article where source_id = source.id and visible
      order by listed_at desc, id desc limit 1) as newest on true
    order by feed.url`.execute(reader);
  return rows.map(({ last_story_at, ...row }) => ({ ...stateOf(row), lastStoryAt: last_story_at }));
}

function stateOf(row: Tables['watched_feed']): FeedState {
  return {
    url: row.url,
    source: row.source,
    etag: row.etag,
    lastModified: row.last_modified,
    contentHash: row.content_hash,
    checkedAt: row.checked_at,
    changedAt: row.changed_at,
    failures: row.failures,
    reason: row.reason,
    dueAt: row.due_at,
  };
}

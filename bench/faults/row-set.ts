import { createHash } from 'node:crypto';
import type { ArticleRecord, Store } from '../../src/store/store.ts';

/** One hash for what a store tells, whatever order it came in and whatever ids it got. */
export async function rowSetHash(store: Store): Promise<string> {
  const articles: ArticleRecord[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.articles({}, { first: 100, after });
    articles.push(...page.rows.map(({ row }) => row));
    if (!page.hasNextPage) break;
    after = page.rows.at(-1)?.cursor;
  }
  const events = await store.eventsOfArticles(
    articles.map(({ id }) => id),
    1000,
  );
  const lines = articles.map(({ id, externalId, title, version, status }) =>
    JSON.stringify([
      externalId,
      title,
      version,
      status,
      (events.get(id) ?? []).map((event) => [event.kind, event.title, event.when, event.confidence]),
    ]),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}

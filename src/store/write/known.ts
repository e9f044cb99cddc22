import type { Article } from '../../model/article.ts';
import type { Database } from '../database.ts';
import { articlesByIds } from '../read/by-ids.ts';
import type { ArticleRecord } from '../store.ts';
import { storableArticle } from './delivered.ts';
import { contentHash, deliveryKey } from './fingerprint.ts';
import { isNews } from './ingest.ts';
import { storedByKeys } from './stored.ts';

/** For each article the record that stands, where delivering it again would change nothing; null where it is news. */
export async function known(
  reader: Database,
  articles: readonly Article[],
  engineVersion: string,
): Promise<readonly (ArticleRecord | null)[]> {
  const given = articles.map((article) => {
    const storable = storableArticle(article);
    return { article, key: deliveryKey(storable), content: contentHash(storable) };
  });
  const stored = await storedByKeys(
    reader,
    given.map(({ key }) => key),
  );
  const ids = given.map(({ article, key, content }) => {
    const found = stored.get(key);
    return found && !isNews(article, content, found, engineVersion) ? found.id : null;
  });
  const records = await articlesByIds(
    reader,
    ids.filter((id) => id !== null),
  );
  return ids.map((id) => (id === null ? null : (records.get(id) ?? null)));
}

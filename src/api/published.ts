import type { Loaders } from './loaders/loaders.ts';
import { isPublished } from '../model/article.ts';
import { EventType } from './types/event.ts';

/** The event by its local id; null where there is none or where its article may not be shown (any more). */
export async function publishedEvent(id: string, { events, articles }: Loaders): Promise<EventType | null> {
  const event = await events.load(id);
  const article = event && (await articles.load(event.articleId));
  return article && isPublished(article) ? new EventType(event) : null;
}

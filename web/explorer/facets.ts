import type { StoryEvent } from '../selection/events.ts';
import type { Facets } from './top-bar.ts';

/** The kinds and sources that occur in the events. */
export function facetsOf(events: readonly StoryEvent[]): Facets {
  const kinds = new Map<string, number>();
  const sources = new Map<string, string>();
  for (const event of events) {
    kinds.set(event.kind, (kinds.get(event.kind) ?? 0) + 1);
    for (const { article } of event.evidence) if (article.source) sources.set(article.source.id, article.source.name);
  }
  return {
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    sources: [...sources].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name)),
  };
}

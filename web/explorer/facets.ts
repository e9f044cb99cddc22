import type { StoryEvent } from '../selection/events.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What there is to filter by. */
export interface Facets {
  /** Kinds with their counts, most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly sources: readonly Choice[];
  /** Where most happened, by name. */
  readonly places: readonly Choice[];
}

export const noFacets: Facets = { kinds: [], sources: [], places: [] };

/** More than these are found by searching. */
const greatestPlaces = 60;

/** The kinds, sources and places that occur in the events. */
export function facetsOf(events: readonly StoryEvent[]): Facets {
  const kinds = new Map<string, number>();
  const sources = new Map<string, string>();
  const places = new Map<string, { readonly id: string; readonly name: string; count: number }>();
  for (const event of events) {
    kinds.set(event.kind, (kinds.get(event.kind) ?? 0) + 1);
    const place = event.where?.place;
    if (place) {
      const known = places.get(place.id) ?? { id: place.id, name: place.name, count: 0 };
      places.set(place.id, { ...known, count: known.count + 1 });
    }
    for (const { article } of event.evidence) if (article.source) sources.set(article.source.id, article.source.name);
  }
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
  return {
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    sources: [...sources].map(([id, name]) => ({ id, name })).sort(byName),
    places: [...places.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, greatestPlaces)
      .sort(byName),
  };
}

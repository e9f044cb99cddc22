import type { PlaceName, StoryEvent } from '../selection/events.ts';

/**
 * Towns by the name that a story in the reader's language calls them: the gazetteer knows Artjom as Artëm where it has no Dutch name.
 * Areas keep their full names, and so do words that are no plain name: in capitals, or bent into an adjective. A word that begins with
 * another letter is no spelling of the name: an editor may have said that the story means another town than it wrote.
 */
export function namedAsWritten(events: readonly StoryEvent[], language: string): StoryEvent[] {
  const written = new Map<string, string>();
  for (const { where, evidence } of events) {
    const word = where?.mention?.kind === 'LITERAL' ? where.mention.span.exact : null;
    const isRead = evidence.some(({ article }) => article.language.startsWith(language));
    if (!word || !isRead || where!.place.kind !== 'CITY') continue;
    if (/\p{Ll}/u.test(word) && initial(word) === initial(where!.place.name)) written.set(where!.place.id, word);
  }
  if (written.size === 0) return [...events];
  const named = <P extends PlaceName>(place: P): P =>
    written.has(place.id) ? { ...place, name: written.get(place.id)! } : place;
  const at = <W extends { readonly place: PlaceName }>(where: W): W => ({ ...where, place: named(where.place) });
  return events.map((event) => ({
    ...event,
    where: event.where ? at(event.where) : event.where,
    otherPlaces: event.otherPlaces.map(at),
    routes: event.routes.map((route) => ({
      ...route,
      stops: route.stops.map((stop) => (stop.place ? { ...stop, place: named(stop.place) } : stop)),
    })),
    spatialRelations: event.spatialRelations.map((relation) => ({
      ...relation,
      subject: at(relation.subject),
      reference: named(relation.reference),
    })),
  }));
}

/** The first letter without its diacritics, in lower case. */
function initial(name: string): string {
  return name.normalize('NFD').charAt(0).toLowerCase();
}

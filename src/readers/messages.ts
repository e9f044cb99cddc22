import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Gazetteer } from '../model/candidate.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Where } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { ProblemKind } from '../model/problem.ts';
import type { OneStory, ToAnnotate } from '../reading.ts';

/** What a reading thread is asked to do: plain data, passed on to the stages as it is. */
export type Task =
  | { readonly kind: 'read'; readonly delivery: Delivery }
  | { readonly kind: 'readOne'; readonly story: OneStory }
  | { readonly kind: 'annotate'; readonly article: ToAnnotate };

/** What the task of each kind gives. */
export interface Outcomes {
  readonly read: readonly Article[];
  readonly readOne: Article;
  readonly annotate: PackedAnnotation;
}

/** What a reading thread says: that it is ready, or how the task it was given first ended. */
export type Answer =
  | { readonly ready: true }
  | { readonly result: Outcomes[Task['kind']] }
  | { readonly problem: { readonly kind: ProblemKind; readonly message: string; readonly field: string | null } }
  | { readonly fault: { readonly message: string; readonly stack: string | undefined } };

/**
 * An annotation on its way between threads. Both ends have the gazetteer, so its places go by their ids: a fifth of the bytes, and the
 * receiver's objects are the gazetteer's own again. Tokens, most of the rest, stay behind: after the stages nobody asks for them.
 */
export type PackedAnnotation = Omit<Annotation, 'article'> & { readonly packed: true };

export function packAnnotation(annotation: Annotation, gazetteer: Gazetteer): PackedAnnotation {
  const {
    article: _,
    sentences,
    ...rest
  } = withPlaces(annotation, (place) => (gazetteer.place(place.id) === place ? (place.id as unknown as Place) : place));
  return {
    ...rest,
    sentences: sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph, tokens: [] })),
    packed: true,
  };
}

/** The annotation again; `sentences` without their tokens. */
export function unpackAnnotation(
  { packed: _, ...annotation }: PackedAnnotation,
  article: Article,
  gazetteer: Gazetteer,
): Annotation {
  return withPlaces({ ...annotation, article }, (place) => {
    if (typeof place !== 'string') return place;
    const known = gazetteer.place(place);
    if (known) return known;
    throw new Error(`Expected both threads to have the same gazetteer, got place "${place}" that this one lacks.`);
  });
}

/** The annotation with each of its places exchanged. */
function withPlaces(annotation: Annotation, exchange: (place: Place) => Place): Annotation {
  const where = (told: Where): Where => ({ ...told, place: exchange(told.place) });
  return {
    ...annotation,
    mentions: annotation.mentions.map((mention) => ({
      ...mention,
      place: mention.place && exchange(mention.place),
      candidates: mention.candidates.map((candidate) => ({ ...candidate, place: exchange(candidate.place) })),
    })),
    events: annotation.events.map((event) => ({
      ...event,
      where: event.where && where(event.where),
      otherPlaces: event.otherPlaces.map(where),
      routes: event.routes.map((route) => ({
        ...route,
        stops: route.stops.map((stop) => ({ ...stop, place: stop.place && exchange(stop.place) })),
      })),
      relations: event.relations.map((relation) => ({
        ...relation,
        subject: exchange(relation.subject),
        reference: exchange(relation.reference),
      })),
    })),
  };
}

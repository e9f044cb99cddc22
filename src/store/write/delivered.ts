import type { Annotation } from '../../model/annotation.ts';
import { type Article, isPublished } from '../../model/article.ts';
import type { EventDraft } from '../../model/event.ts';
import { contentHash, deliveryKey, fingerprint } from './fingerprint.ts';
import { storableText } from './insert-rows.ts';

/** An article as it is delivered, with what must be known of it before anything is decided. */
export interface Delivered {
  readonly annotation: Annotation;
  readonly key: string;
  readonly contentHash: string;
  readonly fingerprint: readonly string[];
  /** USABLE or CORRECTED, and not under embargo. */
  readonly visible: boolean;
  /** Killed and withheld stories tell nothing. */
  readonly drafts: readonly EventDraft[];
}

export function deliver(given: Annotation, now: string): Delivered {
  const annotation = { ...given, article: storableArticle(given.article) };
  const { article, events } = annotation;
  const usable = isPublished(article);
  const embargoed = article.embargoUntil !== null && Date.parse(article.embargoUntil) > Date.parse(now);
  return {
    annotation,
    key: deliveryKey(article),
    contentHash: contentHash(article),
    fingerprint: fingerprint(annotation),
    visible: usable && !embargoed,
    drafts: usable ? events : [],
  };
}

/** Its words as the database can hold them, so that they are hashed the same when they are read back. */
export function storableArticle(article: Article): Article {
  return { ...article, title: storableText(article.title), text: storableText(article.text) };
}

/** The newest version of each article among those delivered together; the last of equals. */
export function newestByKey(delivered: readonly Delivered[]): ReadonlyMap<string, Delivered> {
  const newest = new Map<string, Delivered>();
  for (const one of delivered) {
    const other = newest.get(one.key);
    if (!other || one.annotation.article.version >= other.annotation.article.version) newest.set(one.key, one);
  }
  return newest;
}

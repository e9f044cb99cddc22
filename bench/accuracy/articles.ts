import { readDateline } from '../../src/ingest/dateline/read-dateline.ts';
import type { Article } from '../../src/model/article.ts';
import type { GoldDocument } from './corpora.ts';

/** A corpus document as the pipeline takes it. With `withSource` false the publisher is kept from it. */
export function articleOf(document: GoldDocument, withSource = true): Article {
  return {
    title: document.title ?? '',
    text: document.text,
    language: document.lang,
    dateline: readDateline(document.text.slice(0, 400)),
    publishedAt: document.dct && /^\d{4}-\d\d-\d\d/.test(document.dct) ? document.dct : null,
    retrievedAt: null,
    source: withSource ? (document.source ?? null) : null,
    externalId: document.id,
    url: null,
    section: null,
    mediaTopics: [],
    version: 1,
    status: 'USABLE',
    rights: 'QUOTES',
    embargoUntil: null,
  };
}

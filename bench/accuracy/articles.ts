import { readOne } from '../../src/ingest/read-one.ts';
import { languages } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import { domainOf, type GoldDocument } from './corpora.ts';

/** A corpus document as `dateline annotate` takes it, but without its date. With `withSource` false the publisher is kept from it. */
export function articleOf(document: GoldDocument, withSource = true): Article {
  const { id, text, title, lang } = document;
  const source = withSource ? domainOf(document) : null;
  return readOne({ text, title, language: lang, source, externalId: id }, { languages });
}

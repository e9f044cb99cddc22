import { createHash } from 'node:crypto';
import { domainOf, type GoldDocument } from './corpora.ts';

/** The development documents are dealt into so many parts; each is read by models that learnt from the others. */
export const FOLDS = 5;

/** What is kept together when documents are dealt out: one story, or all that one publisher wrote. */
export type Together = 'story' | 'publisher';

/** 0 to 4. MEANTIME's Dutch and English texts of one number tell one story. */
export function foldOf(document: Pick<GoldDocument, 'id' | 'source'>, together: Together = 'story'): number {
  const story = document.id.startsWith('meantime-') ? document.id.replace(/-(nl|en)-/, '-') : document.id;
  const key = together === 'publisher' ? (domainOf(document) ?? story) : story;
  return createHash('sha256').update(key).digest().readUInt32BE(0) % FOLDS;
}

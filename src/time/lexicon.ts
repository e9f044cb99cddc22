import type { Meaning } from './meaning.ts';
import { tokenise } from './tokenise.ts';

/** A row of a language's word table: one meaning and its words, separated by `|`. */
export type WordRow = readonly [meaning: Meaning, words: string];

/** One step in the tree of phrases. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  meaning: Meaning | undefined;
}

/**
 * Compiles word tables to a tree of tokens. A word that stands in several rows has all their meanings. A word written with a
 * capital in the table is matched as written, before its lower-case form: German `Morgen` is not `morgen`.
 */
export function compileLexicon(rows: readonly WordRow[]): LexiconNode {
  const root: LexiconNode = { next: new Map(), meaning: undefined };
  for (const [meaning, words] of rows) {
    for (const phrase of words.split('|')) {
      let node = root;
      for (const token of tokenise(phrase, 0, phrase.length)) {
        let next = node.next.get(token.text);
        if (!next) {
          next = { next: new Map(), meaning: undefined };
          node.next.set(token.text, next);
        }
        node = next;
      }
      const links = [...(node.meaning?.links ?? []), ...(meaning.links ?? [])];
      node.meaning = { ...node.meaning, ...meaning, ...(links.length > 0 && { links }) };
    }
  }
  return root;
}

/** Rows for a list that counts: `series('month', 1, ['januari|jan', 'februari|feb'])`. */
export function series<K extends 'month' | 'weekday' | 'number' | 'ordinal' | 'decade' | 'quarter'>(
  key: K,
  from: number,
  words: readonly string[],
  extra: Meaning = {},
): WordRow[] {
  return words.map((word, index) => [{ ...extra, [key]: from + index }, word]);
}

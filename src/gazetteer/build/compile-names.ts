import { NAME_KINDS, type NameKind } from '../../model/candidate.ts';
import { fold } from '../fold.ts';
import { type Columns, TRANSLITERATED } from '../index-format.ts';
import { hashOfWord } from '../name-index.ts';
import { NAME_LANGUAGES, type NameDraft } from './draft.ts';
import { offsets, type StringPool } from './string-pool.ts';

type NameColumns = Pick<
  Columns,
  | 'wordUnits'
  | 'wordOffsets'
  | 'wordTable'
  | 'keyWords'
  | 'keyOffsets'
  | 'firstKey'
  | 'postingOffsets'
  | 'postingPlace'
  | 'postingSpelling'
  | 'postingKind'
  | 'postingLanguages'
>;

/**
 * Sorts all names by their folded form and writes them as columns. Sorts numbers, not objects: there are over a million names.
 * A space sorts before every letter, so that names in order of their characters are in order of their words.
 */
export function compileNames(
  drafts: readonly NameDraft[],
  placeNumbers: ReadonlyMap<string, number>,
  strings: StringPool,
): NameColumns {
  const keys = drafts.map(({ text }) => fold(text));
  const places = Uint32Array.from(drafts, ({ placeId }) => placeNumbers.get(placeId)!);
  const order = Uint32Array.from(keys.keys())
    .filter((n) => keys[n] !== '')
    .sort((a, b) => compare(keys[a]!, keys[b]!) || places[a]! - places[b]! || a - b);
  const words = wordsOf(order, keys);
  const wordNumbers = new Map(words.map((word, n) => [word, n]));

  const keyWords: number[] = [];
  const keyLengths: number[] = [];
  const postingCounts: number[] = [];
  const postings: Posting[] = [];
  const firstKey = new Uint32Array(words.length + 1);
  for (let start = 0; start < order.length; ) {
    const key = keys[order[start]!]!;
    const numbers = key.split(' ').map((word) => wordNumbers.get(word)!);
    firstKey[numbers[0]! + 1]!++;
    keyWords.push(...numbers);
    keyLengths.push(numbers.length);
    const before = postings.length;
    while (start < order.length && keys[order[start]!] === key) {
      const place = places[order[start]!]!;
      const names: NameDraft[] = [];
      for (; start < order.length && keys[order[start]!] === key && places[order[start]!] === place; start++)
        names.push(drafts[order[start]!]!);
      postings.push(...postingsOf(place, names));
    }
    postingCounts.push(postings.length - before);
  }
  for (let word = 0; word < words.length; word++) firstKey[word + 1]! += firstKey[word]!;

  return {
    wordUnits: unitsOf(words),
    wordOffsets: offsets(words.map(({ length }) => length)),
    wordTable: wordTable(words),
    keyWords: Uint32Array.from(keyWords),
    keyOffsets: offsets(keyLengths),
    firstKey,
    postingOffsets: offsets(postingCounts),
    postingPlace: Uint32Array.from(postings, ({ place }) => place),
    postingSpelling: Uint32Array.from(postings, ({ spelling }) => strings.add(spelling)),
    postingKind: Uint8Array.from(
      postings,
      ({ kind, transliterated }) => NAME_KINDS.indexOf(kind) | (transliterated ? TRANSLITERATED : 0),
    ),
    postingLanguages: Uint8Array.from(postings, ({ languages }) => languages),
  };
}

interface Posting {
  readonly place: number;
  readonly spelling: string;
  kind: NameKind;
  languages: number;
  readonly transliterated: boolean;
}

/**
 * The postings of one place under one folded name: one for each spelling and sort of name. Of a preferred and an alternate name of
 * one spelling the preferred stays; a spelling of ours is left out where a source has one.
 */
function postingsOf(place: number, names: readonly NameDraft[]): readonly Posting[] {
  const postings: Posting[] = [];
  const isKnown = names.some(({ kind, transliterated }) => isLiteral(kind) && !transliterated);
  for (const { text, kind, languages, transliterated } of names) {
    if (transliterated && isKnown) continue;
    const bits = languages.reduce((all, language) => all | (1 << NAME_LANGUAGES.indexOf(language as never)), 0);
    const same = postings.find(
      (known) => known.spelling === text && (known.kind === kind || (isLiteral(kind) && isLiteral(known.kind))),
    );
    if (!same) postings.push({ place, spelling: text, kind, languages: bits, transliterated });
    else {
      same.languages |= bits;
      if (kind === 'PREFERRED') same.kind = kind;
    }
  }
  return postings;
}

function isLiteral(kind: NameKind): boolean {
  return kind === 'PREFERRED' || kind === 'ALTERNATE';
}

/** All words of the names, each once, in alphabetical order. */
function wordsOf(order: Uint32Array, keys: readonly string[]): string[] {
  const words = new Set<string>();
  for (const n of order) for (const word of keys[n]!.split(' ')) words.add(word);
  return [...words].sort(compare);
}

function wordTable(words: readonly string[]): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)));
  const mask = table.length - 1;
  words.forEach((word, n) => {
    let slot = hashOfWord(word) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = n + 1;
  });
  return table;
}

function unitsOf(words: readonly string[]): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const word of words) for (let n = 0; n < word.length; n++) units[at++] = word.charCodeAt(n);
  return units;
}

/** By UTF-16 code units, as the reader's binary search does. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

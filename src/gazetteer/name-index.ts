import type { Columns } from './index-format.ts';

/** A stretch of the sorted names that share their first `depth` words; empty when `first === end`. */
export interface NameRange {
  first: number;
  end: number;
  depth: number;
}

/** The number of a folded word, or -1 when no name contains it. */
export function wordNumber(columns: Columns, word: string): number {
  const { wordUnits, wordOffsets, wordTable } = columns;
  const mask = wordTable.length - 1;
  for (let slot = hashOfWord(word) & mask; wordTable[slot] !== 0; slot = (slot + 1) & mask) {
    const number = wordTable[slot]! - 1;
    const start = wordOffsets[number]!;
    if (wordOffsets[number + 1]! - start !== word.length) continue;
    let unit = 0;
    while (unit < word.length && wordUnits[start + unit] === word.charCodeAt(unit)) unit++;
    if (unit === word.length) return number;
  }
  return -1;
}

/** FNV-1a over UTF-16 code units; the builder and the reader must agree on it. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < word.length; unit++) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Every name: where a walk starts. */
export function allNames(columns: Columns): NameRange {
  return { first: 0, end: columns.keyOffsets.length - 1, depth: 0 };
}

/** Narrows the range in place to the names that go on with this word; false when there are none. */
export function goOn(columns: Columns, range: NameRange, word: number): boolean {
  if (word < 0) {
    range.end = range.first;
  } else if (range.depth === 0) {
    range.first = columns.firstKey[word]!;
    range.end = columns.firstKey[word + 1]!;
  } else {
    range.first = lowerBound(columns, range, word);
    range.end = lowerBound(columns, range, word + 1);
  }
  range.depth++;
  return range.first < range.end;
}

/** The names that begin with these folded words. */
export function rangeOf(columns: Columns, folded: string): NameRange {
  const range = allNames(columns);
  for (const word of folded.split(' ')) if (!goOn(columns, range, wordNumber(columns, word))) break;
  return range;
}

/** The names that begin with this folded text, whose last word may be cut short, as a half-open range of names. */
export function keysWithPrefix(columns: Columns, folded: string): readonly [first: number, end: number] {
  if (folded === '') return [0, 0];
  const words = folded.split(' ');
  const range = words.length > 1 ? rangeOf(columns, words.slice(0, -1).join(' ')) : allNames(columns);
  const start = words.at(-1)!;
  return [
    lowerBound(columns, range, firstWordFrom(columns, start)),
    lowerBound(columns, range, firstWordFrom(columns, `${start}\uffff`)),
  ];
}

/** The name that consists of just the words of the range, or -1. */
export function wholeName({ keyOffsets }: Columns, { first, end, depth }: NameRange): number {
  return first < end && keyOffsets[first + 1]! - keyOffsets[first]! === depth ? first : -1;
}

/** The first name of the range whose word at the range's depth is `word` or a later one; shorter names come first. */
function lowerBound({ keyWords, keyOffsets }: Columns, { first, end, depth }: NameRange, word: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = keyOffsets[middle]! + depth;
    if (at >= keyOffsets[middle + 1]! || keyWords[at]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first word that does not sort before `bound`. */
function firstWordFrom({ wordUnits, wordOffsets }: Columns, bound: string): number {
  let low = 0;
  let high = wordOffsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = String.fromCharCode(...wordUnits.subarray(wordOffsets[middle]!, wordOffsets[middle + 1]!));
    if (word < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { WordList } from './language.ts';

/** Where a list's entry stands in a clause: token indexes, `last` inclusive. */
export interface Occurrence<Label> {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Finds the entries of labelled word lists in a run of words. */
export interface WordMatcher<Label> {
  /** The longest entry that begins at each word, in reading order; a word that ends a phrase begins none. */
  find(words: readonly string[]): Occurrence<Label>[];
  /** The longest entry that ends at `last`, or null. */
  endingAt(words: readonly string[], last: number): Occurrence<Label> | null;
  /** The label of a single word, or null. */
  labelOf(word: string): Label | null;
}

/** How many words "…" may stand for. */
const widestGap = 12;
/** Longer words are no words. */
const longestWord = 60;

interface Phrase<Label> {
  readonly label: Label;
  /** Words, or null for a gap. */
  readonly parts: readonly (string | null)[];
}

/** Compiles lists once; matching is linear in the words, whatever the length of the lists. */
export function compileWords<Label>(lists: readonly (readonly [Label, WordList | undefined])[]): WordMatcher<Label> {
  const exact = new Map<string, Label>();
  const prefixes = new Map<string, Label>();
  const suffixes = new Map<string, Label>();
  const infixes: (readonly [string, Label])[] = [];
  const phrases = new Map<string, Phrase<Label>[]>();
  const phrasesByEnd = new Map<string, Phrase<Label>[]>();
  for (const [label, list] of lists) for (const entry of entriesOf(list)) add(label, entry);
  const prefixLengths = lengthsOf(prefixes);
  const suffixLengths = lengthsOf(suffixes);

  function add(label: Label, entry: string): void {
    const parts = entry.split(' ').map((part) => (part === '…' ? null : part));
    if (parts.length > 1) {
      const phrase = { label, parts };
      push(phrases, parts[0]!, phrase);
      push(phrasesByEnd, parts.at(-1)!, phrase);
    } else if (entry.startsWith('*') && entry.endsWith('*')) infixes.push([entry.slice(1, -1), label]);
    else if (entry.startsWith('*')) setOnce(suffixes, entry.slice(1), label);
    else if (entry.endsWith('*')) setOnce(prefixes, entry.slice(0, -1), label);
    else setOnce(exact, entry, label);
  }

  function labelOf(word: string): Label | null {
    const whole = exact.get(word);
    if (whole !== undefined) return whole;
    if (word.length > longestWord) return null;
    for (const length of prefixLengths) {
      const label = length <= word.length ? prefixes.get(word.slice(0, length)) : undefined;
      if (label !== undefined) return label;
    }
    for (const length of suffixLengths) {
      const label = length <= word.length ? suffixes.get(word.slice(word.length - length)) : undefined;
      if (label !== undefined) return label;
    }
    return infixes.find(([infix]) => word.includes(infix))?.[1] ?? null;
  }

  return {
    labelOf,
    find(words) {
      const found: Occurrence<Label>[] = [];
      const ends = new Set<number>();
      for (let first = 0; first < words.length; first++) {
        if (ends.has(first)) continue;
        let phrase: Occurrence<Label> | null = null;
        for (const { label, parts } of phrases.get(words[first]!) ?? []) {
          const last = endOfPhrase(words, first, parts);
          if (last !== null && last > (phrase?.last ?? -1)) phrase = { label, first, last };
        }
        const label = phrase ? null : labelOf(words[first]!);
        if (phrase) {
          found.push(phrase);
          ends.add(phrase.last);
        } else if (label !== null) found.push({ label, first, last: first });
      }
      return found;
    },
    endingAt(words, last) {
      let longest: Occurrence<Label> | null = null;
      for (const { label, parts } of phrasesByEnd.get(words[last] ?? '') ?? []) {
        const first = last - parts.length + 1;
        if (first < 0 || (longest && longest.first <= first)) continue;
        if (parts.every((part, i) => part === words[first + i])) longest = { label, first, last };
      }
      if (longest) return longest;
      const label = labelOf(words[last] ?? '');
      return label === null ? null : { label, first: last, last };
    },
  };
}

/** A matcher for one list, to ask whether a word or phrase is in it. */
export function compileSet(list: WordList): WordMatcher<true> {
  return compileWords([[true, list]]);
}

function entriesOf(list: WordList | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** The last index of a phrase that begins at `first`, or null. A gap never crosses a mark that ends a clause. */
function endOfPhrase(words: readonly string[], first: number, parts: readonly (string | null)[]): number | null {
  let at = first;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i];
    if (part !== null) {
      at += 1;
      if (words[at] !== part) return null;
      continue;
    }
    const sought = parts[++i]!;
    const start = at + 1;
    at = start;
    while (words[at] !== sought) {
      const word = words[at];
      if (word === undefined || at - start >= widestGap || clauseMarks.has(word)) return null;
      at += 1;
    }
  }
  return at;
}

/** Marks that end a clause. */
export const clauseMarks: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '(',
  ')',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
]);

function lengthsOf(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => b - a);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The list that comes first wins a word that stands in two. */
function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

import type { WordList } from './language.ts';

/** Where a list's entry stands in a clause: token indexes, `last` inclusive. */
export interface Occurrence<Label> {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Finds the entries of labelled word lists in a run of words. */
export interface WordMatcher<Label> {
  /** The longest entry that begins at each word, in reading order, once for each list that has it; a word that ends a phrase begins none. */
  find(words: readonly string[]): Occurrence<Label>[];
  /** The longest entry that ends at `last`, or null. */
  endingAt(words: readonly string[], last: number): Occurrence<Label> | null;
  /** The label of a single word, or null; of several the one whose list comes first. */
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

/**
 * Compiles lists once; matching is linear in the words, whatever the length of the lists. A phrase whose last word has a `$` after it ends
 * where its clause does, or before one of the `followers`.
 */
export function compileWords<Label>(
  lists: readonly (readonly [Label, WordList | readonly string[] | undefined])[],
  followers: ReadonlySet<string> = new Set(),
): WordMatcher<Label> {
  const exact = new Map<string, Label[]>();
  const prefixes = new Map<string, Label[]>();
  const suffixes = new Map<string, Label[]>();
  const infixes: (readonly [string, Label[]])[] = [];
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
    } else if (entry.startsWith('*') && entry.endsWith('*')) infixes.push([entry.slice(1, -1), [label]]);
    else if (entry.startsWith('*')) pushOnce(suffixes, entry.slice(1), label);
    else if (entry.endsWith('*')) pushOnce(prefixes, entry.slice(0, -1), label);
    else pushOnce(exact, entry, label);
  }

  function labelsOf(word: string): readonly Label[] {
    const whole = exact.get(word);
    if (whole !== undefined) return whole;
    if (word.length > longestWord) return [];
    for (const length of prefixLengths) {
      const labels = length <= word.length ? prefixes.get(word.slice(0, length)) : undefined;
      if (labels !== undefined) return labels;
    }
    for (const length of suffixLengths) {
      const labels = length <= word.length ? suffixes.get(word.slice(word.length - length)) : undefined;
      if (labels !== undefined) return labels;
    }
    return infixes.find(([infix]) => word.includes(infix))?.[1] ?? [];
  }

  return {
    labelOf: (word) => labelsOf(word)[0] ?? null,
    find(words) {
      const found: Occurrence<Label>[] = [];
      const ends = new Set<number>();
      for (let first = 0; first < words.length; first++) {
        if (ends.has(first)) continue;
        let longest: Occurrence<Label>[] = [];
        for (const { label, parts } of phrases.get(words[first]!) ?? []) {
          const last = endOfPhrase(words, first, parts, followers);
          const longestYet = longest[0]?.last ?? -1;
          if (last === null || last < longestYet) continue;
          if (last > longestYet) longest = [];
          if (longest.every((other) => other.label !== label)) longest.push({ label, first, last });
        }
        if (longest.length > 0) ends.add(longest[0]!.last);
        else longest = labelsOf(words[first]!).map((label) => ({ label, first, last: first }));
        found.push(...longest);
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
      const [label] = labelsOf(words[last] ?? '');
      return label === undefined ? null : { label, first: last, last };
    },
  };
}

/** A matcher for one list, to ask whether a word or phrase is in it. */
export function compileSet(list: WordList): WordMatcher<true> {
  return compileWords([[true, list]]);
}

/** The entries of a list, without the blanks and line ends around them. */
export function entriesOf(list: WordList | readonly string[] | undefined): readonly string[] {
  if (typeof list !== 'string') return list ?? [];
  return list
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** The last index of a phrase whose words from `part` on stand from `at` on, or null. A gap never crosses a mark that ends a clause. */
function endOfPhrase(
  words: readonly string[],
  at: number,
  parts: readonly (string | null)[],
  followers: ReadonlySet<string>,
  part = 0,
): number | null {
  const sought = parts[part];
  if (sought === undefined) return at - 1;
  if (sought?.endsWith('$')) return words[at] === sought.slice(0, -1) && closesAt(words, at + 1, followers) ? at : null;
  if (sought !== null) return words[at] === sought ? endOfPhrase(words, at + 1, parts, followers, part + 1) : null;
  for (let next = at; next < words.length && next - at <= widestGap; next++) {
    const end = endOfPhrase(words, next, parts, followers, part + 1);
    if (end !== null) return end;
    if (clauseMarks.has(words[next]!)) return null;
  }
  return null;
}

/** True where a clause ends, or goes on with a word that may follow its verb. */
function closesAt(words: readonly string[], at: number, followers: ReadonlySet<string>): boolean {
  const word = words[at];
  return word === undefined || clauseMarks.has(word) || /^[.!?…]/.test(word) || followers.has(word);
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

/** A word may stand in several lists, but once in each. */
function pushOnce<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  if (!map.get(key)?.includes(value)) push(map, key, value);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have too many neighbours to mean anything. */
const SHORTEST_WORD = 6;
/** Longer words are no names. */
const LONGEST_WORD = 40;

/**
 * The spellings of a folded name that differ from it by one letter, left out, put in, replaced or swapped with its neighbour, in
 * one word of at least six letters, the first letter apart. Only words that `isWord` knows are given.
 *
 *     nearSpellings('washinton', isWord) // ['washington']
 */
export function nearSpellings(folded: string, isWord: (word: string) => boolean): string[] {
  const words = folded.split(' ');
  const found: string[] = [];
  words.forEach((word, n) => {
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return;
    if (!words.every((other, m) => m === n || isWord(other))) return;
    for (const spelling of new Set(oneEdit(word)))
      if (spelling !== word && isWord(spelling))
        found.push([...words.slice(0, n), spelling, ...words.slice(n + 1)].join(' '));
  });
  return found;
}

function* oneEdit(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
  }
}

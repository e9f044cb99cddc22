const LONGEST_HEADLINE = 200;
const LONGEST_CLAUSE = 100;
const SHORTEST_CLAUSE = 30;

/** True for a line that reads as running text; headlines, subheads and menus do not, though they may ask or shout. */
export function isSentence(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return true;
  return wordCount(line) >= 5 && (/[.…]["'”’»)]*$/.test(line) || /\p{Ll}{2}[.!?]["'”’»)]* ["'“„«‘]?\p{Lu}/u.test(line));
}

/** True for a line that could be a headline: short, with letters, no list item, not closed by a full stop. */
export function isHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line)) return false;
  return !/^[-•*·] /.test(line) && !/[^.]\.["'”’»)]*$/.test(line) && !/[,;:]$/.test(line);
}

export function wordCount(line: string): number {
  return line.split(' ').length;
}

/**
 * A title for a story whose page prints no headline: the opening sentence as it stands, or as much of it as ends at a comma or a
 * word within 100 characters. An editor must be able to tell stories apart in a list, which an empty title would not allow.
 */
export function leadClause(body: string): string {
  const opening = body
    .slice(0, LONGEST_CLAUSE + 1)
    .split('\n', 1)[0]!
    .trim();
  const sentence = /^.{20,}?[.!?](?=["'”’»)]*(?:\s+["'“„«‘]?\p{Lu}|$))/u.exec(opening);
  const isWhole = body.length <= LONGEST_CLAUSE || body[opening.length] === '\n';
  if (sentence || (isWhole && opening.length <= LONGEST_CLAUSE)) return (sentence?.[0] ?? opening).replace(/\.$/, '');
  const upTo = opening.slice(0, LONGEST_CLAUSE);
  const pause = Math.max(...[', ', '; ', ': ', ' – '].map((mark) => upTo.lastIndexOf(mark)));
  if (pause >= SHORTEST_CLAUSE) return upTo.slice(0, pause).trim();
  const space = upTo.lastIndexOf(' ', LONGEST_CLAUSE - 1);
  return `${upTo.slice(0, space > 0 ? space : LONGEST_CLAUSE - 1).trim()}…`;
}

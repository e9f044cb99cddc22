import { type Line, meaningAt } from '../line.ts';
import type { Parser } from './match.ts';

/** "nu", "onlangs", "in the future": a time without a place on the calendar. */
export const vagueTime: Parser = (line, at) => {
  const { ref, refAfterArticle, refClosed } = meaningAt(line, at);
  if (!ref || (refAfterArticle && !meaningAt(line, at - 1).article) || (refClosed && !isClosed(line, at + 1)))
    return null;
  return { from: at, to: at + 1, expression: { kind: 'VAGUE', value: ref } };
};

/** A conjunction goes on with a noun or pronoun, an adverb with a verb or not at all. */
function isClosed(line: Line, at: number): boolean {
  const next = line[at];
  return !next?.letters || next.meaning.verb === true;
}

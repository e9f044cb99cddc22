import type { Article } from '../model/article.ts';
import type { SentenceReading } from './reading.ts';
import type { ToldEvent } from './told-event.ts';
import type { EventsVocabulary } from './vocabulary.ts';
import { clauseMarks, type WordMatcher } from './word-list.ts';

const longestTitle = 100;
/** A clause shorter than this says too little alone. */
const shortestTitle = 25;

/** The headline for the lead, else the words that tell it as they stand in the text: never longer than 100 characters. */
export function titleOf(
  { lead, happening: { reading, first } }: ToldEvent,
  { title, text }: Article,
  { space }: EventsVocabulary,
): string {
  if (lead && title.trim() !== '' && title.length <= longestTitle) return title;
  const [from, to] = clauseAround(reading, first, space.and);
  const { start } = reading.tokens[from]!;
  return text.slice(start, Math.min(reading.tokens[to]!.end, start + longestTitle));
}

/** Token indexes of the sentence if it is short enough, else of the clauses around a word that fit, cut at a word where none does. */
function clauseAround(
  { tokens, words, clauses }: SentenceReading,
  at: number,
  and: WordMatcher<true>,
): [number, number] {
  const length = (from: number, to: number): number => tokens[to]!.end - tokens[from]!.start;
  let end = tokens.length - 1;
  while (end > 0 && /^[.!?…"”»]+$/.test(words[end]!)) end -= 1;
  if (length(0, end) <= longestTitle) return [0, end];
  let [from, to] = boundsOf(clauses, clauses[at]!);
  // Grows by whole clauses while there is room and need.
  while (length(from, to) < shortestTitle && (from > 0 || to < end)) {
    const [next] = from > 0 ? boundsOf(clauses, clauses[from - 1]!) : [from];
    const [, after] = to < end ? boundsOf(clauses, clauses[to + 1]!) : [0, to];
    if (from > 0 && length(next!, to) <= longestTitle) from = next!;
    else if (to < end && length(from, after!) <= longestTitle) to = after!;
    else break;
  }
  while (from < at && clauseMarks.has(words[from]!)) from += 1;
  // "De dictator kreeg raketten te zien en ging aan boord": what stands after the "en" is a clause too.
  const joint = words.findLastIndex((word, i) => i > from && i < at && and.labelOf(word) !== null);
  if (length(from, to) > longestTitle && joint > 0 && length(joint + 1, to) >= shortestTitle) from = joint + 1;
  if (length(from, to) > longestTitle) from = Math.max(from, firstThatFits(length, from, at, to));
  while (to > at && length(from, to) > longestTitle) to -= 1;
  while (to > from && (clauseMarks.has(words[to]!) || to > end)) to -= 1;
  return [from, to];
}

/** Keeps the clause's beginning unless the word that tells the event would fall off its end. */
function firstThatFits(length: (from: number, to: number) => number, from: number, at: number, to: number): number {
  let first = from;
  while (first < at && length(first, Math.min(at + 1, to)) > longestTitle) first += 1;
  return first;
}

function boundsOf(clauses: readonly number[], clause: number): [number, number] {
  return [clauses.indexOf(clause), clauses.lastIndexOf(clause)];
}

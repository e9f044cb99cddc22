import type { Candidate } from '../../model/candidate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reading } from './reading.ts';
import type { Tagging } from './tag.ts';
import type { FoundToponym } from './toponyms.ts';

/** Shorter halves are too often something else: "on-Nederlands", "ex-Russisch". */
const SHORTEST_HALF = 4;

/** The two places in one word such as "Turks-Syrische" or "Russian-Ukrainian", where it is no name of its own. */
export function joinedAdjectives(
  { sentence, profiles }: Reading,
  toponyms: readonly FoundToponym[],
  entities: Tagging,
  candidatesOf: (words: string) => readonly Candidate[],
): readonly Mention[] {
  const taken = new Set(toponyms.map(({ first }) => first));
  return sentence.tokens.flatMap(({ text, start }, index) => {
    const middle = text.indexOf('-');
    if (middle < SHORTEST_HALF || text.length - middle <= SHORTEST_HALF || profiles[index] || taken.has(index))
      return [];
    const recognition = 1 - entities.probability(index, 'PER', 'ORG');
    if (recognition < LEAST_PROBABILITY || !/^\p{Lu}[^-]*-\p{Lu}[^-]*$/u.test(text)) return [];
    const halves = [0, middle + 1].map((from) => {
      const half = text.slice(from, from === 0 ? middle : undefined);
      const candidates = candidatesOf(half).filter(({ nameKind }) => nameKind === 'ADJECTIVE');
      const span = { start: start + from, end: start + from + half.length };
      return { span, kind: 'DEMONYM', text: half, candidates, recognition } satisfies Mention;
    });
    return halves.every(({ candidates }) => candidates.length > 0) ? halves : [];
  });
}

const LEAST_PROBABILITY = 0.5;

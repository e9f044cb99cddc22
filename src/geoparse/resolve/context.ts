import type { Article } from '../../model/article.ts';
import type { Candidate, Gazetteer, NameMatch } from '../../model/candidate.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { memoised } from '../memoised.ts';

/** A country or first-level region that the text names. */
export interface Area {
  readonly span: Span;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Longest name of an area in words: "United States of America". */
const MOST_WORDS = 4;

/**
 * Areas by name, adjective or abbreviation in the words that no mention covers: they tell where a story plays even where they
 * are no toponyms themselves ("the Iraqi army", "Portland, Ore.").
 */
export function areasBetween(
  mentions: readonly Mention[],
  { text, language }: Article,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly Area[] {
  const taken = mentions.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const found: Area[] = [];
  const areasOf = memoised((words: string) => areasNamed(words, language, gazetteer));
  let next = 0;
  for (const { tokens } of sentences) {
    for (let first = 0; first < tokens.length; first++) {
      const start = tokens[first]!.start;
      while (next < taken.length && taken[next]!.end <= start) next++;
      const limit = taken[next]?.start ?? text.length;
      const longest = wordsFrom(tokens, first, limit);
      for (let length = longest; length > 0; length--) {
        const span = { start, end: tokens[first + length - 1]!.end };
        const words = text.slice(span.start, span.end);
        const candidates = areasOf(words);
        if (candidates.length === 0 || couldBePerson(words, tokens, first, length, language, gazetteer)) continue;
        found.push({ span, text: words, candidates });
        first += length - 1;
        break;
      }
    }
  }
  return found;
}

/** How many words from here on could be one name: capitalised at both ends, and not into a mention. */
function wordsFrom(tokens: readonly Token[], first: number, limit: number): number {
  if (!isCapitalised(tokens[first]!)) return 0;
  let length = 0;
  for (let index = first; index < tokens.length && index - first < MOST_WORDS; index++) {
    const token = tokens[index]!;
    if (token.shape !== 'word' || token.end > limit) break;
    if (isCapitalised(token)) length = index - first + 1;
  }
  return length;
}

function isCapitalised({ text, shape }: Token): boolean {
  return shape === 'word' && /^\p{Lu}/u.test(text) && text.length > 1;
}

function areasNamed(words: string, language: string, gazetteer: Gazetteer): readonly Candidate[] {
  const candidates = gazetteer.lookup(words, language).filter(({ match }) => !GUESSED.has(match));
  const areas = candidates.filter(({ place }) => place.kind === 'COUNTRY' || place.featureCode === 'ADM1');
  const ambiguity = areas.length > 0 ? gazetteer.ambiguity(words, language) : null;
  return ambiguity === null || ambiguity === 'PERSON' ? areas : [];
}

/** Matches that may be another name altogether. */
const GUESSED: ReadonlySet<NameMatch> = new Set<NameMatch>(['TRANSLITERATION', 'PARTIAL']);

/** "Georgia" and "Virginia" are also first names: with another capitalised word beside them they are no context. */
function couldBePerson(
  words: string,
  tokens: readonly Token[],
  first: number,
  length: number,
  language: string,
  gazetteer: Gazetteer,
): boolean {
  const beside = [tokens[first - 1], tokens[first + length]];
  return beside.some((token) => token && isCapitalised(token)) && gazetteer.ambiguity(words, language) === 'PERSON';
}

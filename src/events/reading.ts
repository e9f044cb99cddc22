import type { Article } from '../model/article.ts';
import type { MentionKind, ResolvedMention } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Timex } from '../model/timex.ts';
import { type PlaceMemory, readAnaphors } from './anaphora.ts';
import { readSpatialPhrases, type SpatialPhrase } from './spatial-phrases.ts';
import type { EventsVocabulary, KindCue } from './vocabulary.ts';
import { clauseMarks, type Occurrence } from './word-list.ts';

/** Words of a sentence that stand for a place. Token indexes count in the sentence's reading, `last` inclusive. */
export interface LocatedPlace {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly place: Place;
  readonly kind: MentionKind | 'ANAPHOR';
  readonly confidence: number;
}

/** A sentence with everything that an event may be made of. The dateline's own tokens are left out. */
export interface SentenceReading {
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** The clause of each token, from 0. */
  readonly clauses: readonly number[];
  readonly places: readonly LocatedPlace[];
  readonly phrases: readonly SpatialPhrase[];
  readonly cues: readonly Occurrence<KindCue>[];
  readonly timexes: readonly Timex[];
}

interface ReadingInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ResolvedMention[];
  readonly timexes: readonly Timex[];
}

/** Joins what the stages before found to the sentences they stand in. */
export function readSentences(
  { article, sentences, mentions, timexes }: ReadingInput,
  vocabulary: EventsVocabulary,
): SentenceReading[] {
  const bodyStart = article.dateline?.span.end ?? 0;
  const nextMentions = inOrder(mentions);
  const nextTimexes = inOrder(timexes);
  const memory: PlaceMemory = { told: [], countries: new Map() };
  const readings: SentenceReading[] = [];
  for (const sentence of sentences) {
    for (const tokens of stretchesOf(sentence.tokens.filter((token) => token.start >= bodyStart))) {
      const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
      const words = tokens.map((token) => token.text.toLowerCase());
      const named = nextMentions(span).flatMap((mention) => locate(mention, tokens));
      const cues = vocabulary.kinds.find(words);
      const places = readAnaphors({ tokens, words, named, memory, vocabulary });
      readings.push({
        index: readings.length,
        paragraph: sentence.paragraph,
        span,
        tokens,
        words,
        clauses: clausesOf(words, cues, vocabulary),
        places,
        phrases: readSpatialPhrases(words, places, vocabulary.space),
        cues,
        timexes: nextTimexes(span),
      });
    }
  }
  return readings;
}

/** No sentence of prose is longer; a table or a list without full stops is read in stretches, so that the work stays linear. */
const longestSentence = 250;

function stretchesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const stretches: (readonly Token[])[] = [];
  for (let i = 0; i < tokens.length; i += longestSentence) stretches.push(tokens.slice(i, i + longestSentence));
  return stretches;
}

/** Numbers the clauses: a mark, a word such as "terwijl", or an "en" between two verbs begins a new one. */
function clausesOf(
  words: readonly string[],
  cues: readonly Occurrence<KindCue>[],
  { clauseOpeners, relatives, subjects, background, space }: EventsVocabulary,
): number[] {
  const verbs = cues.filter(({ label }) => label.form === 'VERB');
  /** "herdacht die op 13 mei" begins a clause, "nam die wet aan" does not. */
  const isRelative = (i: number): boolean => {
    const next = words[i + 1] ?? '';
    return (
      relatives.labelOf(words[i]!) !== null &&
      [space.prepositions, space.determiners, subjects, background].some((list) => list.labelOf(next) !== null)
    );
  };
  let clause = 0;
  let start = 0;
  return words.map((word, i) => {
    const joins =
      space.and.labelOf(word) !== null &&
      verbs.some(({ last }) => last >= start && last < i) &&
      verbs.some(({ first }) => first > i);
    const opens =
      i > 0 && !clauseMarks.has(words[i - 1]!) && (joins || clauseOpeners.labelOf(word) !== null || isRelative(i));
    if (opens || clauseMarks.has(word)) {
      clause += 1;
      start = i;
    }
    return clause;
  });
}

function locate(
  { place, span, kind, confidence, candidates }: ResolvedMention,
  tokens: readonly Token[],
): LocatedPlace[] {
  // A name that the gazetteer lacks lies near its place, nobody knows how near: no site.
  if (!place || kind === 'DATELINE' || candidates[0]?.match === 'NEARBY') return [];
  const first = tokens.findIndex((token) => token.end > span.start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end) last += 1;
  return first < 0 ? [] : [{ span, first, last, place, kind, confidence }];
}

/** Gives, stretch after stretch of the text, the items that begin in it: one pass over them all. */
function inOrder<Item extends { readonly span: Span }>(items: readonly Item[]): (stretch: Span) => Item[] {
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return ({ start, end }) => {
    const here: Item[] = [];
    for (; next < sorted.length && sorted[next]!.span.start < end; next++) {
      if (sorted[next]!.span.start >= start) here.push(sorted[next]!);
    }
    return here;
  };
}

import type { Article } from '../../model/article.ts';
import type { Candidate, Gazetteer, NameMatch } from '../../model/candidate.ts';
import type { Mention } from '../../model/mention.ts';
import type { PlaceKind } from '../../model/place.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { kindsWithin } from '../candidates/cores.ts';
import type { PlaceWords } from '../candidates/place-words.ts';
import type { GeoparseLanguage } from '../language.ts';
import { memoised } from '../memoised.ts';

/** A name where it stands in the text. */
export interface Occurrence {
  readonly span: Span;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Index of the mention; null for words between the mentions that name a country or region, read as context only. */
  readonly mention: number | null;
  /** What the words around or within the name say it is; empty where they say nothing. */
  readonly kinds: readonly PlaceKind[];
  /** The occurrence beside this one that may hold it: "Bergen in Noorwegen", "Portland (Maine)", "Gelderse Laren". */
  readonly container: Occurrence | null;
  /** The occurrences before and after in the same clause. */
  readonly before: Occurrence | null;
  readonly after: Occurrence | null;
  /** Those of the two that stand in one list with it: "Texas, Virginia and Wyoming". */
  readonly listed: readonly Occurrence[];
}

/** All mentions, and the countries and regions named between them, in the order of the text. */
export function occurrencesOf(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  { placeWords }: GeoparseLanguage,
): readonly Occurrence[] {
  type Draft = { -readonly [Field in keyof Occurrence]: Occurrence[Field] };
  const { text } = article;
  const named = mentions.map(
    (mention, index): Draft => ({
      span: mention.span,
      text: mention.text,
      candidates: mention.candidates,
      mention: index,
      kinds: kindsAround(text, mention.span, mention.text, placeWords),
      container: null,
      before: null,
      after: null,
      listed: [],
    }),
  );
  const context = contextIn(article, sentences, mentions, gazetteer).map(
    (words): Draft => ({
      ...words,
      mention: null,
      kinds: [],
      container: null,
      before: null,
      after: null,
      listed: [],
    }),
  );
  const all = [...named, ...context].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (let index = 1; index < all.length; index++) {
    const [left, right] = [all[index - 1]!, all[index]!];
    const gap = right.span.start - left.span.end;
    if (gap < 0 || gap > LONGEST_GAP) continue;
    const between = text.slice(left.span.end, right.span.start);
    if (ENDS_CLAUSE.test(between)) continue;
    left.after = right;
    right.before = left;
    if (mayHold(right) && joins(between, placeWords)) left.container = right;
    if (mayHold(left) && introduces(left, between, placeWords)) right.container ??= left;
    if (isListed(between, placeWords)) {
      left.listed = [...left.listed, right];
      right.listed = [left];
    }
  }
  return all;
}

/** In code units; names further apart say nothing about each other by standing side by side. */
const LONGEST_GAP = 40;
const ENDS_CLAUSE = /[!?;:\n]|\.\s/;

function mayHold({ candidates }: Occurrence): boolean {
  return candidates.some(({ place }) => HOLDERS.has(place.kind));
}
const HOLDERS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['COUNTRY', 'REGION', 'DISTRICT', 'ISLAND']);

/** True for ", " and " (", and for a word such as "in" with nothing more than words in lower case around it. */
function joins(between: string, { within }: PlaceWords): boolean {
  if (/^(?:'s|’s)?\s?[,(]\s?$/.test(between)) return true;
  const words = between.replace(/[,(]/g, ' ').trim().split(/\s+/);
  return words.length <= MOST_JOINING_WORDS && words.some((word) => within.includes(word)) && !/\p{Lu}/u.test(between);
}
const MOST_JOINING_WORDS = 6;

/** "Gelderse Laren", "Libanese havenstad Tripoli", "the Ohio town of Lebanon". */
function introduces({ candidates }: Occurrence, between: string, { before }: PlaceWords): boolean {
  if (between === ' ') return candidates.some(({ nameKind }) => nameKind === 'ADJECTIVE');
  const words = between.trim().toLowerCase();
  return before.some((placeWord) => placeWord.words === words);
}

function isListed(between: string, { conjunctions }: PlaceWords): boolean {
  const words = between.replace(/[,/]/g, ' ').trim();
  return words === '' ? between !== ' ' : conjunctions.includes(words);
}

/** Kinds by the words right before the name, within it, and right after it. */
function kindsAround(text: string, span: Span, name: string, placeWords: PlaceWords): readonly PlaceKind[] {
  const inside = kindsWithin(name, placeWords);
  if (inside.length > 0) return inside;
  const ahead = text.slice(Math.max(0, span.start - LONGEST_WORDS), span.start).toLowerCase();
  const behind = text.slice(span.end, span.end + LONGEST_WORDS).toLowerCase();
  const before = placeWords.before.find(({ words, kinds }) => kinds.length > 0 && endsWithWords(ahead, words));
  if (before) return before.kinds;
  return placeWords.after.find(({ words, kinds }) => kinds.length > 0 && startsWithWords(behind, words))?.kinds ?? [];
}

/** Longer than any words in the lists, in code units. */
const LONGEST_WORDS = 32;

function endsWithWords(ahead: string, words: string): boolean {
  return ahead.endsWith(`${words} `) && !/[\p{L}\p{N}-]/u.test(ahead.at(-words.length - 2) ?? ' ');
}

function startsWithWords(behind: string, words: string): boolean {
  return behind.startsWith(` ${words}`) && !/[\p{L}\p{N}]/u.test(behind[words.length + 1] ?? ' ');
}

/** Longest name of a country or region in words: "United States of America". */
const MOST_WORDS = 4;

/** Countries and regions, by name, adjective or abbreviation, in the words that no mention covers. */
function contextIn(
  { text, language }: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Pick<Occurrence, 'span' | 'text' | 'candidates'>[] {
  const taken = mentions.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const found: Pick<Occurrence, 'span' | 'text' | 'candidates'>[] = [];
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

const GUESSED: ReadonlySet<NameMatch> = new Set<NameMatch>(['TRANSLITERATION', 'NEAR_SPELLING', 'PARTIAL']);

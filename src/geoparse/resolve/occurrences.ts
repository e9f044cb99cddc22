import type { Article } from '../../model/article.ts';
import type { Candidate, Gazetteer } from '../../model/candidate.ts';
import type { Mention } from '../../model/mention.ts';
import type { PlaceKind } from '../../model/place.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceWords } from '../candidates/place-words.ts';
import type { GeoparseLanguage } from '../language.ts';
import { areasBetween } from './context.ts';
import { kindsAround } from './kinds-around.ts';

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
  const alone = { container: null, before: null, after: null, listed: [] };
  const named = mentions.map(({ span, text: name, candidates }, mention): Draft => {
    return { span, text: name, candidates, mention, kinds: kindsAround(text, span, placeWords), ...alone };
  });
  const context = areasBetween(mentions, article, sentences, gazetteer).map((area): Draft => {
    return { ...area, mention: null, kinds: [], ...alone };
  });
  const all = [...named, ...context].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (let index = 1; index < all.length; index++) {
    const [left, right] = [all[index - 1]!, all[index]!];
    const gap = right.span.start - left.span.end;
    if (gap < 0 || gap > LONGEST_GAP) continue;
    const between = text.slice(left.span.end, right.span.start);
    if (ENDS_CLAUSE.test(between)) continue;
    left.after = right;
    right.before = left;
    if (mayHold(right) && left.text !== right.text && joins(between, placeWords)) left.container = right;
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

/** True for ", " and " (", and for what begins with a word such as "in" and goes on in lower case: ", in het westen van ". */
function joins(between: string, { within }: PlaceWords): boolean {
  if (/^(?:'s|’s)?\s?[,(]\s?$/.test(between)) return true;
  const words = between.replace(/[,(]/g, ' ').trim().split(/\s+/);
  return words.length <= MOST_JOINING_WORDS && within.includes(words[0]!) && !/\p{Lu}/u.test(between);
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

import type { Article } from '../../model/article.ts';
import type { Gazetteer } from '../../model/candidate.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { GeoparseLanguage } from '../language.ts';
import { cueBit } from './cues.ts';
import type { PersonNames } from './model.ts';
import { createSpotter, type NameProfile, type SpottedName } from './spot.ts';
import { SHAPES, type Word, wordReader } from './words.ts';

/** How a sentence uses capitals: in a headline they say less. */
export const STYLES = { NORMAL: 0, TITLE: 1, CAPITALS: 2, SMALL: 3 } as const;
export type Style = (typeof STYLES)[keyof typeof STYLES];

/** One sentence as the tagger sees it, all arrays by token. */
export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly style: Style;
  readonly names: readonly SpottedName[];
  /** The gazetteer name that covers the token. */
  readonly profiles: readonly (NameProfile | null)[];
  /** 0 outside, 1 alone, 2 first, 3 inside, 4 last word of that name. */
  readonly places: Uint8Array;
  /** Bits of {@link EVIDENCE}: what the rest of the article says of this word. */
  readonly evidence: Uint16Array;
  /** Whether the name that covers the token may lie where the story plays: a value of {@link COHERENCE}. */
  readonly coherence: Uint8Array;
}

/** NAMED: in a country that the article names, also by its people. HOME: in one where the article's language is at home. */
const COHERENCE = { NONE: 0, HOME: 1, NAMED: 2 } as const;

/** What an article says of a word by the company it keeps anywhere in it. */
export const EVIDENCE = {
  /** Written small somewhere. */
  SMALL: 1,
  /** With a capital where nothing asks for one. */
  CAPITAL: 2,
  AFTER_LOCATIVE: 4,
  AFTER_TITLE: 8,
  AFTER_GIVEN_NAME: 16,
  /** Before a comma and a country or region. */
  BEFORE_CONTAINER: 32,
  BEFORE_SPEECH: 64,
  /** Beside another capital. */
  IN_RUN: 128,
  OFTEN: 256,
} as const;

/** Reads all sentences of an article: their words, the gazetteer's names in them, and what the article as a whole says. */
export function readArticle(
  article: Article,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  { cues, placeWords }: GeoparseLanguage,
  names: PersonNames,
): readonly Reading[] {
  const spot = createSpotter(gazetteer, article.language, cues);
  const wordOf = wordReader(cues, names);
  const readings = sentences.map((sentence) => {
    const words = sentence.tokens.map(({ text }) => wordOf(text));
    const spotted = spot(sentence);
    if (!cues.nounsAreCapitalised) return readSentence(sentence, words, spotted);
    const names = spotted.filter((name) => standsOut(name, words));
    return readSentence(sentence, withoutNouns(words, names), names);
  });
  gatherEvidence(readings);
  findCoherence(readings, placeWords.homeCountries);
  return readings;
}

/**
 * Where every noun has a capital, many a noun is also a small town: "Halle", "Essen", "Ort". A little-known name of one word
 * counts only after a word that places it.
 */
function standsOut({ first, last, profile }: SpottedName, words: readonly Word[]): boolean {
  if ((words[first]!.cues & ARTICLE) !== 0) return false;
  if (last > first || profile.demonym || profile.kind <= 2 || profile.magnitude > TOWN) return true;
  return ((words[first - 1]?.cues ?? 0) & PLACING) !== 0;
}

/** A capital says something there only in a name of the gazetteer or of a person, or in a word all in capitals. */
function withoutNouns(words: readonly Word[], names: readonly SpottedName[]): readonly Word[] {
  const named = new Uint8Array(words.length);
  for (const { first, last } of names) named.fill(1, first, last + 1);
  return words.map((word, index) => {
    const before = words[index - 1];
    const person = word.person !== 0 || (before !== undefined && (before.person !== 0 || (before.cues & TITLE) !== 0));
    return word.shape !== SHAPES.CAPITAL || named[index] === 1 || person ? word : { ...word, shape: SHAPES.SMALL };
  });
}

/** Magnitude of a name that a reader anywhere in the country knows: 10,000 inhabitants. */
const TOWN = 4;

function readSentence(sentence: Sentence, words: readonly Word[], names: readonly SpottedName[]): Reading {
  const profiles: (NameProfile | null)[] = new Array(words.length).fill(null);
  const places = new Uint8Array(words.length);
  for (const { first, last, profile } of names) {
    for (let index = first; index <= last; index++) {
      profiles[index] = profile;
      places[index] = first === last ? 1 : index === first ? 2 : index === last ? 4 : 3;
    }
  }
  return {
    sentence,
    words,
    style: styleOf(words),
    names,
    profiles,
    places,
    evidence: new Uint16Array(words.length),
    coherence: new Uint8Array(words.length),
  };
}

/** By the words of some length that do not bind a sentence: in a title those stay small too. */
function styleOf(words: readonly Word[]): Style {
  let long = 0;
  let capitals = 0;
  let capital = 0;
  for (const { shape, length, cues } of words) {
    if (length < 4 || shape === SHAPES.NUMBER || shape === SHAPES.MARK || (cues & BINDING) !== 0) continue;
    long += 1;
    if (shape === SHAPES.CAPITALS) capitals += 1;
    if (shape !== SHAPES.SMALL) capital += 1;
  }
  if (long === 0) return STYLES.NORMAL;
  if (capital === 0) return STYLES.SMALL;
  if (long >= 2 && capitals >= 0.7 * long) return STYLES.CAPITALS;
  return long >= 3 && capital >= 0.85 * long ? STYLES.TITLE : STYLES.NORMAL;
}

/** Marks names of towns and regions by the countries that the article itself names. */
function findCoherence(readings: readonly Reading[], home: readonly string[]): void {
  const named = new Set<string>();
  for (const { names } of readings) {
    for (const { profile } of names)
      if (profile.demonym || profile.kind === 1) for (const code of profile.countries) named.add(code);
  }
  for (const { names, coherence } of readings) {
    for (const { first, last, profile } of names) {
      if (profile.demonym || profile.kind === 1) continue;
      const value = profile.countries.some((code) => named.has(code))
        ? COHERENCE.NAMED
        : profile.countries.some((code) => home.includes(code))
          ? COHERENCE.HOME
          : COHERENCE.NONE;
      coherence.fill(value, first, last + 1);
    }
  }
}

/** Two passes over the words: gather by lower-case form, then hand out. */
function gatherEvidence(readings: readonly Reading[]): void {
  const gathered = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const reading of readings) {
    for (let index = 0; index < reading.words.length; index++) {
      const { lower, shape } = reading.words[index]!;
      const bits = evidenceAt(reading, index);
      const times = (seen.get(lower) ?? 0) + (shape === SHAPES.SMALL ? 0 : 1);
      seen.set(lower, times);
      gathered.set(lower, (gathered.get(lower) ?? 0) | bits | (times > 2 ? EVIDENCE.OFTEN : 0));
    }
  }
  for (const { words, evidence } of readings) {
    for (let index = 0; index < words.length; index++) evidence[index] = gathered.get(words[index]!.lower)!;
  }
}

function evidenceAt({ words, style, profiles, places }: Reading, index: number): number {
  const word = words[index]!;
  if (word.shape === SHAPES.MARK || word.shape === SHAPES.NUMBER) return 0;
  if (word.shape === SHAPES.SMALL) return EVIDENCE.SMALL;
  if (style !== STYLES.NORMAL) return 0;
  const before = words[index - 1];
  const after = words[index + 1];
  let bits = index > 0 ? EVIDENCE.CAPITAL : 0;
  if (before !== undefined) {
    if ((before.cues & LOCATIVE) !== 0) bits |= EVIDENCE.AFTER_LOCATIVE;
    if ((before.cues & TITLE) !== 0) bits |= EVIDENCE.AFTER_TITLE;
    if ((before.person & 1) !== 0 && before.shape === SHAPES.CAPITAL) bits |= EVIDENCE.AFTER_GIVEN_NAME;
    if (isCapital(before) && index > 1) bits |= EVIDENCE.IN_RUN;
  }
  if (after !== undefined) {
    if ((after.cues & SPEECH) !== 0) bits |= EVIDENCE.BEFORE_SPEECH;
    if (isCapital(after)) bits |= EVIDENCE.IN_RUN;
    const container = profiles[index + 2];
    if (places[index] !== 0 && after.lower === COMMA && container && container.kind <= 2)
      bits |= EVIDENCE.BEFORE_CONTAINER;
  }
  return bits;
}

function isCapital({ shape }: Word): boolean {
  return shape === SHAPES.CAPITAL || shape === SHAPES.CAPITALS || shape === SHAPES.MIXED;
}

const BINDING = cueBit('FUNCTION_WORD') | cueBit('LOCATIVE') | cueBit('DIRECTION') | cueBit('CONJUNCTION');
const ARTICLE = cueBit('ARTICLE');
const PLACING = cueBit('LOCATIVE') | cueBit('DIRECTION') | cueBit('PLACE_NOUN');
const LOCATIVE = cueBit('LOCATIVE');
const TITLE = cueBit('TITLE');
const SPEECH = cueBit('SPEECH_VERB');
/** FNV-1a of ",". */
const COMMA = Math.imul(0x811c9dc5 ^ 0x2c, 0x01000193);

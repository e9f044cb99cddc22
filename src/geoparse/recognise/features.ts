import { cueBit } from './cues.ts';
import { mix } from './hash.ts';
import { EVIDENCE, type Reading } from './reading.ts';
import type { NameProfile } from './spot.ts';
import { isNameLike, SHAPES, type Word } from './words.ts';

/**
 * The features of each token of a sentence as 32-bit hashes: those of token i stand from `starts[i]` to `starts[i + 1]`, the shared
 * ones first, up to `sharedEnds[i]`.
 */
export interface FeatureRows {
  readonly starts: Int32Array;
  readonly sharedEnds: Int32Array;
  readonly hashes: Int32Array;
}

/**
 * What the tagger looks at. `SHARED` features see shapes, the gazetteer, name lists, sorts of words and the rest of the article,
 * and hold in any language; `LEXICAL` ones see words and parts of words, and hold in the language they were learnt in.
 *
 * Words in small letters with no capital near get a few features only: nearly all are outside any name. The numbers given to
 * {@link mix} only keep the kinds of feature apart; changing one means training anew.
 */
export function featuresOf(reading: Reading, use: 'SHARED' | 'LEXICAL'): FeatureRows {
  const { words } = reading;
  const starts = new Int32Array(words.length + 1);
  const sharedEnds = new Int32Array(words.length);
  sink.length = 0;
  const runs = runsOf(reading);
  for (let index = 0; index < words.length; index++) {
    starts[index] = sink.length;
    const busy = isBusy(reading, index);
    if (busy) addShared(sink, reading, index, runs[index]!);
    else sink.add(mix(0, words[index]!.shape));
    sharedEnds[index] = sink.length;
    if (use === 'SHARED') continue;
    if (busy) addLexical(sink, reading, index, runs[index]!);
    else sink.add(mix(1, words[index]!.lower));
  }
  starts[words.length] = sink.length;
  return { starts, sharedEnds, hashes: sink.taken() };
}

/** A growing list of numbers. */
class Sink {
  length = 0;
  private numbers = new Int32Array(8192);

  add(hash: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = hash;
  }

  /** A copy of what was added. */
  taken(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}

/** Used again for each sentence: making room anew takes longer than filling it. */
const sink = new Sink();

/** A run of capitalised words, with the small particles between them: "Universiteit van Amsterdam". */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Sorts of all its words together. */
  readonly cues: number;
  /** Its first word is a given name. */
  readonly given: boolean;
}

function runsOf({ words }: Reading): readonly (Run | null)[] {
  const runs: (Run | null)[] = new Array(words.length).fill(null);
  for (let first = 0; first < words.length; first++) {
    if (!isNameLike(words[first]!)) continue;
    let last = first;
    let cues = words[first]!.cues;
    for (let next = first + 1; next < words.length && next - first < LONGEST_RUN; next++) {
      const word = words[next]!;
      if (isNameLike(word)) last = next;
      else if (word.shape !== SHAPES.SMALL || (word.cues & PARTICLE) === 0 || next - last > 2) break;
      cues |= word.cues;
    }
    const run: Run = { first, last, cues, given: (words[first]!.person & 1) !== 0 };
    for (let index = first; index <= last; index++) runs[index] = run;
    first = last;
  }
  return runs;
}

const LONGEST_RUN = 12;
const PARTICLE = cueBit('NAME_PARTICLE');

function isBusy({ words, places }: Reading, index: number): boolean {
  if (places[index] !== 0 || isNameLike(words[index]!)) return true;
  const before = words[index - 1];
  const after = words[index + 1];
  return (before !== undefined && isNameLike(before)) || (after !== undefined && isNameLike(after));
}

const NO_WORD: Word = {
  lower: 0,
  printed: 0,
  shape: SHAPES.MARK,
  pattern: 0,
  cues: 0,
  person: 0,
  prefixes: [],
  suffixes: [],
  length: 0,
};

function at(words: readonly Word[], index: number): Word {
  return words[index] ?? NO_WORD;
}

function addShared(sink: Sink, reading: Reading, index: number, run: Run | null): void {
  const { words, style, profiles, places, evidence, coherence } = reading;
  const word = words[index]!;
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const before2 = at(words, index - 2);
  const after2 = at(words, index + 2);

  // Shape and position.
  const opening = index === 0 ? 1 : before.shape === SHAPES.MARK && index === 1 ? 2 : 0;
  const shape = word.shape * 16 + style * 4 + opening;
  sink.add(mix(10, shape));
  sink.add(mix(11, before.shape, shape));
  sink.add(mix(12, shape, after.shape));
  sink.add(mix(13, before.shape, shape, after.shape));
  sink.add(mix(14, word.pattern));
  sink.add(mix(15, word.length, word.shape));
  sink.add(mix(16, before2.shape, before.shape, shape));
  sink.add(mix(17, shape, after.shape, after2.shape));

  // The gazetteer.
  const name = nameValue(profiles[index] ?? null, places[index]!);
  const nameBefore = nameValue(profiles[index - 1] ?? null, places[index - 1] ?? 0);
  const nameAfter = nameValue(profiles[index + 1] ?? null, places[index + 1] ?? 0);
  const profile = profiles[index] ?? null;
  const detail = profile === null ? 0 : detailOf(profile);
  const magnitude = profile === null ? 0 : 1 + profile.magnitude * 4 + profile.ambiguity;
  sink.add(mix(20, name, shape));
  sink.add(mix(21, name, detail));
  sink.add(mix(22, name, detail, shape));
  sink.add(mix(23, nameBefore, name));
  sink.add(mix(24, name, nameAfter));
  sink.add(mix(25, name, before.cues));
  sink.add(mix(26, name, after.cues));
  sink.add(mix(27, name, before.shape, after.shape));
  sink.add(mix(28, name, detail, before.cues));
  sink.add(mix(29, name, magnitude, word.shape));

  const coherent = coherence[index]!;
  sink.add(mix(80, name, coherent));
  sink.add(mix(81, magnitude, coherent, word.shape));
  sink.add(mix(82, word.person, coherent, name === 0 ? 0 : 1));

  // Sorts of words around.
  sink.add(mix(30, word.cues, word.shape));
  sink.add(mix(31, before.cues, word.shape));
  sink.add(mix(32, after.cues, word.shape));
  sink.add(mix(33, before2.cues, before.cues));
  sink.add(mix(34, after.cues, after2.cues));
  sink.add(mix(35, before.cues, after.cues, word.shape));
  sink.add(mix(36, before.cues, before.shape, word.cues));

  // "in het Canadese Gander", "im oberbayerischen Murnau": a name behind an adjective of a place.
  const adjective = adjectiveOf(reading, index - 1);
  if (adjective !== 0) {
    const before3 = at(words, index - 3);
    sink.add(mix(37, adjective, before2.cues, shape));
    sink.add(mix(38, adjective, before2.cues & ARTICLE, before3.cues & PLACING));
    sink.add(mix(39, adjective, before2.cues, name));
    sink.add(mix(46, adjective, before3.cues & PLACING, name === 0 ? 0 : 1));
  }

  // Names of persons.
  sink.add(mix(40, word.person, shape));
  sink.add(mix(41, before.person, word.person, before.shape * 8 + word.shape));
  sink.add(mix(42, word.person, after.person, word.shape * 8 + after.shape));
  sink.add(mix(43, word.person, name));
  sink.add(mix(44, before.person, name, before.shape));
  sink.add(mix(45, before.cues, word.person, word.shape));

  // The rest of the article.
  const told = evidence[index]!;
  sink.add(mix(50, told));
  sink.add(mix(51, told, name));
  sink.add(mix(52, told & ~(EVIDENCE.OFTEN | EVIDENCE.IN_RUN), shape));
  sink.add(mix(53, told, word.person));

  // The run of capitals that the word stands in.
  if (run !== null) {
    const length = Math.min(6, run.last - run.first + 1);
    const place = index === run.first ? (index === run.last ? 0 : 1) : index === run.last ? 3 : 2;
    const outerBefore = at(words, run.first - 1);
    const outerAfter = at(words, run.last + 1);
    sink.add(mix(60, length, place, style));
    sink.add(mix(61, run.cues, place));
    sink.add(mix(62, outerBefore.cues, outerBefore.shape, place));
    sink.add(mix(63, outerAfter.cues, outerAfter.shape, place));
    sink.add(mix(64, run.given ? 1 : 0, place, length));
    sink.add(mix(65, run.cues & ORGANISATION, name, place));
    sink.add(mix(66, outerBefore.cues, name, place * 8 + length));
  }

  // Marks around, and "name, container" or "(name)".
  if (before.shape === SHAPES.MARK) sink.add(mix(70, before.lower, word.shape));
  if (after.shape === SHAPES.MARK) sink.add(mix(71, after.lower, word.shape));
  if (before.shape === SHAPES.MARK && after.shape === SHAPES.MARK) sink.add(mix(72, before.lower, after.lower, name));
  if (after.shape === SHAPES.MARK)
    sink.add(mix(73, after.lower, name, nameValue(profiles[index + 2] ?? null, places[index + 2] ?? 0)));
  if (before.shape === SHAPES.MARK)
    sink.add(mix(74, before.lower, name, nameValue(profiles[index - 2] ?? null, places[index - 2] ?? 0)));
}

const ORGANISATION = cueBit('ORGANISATION_WORD');

function addLexical(sink: Sink, reading: Reading, index: number, run: Run | null): void {
  const { words, places, profiles } = reading;
  const word = words[index]!;
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const name = nameValue(profiles[index] ?? null, places[index]!);
  sink.add(mix(1, word.lower));
  sink.add(mix(101, word.printed));
  sink.add(mix(102, before.lower));
  sink.add(mix(103, after.lower));
  sink.add(mix(104, at(words, index - 2).lower));
  sink.add(mix(105, at(words, index + 2).lower));
  sink.add(mix(106, before.lower, word.lower));
  sink.add(mix(107, word.lower, after.lower));
  sink.add(mix(108, before.lower, name));
  sink.add(mix(109, after.lower, name));
  sink.add(mix(110, before.lower, word.shape, after.lower));
  sink.add(mix(111, at(words, index - 2).lower, before.lower));
  sink.add(mix(112, after.lower, at(words, index + 2).lower));
  const adjective = adjectiveOf(reading, index - 1);
  if (adjective !== 0) sink.add(mix(113, at(words, index - 2).lower, adjective, name));
  for (const prefix of word.prefixes) sink.add(mix(120, prefix));
  for (const suffix of word.suffixes) sink.add(mix(121, suffix));
  const suffix = word.suffixes[1];
  if (suffix !== undefined) sink.add(mix(122, suffix, word.shape, name));
  for (const ending of before.suffixes.slice(1, 2)) sink.add(mix(123, ending, word.shape));
  for (const ending of after.suffixes.slice(1, 2)) sink.add(mix(124, ending, word.shape));
  if (run !== null && run.last > run.first) {
    sink.add(mix(130, at(words, run.first).lower));
    sink.add(mix(131, at(words, run.last).lower));
    sink.add(mix(132, at(words, run.first - 1).lower));
    sink.add(mix(133, at(words, run.last + 1).lower));
  }
}

/** 1 an adjective of a place, 2 a point of the compass, 0 neither. */
function adjectiveOf({ words, profiles }: Reading, index: number): number {
  if (profiles[index]?.demonym === true) return 1;
  return ((words[index]?.cues ?? 0) & COMPASS) !== 0 ? 2 : 0;
}

const ARTICLE = cueBit('ARTICLE');
const COMPASS = cueBit('COMPASS');
const PLACING = cueBit('LOCATIVE') | cueBit('DIRECTION');

/** Where in a gazetteer name the token is, and what sort of place that is. */
function nameValue(profile: NameProfile | null, place: number): number {
  return profile === null ? 0 : place * 32 + profile.kind * 2 + (profile.demonym ? 1 : 0);
}

/** How well known the name is, and what else it may be. */
function detailOf({ magnitude, otherMagnitude, ambiguity, crowd, exact }: NameProfile): number {
  const rest = Math.max(0, otherMagnitude - magnitude);
  return 1 + magnitude * 256 + rest * 16 + ambiguity * 4 + (crowd === 2 ? 2 : 0) + (exact ? 1 : 0);
}

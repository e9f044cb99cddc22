import type { EventKind } from '../model/event.ts';
import type { Timex } from '../model/timex.ts';
import type { Movement } from './language.ts';
import { type KindContext, type KindSign, noContext, rankKinds } from './kind-choice.ts';
import type { SentenceReading } from './reading.ts';
import type { EventsVocabulary, KindCue } from './vocabulary.ts';
import { clauseMarks, type Occurrence } from './word-list.ts';

/** Something that a sentence says happens, before its place and time are settled. */
export interface Happening {
  readonly reading: SentenceReading;
  readonly kind: EventKind;
  readonly movement: Movement | null;
  /** The words that tell it: token indexes, `last` inclusive. The whole sentence where no word does. */
  readonly first: number;
  readonly last: number;
  /** How strongly the words tell it; from 0, where nothing does. */
  readonly strength: number;
  /** In a clause that hangs on another: "die een hele wijk verwoestte". */
  readonly isSubordinate: boolean;
  /** The cue points back: "het ongeluk". */
  readonly definite: boolean;
  /** One more of the same: "ook in Sevilla". */
  readonly also: boolean;
  /** Another one than the story's: "de vorige top". */
  readonly previous: boolean;
  /** "de treinramp van 18 januari": a time that belongs to these words alone. */
  readonly ownTimex: Timex | null;
}

const strengthOfForm = { VERB: 4, NOUN: 2.5, TOPIC: 1.2 } as const;
/** Words that often tell less than another in the same sentence: who said it, who fell victim, which way it went. */
const discountOfKind: Readonly<Partial<Record<EventKind, number>>> = {
  STATEMENT: 2.5,
  CASUALTY: 2,
  TRAVEL: 1,
  AID: 0.5,
  ECONOMY: 0.5,
  REJECT: 0.5,
};
const backgroundDiscount = 2;
const subordinateDiscount = 1;
const reasonDiscount = 2.6;
const foregroundBonus = 2;
const hypotheticalDiscount = 2;
/** For each further word of the same kind. */
const supportBonus = 0.5;
const waylessDiscount = 2;
/**
 * What a sentence tells, the main thing first. Others follow where they are told apart from it: by a time of their own, or in a
 * clause with another kind.
 */
export function happeningsOf(
  reading: SentenceReading,
  vocabulary: EventsVocabulary,
  context: KindContext = noContext,
): Happening[] {
  const all = reading.cues.map((cue) => happeningAt(reading, cue, vocabulary));
  const [strongest, ...rest] = [...all].sort((a, b) => weightIn(b, all) - weightIn(a, all) || a.first - b.first);
  if (!strongest) return [];
  const signs = signsOf(reading, all);
  const [kind] = rankKinds(signs, context);
  const told = [strongest, ...rest].find((each) => each.kind === kind && each.ownTimex === null);
  // No word of the sentence tells the kind that the words around it do.
  const plain = [strongest, ...rest].find((each) => each.ownTimex === null);
  const main = told ?? (plain ? { ...plain, kind: kind!, movement: null } : strongest);
  const others = [strongest, ...rest].filter((each) => each !== main && each.first !== main.first);
  const support = others.filter((other) => other.kind === main.kind);
  const supported = {
    ...main,
    strength: main.strength + supportBonus * support.length,
    definite: main.definite || support.some((other) => other.definite),
  };
  return [supported, ...others.filter((other) => isApart(other, main))];
}

/** The words of a sentence that tell a kind, as they stand: what the choice among the kinds is made from. */
export function signsIn(reading: SentenceReading, vocabulary: EventsVocabulary): KindSign[] {
  return signsOf(
    reading,
    reading.cues.map((cue) => happeningAt(reading, cue, vocabulary)),
  );
}

/**
 * Words with a time of their own ("de treinramp van 18 januari") tell something beside the sentence, and so do those in its background
 * ("de gevolgen van de droogte") where a clause of its own tells something.
 */
function signsOf({ cues }: SentenceReading, all: readonly Happening[]): KindSign[] {
  const signs = all.map(({ strength, isSubordinate, first, last }, i) => ({
    cue: cues[i]!.label,
    strength,
    isSubordinate,
    first,
    last,
  }));
  const inView = ({ cue, strength }: KindSign): boolean => weightOf(cue) - strength < backgroundDiscount;
  const hasVerb = signs.some((sign) => sign.cue.form === 'VERB' && !sign.isSubordinate && inView(sign));
  const own = signs.filter((sign, i) => all[i]!.ownTimex === null && (!hasVerb || inView(sign)));
  return own.length > 0 ? own : signs;
}

function weightIn(happening: Happening, all: readonly Happening[]): number {
  const support = all.filter((other) => other.kind === happening.kind).length - 1;
  return happening.strength + supportBonus * support - (happening.ownTimex ? backgroundDiscount : 0);
}

function isApart(other: Happening, main: Happening): boolean {
  if (other.ownTimex) return other.ownTimex !== main.ownTimex;
  const { clauses } = main.reading;
  // "Hij vloog naar Jakarta en reist door naar Manilla": each verb of travel is a leg.
  return clauses[other.first] !== clauses[main.first] && (other.kind !== main.kind || other.kind === 'TRAVEL');
}

function happeningAt(reading: SentenceReading, cue: Occurrence<KindCue>, vocabulary: EventsVocabulary): Happening {
  const { kind, form, movement } = cue.label;
  const stance = stanceBefore(reading.words, cue.first, form === 'VERB' ? verbReach : nounReach, vocabulary);
  const subordinate = subordination(reading, cue.first, vocabulary);
  let strength = weightOf(cue.label);
  if (stance.background) strength -= backgroundDiscount;
  else strength -= subordinate;
  if (movement && !hasWay(reading, cue, movement)) strength -= waylessDiscount;
  if (stance.foreground && kind !== 'STATEMENT') strength += foregroundBonus;
  if (kind !== 'STATEMENT' && isHypothetical(reading, cue.first, vocabulary, form !== 'VERB'))
    strength -= hypotheticalDiscount;
  return {
    reading,
    kind,
    movement,
    first: cue.first,
    last: cue.last,
    strength: Math.max(0, strength),
    isSubordinate: subordinate > 0,
    definite: (form === 'NOUN' && stance.definite) || recalls(reading, vocabulary),
    also: vocabulary.also.find(reading.words).length > 0,
    previous: stance.previous || isEarlier(reading, cue.first, vocabulary),
    ownTimex: form === 'NOUN' ? timexAfter(reading, cue.last, stance.background, vocabulary) : null,
  };
}

/** A word of travel means travel with a place to go: "kwam naar beneden" and "to leave the treaty" have none. */
function hasWay(
  { phrases, clauses }: SentenceReading,
  { first, last }: Occurrence<KindCue>,
  movement: Movement,
): boolean {
  return phrases.some((phrase) => {
    if (clauses[phrase.first] !== clauses[first]) return false;
    if (phrase.reading === 'ORIGIN' || phrase.reading === 'DESTINATION' || phrase.reading === 'VIA') return true;
    if (phrase.reading === 'BARE') return phrase.references.some(({ kind }) => kind !== 'METONYM');
    return (
      phrase.reading !== 'ATTRIBUTE' && phrase.reading !== 'ABOUT' && (movement !== 'DEPARTURE' || phrase.first > last)
    );
  });
}

/** "..., a week after a gunman shot ten people": what such a clause tells is less than what the sentence does. */
function subordination(
  { words, clauses }: SentenceReading,
  at: number,
  { clauseOpeners, relatives, background, reasons }: EventsVocabulary,
): number {
  const start = clauses.indexOf(clauses[at]!);
  const opener = words[clauseMarks.has(words[start]!) ? start + 1 : start] ?? '';
  if (start === 0 || (!clauseOpeners.labelOf(opener) && !relatives.labelOf(opener))) return 0;
  if (reasons.labelOf(opener)) return reasonDiscount;
  return background.labelOf(opener) ? backgroundDiscount : subordinateDiscount;
}

/** How far before a noun its preposition may stand: "na een zware aanval"; a verb has it right before it: "after crashing". */
const nounReach = 3;
const verbReach = 1;

interface Stance {
  readonly background: boolean;
  readonly foreground: boolean;
  readonly definite: boolean;
  readonly previous: boolean;
}

/** Whether a word stands in the back- or foreground, and points back: read from the words just before it. */
function stanceBefore(words: readonly string[], first: number, reach: number, vocabulary: EventsVocabulary): Stance {
  let [definite, previous] = [false, false];
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const word = words[at]!;
    if (vocabulary.space.and.labelOf(word) || clauseMarks.has(word)) break;
    if (vocabulary.background.labelOf(word)) return { background: true, foreground: false, definite, previous };
    if (vocabulary.foreground.labelOf(word)) return { background: false, foreground: true, definite, previous };
    if (at === first - 1 && vocabulary.previous.labelOf(word)) previous = true;
    if (vocabulary.definite.labelOf(word)) definite = true;
    else if (vocabulary.space.prepositions.labelOf(word)) break;
  }
  return { background: false, foreground: false, definite, previous };
}

/** "Daarbij kwam een militair om": of what the sentence before told. */
export function recalls({ words }: SentenceReading, { recalling }: EventsVocabulary): boolean {
  return recalling.find(words.slice(0, 3)).some(({ first }) => first === 0);
}

/** "Volgens de minister is daarbij geen akkoord getekend": so it was there. */
export function recallsInClause(
  { reading: { words, clauses }, first }: Happening,
  { recalling }: EventsVocabulary,
): boolean {
  return recalling.find(words).some(({ first: at }) => at > 0 && clauses[at] === clauses[first]);
}

/** "De tentoonstelling was eerder te zien in Londen": before the story, and nothing says when. */
function isEarlier({ words, clauses, timexes }: SentenceReading, at: number, { before }: EventsVocabulary): boolean {
  return (
    timexes.every(({ edtf }) => edtf === null) && before.find(words).some(({ first }) => clauses[first] === clauses[at])
  );
}

/** True where a word before it, or `anywhere` in its clause, says that it may not be so: "zou", "om te voorkomen dat". */
export function isHypothetical(
  { words, clauses }: SentenceReading,
  at: number,
  { hypothetical }: EventsVocabulary,
  anywhere = false,
): boolean {
  const clause = clauses[at]!;
  return hypothetical.find(words).some(({ first, last }) => {
    if (clauses[first] === clause) return last < at || anywhere;
    // "te voorkomen dat er oorlog uitbreekt": into the clause that "dat" opens, not over a comma.
    return last < at && clause - clauses[first]! === 1 && !clauseMarks.has(words[clauses.indexOf(clause)]!);
  });
}

/** How many words may stand between a noun and the time that belongs to it: "de aanslag van", "de verkiezingen in". */
const joint = 2;

function timexAfter(
  { tokens, words, phrases, timexes }: SentenceReading,
  last: number,
  inBackground: boolean,
  { space }: EventsVocabulary,
): Timex | null {
  // "na gesprekken in Moskou vorige maand": over a place that stands right behind the noun.
  const place = inBackground
    ? phrases.find(({ first, reading }) => first === last + 1 && reading === 'CONTAINMENT')
    : undefined;
  const joins = place !== undefined || space.prepositions.labelOf(words[last + 1] ?? '') === 'OF';
  if (!joins) return null;
  const from = place?.last ?? last;
  const start = tokens[from]!.end;
  const limit = tokens[Math.min(tokens.length - 1, from + joint)]!.start;
  const isDate = ({ type, edtf, value }: Timex): boolean => type === 'DATE' && (edtf !== null || /\d/.test(value));
  return timexes.find((timex) => timex.span.start >= start && timex.span.start <= limit && isDate(timex)) ?? null;
}

/** How strongly a word tells its kind, wherever it stands. */
export function weightOf({ kind, form }: KindCue): number {
  return strengthOfForm[form] - (discountOfKind[kind] ?? 0);
}

/** A sentence without a word that tells a kind; `at` are the words that say that something happened, if any. */
export function happeningIn(
  reading: SentenceReading,
  at?: { readonly first: number; readonly last: number },
): Happening {
  const whole = { first: 0, last: reading.tokens.length - 1 };
  const strength = at ? strengthOfForm.NOUN : 0;
  return {
    reading,
    kind: 'OTHER',
    movement: null,
    ...(at ?? whole),
    strength,
    isSubordinate: false,
    definite: false,
    also: false,
    previous: false,
    ownTimex: null,
  };
}

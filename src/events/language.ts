import type { EventKind } from '../model/event.ts';
import type { ReferencePart } from '../model/relation.ts';
import type { TravelMode } from '../model/route.ts';

/**
 * A list of words and phrases, separated by commas: `'ontploffing*, *brand, legt … neer, aan boord'`.
 * In lower case. `*` stands for any letters at either end of a single word; `…` for up to twelve words of the same clause.
 */
export type WordList = string;

/**
 * What tells a kind of event. A verb says that something happened; a noun may also just mention it ("na de aanslag"); a topic only says
 * what a story is about ("rechter", "trainer"), and decides where nothing else does. A word may stand under several kinds: the words
 * around it decide.
 */
export interface KindWords {
  /** Verbs and phrases as they stand in a text. */
  readonly verbs?: WordList;
  /** Verbs to inflect, with a bar after what parts from them: "botsen, neer|storten, in brand|vliegen". */
  readonly infinitives?: WordList;
  /** Nouns and phrases as they stand in a text. */
  readonly nouns?: WordList;
  /** Nouns to inflect, which may end a compound: "brand, ongeluk/ongelukken" with a plural that no rule gives. */
  readonly heads?: WordList;
  readonly topics?: WordList;
}

/** How a language makes forms of the words in its lists. */
export interface Inflection {
  /** Every form of an entry of `infinitives` that a text may have, as entries of a word list. */
  verbForms(infinitive: string): readonly string[];
  /** The same for an entry of `heads`. */
  nounForms(noun: string): readonly string[];
  /** What may follow the parted particle of a verb in its clause: "brak uit in de wijk". */
  readonly afterParticle: WordList;
}

/** How a word of travel moves; UNDERWAY tells where something was going when another thing happened. The kind is TRAVEL. */
export const MOVEMENTS = ['DEPARTURE', 'ARRIVAL', 'JOURNEY', 'UNDERWAY', 'VISIT'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Points of the compass; C is the middle. */
export const BEARINGS = { N: 0, NE: 45, E: 90, SE: 135, S: 180, SW: 225, W: 270, NW: 315, C: 0 } as const;
export type Bearing = keyof typeof BEARINGS;

/** What a preposition makes of the place after it. AT_EDGE is Dutch "aan", OF and WITH join a noun to a name. */
export type SpatialSense =
  | 'AT'
  | 'AT_EDGE'
  | 'NEAR'
  | 'ALONG'
  | 'OVER'
  | 'THROUGH'
  | 'BETWEEN'
  | 'FROM'
  | 'TO'
  | 'UNTIL'
  | 'VIA'
  | 'OFF'
  | 'ABOUT'
  | 'OF'
  | 'WITH';

/** How the language speaks of places and distances. */
export interface SpatialLanguage {
  /** Prepositions of one or more words, each list with its sense. */
  readonly prepositions: Readonly<Partial<Record<SpatialSense, WordList>>>;
  /** Words that may stand between a preposition and its name without meaning: articles, possessives, "onder meer". */
  readonly determiners: WordList;
  /** Adjectives between preposition and name: "het oostelijke Artjom". */
  readonly adjectives: WordList;
  /** Nouns that name a sort of place before a name or before "van": "de stad", "de haven van". */
  readonly placeNouns: WordList;
  /** The part of a place on one side: "het zuiden van". */
  readonly sides: Readonly<Partial<Record<Bearing, WordList>>>;
  /** Beyond a place on one side: "ten zuiden" (van). */
  readonly bearings: Readonly<Partial<Record<Bearing, WordList>>>;
  readonly parts: Readonly<Partial<Record<Exclude<ReferencePart, 'POINT'>, WordList>>>;
  /** Names of units with their length in kilometres: `{ 1: 'km, kilometer', 0.001: 'meter' }`. */
  readonly units: readonly (readonly [km: number, words: WordList])[];
  readonly numberWords: Readonly<Record<string, number>>;
  readonly decimalMark: '.' | ',';
  /** "zo'n", "ongeveer": the claim is approximate. */
  readonly approximately: WordList;
  readonly and: WordList;
  /** Words that stand for a place told before. */
  readonly anaphors: {
    readonly city: WordList;
    readonly region: WordList;
    readonly country: WordList;
    readonly island: WordList;
    /** "zijn buurland": the country beside the one whose people act. */
    readonly neighbour: WordList;
    /** "daar". */
    readonly there: WordList;
    /** Looks like one and is none: "besloot daar maandag toe". */
    readonly none: WordList;
  };
}

/** Which word shows which modality. */
interface ModalityWords {
  readonly planned: WordList;
  readonly hypothetical: WordList;
  readonly denied: WordList;
  /** "geen, niet": denies the word after it, "geen akkoord". */
  readonly negation: WordList;
  readonly historical: WordList;
}

/** What reading events needs to know of a language: word lists that a newcomer can extend, no code but for the forms of words. */
export interface EventsLanguage {
  readonly inflection: Inflection;
  readonly kinds: Readonly<Partial<Record<EventKind, KindWords>>>;
  readonly movements: Readonly<Record<Movement, KindWords>>;
  readonly modes: Readonly<Partial<Record<TravelMode, WordList>>>;
  readonly modality: ModalityWords;
  /** Words that open a clause after a comma or without one: "terwijl", "waarbij". */
  readonly clauseOpeners: WordList;
  /** Words that open a clause only before a preposition, an article or a pronoun: Dutch "die" and "dat". */
  readonly relatives: WordList;
  /** Pronouns that a clause may begin with: "zei dat hij", but "zei dat zondag". */
  readonly subjects: WordList;
  /** "daarbij", at the beginning of a sentence: of what was told right before. */
  readonly recalling: WordList;
  /** "gebeurde", "vond … plaats": says when or where what was told right before happened. */
  readonly happened: WordList;
  /** Prepositions that put what follows in the background: "na de aanslag", "over de ramp". */
  readonly background: WordList;
  /** Prepositions that tell the happening itself: "bij een aanrijding". */
  readonly foreground: WordList;
  /** "omdat": what its clause tells is why the other happened, not what did. */
  readonly reasons: WordList;
  /** Articles that point back to something told before: "de aanslag", "die". */
  readonly definite: WordList;
  /** "ook in Sevilla": one more of what was told. */
  readonly also: WordList;
  /** "de vorige top": another one than the story's, mentioned only. */
  readonly previous: WordList;
  /** "eerder", without a date. */
  readonly before: WordList;
  /** Openers of a sentence that only says who told it: "dat meldt". */
  readonly attribution: WordList;
  /** "sinds zondag": the time after it began something, it is not when this happened. */
  readonly since: WordList;
  /** Of those the words after which something goes on without an end. */
  readonly openEnded: WordList;
  /** "ligt, woont, telt": a sentence with one tells how things are, unless it names a day. */
  readonly states: WordList;
  /** "deden dat", "kwam met het plan": of what was told before, when and where it was done. */
  readonly pointing: WordList;
  /** "naar huis": to the country of whoever travels. */
  readonly homeward: WordList;
  /** "president, leider, minister": with a demonym before it, a person of that country. */
  readonly leaders: WordList;
  readonly space: SpatialLanguage;
}

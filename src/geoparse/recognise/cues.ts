/**
 * Sorts of words that tell what a name beside them is. Each language lists its own words; the recogniser's shared features see
 * the sort only, so that what it learnt in one language helps in the next.
 */
const CUE_KINDS = [
  /** A place follows: "in", "te", "near". */
  'LOCATIVE',
  /** A place follows, or a person: "naar", "uit", "from". */
  'DIRECTION',
  /** "stad", "provincie", "County", "river". */
  'PLACE_NOUN',
  /** "airport", "station", "museum": a building or a ground that a place's name often goes with. */
  'FACILITY',
  /** "straat", "Avenue", "Highway". */
  'STREET',
  /** "noordelijke", "South". */
  'COMPASS',
  /** "minister", "Mr.", "burgemeester": a person's name follows. */
  'TITLE',
  /** "zegt", "said": a person, or a government by its capital's name. */
  'SPEECH_VERB',
  /** "Universiteit", "FC", "Bank", "Inc.", "Police": parts of an organisation's name. */
  'ORGANISATION_WORD',
  /** "van", "de", "von", "al": between a given and a family name. */
  'NAME_PARTICLE',
  'ARTICLE',
  'CONJUNCTION',
  /** Months and weekdays. */
  'CALENDAR',
  /** Other words that bind a sentence: "is", "niet", "which". */
  'FUNCTION_WORD',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Lower-case words of each sort, separated by white space. */
export type CueLists = Readonly<Record<CueKind, string>>;

/** What one language says around names. */
export interface Cues {
  /** The sorts of a lower-case word as bits, in the order of {@link CUE_KINDS}; 0 for any other word. */
  readonly of: (word: string) => number;
  /** True where common nouns begin with a capital, so that a capital says little (German). */
  readonly nounsAreCapitalised: boolean;
  /** True where adjectives of places are written small: "niederländische", "néerlandais". */
  readonly smallDemonyms: boolean;
}

/** Builds a language's cues from its lists. */
export function cuesFrom(lists: CueLists, habits: Omit<Cues, 'of'>): Cues {
  const bits = new Map<string, number>();
  CUE_KINDS.forEach((kind, index) => {
    for (const word of lists[kind].split(/\s+/).filter(Boolean)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return { ...habits, of: (word) => bits.get(word) ?? 0 };
}

/** The bit of a sort in what {@link Cues.of} gives. */
export function cueBit(kind: CueKind): number {
  return 1 << CUE_KINDS.indexOf(kind);
}

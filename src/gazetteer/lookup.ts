import type { Candidate } from '../model/candidate.ts';
import type { Language } from '../model/language.ts';
import type { PlaceKind } from '../model/place.ts';
import { fold } from './fold.ts';
import type { Columns } from './index-format.ts';
import { isLiteral } from './name-match.ts';
import { rangeOf, wholeName, wordNumber } from './name-index.ts';
import { nearSpellings } from './near-spelling.ts';
import type { Postings } from './postings.ts';
import { withoutArticle, withoutRegionWord } from './region-words.ts';

export type Lookup = (name: string, language: Language) => readonly Candidate[];

/** In UTF-16 code units; what is longer names nothing. */
const LONGEST_NAME = 200;
/** Readings that are remembered, so that a news day's names are read once; forgotten all at once. */
const REMEMBERED = 20_000;

/** The gazetteer's `lookup` and `guess` on the names of an index. */
export function createLookup(
  columns: Columns,
  postings: Postings,
): { readonly lookup: Lookup; readonly guess: Lookup } {
  const named: Lookup = (name, language) => {
    const key = wholeName(columns, rangeOf(columns, fold(name)));
    return key < 0 ? [] : postings.candidatesOf(key, name, language);
  };

  /** A region whose kind the text says, "provincie Helmand", where the gazetteer has the bare name. */
  const regionNamed: Lookup = (name, language) => {
    const bare = withoutRegionWord(name);
    if (!bare) return [];
    return named(bare, language)
      .filter(({ place, match }) => TYPED.has(place.kind) && isLiteral(match))
      .map((candidate) => ({ ...candidate, match: 'PARTIAL' }));
  };

  const nearlyNamed: Lookup = (name, language) =>
    nearSpellings(fold(name), (word) => wordNumber(columns, word) >= 0)
      .flatMap((spelling) => {
        const key = wholeName(columns, rangeOf(columns, spelling));
        return key < 0 ? [] : postings.candidatesOf(key, spelling, language);
      })
      .filter(({ match }) => isLiteral(match) || match === 'TRANSLITERATION')
      .map((candidate): Candidate => ({ ...candidate, match: 'NEAR_SPELLING' }))
      .sort((a, b) => b.place.population - a.place.population);

  return {
    lookup: remembering((name, language) => firstFound(name, language, named, regionNamed)),
    guess: remembering((name, language) => firstFound(withoutArticle(name), language, named, nearlyNamed)),
  };
}

/** What a word such as province, district, city or island may stand beside. */
const TYPED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['REGION', 'DISTRICT', 'CITY', 'ISLAND']);

function firstFound(name: string, language: Language, ...lookups: readonly Lookup[]): readonly Candidate[] {
  for (const lookup of lookups) {
    const candidates = lookup(name, language);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

function remembering(read: Lookup): Lookup {
  const remembered = new Map<string, readonly Candidate[]>();
  return (name, language) => {
    if (name.length > LONGEST_NAME) return [];
    const key = `${language} ${name}`;
    let candidates = remembered.get(key);
    if (!candidates) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      candidates = read(name, language);
      remembered.set(key, candidates);
    }
    return candidates;
  };
}

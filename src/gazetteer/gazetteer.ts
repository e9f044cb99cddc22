import {
  type Ambiguity,
  type Candidate,
  type Gazetteer,
  NAME_KINDS,
  NAME_MATCHES,
  type NameKind,
  type NameMatch,
  type NameWalk,
} from '../model/candidate.ts';
import type { Language } from '../model/language.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { fold } from './fold.ts';
import { type GazetteerIndex, TRANSLITERATED } from './index-format.ts';
import { allNames, goOn, lowerBound, type NameRange, wholeName, wordNumber, wordsWithPrefix } from './name-index.ts';
import { nearSpellings } from './near-spelling.ts';
import { createPlaceTable } from './place-table.ts';
import { withoutArticle, withoutRegionWord } from './region-words.ts';

/** Tokens and surfaces whose reading is remembered, so that a news day's names are read once. */
const REMEMBERED = 20_000;
/** In UTF-16 code units; what is longer names nothing. */
const LONGEST_NAME = 200;

/** A loaded index as the gazetteer that the stages see. */
export function createGazetteer(index: GazetteerIndex): Gazetteer {
  const { header, columns } = index;
  const places = createPlaceTable(index);
  const languageNames = Array.from({ length: 1 << header.languages.length }, (_, bits) =>
    header.languages.filter((_, n) => bits & (1 << n)),
  );
  const countryNumbers = new Map<string, number>();
  for (let n = 0; n < columns.kind.length && countryNumbers.size < header.countries.length; n++) {
    const code = header.countries[columns.country[n]!]!;
    if (columns.kind[n] === COUNTRY && !countryNumbers.has(code)) countryNumbers.set(code, n);
  }
  const ambiguous = new Map(
    Object.entries(header.ambiguous).map(([language, names]) => [language, new Map(Object.entries(names))]),
  );
  const publishers = new Map(Object.entries(header.publishers));
  const neighbours = new Map(Object.entries(header.neighbours));
  const remembered = new Map<string, readonly Candidate[]>();

  function rangeOf(folded: string): NameRange {
    const range = allNames(columns);
    for (const word of folded.split(' ')) if (!goOn(columns, range, wordNumber(columns, word))) break;
    return range;
  }

  /** The candidates of one whole name, sorted, given how the text spells it. */
  function candidatesOf(key: number, surface: string, language: Language): readonly Candidate[] {
    const best = new Map<string, Candidate>();
    for (let posting = columns.postingOffsets[key]!; posting < columns.postingOffsets[key + 1]!; posting++) {
      const kind = NAME_KINDS[columns.postingKind[posting]! & ~TRANSLITERATED]!;
      const name = places.text(columns.postingSpelling[posting]!);
      const languages = languageNames[columns.postingLanguages[posting]!]!;
      const match = matchOf(
        surface,
        name,
        kind,
        languages,
        language,
        (columns.postingKind[posting]! & TRANSLITERATED) !== 0,
      );
      if (!match) continue;
      const number = columns.postingPlace[posting]!;
      const identity = `${number} ${SAME_NAME_KIND[kind] ?? kind}`;
      const known = best.get(identity);
      if (!known || rankOf(match) < rankOf(known.match))
        best.set(identity, { place: places.at(number), name, nameKind: kind, match, languages });
    }
    return [...best.values()].sort(byMatch);
  }

  function exact(surface: string, language: Language): readonly Candidate[] {
    const key = wholeName(columns, rangeOf(fold(surface)));
    return key < 0 ? [] : candidatesOf(key, surface, language);
  }

  /** Places whose region-ness the stripped type word vouches for. */
  function partial(surface: string, language: Language): readonly Candidate[] {
    const bare = withoutRegionWord(surface);
    if (!bare) return [];
    return exact(bare, language)
      .filter(({ place, match }) => REGION_LIKE.has(place.kind) && LITERAL.has(match))
      .map((candidate) => ({ ...candidate, match: 'PARTIAL' }));
  }

  function near(surface: string, language: Language): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const spelling of nearSpellings(fold(surface), (word) => wordNumber(columns, word) >= 0)) {
      const key = wholeName(columns, rangeOf(spelling));
      if (key < 0) continue;
      for (const candidate of candidatesOf(key, spelling, language))
        if (LITERAL.has(candidate.match) || candidate.match === 'TRANSLITERATION')
          found.push({ ...candidate, match: 'NEAR_SPELLING' });
    }
    return found.sort(byMatch);
  }

  function remember(key: string, read: () => readonly Candidate[]): readonly Candidate[] {
    let candidates = remembered.get(key);
    if (!candidates) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      candidates = read();
      remembered.set(key, candidates);
    }
    return candidates;
  }

  function walk(): NameWalk {
    const range = allNames(columns);
    return {
      start: () => void Object.assign(range, allNames(columns)),
      step(token) {
        const folded = fold(token);
        if (folded === '') return false;
        if (!folded.includes(' ')) return goOn(columns, range, wordNumber(columns, folded));
        return folded.split(' ').every((word) => goOn(columns, range, wordNumber(columns, word)));
      },
      get isName() {
        return someName(wholeName(columns, range), false);
      },
      get isCaseSensitiveName() {
        return someName(wholeName(columns, range), true);
      },
      candidates(surface, language) {
        const key = wholeName(columns, range);
        return key < 0 ? [] : remember(`${language} ${surface}`, () => candidatesOf(key, surface, language));
      },
    };
  }

  function someName(key: number, caseSensitive: boolean): boolean {
    if (key < 0) return false;
    for (let posting = columns.postingOffsets[key]!; posting < columns.postingOffsets[key + 1]!; posting++)
      if ((columns.postingKind[posting] === ABBREVIATION) === caseSensitive) return true;
    return false;
  }

  return {
    walk,
    lookup: (name, language) => {
      if (name.length > LONGEST_NAME) return [];
      return remember(`${language}?${name}`, () => {
        const candidates = exact(name, language);
        return candidates.length > 0 ? candidates : partial(name, language);
      });
    },
    guess(name, language) {
      if (name.length > LONGEST_NAME) return [];
      const candidates = exact(withoutArticle(name), language);
      return candidates.length > 0 ? candidates : near(name, language);
    },
    hasLonger(words) {
      const range = rangeOf(fold(words));
      return range.end - range.first > (wholeName(columns, range) < 0 ? 0 : 1);
    },
    ambiguity: (name, language) => (ambiguous.get(language)?.get(name.toLowerCase()) as Ambiguity | undefined) ?? null,
    place(id) {
      const number = places.numberOf(id);
      return number < 0 ? undefined : places.at(number);
    },
    country(code) {
      const number = countryNumbers.get(code.toUpperCase());
      return number === undefined ? undefined : places.at(number);
    },
    neighbours: (countryCode) => neighbours.get(countryCode.toUpperCase()) ?? [],
    publisherHome(domain) {
      const home = publishers.get(domain.toLowerCase().replace(/^www\./, ''));
      return home ? { place: places.at(home[0]), scopeKm: home[1] } : null;
    },
    search(text, limit) {
      const found = new Set<number>();
      const words = fold(text).split(' ');
      const range = words.length > 1 ? rangeOf(words.slice(0, -1).join(' ')) : allNames(columns);
      const [firstWord, endWord] = wordsWithPrefix(columns, words.at(-1)!);
      if (text.trim() === '' || range.first >= range.end) return [];
      const first = lowerBound(columns, range, firstWord);
      const end = lowerBound(columns, range, endWord);
      for (let posting = columns.postingOffsets[first]!; posting < columns.postingOffsets[end]!; posting++)
        if (SEARCHED.has(columns.postingKind[posting]!)) found.add(columns.postingPlace[posting]!);
      // Places are numbered from the most prominent on.
      return Array.from(Uint32Array.from(found).sort().subarray(0, limit), (number) => places.at(number));
    },
  };
}

const COUNTRY = PLACE_KINDS.indexOf('COUNTRY');
const ABBREVIATION = NAME_KINDS.indexOf('ABBREVIATION');
const SEARCHED = new Set([
  NAME_KINDS.indexOf('PREFERRED'),
  NAME_KINDS.indexOf('ALTERNATE'),
  NAME_KINDS.indexOf('METONYM'),
]);
const SAME_NAME_KIND: Partial<Record<NameKind, string>> = { PREFERRED: 'NAME', ALTERNATE: 'NAME' };
const LITERAL: ReadonlySet<NameMatch> = new Set(['EXACT', 'CASE', 'DIACRITICS']);
const REGION_LIKE: ReadonlySet<string> = new Set(['REGION', 'DISTRICT', 'CITY', 'ISLAND']);

/** How the words match the gazetteer's name; null where they may not count as this name at all. */
function matchOf(
  surface: string,
  name: string,
  kind: NameKind,
  nameLanguages: readonly Language[],
  language: Language,
  transliterated: boolean,
): NameMatch | null {
  const inLanguage = nameLanguages.length === 0 || nameLanguages.includes(language);
  switch (kind) {
    case 'ABBREVIATION':
      return inLanguage && withoutSpaces(surface) === withoutSpaces(name) ? 'ABBREVIATION' : null;
    case 'ADJECTIVE':
    case 'INHABITANT':
      return inLanguage && !lostItsCapital(surface, name) ? 'DEMONYM' : null;
    case 'METONYM':
      return 'METONYM';
    default:
      if (transliterated) return 'TRANSLITERATION';
      if (surface === name) return 'EXACT';
      return surface.toLowerCase() === name.toLowerCase() ? 'CASE' : 'DIACRITICS';
  }
}

/** "V. S." is "V.S.", and at the end of a clause "Minn" is "Minn.". */
function withoutSpaces(abbreviation: string): string {
  return abbreviation.replace(/ |\.$/g, '');
}

/** "polish" is not "Polish". */
function lostItsCapital(surface: string, name: string): boolean {
  return surface.charAt(0) === surface.charAt(0).toLowerCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
}

/** Places of one match stay as they come: from the most prominent on. */
function byMatch(a: Candidate, b: Candidate): number {
  return rankOf(a.match) - rankOf(b.match);
}

function rankOf(match: NameMatch): number {
  return NAME_MATCHES.indexOf(match);
}

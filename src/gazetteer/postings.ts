import { type Candidate, NAME_KINDS, type NameKind } from '../model/candidate.ts';
import type { Language } from '../model/language.ts';
import { type GazetteerIndex, TRANSLITERATED } from './index-format.ts';
import { matchOf, rankOf } from './name-match.ts';
import type { PlaceTable } from './place-table.ts';

/** What the names of an index may mean. */
export interface Postings {
  /** The candidates of one name, best match first, then the most prominent place, given how the text spells it. */
  candidatesOf(key: number, surface: string, language: Language): readonly Candidate[];
  /** True when some sense of the name is an abbreviation (`isAbbreviation`), or is none. */
  hasSense(key: number, isAbbreviation: boolean): boolean;
  /** The numbers of the places that these names literally name, most prominent first. */
  placesNamed(firstKey: number, endKey: number): Uint32Array;
}

export function createPostings({ header, columns }: GazetteerIndex, places: PlaceTable): Postings {
  const { postingOffsets, postingPlace, postingSpelling, postingKind, postingLanguages } = columns;
  const languagesOf = Array.from({ length: 1 << header.languages.length }, (_, bits) =>
    header.languages.filter((_, n) => bits & (1 << n)),
  );

  return {
    candidatesOf(key, surface, language) {
      const best = new Map<string, Candidate>();
      for (let posting = postingOffsets[key]!; posting < postingOffsets[key + 1]!; posting++) {
        const kind = NAME_KINDS[postingKind[posting]! & ~TRANSLITERATED]!;
        const name = places.text(postingSpelling[posting]!);
        const languages = languagesOf[postingLanguages[posting]!]!;
        const transliterated = (postingKind[posting]! & TRANSLITERATED) !== 0;
        const match = matchOf(surface, language, { name, kind, languages, transliterated });
        if (!match) continue;
        const identity = `${postingPlace[posting]} ${ONE_NAME.has(kind) ? 'NAME' : kind}`;
        const known = best.get(identity);
        if (known && rankOf(known.match) <= rankOf(match)) continue;
        best.set(identity, { place: places.at(postingPlace[posting]!), name, nameKind: kind, match, languages });
      }
      // Postings are sorted by prominence, and the sort is stable.
      return [...best.values()].sort((a, b) => rankOf(a.match) - rankOf(b.match));
    },
    hasSense(key, isAbbreviation) {
      for (let posting = postingOffsets[key]!; posting < postingOffsets[key + 1]!; posting++)
        if ((postingKind[posting] === ABBREVIATION) === isAbbreviation) return true;
      return false;
    },
    placesNamed(firstKey, endKey) {
      const found = new Set<number>();
      for (let posting = postingOffsets[firstKey]!; posting < postingOffsets[endKey]!; posting++)
        if (NAMING.has(postingKind[posting]!)) found.add(postingPlace[posting]!);
      return Uint32Array.from(found).sort();
    },
  };
}

const ABBREVIATION = NAME_KINDS.indexOf('ABBREVIATION');
/** A preferred and an alternate spelling of one place are one candidate. */
const ONE_NAME: ReadonlySet<NameKind> = new Set(['PREFERRED', 'ALTERNATE']);
const NAMING: ReadonlySet<number> = new Set([...ONE_NAME].map((kind) => NAME_KINDS.indexOf(kind)));

import type { Gazetteer } from '../model/candidate.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { fold } from './fold.ts';
import type { Columns, GazetteerIndex } from './index-format.ts';
import { createLookup } from './lookup.ts';
import { keysWithPrefix, rangeOf, wholeName } from './name-index.ts';
import { createPlaceTable } from './place-table.ts';
import { createPostings } from './postings.ts';
import { createWalk } from './walk.ts';

/** A loaded index as the gazetteer that the stages see. */
export function createGazetteer(index: GazetteerIndex): Gazetteer {
  const { header, columns } = index;
  const places = createPlaceTable(index);
  const postings = createPostings(index, places);
  const countries = countryNumbers(index);
  const neighbours = new Map(Object.entries(header.neighbours));
  const publishers = new Map(Object.entries(header.publishers));
  const ambiguous = new Map(
    Object.entries(header.ambiguous).map(([language, names]) => [language, new Map(Object.entries(names))]),
  );

  return {
    ...createLookup(columns, postings),
    walk: () => createWalk(columns, postings),
    hasLonger: (words) => hasLonger(columns, words),
    ambiguity: (name, language) => ambiguous.get(language)?.get(name.toLowerCase()) ?? null,
    place(id) {
      const number = places.numberOf(id);
      return number < 0 ? undefined : places.at(number);
    },
    country(code) {
      const number = countries.get(code.toUpperCase());
      return number === undefined ? undefined : places.at(number);
    },
    neighbours: (countryCode) => neighbours.get(countryCode.toUpperCase()) ?? [],
    publisherHome(domain) {
      const home = publishers.get(domain.toLowerCase().replace(/^www\./, ''));
      return home ? { place: places.at(home[0]), scopeKm: home[1] } : null;
    },
    search(text, limit) {
      const [first, end] = keysWithPrefix(columns, fold(text));
      return Array.from(postings.placesNamed(first, end).subarray(0, limit), (number) => places.at(number));
    },
  };
}

function countryNumbers({ header, columns }: GazetteerIndex): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  columns.kind.forEach((kind, number) => {
    if (kind === COUNTRY) numbers.set(header.countries[columns.country[number]!]!, number);
  });
  return numbers;
}

const COUNTRY = PLACE_KINDS.indexOf('COUNTRY');

function hasLonger(columns: Columns, words: string): boolean {
  const range = rangeOf(columns, fold(words));
  return range.end - range.first > (wholeName(columns, range) < 0 ? 0 : 1);
}

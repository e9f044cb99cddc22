import type { NameWalk } from '../model/candidate.ts';
import { fold } from './fold.ts';
import type { Columns } from './index-format.ts';
import { allNames, goOn, wholeName, wordNumber } from './name-index.ts';
import type { Postings } from './postings.ts';

/** A walk over the names of an index: see `NameWalk`. */
export function createWalk(columns: Columns, postings: Postings): NameWalk {
  const range = allNames(columns);
  const hasSense = (isAbbreviation: boolean): boolean => {
    const key = wholeName(columns, range);
    return key >= 0 && postings.hasSense(key, isAbbreviation);
  };

  return {
    start() {
      Object.assign(range, allNames(columns));
    },
    step(token) {
      const folded = fold(token);
      if (folded === '') return false;
      if (!folded.includes(' ')) return goOn(columns, range, wordNumber(columns, folded));
      return folded.split(' ').every((word) => goOn(columns, range, wordNumber(columns, word)));
    },
    get isName() {
      return hasSense(false);
    },
    get isCaseSensitiveName() {
      return hasSense(true);
    },
    candidates(surface, language) {
      const key = wholeName(columns, range);
      return key < 0 ? [] : postings.candidatesOf(key, surface, language);
    },
  };
}

import type { TimeLanguage } from '../language.ts';
import { compileLexicon } from '../lexicon.ts';
import { parsers } from '../parse/index.ts';
import { refiners } from '../refine/index.ts';
import { numberRows } from './numbers.ts';
import { tomorrowAtStart } from './parsers.ts';
import { verbForm } from './verbs.ts';
import { words } from './words.ts';

export const de: TimeLanguage = {
  lexicon: compileLexicon([...numberRows, ...words]),
  parsers: [tomorrowAtStart, ...parsers],
  refiners,
  verbForm,
  conventions: {
    numericDates: 'DAY_FIRST',
    capitalMonths: true,
    decimalMark: ',',
    ordinalPoint: true,
    clockJoinsDate: false,
    ranges: 'ENDS',
    distances: 'AS_DURATIONS',
  },
  homeZones: ['Europe/Berlin'],
};

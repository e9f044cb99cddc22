import type { TimeLanguage } from '../language.ts';
import { compileLexicon } from '../lexicon.ts';
import { parsers } from '../parse/index.ts';
import { refiners } from '../refine/index.ts';
import { numberRows } from './numbers.ts';
import { verbForm } from './verbs.ts';
import { words } from './words.ts';

export const fr: TimeLanguage = {
  lexicon: compileLexicon([...numberRows, ...words]),
  parsers,
  refiners,
  verbForm,
  conventions: {
    numericDates: 'DAY_FIRST',
    capitalMonths: false,
    decimalMark: ',',
    ordinalPoint: false,
    clockJoinsDate: true,
    ranges: 'ENDS',
    distances: 'AS_DATES',
  },
  homeZones: ['Europe/Paris', 'America/Toronto'],
};

import type { TimeLanguage } from '../language.ts';
import { compileLexicon } from '../lexicon.ts';
import { parsers } from '../parse/index.ts';
import { refiners } from '../refine/index.ts';
import { numberRows } from './numbers.ts';
import { verbForm } from './verbs.ts';
import { words } from './words.ts';

export const en: TimeLanguage = {
  lexicon: compileLexicon([...numberRows, ...words]),
  parsers,
  refiners,
  verbForm,
  conventions: {
    numericDates: 'MONTH_FIRST',
    capitalMonths: true,
    decimalMark: '.',
    ordinalPoint: false,
    clockJoinsDate: true,
    ranges: 'ENDS',
    distances: 'AS_DATES',
  },
  homeZones: [
    'Europe/London',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'Australia/Sydney',
  ],
};

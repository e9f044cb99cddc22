import { series, type WordRow } from '../lexicon.ts';
import type { DayPart, Unit } from '../meaning.ts';
import { zoneRows } from './zones.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['morning']],
  ['AF', ['afternoon']],
  ['EV', ['evening']],
  ['NI', ['night']],
];

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['S', 'second', 'seconds'],
  ['MIN', 'minute', 'minutes'],
  ['H', 'hour', 'hours'],
  ['D', 'day', 'days'],
  ['W', 'week', 'weeks'],
  ['WE', 'weekend', 'weekends'],
  ['M', 'month', 'months'],
  ['DE', 'decade', 'decades'],
  ['CE', 'century', 'centuries'],
  ['NI', 'night', 'nights'],
];

const weekdayRows: readonly WordRow[] = [
  ...series('weekday', 1, WEEKDAYS),
  ...series('weekday', 1, ['mon', 'tue|tues', 'wed', 'thu|thur|thurs', 'fri', 'sat', 'sun'], { weak: true }),
  ...series(
    'weekday',
    1,
    WEEKDAYS.map((day) => `${day}s`),
    { habit: true },
  ),
  ...WEEKDAYS.flatMap((day, i) =>
    PARTS.map(([part, words]): WordRow => [{ weekday: i + 1, part }, words.map((word) => `${day} ${word}`).join('|')]),
  ),
];

const partRows: readonly WordRow[] = [
  ...PARTS.map(([part, words]): WordRow => [{ part }, words.join('|')]),
  [
    { part: 'MO' },
    'morning hours|early hours|early morning|early morning hours|late morning|mid-morning|midmorning|dawn|early-morning',
  ],
  [{ part: 'AF' }, 'late afternoon|early afternoon|mid-afternoon|midafternoon'],
  [{ part: 'EV' }, 'late evening|early evening|dusk'],
  [{ part: 'NI' }, 'late night|night-time|nighttime|overnight'],
  [{ part: 'MI' }, 'midday'],
  [{ part: 'MO', habit: true }, 'mornings'],
  [{ part: 'AF', habit: true }, 'afternoons'],
  [{ part: 'EV', habit: true }, 'evenings'],
];

const dayRows: readonly WordRow[] = [
  [{ day: { offset: 0 } }, 'today'],
  [{ day: { offset: -1 } }, 'yesterday'],
  [{ nickname: true }, 'black|bloody|super|cyber'],
  [{ day: { offset: 1 } }, 'tomorrow'],
  [{ day: { offset: -2 } }, 'the day before yesterday'],
  [{ day: { offset: 2 } }, 'the day after tomorrow'],
  [{ day: { offset: 0, part: 'NI' } }, 'tonight'],
  [{ day: { offset: -1, part: 'NI' } }, 'last night|yesterday night'],
  ...PARTS.flatMap(([part, words]): WordRow[] => [
    [{ day: { offset: -1, part } }, words.map((word) => `yesterday ${word}`).join('|')],
    [{ day: { offset: 1, part } }, words.map((word) => `tomorrow ${word}`).join('|')],
  ]),
];

const unitRows: readonly WordRow[] = [
  ...series('quarter', 1, ['Q1', 'Q2', 'Q3', 'Q4']),
  ...UNITS.flatMap(([unit, one, more]): WordRow[] => [
    [{ unit }, one],
    [{ unit, plural: true }, more],
  ]),
  [{ unit: 'Y', yearWord: true }, 'year'],
  [{ unit: 'Y', plural: true }, 'years|yrs'],
  [{ unit: 'Y', yearWord: true }, 'fiscal year|financial year|calendar year|school year'],
  [{ unit: 'D' }, 'trading day|business day|working day'],
  [{ unit: 'D', plural: true }, 'trading days|business days|working days'],
  [{ unit: 'H', plural: true }, 'hrs'],
  [{ unit: 'MIN', plural: true }, 'mins'],
  [{ unit: 'Q', quarterWord: true }, 'quarter|fiscal quarter'],
  [{ unit: 'Q', plural: true }, 'quarters'],
  [{ halfWord: true }, 'half'],
  [{ minutes: 15 }, 'quarter'],
  [{ unit: 'D', scale: 14 }, 'fortnight'],
  [{ unit: 'Y', scale: 50 }, 'half-century|half century'],
  [{ unit: 'Y', scale: 25 }, 'quarter-century|quarter century|quarter of a century'],
  [{ shifted: { unit: 'Y', by: 0, origin: 'REFERENCE' } }, "year-end|the year's end|yearend"],
  [{ grammar: true }, 'to last|will last|would last|could last|may last|would-be'],
  [{ unit: 'MIN', scale: 15 }, 'quarter of an hour|quarter-hour'],
  [{ unit: 'MIN', scale: 30 }, 'half-hour|half hour'],
  [{ minutes: 30 }, 'half'],
];

const seasonRows: readonly WordRow[] = [
  [{ season: 'SP' }, 'spring|springtime'],
  [{ season: 'SU' }, 'summer|summertime'],
  [{ season: 'FA' }, 'autumn'],
  [{ season: 'FA', weak: true }, 'fall'],
  [{ season: 'WI' }, 'winter|wintertime'],
];

const shiftRows: readonly WordRow[] = [
  [{ shift: { direction: -1, origin: 'REFERENCE' } }, 'last'],
  [{ shift: { direction: -1, origin: 'REFERENCE', rolling: true }, ref: 'PAST_REF', refAfterArticle: true }, 'past'],
  [{ shift: { direction: 1, origin: 'REFERENCE' } }, 'next|coming|upcoming'],
  [{ shift: { direction: 0, origin: 'REFERENCE' } }, 'this|current'],
  [{ shift: { direction: 0, origin: 'DISCOURSE' } }, 'the entire|the whole|the full'],
  [{ grammar: true }, 'most recent|most recently'],
  [{ shift: { direction: 0, origin: 'DISCOURSE' } }, 'that|same|that same|the same'],
  [{ shift: { direction: 1, origin: 'DISCOURSE' } }, 'following|ensuing|subsequent|the next'],
  [{ shift: { direction: -1, origin: 'DISCOURSE', follows: true } }, 'previous|preceding|prior'],
  [{ shift: { direction: -1, origin: 'REFERENCE' } }, 'the last'],
  [{ shift: { direction: -1, origin: 'DISCOURSE', onlyFollows: true } }, 'before|earlier'],
  [{ shift: { direction: 1, origin: 'DISCOURSE', onlyFollows: true } }, 'after|thereafter|afterward|afterwards'],
];

const amountRows: readonly WordRow[] = [
  [
    { fuzzy: true },
    'several|a few|few|some|many|a couple of|a couple|a number of|various|numerous|dozens of|hundreds of|multiple|a handful of',
  ],
  [{ fraction: 0.5 }, 'half'],
  [{ plusHalf: true }, 'and a half|and one half|and one-half'],
  [{ vagueness: 'APPROX' }, 'about|around|approximately|roughly|some|circa|an estimated|or so|around the'],
  [
    { vagueness: 'LESS_THAN' },
    'almost|nearly|less than|fewer than|under|up to|no more than|at most|just under|barely|as little as',
  ],
  [
    { vagueness: 'MORE_THAN' },
    'more than|over|at least|well over|a little more than|a little over|just over|in excess of|as many as|as long as',
  ],
  [{ vagueness: 'EXACT' }, 'exactly|precisely|just|only|shortly|soon|exact'],
  [{ toTheDay: true }, 'to the day'],
  [
    { filler: true },
    'long|full|consecutive|straight|more|whole|previous|further|additional|other|brutal|successive|entire|short',
  ],
  [{ after: 'AGO' }, 'ago|back'],
  [{ ahead: true }, 'in'],
  [{ after: 'HENCE' }, 'from now|hence'],
  [{ after: 'LATER' }, 'later|afterward|afterwards|thereafter'],
  [{ after: 'EARLIER' }, 'earlier|previously|prior|beforehand'],
  [{ lasting: true }, 'long'],
  [{ age: true }, 'old|of age|olds'],
  [
    { measure: true },
    'kilometers|kilometres|km|miles|mph|feet|meters|metres|percent|million|billion|people|troops|men|soldiers|points|dollars|euros',
  ],
  [
    { duration: 'PXY' },
    'years-long|yearslong|years long|decades-long|decadeslong|decades long|centuries-old|decades-old',
  ],
  [{ duration: 'PXM' }, 'months-long|monthslong'],
  [{ duration: 'PXW' }, 'weeks-long|weekslong'],
  [{ duration: 'PXD' }, 'days-long|dayslong'],
  [{ duration: 'PTXH' }, 'hours-long|hourslong'],
  [{ duration: 'P1D' }, 'all day|single-day|one-day'],
  [{ duration: 'P1Y' }, 'yearlong|year-long'],
  [{ duration: 'P1M' }, 'monthlong|month-long'],
  [{ duration: 'P1W' }, 'weeklong|week-long'],
  [{ duration: 'P1D' }, 'daylong|day-long'],
  [{ duration: 'P1DE' }, 'decade-long|decadelong'],
  [{ duration: 'PXY' }, 'over the years'],
];

const setRows: readonly WordRow[] = [
  [{ every: 1 }, 'every|each'],
  [{ every: 2 }, 'every other'],
  [{ times: true }, 'times|twice|once|thrice'],
  [{ ageBefore: true }, 'aged|age|the age of|under the age of|over the age of'],
  [{ numbered: true }, 'page|pages|flight|room|number|no|chapter|resolution|section|boeing|airbus'],
  [{ per: true }, 'per'],
  [{ set: 'P1D' }, 'daily|nightly|day-to-day'],
  [{ set: 'P1W' }, 'weekly'],
  [{ set: 'P2W' }, 'biweekly|fortnightly'],
  [{ set: 'P1M' }, 'monthly'],
  [{ set: 'P3M' }, 'quarterly'],
  [{ set: 'P1Y' }, 'annual|annually|yearly|year after year|year-over-year'],
  [{ set: 'P2Y' }, 'biennial'],
  [{ set: 'PT1H' }, 'hourly'],
];

const vagueRows: readonly WordRow[] = [
  [
    { ref: 'PRESENT_REF' },
    'now|currently|at present|presently|nowadays|at the moment|these days|right now|at this time|present-day|present day|modern-day|modern day',
  ],
  [
    { ref: 'PAST_REF' },
    'recently|recent|more recently|recent years|recent months|recent weeks|recent days|former|long ago|the old days|in recent history|recent history|lately',
  ],
  [
    { ref: 'FUTURE_REF' },
    'in the future|the future|the near future|the foreseeable future|the long term|the short term|short-term|someday',
  ],
];

const clockRows: readonly WordRow[] = [
  [{ oclock: true }, "o'clock|hours local time"],
  [{ pastHour: true }, 'past'],
  [{ toHour: true }, 'to'],
  [{ meridiem: 'AM' }, 'am|a.m.|a.m'],
  [{ meridiem: 'PM' }, 'pm|p.m.|p.m'],
  [{ time: { hour: 12, minute: 0 } }, 'noon'],
  [{ time: { hour: 0, minute: 0, endOfDay: true } }, 'midnight'],
];

const periodRows: readonly WordRow[] = [
  [
    { modifier: 'START' },
    'early|the beginning of|beginning of|start of|the start of|the early part of|early in|the opening of|early on',
  ],
  [{ modifier: 'MID' }, 'mid|middle of|the middle of|midway through'],
  [{ modifier: 'END' }, 'late|end of|the end of|the close of|the latter part of|late in|later in|toward the end of'],
  [{ within: true }, 'earlier|later|earlier on|later on|earlier in'],
];

const linkRows: readonly WordRow[] = [
  [{ links: ['OF'] }, 'of|from'],
  [{ links: ['IN'], grammar: true }, 'in|within|into|throughout|during|over'],
  [{ links: ['ON'], grammar: true }, 'on'],
  [{ links: ['AT'] }, 'at|around|about|by'],
  [{ links: ['SINCE'], grammar: true }, 'since'],
  [{ links: ['FROM'] }, 'from'],
  [{ links: ['UNTIL'], grammar: true }, 'until|till|to'],
  [{ links: ['THROUGH'], grammar: true }, 'through|thru'],
  [{ links: ['BETWEEN'] }, 'between'],
  [{ links: ['AND'], grammar: true }, 'and'],
  [{ links: ['OR'], grammar: true }, 'or'],
  [{ links: ['BEFORE'] }, 'before'],
  [{ links: ['AFTER'] }, 'after'],
  [{ links: ['BY'], grammar: true }, 'by'],
  [{ links: ['DURING'] }, 'during|throughout'],
  [{ links: ['FOR'], grammar: true }, 'for'],
  [{ article: true }, 'the|its|his|their'],
  [
    { grammar: true },
    'was|is|were|had|has|have|when|as|the|a|an|saw|where|with|but|that|which|who|it|he|they|she|also|while|after|before|because|would|will|did|marked|brought|began|at',
  ],
];

const monthRows: readonly WordRow[] = [
  [{ month: 1 }, 'january'],
  [{ month: 2 }, 'february'],
  [{ month: 4 }, 'april'],
  [{ month: 6 }, 'june'],
  [{ month: 7 }, 'july'],
  [{ month: 9 }, 'september'],
  [{ month: 10 }, 'october'],
  [{ month: 11 }, 'november'],
  [{ month: 12 }, 'december'],
  ...series(
    'month',
    1,
    ['jan', 'feb', 'march|mar', 'apr', 'may', 'jun', 'jul', 'august|aug', 'sept|sep', 'oct', 'nov', 'dec'],
    { weak: true },
  ),
];

const feastRows: readonly WordRow[] = [
  [{ feast: { easter: 0 } }, 'easter|easter sunday'],
  [{ feast: { easter: 1 } }, 'easter monday'],
  [{ feast: { easter: -2 } }, 'good friday'],
  [{ feast: { easter: -7 } }, 'palm sunday'],
  [{ feast: { easter: -46 } }, 'ash wednesday'],
  [{ feast: { easter: 49 } }, 'pentecost'],
  [{ feast: { month: 12, day: 25 } }, 'christmas|christmas day'],
  [{ feast: { month: 12, day: 24 } }, 'christmas eve'],
  [{ feast: { month: 12, day: 26 } }, 'boxing day'],
  [{ feast: { month: 12, day: 31 } }, "new year's eve"],
  [{ feast: { month: 1, day: 1 } }, "new year's day|new year's"],
  [{ feast: { month: 10, day: 31 } }, 'halloween'],
  [{ feast: { month: 2, day: 14 } }, "valentine's day"],
  [{ feast: { month: 7, day: 4 } }, 'independence day|the fourth of july'],
  [{ feast: { month: 11, day: 11 } }, 'armistice day|veterans day'],
];

const decadeRows: readonly WordRow[] = [
  ...series('decade', 2, [
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ]),
  [{ bc: true }, 'bc|b.c.|bce|b.c.e.'],
];

/** Everything that English words mean to the time stage. */
export const words: readonly WordRow[] = [
  ...weekdayRows,
  ...partRows,
  ...dayRows,
  ...unitRows,
  ...seasonRows,
  ...shiftRows,
  ...amountRows,
  ...setRows,
  ...vagueRows,
  ...clockRows,
  ...zoneRows,
  ...periodRows,
  ...linkRows,
  ...monthRows,
  ...feastRows,
  ...decadeRows,
];

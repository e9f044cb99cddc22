import { series, type WordRow } from '../lexicon.ts';
import type { DayPart, Unit } from '../meaning.ts';
import { cardinals } from './numbers.ts';
import { zoneRows } from './zones.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** As they end a compound: `zondagavond`, `vanmiddag`, `gisterochtend`. */
const PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['ochtend', 'morgen', 'voormiddag']],
  ['AF', ['middag', 'namiddag']],
  ['EV', ['avond']],
  ['NI', ['nacht']],
];

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['S', 'seconde', 'seconden|secondes'],
  ['MIN', 'minuut', 'minuten'],
  ['D', 'dag|etmaal', 'dagen|etmalen'],
  ['W', 'week', 'weken'],
  ['WE', 'weekend|weekeinde', 'weekends|weekenden|weekeinden|weekeindes'],
  ['M', 'maand', 'maanden'],
  ['DE', 'decennium', 'decennia|decenniums'],
  ['CE', 'eeuw', 'eeuwen'],
  ['NI', 'nacht', 'nachten'],
];

const weekdayRows: readonly WordRow[] = [
  ...series('weekday', 1, WEEKDAYS),
  ...series('weekday', 1, ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], { weak: true }),
  ...series(
    'weekday',
    1,
    WEEKDAYS.map((day) => `${day}s|'s ${day}s`),
    { habit: true },
  ),
  ...WEEKDAYS.flatMap((day, i) =>
    PARTS.flatMap(([part, words]) => [
      [{ weekday: i + 1, part }, words.map((word) => day + word).join('|')] as WordRow,
      [{ weekday: i + 1, part, habit: true }, words.map((word) => `${day + word}s`).join('|')] as WordRow,
    ]),
  ),
  [{ weekday: 3, part: 'AF' }, 'woensdagmidddag'],
];

const partRows: readonly WordRow[] = [
  ...PARTS.map(([part, words]): WordRow => [{ part }, words.join('|')]),
  ...PARTS.map(([part, words]): WordRow => [{ part, habit: true }, words.map((word) => `'s ${word}s`).join('|')]),
  [{ part: 'MO', habit: true }, 'ochtends|smorgens'],
  ...PARTS.map(([part, words]): WordRow => [{ day: { offset: 0, part } }, words.map((word) => `van${word}`).join('|')]),
  ...PARTS.map(
    ([part, words]): WordRow => [
      { day: { offset: -1, part } },
      words.map((word) => `gister${word}|gisteren${word}`).join('|'),
    ],
  ),
  ...PARTS.map(
    ([part, words]): WordRow => [{ day: { offset: 1, part } }, words.map((word) => `morgen${word}`).join('|')],
  ),
  [{ part: 'MO' }, 'ochtendspits|vroege ochtend'],
  [{ part: 'NI' }, 'nachtelijke uren'],
];

const dayRows: readonly WordRow[] = [
  [{ day: { offset: 0 } }, 'vandaag|heden'],
  [{ day: { offset: -1 } }, 'gisteren'],
  [{ day: { offset: 0, part: 'NI' } }, 'afgelopen nacht|voorbije nacht'],
  [{ nickname: true }, 'zwarte|bloedige'],
  [{ day: { offset: -2 } }, 'eergisteren'],
  [{ day: { offset: 1 } }, 'morgen'],
  [{ day: { offset: 2 } }, 'overmorgen'],
  [{ day: { offset: 1, part: 'MO' } }, 'morgenvroeg'],
  [{ shifted: { unit: 'Y', by: -1, origin: 'REFERENCE' } }, 'verleden jaar'],
];

const unitRows: readonly WordRow[] = [
  ...series('quarter', 1, ['Q1', 'Q2', 'Q3', 'Q4']),
  ...UNITS.flatMap(([unit, one, more]): WordRow[] => [
    [{ unit }, one],
    [{ unit, plural: true }, more],
  ]),
  [{ unit: 'H', oclock: true }, 'uur'],
  [{ unit: 'H', plural: true }, 'uren|uurtjes'],
  [{ unit: 'H' }, 'uurtje'],
  [{ unit: 'Y', yearWord: true }, 'jaar'],
  [{ unit: 'Y', plural: true, decadeWord: true }, 'jaren'],
  [{ unit: 'Y', yearWord: true }, 'schooljaar|seizoensjaar|kalenderjaar|boekjaar|begrotingsjaar'],
  [{ unit: 'Y', plural: true }, 'boekjaren'],
  [{ unit: 'D' }, 'werkdag|handelsdag|beursdag|speeldag'],
  [{ unit: 'D', plural: true }, 'werkdagen|handelsdagen|beursdagen'],
  [{ unit: 'Q', quarterWord: true }, 'kwartaal|kwart'],
  [{ unit: 'Q', plural: true }, 'kwartalen'],
  [{ halfWord: true }, 'helft|jaarhelft|halfjaar'],
  [{ minutes: 15 }, 'kwart'],
  [{ minutes: 15, unit: 'MIN', scale: 15 }, 'kwartier'],
];

const seasonRows: readonly WordRow[] = [
  [{ season: 'SP' }, 'lente|voorjaar'],
  [{ season: 'SU' }, 'zomer'],
  [{ season: 'FA' }, 'herfst|najaar'],
  [{ season: 'WI' }, 'winter'],
];

const shiftRows: readonly WordRow[] = [
  [{ shift: { direction: -1, origin: 'REFERENCE', daysFromStory: true } }, 'vorige|vorig'],
  [{ shift: { direction: -1, origin: 'REFERENCE' } }, 'verleden'],
  [{ shift: { direction: -1, origin: 'REFERENCE', rolling: true } }, 'afgelopen|voorbije|voorbij'],
  [{ shift: { direction: 1, origin: 'REFERENCE' } }, 'komende|komend|aanstaande|aankomende|aankomend|eerstvolgende'],
  [{ shift: { direction: 1, origin: 'REFERENCE', daysFromStory: true } }, 'volgende|volgend'],
  [{ shift: { direction: 0, origin: 'REFERENCE' } }, 'deze|dit|huidige|huidig|lopende|lopend'],
  [{ shift: { direction: 0, origin: 'DISCOURSE' } }, 'het hele|heel het|het volledige'],
  [{ shift: { direction: 0, origin: 'DISCOURSE' } }, 'die|dat|dezelfde|hetzelfde|diezelfde|datzelfde'],
  [{ shift: { direction: -1, origin: 'REFERENCE', needsAmount: true } }, 'laatste'],
  [{ shift: { direction: 1, origin: 'DISCOURSE', onlyFollows: true } }, 'erna|erop|daarna|daarop|nadien'],
  [{ shift: { direction: -1, origin: 'DISCOURSE', onlyFollows: true } }, 'ervoor|daarvoor|tevoren'],
];

const amountRows: readonly WordRow[] = [
  [
    { fuzzy: true },
    'een paar|enkele|een aantal|enige|meerdere|verscheidene|verschillende|tientallen|wat|vele|veel|honderden|diverse|luttele|talloze',
  ],
  [{ fraction: 0.5 }, 'half|halve'],
  [{ fraction: 1.5 }, 'anderhalf|anderhalve'],
  [{ plusHalf: true }, 'en een half|en een halve|ënhalf|eneenhalf'],
  ...cardinals
    .slice(1, 20)
    .map(
      ([number, word]): WordRow => [
        { fraction: number + 0.5 },
        [`${word}eneenhalf`, `${word}ëneenhalf`, `${word}ëneenhalve`, `${word}eneenhalve`].join('|'),
      ],
    ),
  [
    { vagueness: 'APPROX' },
    "ongeveer|zo'n|circa|rond|omstreeks|rond de|pakweg|om en nabij|naar schatting|grofweg|zowat",
  ],
  [{ vagueness: 'APPROX', number: 1 }, 'een kleine|een dikke|een goede|een ruime'],
  [{ vagueness: 'LESS_THAN' }, 'bijna|nog geen|net geen|minder dan|amper|krap|hooguit|hoogstens|maximaal|kleine'],
  [{ vagueness: 'MORE_THAN' }, 'ruim|meer dan|zeker|minstens|minimaal|ten minste|tenminste|langer dan|dik|ruime|wel'],
  [{ vagueness: 'EXACT' }, 'precies|exact|op de dag af|pal|net|even|kort|vlak'],
  [{ toTheDay: true }, 'op de dag af'],
  [{ filler: true }, 'lange|volle|hele|opeenvolgende|achtereenvolgende|andere|nog|extra|turbulente|ander'],
  [{ after: 'AGO' }, 'geleden|terug'],
  [{ after: 'LATER' }, 'later|daarna|nadien|erna|daaropvolgend'],
  [{ after: 'EARLIER' }, 'eerder|daarvoor|ervoor|tevoren|voordien'],
  [{ before: 'HENCE' }, 'over'],
  [{ lasting: true }, 'lang|durend|durende|al|inmiddels|reeds'],
  [{ age: true }, 'oud|oude|jarige|jarig|jarigen|leeftijd'],
  [
    { measure: true },
    'kilometer|km|meter|mijl|graden|euro|dollar|procent|miljoen|miljard|mensen|inwoners|doden|stuks|keer|banen|punten',
  ],
  [{ duration: 'PXY' }, 'jarenlang|jarenlange'],
  [{ duration: 'PXM' }, 'maandenlang|maandenlange'],
  [{ duration: 'PXW' }, 'wekenlang|wekenlange'],
  [{ duration: 'PXD' }, 'dagenlang|dagenlange'],
  [{ duration: 'PTXH' }, 'urenlang|urenlange'],
  [{ duration: 'PTXM' }, 'minutenlang|minutenlange'],
  [{ duration: 'P1D' }, 'hele dag'],
  [{ duration: 'PT1NI' }, 'hele nacht'],
  [{ duration: 'P1W' }, 'hele week'],
  [{ duration: 'PXY' }, 'in de loop der jaren|door de jaren heen'],
  [{ duration: 'PXY' }, 'decennialang|decennialange|eeuwenlang|eeuwenlange|decennialange'],
  ...cardinals.slice(0, 31).flatMap(([number, word]): WordRow[] => [
    [{ duration: `P${number}D` }, `${word}daags|${word}daagse`],
    [{ duration: `P${number}W` }, `${word}wekelijks|${word}weekse`],
    [{ duration: `PT${number}H` }, `${word}urig|${word}urige`],
    [{ duration: `P${number}M` }, `${word}maands|${word}maandse`],
  ]),
  ...cardinals
    .slice(1, 10)
    .map(([number, word]): WordRow => [{ duration: `P${number}Y` }, `${word}jarig bestaan|${word}jarig jubileum`]),
];

const setRows: readonly WordRow[] = [
  [{ every: 1 }, 'elke|elk|iedere|ieder'],
  [{ every: 2 }, 'om de'],
  [{ ageBefore: true }, 'leeftijd van|jonger dan|ouder dan'],
  [{ numbered: true }, 'pagina|vlucht|kamer|nummer|nr|hoofdstuk|resolutie|artikel|postcode|boeing|airbus'],
  [{ per: true }, 'per'],
  [{ set: 'P1D' }, 'dagelijks|dagelijkse|dag in dag uit|dag in, dag uit|alledaagse'],
  [{ set: 'P1W' }, 'wekelijks|wekelijkse'],
  [{ set: 'P2W' }, 'tweewekelijks|tweewekelijkse'],
  [{ set: 'P1M' }, 'maandelijks|maandelijkse'],
  [{ set: 'P3M' }, 'driemaandelijks|driemaandelijkse'],
  [{ set: 'P6M' }, 'halfjaarlijks|halfjaarlijkse'],
  [{ set: 'P1Y' }, 'jaarlijks|jaarlijkse|jaar na jaar'],
  [{ set: 'P2Y' }, 'tweejaarlijks|tweejaarlijkse'],
  [{ set: 'P4Y' }, 'vierjaarlijks|vierjaarlijkse'],
  [{ set: 'PT1H' }, 'elk uur'],
  [{ set: 'XXXX-WXX-WE' }, 'elk weekend'],
];

const vagueRows: readonly WordRow[] = [
  [
    { ref: 'PRESENT_REF' },
    'nu|nu al|momenteel|op dit moment|op dit ogenblik|thans|tegenwoordig|vandaag de dag|per direct|op dit ogenblik|inmiddels|vooralsnog|voorlopig|tot nu toe|tot nog toe|tot dusver|tot op heden|nog altijd|ditmaal|zojuist nu|anno nu|steeds meer',
  ],
  [
    { ref: 'PAST_REF' },
    'onlangs|recent|recente|recentelijk|kortgeleden|pas geleden|destijds|toentertijd|indertijd|voorheen|vroeger|ooit|zojuist|van oudsher|in het verleden|het verleden|laatst|een tijd geleden|enige tijd geleden|een tijdje geleden|lang geleden|jongstleden|sindsdien|de laatste tijd',
  ],
  [{ ref: 'PAST_REF', refClosed: true }, 'toen|eerder'],
  [{ ref: 'PAST_REF' }, 'toen al|toen nog|pas toen|sinds toen|tot toen|van toen'],
  [{ grammar: true }, 'meest recente|meest recent|nu de|nu het|nu een|nu hij|nu zij|nu er'],
  [
    { ref: 'FUTURE_REF' },
    'binnenkort|straks|in de toekomst|de toekomst|weldra|spoedig|in de nabije toekomst|eerdaags|op termijn|op de lange termijn|de lange termijn|op de korte termijn|op korte termijn|op lange termijn',
  ],
];

const clockRows: readonly WordRow[] = [
  [{ halfTo: true }, 'half'],
  [{ pastHour: true }, 'over'],
  [{ toHour: true }, 'voor'],
  [{ time: { hour: 0, minute: 0, endOfDay: true } }, 'middernacht'],
];

const periodRows: readonly WordRow[] = [
  [{ modifier: 'START' }, 'begin|het begin van|aan het begin van|vroeg in|start'],
  [{ modifier: 'MID' }, 'half|medio|midden|halverwege|midden in'],
  [{ modifier: 'END' }, 'eind|einde|het einde van|laat|ultimo|later in|laat in'],
  [{ within: true }, 'eerder|later|eerder op|later op|in de loop van|eerder in'],
];

const linkRows: readonly WordRow[] = [
  [{ links: ['OF'] }, 'van|der'],
  [{ links: ['IN'], grammar: true }, 'in|binnen|uit'],
  [{ links: ['ON'], grammar: true }, 'op'],
  [{ links: ['AT'] }, 'om|omstreeks|rond|tegen|rondom'],
  [{ links: ['SINCE'] }, 'sinds|sedert|vanaf'],
  [{ links: ['FROM'] }, 'vanaf'],
  [{ links: ['UNTIL'] }, 'tot|t/m'],
  [{ links: ['THROUGH'] }, 'tot en met'],
  [{ links: ['BETWEEN'] }, 'tussen'],
  [{ links: ['AND'] }, 'en'],
  [{ links: ['OR'] }, 'of'],
  [{ links: ['BEFORE'] }, 'voor|vóór|voordat'],
  [{ links: ['AFTER'] }, 'na|nadat'],
  [{ links: ['DURING'] }, 'tijdens|gedurende'],
  [{ links: ['FOR'] }, 'voor'],
  [{ nightTo: true }, 'op'],
  [{ article: true }, 'de|het|den'],
  [{ verb: true }, 'was|is|werd|waren|zijn|had|hadden|heeft|hebben|werden|wordt|worden|kwam|kwamen|zou|zouden'],
  [
    { grammar: true },
    'was|is|werd|waren|zijn|had|hadden|heeft|hebben|kwam|kwamen|werden|won|wonnen|begon|nam|door|bij|met|aan|te|naar|ook|nog|al|niet|als|toen|waarin|dat|die|over',
  ],
];

const monthRows: readonly WordRow[] = [
  ...series('month', 1, [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ]),
  ...series(
    'month',
    1,
    ['jan', 'feb|febr', 'mrt|mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep|sept', 'okt|oct', 'nov', 'dec'],
    { weak: true },
  ),
  ...series('month', 1, [
    'maand januari',
    'maand februari',
    'maand maart',
    'maand april',
    'maand mei',
    'maand juni',
    'maand juli',
    'maand augustus',
    'maand september',
    'maand oktober',
    'maand november',
    'maand december',
  ]),
  // Dates that a content system stamps in English.
  [{ month: 1 }, 'january'],
  [{ month: 2 }, 'february'],
  [{ month: 3 }, 'march'],
  [{ month: 6 }, 'june'],
  [{ month: 7 }, 'july'],
  [{ month: 8 }, 'august'],
  [{ month: 10 }, 'october'],
];

const feastRows: readonly WordRow[] = [
  [{ feast: { easter: 0 } }, 'pasen|eerste paasdag|paaszondag'],
  [{ feast: { easter: 1 } }, 'tweede paasdag|paasmaandag'],
  [{ feast: { easter: -2 } }, 'goede vrijdag'],
  [{ feast: { easter: -3 } }, 'witte donderdag'],
  [{ feast: { easter: -7 } }, 'palmzondag|palmpasen'],
  [{ feast: { easter: -46 } }, 'aswoensdag'],
  [{ feast: { easter: 39 } }, 'hemelvaartsdag|hemelvaart'],
  [{ feast: { easter: 49 } }, 'pinksteren|eerste pinksterdag'],
  [{ feast: { easter: 50 } }, 'tweede pinksterdag|pinkstermaandag'],
  [{ feast: { month: 12, day: 25 } }, 'kerst|kerstmis|eerste kerstdag'],
  [{ feast: { month: 12, day: 26 } }, 'tweede kerstdag'],
  [{ feast: { month: 12, day: 24 } }, 'kerstavond'],
  [{ feast: { month: 12, day: 31 } }, 'oudjaarsdag|oudejaarsavond|oud en nieuw'],
  [{ feast: { month: 1, day: 1 } }, 'nieuwjaarsdag|nieuwjaar'],
  [{ feast: { month: 12, day: 5 } }, 'sinterklaasavond|pakjesavond'],
  [{ feast: { month: 4, day: 27 } }, 'koningsdag'],
  [{ feast: { month: 5, day: 5 } }, 'bevrijdingsdag'],
  [{ feast: { month: 5, day: 4 } }, 'dodenherdenking'],
];

const decadeRows: readonly WordRow[] = series('decade', 2, [
  'twintig|twintiger',
  'dertig|dertiger',
  'veertig|veertiger',
  'vijftig|vijftiger',
  'zestig|zestiger',
  'zeventig|zeventiger',
  'tachtig|tachtiger',
  'negentig|negentiger',
]);

/** Everything that Dutch words mean to the time stage. */
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

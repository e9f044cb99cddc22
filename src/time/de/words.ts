import { series, type WordRow } from '../lexicon.ts';
import type { DayPart, Unit } from '../meaning.ts';
import { cardinals, inflected } from './numbers.ts';
import { zoneRows } from './zones.ts';

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'];

/** As they end a compound (`Montagabend`), stand beside a day (`gestern Abend`) and tell a habit (`abends`). */
const PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['morgen', 'vormittag', 'früh']],
  ['MI', ['mittag']],
  ['AF', ['nachmittag']],
  ['EV', ['abend']],
  ['NI', ['nacht']],
];

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['S', 'sekunde', 'sekunden'],
  ['MIN', 'minute', 'minuten'],
  ['H', 'stunde', 'stunden'],
  ['D', 'tag|tages|tage', 'tage|tagen'],
  ['W', 'woche', 'wochen'],
  ['WE', 'wochenende|wochenendes|wochenend', 'wochenenden'],
  ['M', 'monat|monats|monates', 'monate|monaten'],
  ['Q', 'quartal|quartals|vierteljahr|trimester|trimesters', 'quartale|quartalen'],
  ['Y', 'jahr|jahres|jahrs', 'jahre|jahren'],
  ['DE', 'jahrzehnt|jahrzehnts|jahrzehntes|dekade', 'jahrzehnte|jahrzehnten|dekaden'],
  ['CE', 'jahrhundert|jahrhunderts', 'jahrhunderte|jahrhunderten'],
  ['NI', 'nacht', 'nächte|nächten'],
];

const split = (words: string) => words.split('|');
const compounds = (heads: string, tails: readonly string[], ending = '') =>
  split(heads).flatMap((head) => tails.map((tail) => head + tail + ending));

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const weekdayRows: readonly WordRow[] = [
  ...series(
    'weekday',
    1,
    WEEKDAYS.map((days) =>
      split(days)
        .flatMap((day) => [day, `${capitalised(day)}s`])
        .join('|'),
    ),
  ),
  // "sonntags" is a habit, "des Sonntags" a Sunday.
  ...series(
    'weekday',
    1,
    WEEKDAYS.map((days) =>
      split(days)
        .map((day) => `${day}s`)
        .join('|'),
    ),
    { habit: true },
  ),
  ...series('weekday', 1, ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'], { weak: true }),
  ...WEEKDAYS.flatMap((days, i) =>
    PARTS.flatMap(([part, tails]): WordRow[] => [
      [
        { weekday: i + 1, part },
        [
          ...compounds(days, tails),
          ...compounds(
            days,
            tails.map((tail) => ` ${tail}`),
          ),
          ...compounds(days, tails, 's'),
        ].join('|'),
      ],
      [
        { weekday: i + 1, part, habit: true },
        compounds(
          days,
          tails.map((tail) => ` ${tail}s`),
        ).join('|'),
      ],
    ]),
  ),
];

const partRows: readonly WordRow[] = [
  ...PARTS.map(
    ([part, words]): WordRow => [{ part }, words.filter((word) => word !== 'morgen' && word !== 'früh').join('|')],
  ),
  [{ part: 'MO' }, 'Morgen|MORGEN|morgenstunden|frühen Morgenstunden|morgengrauen|frühen Morgen'],
  [{ part: 'EV' }, 'frühen Abend|späten Abend|spätabend|Abends'],
  [{ part: 'AF' }, 'frühen Nachmittag|späten Nachmittag'],
  [{ part: 'NI' }, 'mitternachtsstunden|späten Nacht'],
  ...PARTS.map(
    ([part, words]): WordRow => [
      { part, habit: true },
      words
        .filter((word) => word !== 'früh')
        .map((word) => `${word}s`)
        .join('|'),
    ],
  ),
  ...[-2, -1, 0, 1].flatMap((offset) => {
    const day = { '-2': 'vorgestern', '-1': 'gestern', '0': 'heute', '1': 'morgen' }[String(offset)]!;
    return PARTS.map(
      ([part, words]): WordRow => [
        { day: { offset, part } },
        words
          .filter((word) => day !== 'morgen' || word !== 'morgen')
          .map((word) => `${day} ${word}`)
          .join('|'),
      ],
    );
  }),
];

const dayRows: readonly WordRow[] = [
  [{ day: { offset: 0, nowadays: true } }, 'heute'],
  [{ day: { offset: -1 } }, 'gestern'],
  [{ nickname: true }, 'schwarzer|schwarzen|blutiger|schwarze'],
  [{ day: { offset: -2 } }, 'vorgestern'],
  [{ day: { offset: 1 } }, 'morgen'],
  [{ day: { offset: 2 } }, 'übermorgen'],
  [{ shifted: { unit: 'Y', by: 0, origin: 'REFERENCE' } }, 'heuer'],
  [{ shifted: { unit: 'Y', by: -1, origin: 'REFERENCE' } }, 'vorjahr|vorjahres|vorjahrs'],
  [{ shifted: { unit: 'M', by: -1, origin: 'REFERENCE' } }, 'vormonat|vormonats'],
  [{ shifted: { unit: 'Q', by: -1, origin: 'REFERENCE' } }, 'vorquartal'],
  [{ shifted: { unit: 'W', by: -1, origin: 'REFERENCE' } }, 'vorwoche'],
  [{ shifted: { unit: 'D', by: -1, origin: 'DISCOURSE' } }, 'vortag|vortages|tag zuvor|tag davor'],
  [
    { shifted: { unit: 'D', by: 1, origin: 'DISCOURSE' } },
    'folgetag|tag darauf|tags darauf|tag danach|am nächsten tag|nächsten tag|nächsten tages',
  ],
  [{ shifted: { unit: 'Y', by: 1, origin: 'DISCOURSE' } }, 'folgejahr|folgejahres'],
];

const unitRows: readonly WordRow[] = [
  ...series('quarter', 1, ['Q1', 'Q2', 'Q3', 'Q4']),
  ...UNITS.flatMap(([unit, one, more]): WordRow[] => [
    [{ unit }, one],
    [{ unit, plural: true }, more],
  ]),
  [{ quarterWord: true }, 'quartal|quartals|vierteljahr|trimester|trimesters'],
  [{ yearWord: true }, 'jahr|jahre|jahres'],
  [{ unit: 'Y', yearWord: true }, 'geschäftsjahr|geschäftsjahres|schuljahr|arbeitsjahr|kalenderjahr|haushaltsjahr'],
  [{ unit: 'D', plural: true }, 'werktage|werktagen|handelstage|handelstagen'],
  [{ halfWord: true }, 'hälfte|halbjahr|jahreshälfte|halbjahres'],
  [{ oclock: true }, 'uhr'],
  [{ minutes: 15 }, 'viertel'],
  [{ unit: 'MIN', scale: 15 }, 'viertelstunde'],
  [{ unit: 'MIN', scale: 30 }, 'halbstunde'],
];

const seasonRows: readonly WordRow[] = [
  [{ season: 'SP' }, 'frühling|frühjahr|frühlings|frühjahrs'],
  [{ season: 'SU' }, 'sommer|sommers|sommermonate|sommermonaten|hochsommer|spätsommer|frühsommer'],
  [{ season: 'FA' }, 'herbst|herbstes|spätherbst'],
  [{ season: 'WI' }, 'winter|winters|wintermonate|wintermonaten'],
];

const shiftRows: readonly WordRow[] = [
  [
    { shift: { direction: -1, origin: 'REFERENCE' } },
    inflected('vergangen', 'vorig', 'letzt', 'verflossen', 'abgelaufen', 'zurückliegend', 'gestrig'),
  ],
  [{ shift: { direction: 1, origin: 'REFERENCE', daysFromStory: true } }, inflected('nächst')],
  [{ shift: { direction: 1, origin: 'REFERENCE' } }, inflected('kommend', 'anstehend', 'bevorstehend')],
  [
    { shift: { direction: 0, origin: 'REFERENCE' } },
    `${inflected('dies', 'laufend', 'heutig', 'jetzig', 'aktuell')}|dieses`,
  ],
  [
    { shift: { direction: 0, origin: 'DISCOURSE' } },
    `${inflected('jen', 'selb', 'gleich')}|${inflected('derselb', 'dieselb', 'demselb', 'desselb')}|der gleichen|dem gleichen|der selben|dem selben|derselben|demselben|desselben`,
  ],
  [{ shift: { direction: 1, origin: 'DISCOURSE' } }, inflected('folgend', 'darauffolgend', 'nachfolgend')],
  [{ shift: { direction: -1, origin: 'DISCOURSE' } }, inflected('vorangegangen', 'vorhergehend', 'vorherig')],
  [{ shift: { direction: 1, origin: 'DISCOURSE', onlyFollows: true } }, 'darauf|danach|später'],
  [{ shift: { direction: -1, origin: 'DISCOURSE', onlyFollows: true } }, 'zuvor|davor|vorher'],
];

const amountRows: readonly WordRow[] = [
  [
    { fuzzy: true },
    `ein paar|${inflected('einig', 'mehrer', 'etlich', 'viel', 'wenig', 'manch', 'zahlreich', 'paar', 'all')}|paar|mehrere|zig|einigen|ein paar wenige|den paar|einer reihe von|all diese|all die`,
  ],
  [{ fraction: 0.5 }, `${inflected('halb')}|halb`],
  [{ fraction: 1.5 }, 'eineinhalb|anderthalb|einenhalb'],
  ...cardinals
    .slice(1, 12)
    .map(([number, word]): WordRow => [{ fraction: number + 0.5 }, `${word}einhalb|${word}einhalbs`]),
  [{ fraction: 0.25 }, 'viertel'],
  [{ vagueness: 'APPROX' }, 'etwa|ungefähr|rund|circa|ca.|ca|zirka|gegen|um die|schätzungsweise|annähernd'],
  [
    { vagueness: 'LESS_THAN' },
    `fast|knapp|beinahe|weniger als|höchstens|maximal|nicht einmal|unter|${inflected('knapp')}`,
  ],
  [{ vagueness: 'MORE_THAN' }, `gut|über|mehr als|mindestens|länger als|${inflected('gut')}`],
  [{ vagueness: 'EXACT' }, 'genau|exakt|kurz|nur|gerade|lediglich|auf den tag genau'],
  [
    { filler: true },
    inflected('lang', 'voll', 'ganz', 'weiter', 'aufeinanderfolgend', 'ander', 'ereignisreich', 'wertvoll', 'gesamt'),
  ],
  [{ before: 'AGO' }, 'vor|bereits vor|schon vor'],
  [{ ahead: true }, 'in'],
  [{ after: 'LATER' }, 'später|danach|darauf|nachher'],
  [{ after: 'EARLIER' }, 'zuvor|früher|davor|vorher'],
  [{ lasting: true }, 'lang|hindurch|hinweg|schon|bereits|über'],
  [{ ageBefore: true }, 'unter|ab|im alter von'],
  [
    { age: true },
    `${inflected('jünger', 'älter')}|jünger|älter|alt|${inflected('alt')}|${inflected('jährig')}|jährig|lebensjahr`,
  ],
  [
    { measure: true },
    'kilometer|km|meter|grad|euro|dollar|prozent|millionen|milliarden|menschen|einwohner|personen|tote|punkte|mal|seiten|mark',
  ],
  [
    { duration: 'PXY' },
    `jahrelang|${inflected('jahrelang', 'langjährig', 'mehrjährig')}|jahrzehntelang|${inflected('jahrzehntelang')}|über Jahre|jahrhundertelang`,
  ],
  [{ duration: 'PXM' }, `monatelang|${inflected('monatelang', 'mehrmonatig')}`],
  [{ duration: 'PXW' }, `wochenlang|${inflected('wochenlang', 'mehrwöchig')}`],
  [{ duration: 'PXD' }, `diesen tagen|tagelang|${inflected('tagelang', 'mehrtägig')}`],
  [{ duration: 'PTXH' }, `stundenlang|${inflected('stundenlang', 'mehrstündig')}`],
  [{ duration: 'PTXM' }, `minutenlang|${inflected('minutenlang')}`],
  ...cardinals.slice(0, 31).flatMap(([number, word]): WordRow[] => [
    [{ duration: `P${number}D` }, `${inflected(`${word}tägig`)}|${word}tägig`],
    [{ duration: `P${number}W` }, `${inflected(`${word}wöchig`)}|${word}wöchig`],
    [{ duration: `P${number}M` }, `${inflected(`${word}monatig`)}|${word}monatig`],
    [{ duration: `PT${number}H` }, `${inflected(`${word}stündig`)}|${word}stündig`],
    [{ duration: `PT${number}M` }, `${inflected(`${word}minütig`)}`],
  ]),
];

const setRows: readonly WordRow[] = [
  [{ every: 1 }, inflected('jed')],
  [{ every: 1 }, inflected('all')],
  [{ numbered: true }, 'seite|flug|zimmer|nummer|nr|kapitel|resolution|artikel|boeing|airbus'],
  [{ per: true }, 'pro|je'],
  [{ set: 'P1D' }, `täglich|${inflected('täglich')}|tagtäglich|alltäglich|${inflected('alltäglich')}|tag für tag`],
  [{ set: 'P1W' }, `wöchentlich|${inflected('wöchentlich')}|woche für woche|einmal in der woche`],
  [{ set: 'P1M' }, `monatlich|${inflected('monatlich')}|einmal im monat`],
  [{ set: 'P3M' }, `vierteljährlich|${inflected('vierteljährlich')}`],
  [{ set: 'P6M' }, `halbjährlich|${inflected('halbjährlich')}`],
  [
    { set: 'P1Y' },
    `jährlich|${inflected('jährlich', 'alljährlich')}|alljährlich|jahr für jahr|jahr um jahr|einmal im jahr`,
  ],
  [{ set: 'PT1H' }, `stündlich|${inflected('stündlich')}`],
  [{ set: 'P6D' }, 'wochentags|werktags'],
];

const vagueRows: readonly WordRow[] = [
  [
    { ref: 'PRESENT_REF' },
    `jetzt|derzeit|momentan|zurzeit|zur zeit|im moment|im augenblick|gegenwärtig|heutzutage|zur stunde|augenblicklich|die gegenwart|dieser schwierigen zeit|heute noch|noch heute`,
  ],
  [
    { ref: 'PAST_REF' },
    `kürzlich|damals|früher|einst|vor kurzem|neulich|unlängst|ehemals|einstmals|in der vergangenheit|letzter zeit|in letzter zeit|früheren zeiten|vergangener zeiten|dieser zeit|vor langer zeit`,
  ],
  [{ grammar: true }, 'so bald|sobald|früher oder später|zur zeit der|zur zeit des|zur zeit von'],
  [
    { ref: 'FUTURE_REF' },
    'bald|demnächst|in zukunft|in kürze|zukünftig|in naher zukunft|absehbarer zeit|auf lange sicht',
  ],
];

const clockRows: readonly WordRow[] = [
  [{ halfTo: true }, 'halb'],
  [{ pastHour: true }, 'nach'],
  [{ toHour: true }, 'vor'],
  [{ time: { hour: 0, minute: 0, endOfDay: true } }, 'mitternacht'],
];

const periodRows: readonly WordRow[] = [
  [{ modifier: 'START' }, 'anfang|beginn|zu beginn|anfangs|am anfang'],
  [{ modifier: 'MID' }, 'mitte|in der mitte'],
  [{ modifier: 'END' }, 'ende|am ende|gegen ende|ausgang|schluss'],
  [{ within: true }, 'im laufe|im verlauf|früher|später'],
];

const linkRows: readonly WordRow[] = [
  [{ links: ['OF'] }, 'von|des|der'],
  [{ links: ['IN'], grammar: true }, 'in|im|innerhalb|binnen|innerhalb von|während|aus'],
  [{ links: ['ON'], grammar: true }, 'am|an|vom'],
  [{ links: ['AT'] }, 'um|gegen|ab|kurz nach|kurz vor'],
  [{ links: ['SINCE'], grammar: true }, 'seit|ab'],
  [{ links: ['FROM'] }, 'von|vom'],
  [{ links: ['UNTIL'], grammar: true }, 'bis|bis zum|bis zur'],
  [{ links: ['THROUGH'] }, 'bis einschließlich|bis und mit'],
  [{ links: ['BETWEEN'] }, 'zwischen'],
  [{ links: ['AND'], grammar: true }, 'und|sowie'],
  [{ links: ['OR'], grammar: true }, 'oder'],
  [{ links: ['AFTER'], grammar: true }, 'nach|nachdem'],
  [{ links: ['DURING'] }, 'während'],
  [{ links: ['FOR'], grammar: true }, 'für'],
  [{ nightTo: true }, 'auf|zum|zu'],
  [{ article: true }, 'der|die|das|dem|den|des'],
  [
    { grammar: true },
    'war|waren|wurde|wurden|ist|hat|hatte|gab|kam|noch|bereits|schon|auch|mit|zu|als|wo|durch|gegen|bei|betrug|folgte|gewann|ein|eine|nicht|zum|wieder|erneut',
  ],
];

const monthRows: readonly WordRow[] = [
  ...series('month', 1, [
    'januar|jänner|januars|jänners',
    'februar|feber|februars',
    'märz',
    'april|aprils',
    'mai|mais',
    'juni|junis',
    'juli|julis',
    'august|augusts',
    'september|septembers',
    'oktober|oktobers',
    'november|novembers',
    'dezember|dezembers',
  ]),
  ...series('month', 1, ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep|Sept', 'Okt', 'Nov', 'Dez'], {
    weak: true,
  }),
];

const feastRows: readonly WordRow[] = [
  [{ feast: { easter: 0 } }, 'ostern|ostersonntag'],
  [{ feast: { easter: 1 } }, 'ostermontag'],
  [{ feast: { easter: -1 } }, 'karsamstag'],
  [{ feast: { easter: -2 } }, 'karfreitag'],
  [{ feast: { easter: -3 } }, 'gründonnerstag'],
  [{ feast: { easter: -7 } }, 'palmsonntag'],
  [{ feast: { easter: -46 } }, 'aschermittwoch'],
  [{ feast: { easter: -48 } }, 'rosenmontag'],
  [{ feast: { easter: 39 } }, 'christi himmelfahrt|himmelfahrt'],
  [{ feast: { easter: 49 } }, 'pfingsten|pfingstsonntag'],
  [{ feast: { easter: 50 } }, 'pfingstmontag'],
  [{ feast: { easter: 60 } }, 'fronleichnam'],
  [{ feast: { month: 12, day: 24 } }, 'heiligabend|heilig abend|heiligen abend'],
  [{ feast: { month: 12, day: 25 } }, 'weihnachten|erster weihnachtstag|ersten weihnachtstag'],
  [{ feast: { month: 12, day: 26 } }, 'zweiter weihnachtstag|zweiten weihnachtstag|stephanstag'],
  [{ feast: { month: 12, day: 31 } }, 'silvester|silvesterabend'],
  [{ feast: { month: 1, day: 1 } }, 'neujahr|neujahrstag'],
  [{ feast: { month: 1, day: 6 } }, 'dreikönigstag|dreikönig'],
  [{ feast: { month: 10, day: 3 } }, 'tag der deutschen einheit'],
  [{ feast: { month: 12, day: 6 } }, 'nikolaustag'],
];

const decadeRows: readonly WordRow[] = [
  ...series('decade', 2, [
    'zwanziger',
    'dreißiger|dreissiger',
    'vierziger',
    'fünfziger',
    'sechziger',
    'siebziger',
    'achtziger',
    'neunziger',
  ]),
  [{ bc: true }, 'v. chr.|v. chr|v.chr.|vor christus|vor christi geburt'],
];

/** Everything that German words mean to the time stage. */
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

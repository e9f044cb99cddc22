import { series, type WordRow } from '../lexicon.ts';
import type { DayPart, Unit } from '../meaning.ts';
import { zoneRows } from './zones.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  ['MO', ['matin', 'matinée']],
  ['AF', ['après-midi', 'après midi']],
  ['EV', ['soir', 'soirée']],
  ['NI', ['nuit']],
];

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['S', 'seconde', 'secondes'],
  ['MIN', 'minute', 'minutes'],
  ['D', 'jour|journée', 'jours|journées'],
  ['W', 'semaine', 'semaines'],
  ['WE', 'week-end|weekend', 'week-ends|weekends'],
  ['Q', 'trimestre', 'trimestres'],
  ['Y', 'an|année', 'ans|années'],
  ['DE', 'décennie', 'décennies'],
  ['CE', 'siècle', 'siècles'],
  ['NI', 'nuit', 'nuits'],
];

const weekdayRows: readonly WordRow[] = [
  ...series(
    'weekday',
    1,
    WEEKDAYS.map((day) => `${day}|${day}s`),
  ),
  ...WEEKDAYS.flatMap((day, i) =>
    PARTS.map(([part, words]): WordRow => [{ weekday: i + 1, part }, words.map((word) => `${day} ${word}`).join('|')]),
  ),
];

const partRows: readonly WordRow[] = [
  ...PARTS.map(([part, words]): WordRow => [{ part }, words.join('|')]),
  [{ part: 'MO' }, 'aube|petit matin|au petit matin|début de matinée|fin de matinée'],
  [{ part: 'AF' }, "début d'après-midi|fin d'après-midi"],
  [{ part: 'EV' }, 'début de soirée|fin de soirée'],
  ...PARTS.map(
    ([part, words]): WordRow => [{ day: { offset: -1, part } }, words.map((word) => `hier ${word}`).join('|')],
  ),
  ...PARTS.map(
    ([part, words]): WordRow => [{ day: { offset: 1, part } }, words.map((word) => `demain ${word}`).join('|')],
  ),
  [{ day: { offset: -1, part: 'EV' } }, 'hier au soir'],
  [{ day: { offset: -1, part: 'NI' } }, 'la nuit dernière|la nuit passée'],
];

const dayRows: readonly WordRow[] = [
  [{ day: { offset: 0, nowadays: true } }, "aujourd'hui"],
  [{ day: { offset: -1 } }, 'hier'],
  [{ nickname: true }, 'black'],
  [{ day: { offset: -2 } }, 'avant-hier|avant hier'],
  [{ day: { offset: 1 } }, 'demain'],
  [{ day: { offset: 2 } }, 'après-demain|après demain'],
  [{ shifted: { unit: 'D', by: -1, origin: 'DISCOURSE' } }, 'la veille|veille'],
  [{ shifted: { unit: 'D', by: -2, origin: 'DISCOURSE' } }, "l'avant-veille|avant-veille"],
  [{ shifted: { unit: 'D', by: 1, origin: 'DISCOURSE' } }, 'le lendemain|lendemain'],
  [{ shifted: { unit: 'D', by: 2, origin: 'DISCOURSE' } }, 'le surlendemain|surlendemain'],
];

const unitRows: readonly WordRow[] = [
  ...series('quarter', 1, ['Q1', 'Q2', 'Q3', 'Q4']),
  ...UNITS.flatMap(([unit, one, more]): WordRow[] => [
    [{ unit }, one],
    [{ unit, plural: true }, more],
  ]),
  [{ unit: 'M' }, 'mois'],
  [{ unit: 'H', oclock: true }, 'heure'],
  [{ unit: 'H', oclock: true, plural: true }, 'heures'],
  [{ quarterWord: true }, 'trimestre'],
  [{ halfWord: true }, 'semestre|moitié'],
  [{ yearWord: true }, 'an|année|exercice|exercice fiscal|année scolaire'],
  [{ decadeWord: true }, 'années'],
  [{ unit: 'D' }, 'jour ouvrable'],
  [{ unit: 'MIN', scale: 15 }, "quart d'heure"],
  [{ unit: 'D', scale: 15 }, 'quinzaine de jours'],
  [{ unit: 'D', plural: true }, 'jours ouvrables'],
  [{ duration: 'P1WE' }, 'fin de semaine'],
];

const seasonRows: readonly WordRow[] = [
  [{ season: 'SP' }, 'printemps'],
  [{ season: 'SU' }, "l'été|en été"],
  // Also the participle of "être": "il a été tué".
  [{ season: 'SU', weak: true }, 'été'],
  [{ season: 'FA' }, 'automne'],
  [{ season: 'WI' }, 'hiver'],
];

const shiftRows: readonly WordRow[] = [
  [{ shift: { direction: -1, origin: 'REFERENCE', follows: true } }, 'dernier|dernière|passé|passée|écoulé|écoulée'],
  [
    { shift: { direction: -1, origin: 'REFERENCE', many: true, follows: true } },
    'derniers|dernières|passés|passées|écoulés|écoulées|ces derniers|ces dernières',
  ],
  [{ shift: { direction: 1, origin: 'REFERENCE', follows: true } }, 'prochain|prochaine'],
  [{ shift: { direction: 1, origin: 'REFERENCE', onlyFollows: true } }, 'à venir|qui vient'],
  [
    { shift: { direction: 1, origin: 'REFERENCE', many: true, follows: true } },
    'prochains|prochaines|ces prochains|ces prochaines',
  ],
  [{ shift: { direction: 0, origin: 'REFERENCE' } }, 'ce|cet|cette'],
  [{ shift: { direction: 0, origin: 'REFERENCE', onlyFollows: true } }, 'en cours'],
  [{ here: 'REFERENCE' }, 'ci'],
  [{ here: 'DISCOURSE' }, 'là'],
  [{ shift: { direction: 0, origin: 'DISCOURSE' } }, 'le même|la même|même'],
  [{ shift: { direction: 1, origin: 'DISCOURSE', follows: true } }, "suivant|suivante|d'après|après"],
  [{ shift: { direction: -1, origin: 'DISCOURSE', follows: true } }, "précédent|précédente|d'avant|auparavant"],
];

const amountRows: readonly WordRow[] = [
  [
    { fuzzy: true },
    "quelques|plusieurs|des|de nombreux|de nombreuses|de longues|de longs|une poignée de|plusieurs dizaines d'|plusieurs dizaines de|des dizaines d'|des centaines d'",
  ],
  [{ number: 10 }, "une dizaine de|une dizaine d'|dizaine de|dizaine d'"],
  [{ number: 15 }, "une quinzaine de|une quinzaine d'|quinzaine de"],
  [{ number: 20 }, "une vingtaine de|une vingtaine d'|vingtaine d'"],
  [{ number: 30 }, "une trentaine de|une trentaine d'"],
  [{ fraction: 0.5 }, 'demi|demie'],
  [{ fraction: 0.5 }, 'une demi -|un demi -|demi -'],
  [{ plusHalf: true }, 'et demi|et demie'],
  [{ vagueness: 'APPROX' }, 'environ|à peu près|quelque|autour de|approximativement|près de'],
  [{ vagueness: 'LESS_THAN' }, "presque|moins de|moins d'|à peine|près de|près d'|au plus|pas même"],
  [{ vagueness: 'MORE_THAN' }, "plus de|plus d'|au moins|un peu plus de|un peu plus d'|bien plus de"],
  [{ vagueness: 'EXACT' }, 'exactement|précisément|tout juste|seulement|peu|juste'],
  [{ toTheDay: true }, 'jour pour jour'],
  [{ filler: true }, 'longs|longues|bons|bonnes|autres|pleins|pleines|entières|entiers|consécutifs|consécutives'],
  [{ before: 'AGO' }, 'il y a|voici|voilà|il y a déjà|il y a maintenant'],
  [{ before: 'HENCE' }, "dans|d'ici|d'ici à|sous"],
  [{ after: 'LATER' }, 'plus tard|après|suivants|suivantes'],
  [{ after: 'EARLIER' }, 'plus tôt|auparavant|avant'],
  [{ lasting: true }, 'durant|entiers|entières|déjà|de suite'],
  [{ ageBefore: true }, "âgé de|âgée de|âgés de|âgées de|l'âge de|de moins de|de plus de"],
  [{ has: true }, 'a|avait|ont|avaient|aura'],
  [
    { person: true },
    'homme|femme|fille|fillette|garçon|enfant|adolescent|adolescente|jeune|étudiant|étudiante|suspect|conducteur|conductrice|ressortissant|ressortissante|retraité|retraitée|mère|père|fils|bébé|lycéen|lycéenne|hommes|femmes|jeunes|enfants',
  ],
  [
    { measure: true },
    'kilomètres|kilomètre|km|mètres|degrés|euros|dollars|pour cent|millions|milliards|personnes|habitants|morts|points|fois|francs',
  ],
];

const setRows: readonly WordRow[] = [
  [{ every: 1 }, 'chaque|tous les|toutes les'],
  [{ numbered: true }, 'page|vol|chambre|numéro|chapitre|résolution|article|boeing|airbus'],
  [{ per: true }, 'par'],
  [
    { set: 'P1D' },
    'quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|tous les jours|chaque jour|jour après jour',
  ],
  [{ set: 'P1W' }, 'hebdomadaire|hebdomadaires|toutes les semaines'],
  [{ set: 'P2W' }, 'bimensuel|bimensuelle'],
  [{ set: 'P1M' }, 'mensuel|mensuelle|mensuels|mensuelles|mensuellement|tous les mois'],
  [{ set: 'P2M' }, 'bimestriel|bimestrielle'],
  [{ set: 'P3M' }, 'trimestriel|trimestrielle|trimestriels|trimestrielles'],
  [{ set: 'P6M' }, 'semestriel|semestrielle'],
  [{ set: 'P1Y' }, 'annuel|annuelle|annuels|annuelles|annuellement|tous les ans|chaque année|année après année'],
  [{ set: 'P2Y' }, 'biennal|biennale'],
];

const vagueRows: readonly WordRow[] = [
  [
    { ref: 'PRESENT_REF' },
    "maintenant|actuellement|à présent|en ce moment|à l'heure actuelle|de nos jours|pour l'instant|pour le moment|à ce stade|ces jours-ci|de nos jours",
  ],
  [
    { ref: 'PAST_REF' },
    "récemment|autrefois|jadis|naguère|à l'époque|dernièrement|il y a longtemps|ces derniers temps|dans le passé|par le passé|il y a peu|récent|récente|récents|récentes",
  ],
  [
    { ref: 'FUTURE_REF' },
    "bientôt|prochainement|à l'avenir|dans le futur|sous peu|à long terme|à court terme|à moyen terme|dans un avenir proche",
  ],
];

const clockRows: readonly WordRow[] = [
  [{ hourPlus: 15 }, 'et quart'],
  [{ hourPlus: 30 }, 'et demie'],
  [{ hourPlus: -5 }, 'moins cinq'],
  [{ hourPlus: -10 }, 'moins dix'],
  [{ hourPlus: -15 }, 'moins le quart'],
  [{ hourPlus: -20 }, 'moins vingt'],
  [{ hourPlus: -25 }, 'moins vingt-cinq'],
  [{ time: { hour: 12, minute: 0 } }, 'midi'],
  [{ time: { hour: 0, minute: 0, endOfDay: true } }, 'minuit'],
];

const periodRows: readonly WordRow[] = [
  [{ modifier: 'START' }, 'début|le début|au début|du début'],
  [{ modifier: 'MID' }, 'mi|milieu|le milieu|au milieu'],
  [{ modifier: 'END' }, "fin|la fin|à la fin|d'ici la fin|d'ici fin"],
  [{ within: true }, 'plus tôt|plus tard|au cours de|au cours du|courant|dans le courant de|dans le courant du'],
];

const linkRows: readonly WordRow[] = [
  [{ links: ['OF'] }, "de|d'|du|des"],
  [{ links: ['IN'], grammar: true }, 'en|dans|au cours de|dans les|lors de|lors du|au cours du|au cours des|courant'],
  [{ links: ['ON'] }, 'le|au'],
  [{ links: ['AT'] }, 'à|vers|aux alentours de|aux environs de|peu après|peu avant|autour de'],
  [{ links: ['SINCE'], grammar: true }, 'depuis'],
  [{ links: ['SINCE', 'FROM'], grammar: true }, 'dès|à partir de|à partir du|à compter du'],
  [{ links: ['FROM'] }, 'du|de'],
  [{ links: ['UNTIL'], grammar: true }, "jusqu'au|jusqu'à|jusqu'en|à|au|jusqu'aux"],
  [{ links: ['BETWEEN'] }, 'entre'],
  [{ links: ['AND'], grammar: true }, 'et'],
  [{ links: ['OR'], grammar: true }, 'ou'],
  [{ links: ['AFTER'], grammar: true }, 'après'],
  [{ links: ['BEFORE'], grammar: true }, "avant|avant le|avant la|avant l'"],
  [{ links: ['DURING'] }, 'pendant|durant'],
  [{ links: ['FOR'], grammar: true }, 'pour|pendant|depuis|après'],
  [{ nightTo: true }, 'à|au'],
  [{ article: true }, "le|la|les|l'|du|des"],
  [
    { grammar: true },
    'a|est|était|avait|fut|par|avec|sur|qui|que|où|contre|sous|lorsque|quand|mais|ont|sont|le|la|les|il|elle',
  ],
];

const monthRows: readonly WordRow[] = [
  ...series('month', 1, [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août|aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ]),
  ...series('month', 1, [
    'mois de janvier',
    'mois de février',
    'mois de mars',
    "mois d'avril",
    'mois de mai',
    'mois de juin',
    'mois de juillet',
    "mois d'août",
    'mois de septembre',
    "mois d'octobre",
    'mois de novembre',
    'mois de décembre',
  ]),
  [{ month: 1 }, 'janv'],
  [{ month: 2 }, 'févr'],
  [{ month: 7 }, 'juil'],
  [{ month: 9 }, 'sept.'],
  [{ month: 10 }, 'oct'],
  [{ month: 11 }, 'nov'],
  [{ month: 12 }, 'déc'],
];

const feastRows: readonly WordRow[] = [
  [{ feast: { easter: 0 } }, 'pâques|dimanche de pâques'],
  [{ feast: { easter: 1 } }, 'lundi de pâques'],
  [{ feast: { easter: -2 } }, 'vendredi saint'],
  [{ feast: { easter: -3 } }, 'jeudi saint'],
  [{ feast: { easter: -7 } }, 'dimanche des rameaux'],
  [{ feast: { easter: -47 } }, 'mardi gras'],
  [{ feast: { easter: -46 } }, 'mercredi des cendres'],
  [{ feast: { easter: 39 } }, "l'ascension|jeudi de l'ascension"],
  [{ feast: { easter: 49 } }, 'pentecôte|dimanche de pentecôte'],
  [{ feast: { easter: 50 } }, 'lundi de pentecôte'],
  [{ feast: { month: 12, day: 25 } }, 'Noël|jour de noël'],
  [{ feast: { month: 12, day: 24 } }, 'veille de noël|réveillon de noël'],
  [{ feast: { month: 12, day: 31 } }, 'saint-sylvestre|réveillon du nouvel an'],
  [{ feast: { month: 1, day: 1 } }, "jour de l'an|nouvel an"],
  [{ feast: { month: 7, day: 14 } }, 'fête nationale'],
  [{ feast: { month: 11, day: 1 } }, 'toussaint'],
  [{ feast: { month: 8, day: 15 } }, 'assomption'],
  [{ feast: { month: 11, day: 11 } }, "jour de l'armistice"],
];

const decadeRows: readonly WordRow[] = [
  ...series('decade', 2, [
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante-dix',
    'quatre-vingt|quatre-vingts',
    'quatre-vingt-dix',
  ]),
  [{ bc: true }, 'av. j.-c.|avant j.-c.|avant jésus-christ|av. j. c.'],
];

/** Everything that French words mean to the time stage. */
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

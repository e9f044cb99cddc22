import type { VerbForm } from '../tense.ts';

const FORMS: readonly (readonly [VerbForm, string])[] = [
  [
    'FUTURE',
    'will shall ll would expected scheduled planned plans plan expects hopes hope going should must intends aims wants upcoming slated',
  ],
  ['HAVE', 'has have having'],
  [
    'PRESENT',
    'is are am be begins starts opens meets runs comes goes leaves arrives plays faces takes holds says travels visits returns departs launches ends closes remains continues gets becomes seeks',
  ],
  [
    'PAST',
    'was were had did said told went came took made got gave saw found left felt kept held brought began met sent spent led won lost paid sold bought built broke rose fell grew became ran shot struck stood spoke wrote flew drove died hit cut put set let read shut spread hurt cost sank sought taught thought caught fought struck swept slid hung dug lay laid swore tore wore withdrew overthrew ate drew knew threw drank rang sang sprang swam chose froze stole woke shook',
  ],
  [
    'PARTICIPLE',
    'been done gone taken made given seen found left felt kept held brought begun met sent spent led won lost paid sold bought built broken risen fallen grown become run shot struck stood spoken written flown driven drawn known thrown chosen frozen stolen shaken',
  ],
];

const LISTED: ReadonlyMap<string, VerbForm> = new Map(
  [...FORMS].reverse().flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
);

const NOT_PAST = new Set(
  'need indeed speed feed seed breed hundred red bed united limited wed fed led sacred naked wicked exceed proceed succeed alleged armed unmanned advanced related based'.split(
    ' ',
  ),
);

/** What an English word tells of its clause's tense: listed verbs, then `-ed`, which is a past until an auxiliary says otherwise. */
export function verbForm(word: string): VerbForm | null {
  const listed = LISTED.get(word);
  if (listed) return listed;
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'PAST_OR_PARTICIPLE' : null;
}

/**
 * News agencies and desks as datelines sign with them, folded to lower case. A dateline in mixed case needs one of these
 * to be believed; in capitals any short name will do. From the agencies' own style guides and from printed pages.
 */
const KNOWN = new Set(
  [
    ['anp', 'afn', 'gpd', 'novum', 'belga', 'abm fn', 'zpn'],
    [
      'rtr',
      'reuters',
      'thomson reuters foundation',
      'afp',
      'ap',
      'dpa',
      'dpa-afx',
      'afx',
      'bloomberg',
      'upi',
      'dow jones',
    ],
    ['epd', 'kna', 'sid', 'apa', 'sda', 'keystone-sda', 'ats', 'awp', 'ots', 'dapd', 'ddp'],
    [
      'pa',
      'pa media',
      'cp',
      'the canadian press',
      'aap',
      'cnn',
      'bbc',
      'nbc',
      'nos',
      'rtl nieuws',
      'euronews',
      'kff health news',
    ],
    [
      'ansa',
      'efe',
      'lusa',
      'tass',
      'itar-tass',
      'interfax',
      'ria novosti',
      'ukrinform',
      'unian',
      'pap',
      'ctk',
      'čtk',
      'mti',
    ],
    ['ntb', 'tt', 'ritzau', 'stt', 'bns', 'elta', 'leta', 'tanjug', 'hina', 'agerpres', 'bta', 'ana', 'belta'],
    ['anadolu', 'aa', 'irna', 'isna', 'mehr', 'tasnim', 'fars', 'wafa', 'wam', 'kuna'],
    [
      'xinhua',
      'kyodo',
      'kyodo news',
      'jiji',
      'jiji press',
      'yonhap',
      'kcna',
      'antara',
      'bernama',
      'pti',
      'ani',
      'ians',
      'cna',
      'app',
    ],
    ['globe newswire', 'business wire', 'pr newswire', 'marketwire'],
  ].flat(),
);

/** One short word: a desk's sign such as the `lnw` of "(dpa/lnw)". */
const SHORT_NAME = /^\p{L}[\p{L}.&-]{1,14}$/u;

/** True where the name is known to be a news agency's. */
export function isKnownAgency(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/**
 * The names between a dateline's brackets, in order and as printed: `ANP/RTR/AFP` gives three.
 * Null where the words do not look like agencies at all: an age, a score, a sentence.
 */
export function readAgencies(inside: string): readonly string[] | null {
  const names = inside.split(/\s*[/,;+]\s*|\s+(?:en|and|und|et|&)\s+/i).map((name) => name.trim());
  // "CNN Business": a desk behind the agency's name.
  const plausible = names.every(
    (name) => SHORT_NAME.test(name) || isKnownAgency(name) || isKnownAgency(name.split(' ')[0]!),
  );
  return plausible && names.length <= 8 ? names : null;
}

/** The agencies that a page cut off inside the brackets still shows: `ANP/R` gives `['ANP']`. */
export function readCutAgencies(inside: string): readonly string[] {
  return inside
    .split('/')
    .map((name) => name.trim())
    .filter(isKnownAgency);
}

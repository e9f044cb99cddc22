import type { Language } from '../../model/language.ts';
import type { GazetteerDraft } from './draft.ts';

/** Countries whose names GeoNames writes in English romanisation of Cyrillic. */
const CYRILLIC: ReadonlySet<string> = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'BG', 'TJ', 'MN']);

/**
 * How a language spells the sounds that English romanisation spells its way, longest first. The others pass unchanged.
 * Dutch: Khasan -> Chasan, Artëm -> Artjom, Mariupol -> Marioepol, Nizhniy -> Nizjni (Nederlandse Taalunie, "Buitenlandse namen").
 */
const SPELLINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { shch: 'sjtsj', zhzh: 'zj', kh: 'ch', zh: 'zj', sh: 'sj', ch: 'tsj', yu: 'joe', u: 'oe' },
  de: { shch: 'schtsch', zhzh: 'sch', kh: 'ch', zh: 'sch', sh: 'sch', ch: 'tsch', ts: 'z', yu: 'ju', v: 'w', z: 's' },
  fr: { shch: 'chtch', zh: 'j', sh: 'ch', ch: 'tch', yu: 'iou', u: 'ou' },
};

/** Adds the Dutch, German and French spelling of Russian, Ukrainian and neighbouring names that no source spells so. */
export function addTransliterations(draft: GazetteerDraft): void {
  for (const place of [...draft.places.values()]) {
    if (!CYRILLIC.has(place.countryCode ?? '') || place.kind === 'COUNTRY' || place.id.startsWith('dl:')) continue;
    for (const language of Object.keys(SPELLINGS)) {
      const spellings = transliterations(place.name, language);
      for (const spelling of spellings)
        if (spelling !== place.name) draft.addName(place.id, spelling, 'ALTERNATE', [language], true);
      // Newspapers write by the Dutch rules to the letter; in German and French usage differs from place to place.
      if (language === 'nl') place.names.nl ??= spellings[0];
    }
  }
}

/**
 * The ways in which that language would spell a name in English romanisation.
 *
 *     transliterations('Khabarovsk', 'nl')    // ['Chabarovsk']
 *     transliterations('Artëm', 'nl')         // ['Artjom']
 *     transliterations('Nizhny Tagil', 'nl')  // ['Nizjny Tagil', 'Nizjni Tagil']
 */
export function transliterations(name: string, language: Language): string[] {
  const spellings = SPELLINGS[language];
  if (!spellings) return [];
  const sounds = new RegExp(Object.keys(spellings).join('|'), 'gi');
  const y = language === 'fr' ? 'i' : 'j';
  const spelling = name
    .replace(/ë/g, 'yo')
    .replace(/Ë/g, 'Yo')
    .replace(/[’'ʼ′]/g, '')
    .replace(sounds, (sound) => withCaseOf(sound, spellings[sound.toLowerCase()]!))
    .replace(/(?:iy|yy)(?!\p{L})/gu, 'i')
    .replace(/y(?=[aeo])|(?<=[aeou])y/gi, (letter) => withCaseOf(letter, y))
    .replace(/jj/g, 'j');
  return [...new Set([spelling, spelling.replace(/(?<=[^aeiou])y(?!\p{L})/gu, 'i')])];
}

function withCaseOf(model: string, text: string): string {
  return model.charAt(0) === model.charAt(0).toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

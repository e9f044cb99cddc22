import { de as deEvents } from './events/de/index.ts';
import { en as enEvents } from './events/en/index.ts';
import { fr as frEvents } from './events/fr/index.ts';
import type { EventsLanguage } from './events/language.ts';
import { nl as nlEvents } from './events/nl/index.ts';
import { de as deGeoparse } from './geoparse/de/index.ts';
import { en as enGeoparse } from './geoparse/en/index.ts';
import { fr as frGeoparse } from './geoparse/fr/index.ts';
import type { GeoparseLanguage } from './geoparse/language.ts';
import { nl as nlGeoparse } from './geoparse/nl/index.ts';
import type { Language } from './model/language.ts';
import { de as deText } from './text/de/index.ts';
import { en as enText } from './text/en/index.ts';
import { fr as frText } from './text/fr/index.ts';
import type { TextLanguage } from './text/language.ts';
import { nl as nlText } from './text/nl/index.ts';
import { de as deTime } from './time/de/index.ts';
import { en as enTime } from './time/en/index.ts';
import { fr as frTime } from './time/fr/index.ts';
import type { TimeLanguage } from './time/language.ts';
import { nl as nlTime } from './time/nl/index.ts';

/** What each stage knows of one language. */
export interface LanguagePack {
  readonly text: TextLanguage;
  readonly geoparse: GeoparseLanguage;
  readonly time: TimeLanguage;
  readonly events: EventsLanguage;
}

/** The one list of languages: adding Spanish means four folders and one line here. */
export const languagePacks: Readonly<Record<Language, LanguagePack>> = {
  nl: { text: nlText, geoparse: nlGeoparse, time: nlTime, events: nlEvents },
  en: { text: enText, geoparse: enGeoparse, time: enTime, events: enEvents },
  de: { text: deText, geoparse: deGeoparse, time: deTime, events: deEvents },
  fr: { text: frText, geoparse: frGeoparse, time: frTime, events: frEvents },
};

export const languages: readonly Language[] = Object.keys(languagePacks);

import type { PublishedEvent } from '../publication.ts';
import { placeName } from '../publication.ts';

interface Words {
  readonly undated: string;
  readonly around: (date: string) => string;
  readonly somewhereIn: (place: string) => string;
  readonly events: string;
  readonly readAtSource: string;
  readonly openMap: string;
  readonly measured: (claimed: string | null, straight: string, rail: string | null) => string;
}

const nl: Words = {
  undated: 'datum onbekend',
  around: (date) => `rond ${date}`,
  somewhereIn: (place) => `ergens in ${place}`,
  events: 'Wat er gebeurde, waar en wanneer',
  readAtSource: 'Lees het hele verhaal bij de bron',
  openMap: 'Open kaart en tijdlijn',
  measured: (claimed, straight, rail) =>
    `${claimed ? `Volgens de tekst ${claimed}; gemeten ` : 'Gemeten '}${straight} in rechte lijn${rail ? ` en ${rail} over het spoor` : ''}.`,
};

const en: Words = {
  undated: 'date unknown',
  around: (date) => `around ${date}`,
  somewhereIn: (place) => `somewhere in ${place}`,
  events: 'What happened, where and when',
  readAtSource: 'Read the whole story at its source',
  openMap: 'Open map and timeline',
  measured: (claimed, straight, rail) =>
    `${claimed ? `The text says ${claimed}; measured ` : 'Measured '}${straight} in a straight line${rail ? ` and ${rail} by rail` : ''}.`,
};

/** Words of the interface that goes with a story: Dutch with Dutch ones, English with all others. */
export function wordsFor(language: string): Words {
  return language === 'nl' ? nl : en;
}

export function whereWords({ where, article }: PublishedEvent): string | null {
  if (!where) return null;
  const name = placeName(where.place, article.language);
  return where.point ? name : wordsFor(article.language).somewhereIn(name);
}

/** `16 september 2023`, `rond september 2023`; only as exact as it is known. */
export function whenWords({ when, article }: PublishedEvent): string {
  const words = wordsFor(article.language);
  if (!when?.edtf || !when.earliest) return when?.text ? `“${when.text}”` : words.undated;
  const locale = article.language === 'nl' ? 'nl-NL' : 'en-GB';
  const [first = ''] = when.edtf.replace(/[~?%]/g, '').split('/');
  const fields: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(/^\d{4}/.test(first) && { year: 'numeric' }),
    ...(/^\d{4}-(0\d|1[0-2])/.test(first) && { month: 'long' }),
    ...(/^\d{4}-\d\d-\d\d/.test(first) && { day: 'numeric' }),
  };
  // The calendar date of the text, not of UTC: "2023-09-16" said in Vladivostok is the 16th everywhere.
  const day = new Date(`${first.slice(0, 10).padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  const date = Number.isNaN(day.getTime()) ? when.edtf : new Intl.DateTimeFormat(locale, fields).format(day);
  return when.approximate || when.uncertain ? words.around(date) : date;
}

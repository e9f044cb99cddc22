import { readEvents } from '../../src/events/read-events.ts';
import { languagePacks } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import type { EventDraft } from '../../src/model/event.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { MentionKind, ResolvedMention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/place.ts';
import type { Timex } from '../../src/model/timex.ts';
import { segment } from '../../src/text/segment.ts';
import { tensesOf } from '../../src/time/tense-at.ts';
import { placeOf } from './place.ts';

const netherlands = placeOf('Nederland', 'COUNTRY', { countryCode: 'NL', point: [5.6, 52.2] });
const russia = placeOf('Rusland', 'COUNTRY', { countryCode: 'RU', point: [97, 62] });
const northKorea = placeOf('Noord-Korea', 'COUNTRY', { countryCode: 'KP', point: [127, 40] });
const colombia = placeOf('Colombia', 'COUNTRY', { countryCode: 'CO', point: [-73, 4] });
const kenya = placeOf('Kenia', 'COUNTRY', { countryCode: 'KE', point: [38, 1] });
const france = placeOf('Frankrijk', 'COUNTRY', { countryCode: 'FR', point: [2, 47] });
const spain = placeOf('Spanje', 'COUNTRY', { countryCode: 'ES', point: [-4, 40] });

const inCountry = (country: Place, name: string, point: Place['point'], rest: Partial<Place> = {}): Place =>
  placeOf(name, 'CITY', { countryCode: country.countryCode, ancestors: [country.id], point, ...rest });

/** The places that the stories of these tests name. */
const places = Object.fromEntries(
  [
    netherlands,
    russia,
    northKorea,
    colombia,
    kenya,
    france,
    spain,
    placeOf('Limburg', 'REGION', { countryCode: 'NL', ancestors: [netherlands.id] }),
    placeOf('Andalusië', 'REGION', { countryCode: 'ES', ancestors: [spain.id] }),
    placeOf('Java', 'ISLAND', { countryCode: 'ID', point: [110, -7.5], radiusKm: 500 }),
    placeOf('Seine', 'WATER', { point: [2, 49] }),
    inCountry(netherlands, 'Lelystad', [5.48, 52.51]),
    inCountry(netherlands, 'Houten', [5.17, 52.03]),
    inCountry(netherlands, 'Utrecht', [5.12, 52.09]),
    inCountry(netherlands, 'Den Haag', [4.3, 52.08]),
    inCountry(russia, 'Artjom', [132.19, 43.36]),
    inCountry(russia, 'Vladivostok', [131.89, 43.12]),
    inCountry(russia, 'Moskou', [37.62, 55.75]),
    inCountry(france, 'Parijs', [2.35, 48.85]),
    inCountry(france, 'Compiègne', [2.83, 49.42]),
    inCountry(france, 'Lyon', [4.85, 45.76]),
    inCountry(spain, 'Madrid', [-3.7, 40.42]),
    inCountry(spain, 'Sevilla', [-5.98, 37.39]),
    inCountry(kenya, 'Garissa', [39.65, -0.45]),
    inCountry(kenya, 'Nairobi', [36.82, -1.29]),
    placeOf('Malang', 'CITY', { countryCode: 'ID', point: [112.63, -7.98] }),
    placeOf('Surabaya', 'CITY', { countryCode: 'ID', point: [112.75, -7.25] }),
    placeOf('Tokio', 'CITY', { countryCode: 'JP', point: [139.69, 35.69] }),
    placeOf('San Francisco', 'CITY', { countryCode: 'US', point: [-122.42, 37.77] }),
    placeOf('Brussel', 'CITY', { countryCode: 'BE', point: [4.35, 50.85] }),
  ].map((place) => [place.name, place]),
);

/** Knows nothing: every question has the answer "unknown". */
export const noGeography: Geography = {
  outline: () => null,
  border: () => null,
  coast: () => null,
  railPath: () => null,
  railPathToBorder: () => null,
};

interface Options {
  readonly publishedAt?: string | null;
  readonly language?: string;
  readonly title?: string;
  readonly geography?: Geography;
}

/**
 * Reads the events of a text in which the stages before are played by marks: `[Lelystad]` names a place of these tests, `[Franse=Frankrijk]`
 * a demonym, `[Moskou!]` a metonym, `[LELYSTAD@Lelystad]` a dateline with the words up to its dash; `{dinsdag=2024-03-12}` is a time.
 */
export function eventsOf(marked: string, options: Options = {}): readonly EventDraft[] {
  const { publishedAt = '2024-03-12T18:00:00+01:00', language = 'nl', title = '', geography = noGeography } = options;
  const { text, mentions, timexes } = unmark(marked);
  const dateline = mentions.filter(({ kind }) => kind === 'DATELINE');
  const article: Article = {
    title,
    text,
    language,
    dateline: dateline[0]
      ? {
          span: { start: 0, end: text.indexOf(' - ') + 3 },
          places: dateline.map(({ span }) => span),
          agencies: ['ANP'],
        }
      : null,
    publishedAt,
    retrievedAt: null,
    source: null,
    externalId: null,
    url: null,
    section: null,
    mediaTopics: [],
    version: 1,
    status: 'USABLE',
    rights: 'FULL',
    embargoUntil: null,
  };
  const pack = languagePacks[language]!;
  const sentences = segment(text, pack.text);
  const tenseAt = tensesOf(text, sentences, pack.time);
  return readEvents({ article, sentences, mentions, timexes, tenseAt, geography, pack: pack.events });
}

/** An event in one line: kind, modality where it is not plain, when, where with its precision, role where it is not plain. */
export function shown({ kind, modality, when, where }: EventDraft): string {
  const place = where ? `${where.place.name} ${where.precision}` : '?';
  const role = where && where.role !== 'HAPPENED_AT' ? where.role : '';
  return [kind, modality === 'ACTUAL' ? '' : modality, when?.edtf ?? '?', place, role]
    .filter((part) => part !== '')
    .join(' ');
}

const mark = /\[([^\]=@!]+)([=@!]?)([^\]]*)\]|\{([^}=]+)=([^}]*)\}/g;

function unmark(marked: string): { text: string; mentions: ResolvedMention[]; timexes: Timex[] } {
  const mentions: ResolvedMention[] = [];
  const timexes: Timex[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(mark)) {
    const [whole, name, sign, place, time, edtf] = match;
    text += marked.slice(end, match.index);
    end = match.index + whole.length;
    const words = name ?? time!;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (name !== undefined)
      mentions.push(mentionOf(name, place || name, kindOfSign[sign as keyof typeof kindOfSign], span));
    else timexes.push(timexOf(words, edtf!, span));
  }
  return { text: text + marked.slice(end), mentions, timexes };
}

const kindOfSign = { '': 'LITERAL', '=': 'DEMONYM', '@': 'DATELINE', '!': 'METONYM' } as const satisfies Record<
  string,
  MentionKind
>;

function mentionOf(text: string, name: string, kind: MentionKind, span: ResolvedMention['span']): ResolvedMention {
  const place = places[name];
  if (!place) throw new Error(`Expected one of the places of these tests, got "${name}".`);
  return { span, kind, text, recognition: 1, place, confidence: 0.9, candidates: [] };
}

function timexOf(text: string, edtf: string, span: Timex['span']): Timex {
  const days = { 4: 365, 7: 30, 10: 1 }[edtf.length] ?? 1;
  const start = new Date(`${edtf.padEnd(10, edtf.length === 4 ? '-01-01' : '-01')}T00:00:00Z`);
  const known = !Number.isNaN(start.getTime());
  return {
    span,
    text,
    type: 'DATE',
    value: edtf,
    modifier: null,
    anchor: null,
    certain: [],
    edtf: known ? edtf : null,
    earliest: known ? start.toISOString() : null,
    latest: known ? new Date(start.getTime() + days * 86_400_000).toISOString() : null,
    precision: edtf.length === 4 ? 'YEAR' : edtf.length === 7 ? 'MONTH' : 'DAY',
    approximate: false,
    uncertain: false,
  };
}

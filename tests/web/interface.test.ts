import { describe, expect, it } from 'vitest';
import { en as enShared } from '../../web/i18n/en.ts';
import { enExplorer } from '../../web/i18n/en-explorer.ts';
import '../../web/i18n/explorer.ts';
import { preferredLanguage, translator } from '../../web/i18n/interface.ts';
import { nl as nlShared } from '../../web/i18n/nl.ts';
import { nlExplorer } from '../../web/i18n/nl-explorer.ts';
import { wordsIn } from '../../web/i18n/words.ts';
import type { StoryEvent } from '../../web/selection/events.ts';

const nl = { ...nlShared, ...nlExplorer };
const en = { ...enShared, ...enExplorer };

const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the interface in two languages', () => {
  it('has the same keys, none empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    for (const text of [...Object.values(nl), ...Object.values(en)]) expect(text.trim()).not.toBe('');
  });

  it.each(Object.keys(nl) as (keyof typeof nl)[])('%s fills in the same values', (key) =>
    expect(holes(en[key])).toEqual(holes(nl[key])),
  );

  it.each([
    [['en-GB', 'nl'], 'en'],
    [['fr', 'nl-BE'], 'nl'],
    [['', 'EN'], 'en'],
    [['fr'], 'nl'],
    [[], 'nl'],
  ])('%j is read in %s', (languages, expected) => expect(preferredLanguage(languages)).toBe(expected));
});

describe('words for what is known', () => {
  const words = wordsIn('nl', translator('nl'));
  const when = (edtf: string | null, more: object = {}): StoryEvent['when'] =>
    ({
      edtf,
      earliest: null,
      latest: null,
      precision: 'DAY',
      approximate: false,
      uncertain: false,
      text: null,
      ...more,
    }) as StoryEvent['when'];

  it.each([
    ['a day', when('2023-09-17'), '17 september 2023'],
    ['a month is not a day', when('2023-09'), 'september 2023'],
    ['a year', when('2023'), '2023'],
    ['about', when('2023-05-12', { approximate: true }), 'rond 12 mei 2023'],
    ['a guess', when('2023-09-12', { uncertain: true }), 'waarschijnlijk 12 september 2023'],
    ['relative stays relative', when(null, { text: 'afgelopen dinsdag' }), '“afgelopen dinsdag”'],
    ['unknown', when(null), 'datum onbekend'],
    ['nothing at all', null, 'datum onbekend'],
  ])('%s', (_name, given, expected) => expect(words.when(given, 'long')).toBe(expected));

  it('writes a range once', () => {
    expect(words.when(when('2023-09-11/2023-09-17'), 'long').replace(/\s*[–-]\s*/, '–')).toBe('11–17 september 2023');
  });

  it.each([
    [0.97, 'vrijwel zeker'],
    [0.9, 'vrijwel zeker'],
    [0.89, 'waarschijnlijk'],
    [0.5, 'aannemelijk'],
    [0.49, 'onzeker'],
  ])('%d is %s', (probability, expected) => expect(words.sure(probability)).toBe(expected));

  it('a country is somewhere, a city is there', () => {
    const place = {
      id: 'p',
      name: 'Rusland',
      kind: 'COUNTRY',
      countryCode: 'RU',
      disputedBy: [],
      point: { longitude: 0, latitude: 0 },
    };
    const where = {
      precision: 'COUNTRY',
      radiusKm: 1,
      role: 'HAPPENED_AT',
      point: null,
      place,
    } as unknown as StoryEvent['where'];
    expect(words.where(where)).toBe('ergens in Rusland');
    expect(words.where(null)).toBe('plaats onbekend');
  });

  it('writes distances as they are known', () => {
    expect(words.km(160.1)).toBe('160 km');
    expect(words.km(3.25)).toBe('3,3 km');
    expect(words.claimed(200, true)).toBe('± 200 km');
    expect(words.claimed(200, false)).toBe('200 km');
  });
});

import { describe, expect, test } from 'vitest';
import { gazetteer, told } from './loaded.ts';

/** The first candidate of a name, or the one that reads so. */
describe('lookup', () => {
  test.each([
    ['nl', 'Artjom', 'gn:2027456 CITY EXACT ALTERNATE'],
    ['nl', 'ARTJOM', 'gn:2027456 CITY CASE ALTERNATE'],
    ['nl', 'Chasan', 'gn:2022586 CITY EXACT ALTERNATE'],
    ['nl', 'Nizjni Tagil', 'gn:520494 CITY TRANSLITERATION ALTERNATE'],
    ['nl', 'Nizjni Novgorod', 'gn:520555 CITY TRANSLITERATION ALTERNATE'],
    ['de', 'Magnitogorsk', 'gn:532288 CITY EXACT PREFERRED'],
    ['nl', 'Den Haag', 'gn:2747373 CITY EXACT PREFERRED'],
    ['nl', "'s-Gravenhage", 'gn:2747373 CITY EXACT ALTERNATE'],
    ['nl', 's Gravenhage', 'gn:2747373 CITY DIACRITICS ALTERNATE'],
    ['nl', 'Geneve', 'gn:2660646 CITY EXACT ALTERNATE'],
    ['nl', 'Sint-Petersburg', 'gn:498817 CITY EXACT PREFERRED'],
    ['nl', 'Verenigde Staten', 'gn:6252001 COUNTRY EXACT PREFERRED'],
    ['nl', 'VS', 'gn:6252001 COUNTRY ABBREVIATION ABBREVIATION'],
    ['nl', 'V.S.', 'gn:6252001 COUNTRY ABBREVIATION ABBREVIATION'],
    ['nl', 'V. S.', 'gn:6252001 COUNTRY ABBREVIATION ABBREVIATION'],
    ['nl', 'V.S', 'gn:6252001 COUNTRY ABBREVIATION ABBREVIATION'],
    ['en', 'Minn.', 'gn:5037779 REGION ABBREVIATION ABBREVIATION'],
    ['nl', 'Groningse', 'gn:2755249 REGION DEMONYM ADJECTIVE'],
    ['nl', 'Brusselaar', 'gn:2800866 CITY DEMONYM INHABITANT'],
    ['nl', 'Noord-Koreaanse', 'gn:1873107 COUNTRY DEMONYM ADJECTIVE'],
    ['fr', 'français', 'gn:3017382 COUNTRY DEMONYM ADJECTIVE'],
    ['de', 'Türkische', 'gn:298795 COUNTRY DEMONYM ADJECTIVE'],
    ['nl', 'Witte Huis', 'dl:f408 POI EXACT PREFERRED'],
    ['nl', 'Witte Huis', 'dl:f408 POI METONYM METONYM'],
    ['nl', 'Zwarte Zee', 'dl:f159 WATER EXACT PREFERRED'],
    ['nl', 'Midden-Oosten', 'dl:f15 WORLD_REGION EXACT PREFERRED'],
    ['en', 'Autauga County', 'gn:4830868 DISTRICT EXACT PREFERRED'],
    ['en', 'Autauga', 'gn:4830868 DISTRICT EXACT ALTERNATE'],
    ['nl', 'provincie Helmand', 'gn:1140043 REGION PARTIAL PREFERRED'],
    ['en', 'Greater Accra Region', 'gn:2300569 REGION EXACT PREFERRED'],
    ['nl', 'gemeente Urk', 'gn:2745931 DISTRICT CASE PREFERRED'],
    ['fr', 'Finistère', 'gn:3018471 REGION EXACT PREFERRED'],
  ])('%s: %s may mean %s', (language, name, wanted) => {
    expect(gazetteer.lookup(name, language).map(told)).toContain(wanted);
  });

  test.each([
    ['an abbreviation in small letters', 'de', 'nrw'],
    ['an abbreviation in small letters', 'nl', 'vs'],
    ['an abbreviation of another language', 'nl', 'NRW'],
    ['an abbreviation without its only full stop', 'en', 'Sask'],
    ['an inhabitant in small letters', 'en', 'polish'],
    ['a demonym of another language', 'nl', 'Niederländische'],
    ['a name with a word too many', 'nl', 'Artjom gisteren'],
    ['a town that is no region', 'nl', 'provincie Artjomm'],
    ['nothing', 'nl', ''],
    ['punctuation', 'nl', '—'],
    ['a name of the language itself', 'nl', 'constructor'],
    ['a text, not a name', 'nl', 'Artjom '.repeat(1000)],
  ])('%s names nothing: %s %j', (_, language, name) => {
    expect(gazetteer.lookup(name, language)).toEqual([]);
  });

  test('exact spellings come first, then the most prominent', () => {
    const matches = gazetteer.lookup('Washington', 'en');
    expect(matches.slice(0, 2).map(told)).toEqual([
      'gn:5815135 REGION EXACT PREFERRED',
      'gn:4140963 CITY EXACT PREFERRED',
    ]);
    expect(new Set(matches.map(({ place, nameKind }) => `${place.id} ${nameKind}`)).size).toBe(matches.length);
  });

  test('the languages of a name are those that the source tags', () => {
    const [brussels] = gazetteer.lookup('Brussel', 'nl');
    expect(brussels!.languages).toEqual(['nl']);
  });
});

describe('guess', () => {
  test.each([
    ['nl', 'Marioepoll', 'gn:701822 CITY NEAR_SPELLING ALTERNATE'],
    ['en', 'Washinton', 'gn:4140963 CITY NEAR_SPELLING PREFERRED'],
    ['nl', 'de Verenigde Staten', 'gn:6252001 COUNTRY EXACT PREFERRED'],
    ['nl', 'Nizjni Novgrood', 'gn:520555 CITY NEAR_SPELLING ALTERNATE'],
  ])('%s: %s may be meant as %s', (language, name, wanted) => {
    expect(gazetteer.guess(name, language).map(told)).toContain(wanted);
  });

  test.each([['Urkk'], ['Kwxzrtqpl'], ['washingtxx'], ['a'.repeat(5000)]])('%s is like no name', (name) => {
    expect(gazetteer.guess(name, 'nl')).toEqual([]);
  });
});

test.each([
  ['Meer', 'nl', 'WORD'],
  ['mei', 'nl', 'WORD'],
  ['Nice', 'en', 'WORD'],
  ['Lori', 'en', 'PERSON'],
  ['Essen', 'de', 'WORD'],
  ['Été', 'fr', 'WORD'],
  ['Nice', 'fr', null],
  ['Vladivostok', 'nl', null],
  ['constructor', 'nl', null],
  ['Meer', 'xx', null],
])('%s in %s is also: %s', (name, language, ambiguity) => {
  expect(gazetteer.ambiguity(name, language)).toBe(ambiguity);
});

test.each([
  ['new', true],
  ['New York', true],
  ['noord', true],
  ['artjom', false],
  ['zzzz', false],
])('a longer name begins with "%s": %s', (words, longer) => expect(gazetteer.hasLonger(words)).toBe(longer));

describe('search', () => {
  test.each([
    ['Vladiv', ['Vladivostok']],
    ['den ha', ['The Hague']],
    ['amster', ['Amsterdam']],
    ['Verenigde S', ['United States']],
    ['', []],
    ['qqqqq', []],
    ['qqqqq x', []],
  ])('%j finds %j first', (text, names) => {
    expect(
      gazetteer
        .search(text, 20)
        .map(({ name }) => name)
        .slice(0, names.length),
    ).toEqual(names);
  });

  test('gives at most as many as asked for, none twice', () => {
    const ids = gazetteer.search('san', 50).map(({ id }) => id);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });
});

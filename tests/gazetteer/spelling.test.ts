import { expect, test } from 'vitest';
import { isAbbreviation, isPrinted } from '../../src/gazetteer/build/spelling.ts';
import { transliterations } from '../../src/gazetteer/build/transliterate.ts';
import { nearSpellings } from '../../src/gazetteer/near-spelling.ts';
import { withoutArticle, withoutRegionWord } from '../../src/gazetteer/region-words.ts';

test.each([
  ['Artëm', 'nl', ['Artjom']],
  ['Khasan', 'nl', ['Chasan']],
  ['Khabarovsk', 'nl', ['Chabarovsk']],
  ['Luhansk', 'nl', ['Loehansk']],
  ['Zaporizhzhya', 'nl', ['Zaporizja']],
  ['Yuzhno-Sakhalinsk', 'nl', ['Joezjno-Sachalinsk']],
  ['Shchyolkovo', 'nl', ['Sjtsjolkovo']],
  ['Chita', 'nl', ['Tsjita']],
  ['Nizhny Tagil', 'nl', ['Nizjny Tagil', 'Nizjni Tagil']],
  ['Nizhniy Novgorod', 'nl', ['Nizjni Novgorod']],
  ['Kharkiv', 'de', ['Charkiw']],
  ['Zhukovskiy', 'de', ['Schukowski']],
  ['Pushkin', 'fr', ['Pouchkin']],
  ['Chelyabinsk', 'fr', ['Tcheliabinsk']],
  ['Omsk', 'nl', ['Omsk']],
  ['Moscow', 'en', []],
])('%s in %s: %j', (name, language, spellings) => expect(transliterations(name, language)).toEqual(spellings));

test.each([
  ['Helmand Province', 'Helmand'],
  ['provincie Helmand', 'Helmand'],
  ['de provincie Noord-Holland', 'Noord-Holland'],
  ['the province of Helmand', 'Helmand'],
  ['Karak district', 'Karak'],
  ['Primorski kraj', null],
  ['Landkreis Emsland', 'Emsland'],
  ['région Bretagne', 'Bretagne'],
  ['Province', null],
  ['Regiokantoor', null],
  ['Helmand', null],
  ['Statenland', null],
])('%s without its kind: %s', (name, bare) => expect(withoutRegionWord(name)).toBe(bare));

test.each([
  ['de Verenigde Staten', 'Verenigde Staten'],
  ['The Hague', 'Hague'],
  ["l'Irak", 'Irak'],
  ['Delft', 'Delft'],
  ['Leiden', 'Leiden'],
])('%s without its article: %s', (name, bare) => expect(withoutArticle(name)).toBe(bare));

const known = new Set(['washington', 'new', 'nizjni', 'novgorod', 'urk', 'oxford']);

test.each([
  ['one letter missing', 'washinton', ['washington']],
  ['one letter too many', 'washingtoon', ['washington']],
  ['one letter wrong', 'washingdon', ['washington']],
  ['two letters swapped', 'wasihngton', ['washington']],
  ['in one of several words', 'nizjni novgrod', ['nizjni novgorod']],
  ['two slips', 'wasinton', []],
  ['the first letter wrong', 'mashington', []],
  ['too short a word', 'urkk', []],
  ['beside an unknown word', 'zzzz washinton', []],
  ['no slip at all', 'oxford', []],
])('%s: %s', (_, folded, spellings) => {
  expect(nearSpellings(folded, (word) => known.has(word))).toEqual(spellings);
});

test.each([
  ['US', true],
  ['U.S.', true],
  ['É.-U.', true],
  ['Minn.', true],
  ['Mokum', false],
  ['Den Bosch', false],
  ['IJmuiden', false],
])('%s is an abbreviation: %s', (name, is) => expect(isAbbreviation(name)).toBe(is));

test.each([
  ['Sankt Petersburg', true],
  ["'s-Gravenhage", true],
  ['ji fu', false],
  ['LED', false],
  ['Cologne (Germany)', false],
])('%s is a name as printed: %s', (name, is) => expect(isPrinted(name)).toBe(is));

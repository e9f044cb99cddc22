import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../../src/geoparse/candidates/candidates-for.ts';
import { languagePacks } from '../../../src/languages.ts';
import type { Candidate, NameMatch } from '../../../src/model/candidate.ts';
import { gazetteer } from '../../gazetteer/loaded.ts';

function candidates(language: string, words: string): readonly Candidate[] {
  return candidatesFor(words, language, gazetteer, languagePacks[language]!.geoparse);
}

/** A place that must be among the candidates, with how the words match its name. */
type Row = readonly [language: string, words: string, id: string, match: NameMatch, note?: string];

const names: readonly Row[] = [
  ['nl', 'Utrecht', 'gn:2745912', 'EXACT'],
  ['nl', 'provincie Utrecht', 'gn:2745909', 'PARTIAL'],
  ['nl', 'Utrecht en omgeving', 'gn:2745912', 'PARTIAL'],
  ['nl', 'regio Eindhoven', 'gn:2756253', 'PARTIAL'],
  ['nl', 'centrum van Gent', 'gn:2797656', 'PARTIAL'],
  ['nl', 'Noord-Drenthe', 'gn:2756631', 'PARTIAL', 'a part of a place, joined by a hyphen'],
  ['nl', 'Lelystad-Zuid', 'gn:2751738', 'PARTIAL', 'the part behind'],
  ['nl', 'Universiteit Leiden', 'gn:2751773', 'PARTIAL'],
  ['nl', "China's", 'gn:1814991', 'EXACT', 'a genitive is the name itself'],
  ['nl', 'de Veluwe', 'dl:f88', 'EXACT', 'so is an article'],
  ['en', 'the Netherlands', 'gn:2750405', 'EXACT'],
  ['en', "Baghdad's", 'gn:98182', 'EXACT'],
  ['en', '“Kabul”,', 'gn:1138958', 'EXACT', 'marks around a span are not part of the name'],
  ['en', 'University of Dubuque', 'gn:4854529', 'PARTIAL'],
  ['en', 'University of Cambridge', 'dl:f4332', 'EXACT', 'one that the gazetteer knows itself'],
  ['en', 'northern Nigeria', 'gn:2328926', 'PARTIAL'],
  ['en', 'Lewis County Sheriff', 'gn:5800813', 'PARTIAL'],
  ['en', 'Greater Boston', 'gn:4930956', 'PARTIAL'],
  ['en', 'University of Wisconsin-Madison', 'gn:5261457', 'PARTIAL', 'all equally long names within'],
  ['en', 'University of Wisconsin-Madison', 'gn:5279468', 'PARTIAL'],
  ['en', 'Moscone Center in San Francisco', 'gn:5391959', 'PARTIAL', 'the longest name within'],
  ['de', 'Bagdads', 'gn:98182', 'EXACT'],
  ['de', 'Landkreis Rosenheim', 'gn:2844988', 'PARTIAL'],
  ['de', 'Nordirak', 'gn:99237', 'PARTIAL', 'a part written on to the name'],
  ['fr', "l'Irak", 'gn:99237', 'EXACT', 'not Lirac, which only resembles it'],
  ['fr', "d'Alep", 'gn:170063', 'EXACT'],
  ['fr', 'nord de la France', 'gn:3017382', 'PARTIAL'],
];

const rows = names.map(([language, words, id, match]) => ({ language, words, id, match }));

test.each(rows)('$language "$words" may mean $id: $match', ({ language, words, id, match }) => {
  expect(candidates(language, words).find(({ place }) => place.id === id)?.match).toBe(match);
});

describe('a container within the span', () => {
  test('leaves only what lies in it', () => {
    expect(candidates('en', 'Paris, Texas').map(({ place }) => place.id)).toEqual(['gn:4717560']);
    expect(new Set(candidates('nl', 'Bergen (Limburg)').map(({ place }) => place.countryCode))).toEqual(
      new Set(['NL']),
    );
  });

  test('that holds none of them says nothing', () => {
    expect(candidates('en', 'Paris, Bangkok').map(({ place }) => place.id)).toContain('gn:2988507');
  });
});

const nothing: readonly (readonly [language: string, words: string, note: string])[] = [
  ['nl', 'Xyzzy', 'no such name'],
  ['nl', 'High Park', 'everyday words within a name say nothing of where it is'],
  ['nl', '', 'an empty span'],
  ['nl', ' – ', 'marks only'],
];

test.each(nothing)('%s "%s" has no candidate: %s', (language, words) => {
  expect(candidates(language, words)).toEqual([]);
});

test('a very long span is looked at in linear time', () => {
  const words = 'North '.repeat(100_000);
  const begun = performance.now();
  expect(candidates('en', words)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(1000);
});

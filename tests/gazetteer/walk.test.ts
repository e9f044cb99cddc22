import { expect, test } from 'vitest';
import { gazetteer, told } from './loaded.ts';

/** All names from each token on, the longest last. */
function namesIn(text: string): string[] {
  const tokens = text.split(' ');
  const walk = gazetteer.walk();
  const names: string[] = [];
  for (let first = 0; first < tokens.length; first++) {
    walk.start();
    for (let last = first; last < tokens.length && walk.step(tokens[last]!); last++)
      if (walk.isName) names.push(tokens.slice(first, last + 1).join(' '));
  }
  return names;
}

test.each([
  ['leider reist naar Vladivostok', ['Vladivostok']],
  ['Noord-Korea zwijgt', ['Noord-Korea']],
  ['wind boven Noord Korea', ['Noord', 'Noord Korea', 'Korea']],
  ['rondom New York City', ['New York', 'New York City', 'York', 'York City', 'City']],
  ['treinen bij Sint Petersburg', ['Sint', 'Sint Petersburg', 'Petersburg']],
])('"%s" holds %j', (text, names) => expect(namesIn(text)).toEqual(names));

test('abbreviations are told apart, so that small words are no names', () => {
  const walk = gazetteer.walk();
  walk.start();
  walk.step('nrw');
  expect([walk.isName, walk.isCaseSensitiveName]).toEqual([false, true]);
  expect(walk.candidates('nrw', 'nl')).toEqual([]);
  expect(walk.candidates('NRW', 'de').map(told)).toEqual(['gn:2861876 REGION ABBREVIATION ABBREVIATION']);
});

test('candidates are those of lookup', () => {
  const walk = gazetteer.walk();
  walk.start();
  walk.step('Bergen');
  expect(walk.candidates('Bergen', 'nl')).toEqual(gazetteer.lookup('Bergen', 'nl'));
});

test('two walks do not disturb each other', () => {
  const [one, other] = [gazetteer.walk(), gazetteer.walk()];
  one.start();
  other.start();
  one.step('New');
  other.step('Den');
  expect([one.step('York'), one.isName, other.step('York')]).toEqual([true, true, false]);
});

test.each([[''], ['—'], ['qqqqqq']])('no name begins with %j', (token) => {
  const walk = gazetteer.walk();
  walk.start();
  expect([walk.step(token), walk.isName]).toEqual([false, false]);
});

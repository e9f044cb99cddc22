import { expect, it } from 'vitest';
import { languagePacks } from '../../src/languages.ts';
import { segment } from '../../src/text/segment.ts';
import { tensesOf } from '../../src/time/tense-at.ts';

it.each([
  ['Er is brand uitgebroken in een loods.', 'brand', 'PAST'],
  ['De leider lijkt het land weer te verlaten.', 'verlaten', 'PRESENT'],
  ['De minister waarschuwt voor de gevolgen van de droogte.', 'waarschuwt', 'PRESENT'],
  ['Geen werkwoord te zien.', 'Geen', null],
])('%s (%s): %s', (text, word, tense) => {
  const pack = languagePacks.nl!;
  expect(tensesOf(text, segment(text, pack.text), pack.time)(text.indexOf(word))).toBe(tense);
});

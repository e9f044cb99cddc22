import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nl as nlEvents } from '../../src/events/nl/index.ts';
import type { LocatedPlace } from '../../src/events/reading.ts';
import { readSpatialPhrases, type SpatialPhrase } from '../../src/events/spatial-phrases.ts';
import { vocabularyOf } from '../../src/events/vocabulary.ts';
import { nl as nlText } from '../../src/text/nl/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { placeOf } from './place.ts';

const table = readFileSync(join(import.meta.dirname, '../fixtures/events/relations.nl.tsv'), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [phrase, reading, references, part, side, km, approximate] = line.split('\t');
    return { phrase: phrase!, reading: reading!, references: references!, part, side, km, approximate };
  });

/** Known weaknesses: each is a phrase that we read otherwise than we should. */
const misread = new Set<string>([
  // A street stands between the preposition and the city without any word that joins them.
  'rond Visscherssteeg Utrecht',
  // The side hides in the compound; we read the coast only.
  'voor de zuidkust van Italië',
  // A misprint for "noordwesten".
  'ongeveer 120 kilometer ten noodwesten van Baltimore',
]);

/** Bodies of water among the references; the rest are cities to the grammar. */
const waters = new Set(['Seine', 'Aras', 'Middellandse Zee', 'Straat van Hormuz']);

describe('spatial phrases as Dutch pages print them', () => {
  for (const row of rows) {
    test.runIf(!misread.has(row.phrase))(`${row.phrase}: ${row.reading} ${row.references}`, () => {
      const phrases = read(row.phrase, row.references === '' ? [] : row.references.split(';'));
      if (row.reading === 'NONE') {
        expect(phrases.filter(({ reading }) => !['BARE', 'ATTRIBUTE', 'ABOUT'].includes(reading))).toEqual([]);
        return;
      }
      expect(phrases.map(shown)).toContainEqual({
        reading: row.reading,
        references: row.references,
        part: row.part || 'POINT',
        side: row.side || null,
        km: row.km ? Number(row.km) : null,
        approximate: row.approximate === 'yes',
      });
    });
  }
});

function shown({ reading, references, part, side, km, approximate }: SpatialPhrase): object {
  return { reading, references: references.map(({ place }) => place.name).join(';'), part, side, km, approximate };
}

function read(phrase: string, references: readonly string[]): SpatialPhrase[] {
  const tokens = tokenise(phrase, 0, phrase.length, nlText);
  const words = tokens.map((token) => token.text.toLowerCase());
  const named = references.map((name) => ({ name, start: phrase.indexOf(name), kind: 'LITERAL' as const }));
  const adjectives = [...phrase.matchAll(/\p{Lu}[\p{L}-]*s(?:ch)?e(?= )/gu)].map((match) => ({
    name: match[0],
    start: match.index,
    kind: 'DEMONYM' as const,
  }));
  const besides = adjectives.filter(
    ({ start }) => !named.some((each) => start >= each.start && start < each.start + each.name.length),
  );
  const places = [
    ...named.map((each) => ({ ...each, kind: /^\p{Lu}\p{L}+se$/u.test(each.name) ? ('DEMONYM' as const) : each.kind })),
    ...besides,
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, kind }): LocatedPlace => {
      const span = { start, end: start + name.length };
      const first = tokens.findIndex((token) => token.end > span.start);
      const last = tokens.findLastIndex((token) => token.start < span.end);
      return { span, first, last, kind, confidence: 1, place: placeOf(name, waters.has(name) ? 'WATER' : 'CITY') };
    });
  return readSpatialPhrases(words, places, vocabularyOf(nlEvents).space);
}

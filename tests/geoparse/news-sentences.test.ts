import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOne } from '../../src/ingest/read-one.ts';
import { languages } from '../../src/languages.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadResources } from '../../src/resources.ts';

const MARKED = /\[([^|\]]+)\|(\S+) (\S+)\]/g;
const pipeline = createPipeline(loadResources());
const rows = readFileSync(join(import.meta.dirname, '../fixtures/geoparse/news-sentences.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [language: string, marked: string]);

/** The names in a sentence that are read as marked, each with its kind and country, and all that it should have. */
function read(language: string, marked: string) {
  const text = marked.replace(MARKED, '$1');
  const { mentions } = pipeline.annotate(readOne({ text, language }, { languages }));
  const expected = [...marked.matchAll(MARKED)].map(([, name, kind, code]) => ({
    name: name!,
    kind: kind!,
    code: code!,
  }));
  const wrong = expected.filter(({ name, kind, code }) => {
    const place = mentions.find((mention) => mention.text === name)?.place;
    if (!place) return true;
    const isThere = code === '-' || place.countryCode === code || place.admin1 === code;
    return !isThere || (kind !== '*' && kind !== place.kind);
  });
  const extra = mentions.filter(({ text: name }) => !expected.some((other) => other.name === name));
  return { names: expected.length, wrong: wrong.map(({ name }) => name), extra: extra.map((mention) => mention.text) };
}

// So many of the names may be wrong or too many: the sentences were written before the engine read them, and stay as they are.
it.each([
  ['nl', 14],
  ['en', 17],
  ['de', 10],
  ['fr', 5],
] as const)('news sentences in %s are read as marked, but for %i names', (language, most) => {
  const faults = rows
    .filter(([own]) => own === language)
    .flatMap(([own, marked]) => {
      const { wrong, extra } = read(own, marked);
      return [...wrong.map((name) => `${name}, in ${marked}`), ...extra.map((name) => `${name} is none, in ${marked}`)];
    });
  expect(faults.slice(most), faults.join('\n')).toEqual([]);
});

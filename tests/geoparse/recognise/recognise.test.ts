import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecogniserModel } from '../../../src/geoparse/recognise/model.ts';
import { recognise } from '../../../src/geoparse/recognise/recognise.ts';
import { languagePacks } from '../../../src/languages.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/model/span.ts';
import { paths } from '../../../src/paths.ts';
import { segment } from '../../../src/text/segment.ts';
import { gazetteer } from '../../gazetteer/loaded.ts';
import { marked, weaknesses } from './sentences.ts';

const model = parseRecogniserModel(JSON.parse(readFileSync(join(paths.models, 'recogniser.json'), 'utf8')));

function read(text: string, language: string, datelinePlaces: readonly Span[] = []) {
  const pack = languagePacks[language]!;
  const article: Article = {
    title: '',
    text,
    language,
    dateline: datelinePlaces.length === 0 ? null : { span: { start: 0, end: 1 }, places: datelinePlaces, agencies: [] },
    publishedAt: null,
    retrievedAt: null,
    source: null,
    externalId: null,
    url: null,
    section: null,
    mediaTopics: [],
    version: 1,
    status: 'USABLE',
    rights: 'QUOTES',
    embargoUntil: null,
  };
  return recognise({ article, sentences: segment(text, pack.text), gazetteer, pack: pack.geoparse, model });
}

/** The text with its mentions marked as in the table. */
function markedBy(text: string, language: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, kind } of read(text, language).mentions) {
    pieces.push(
      text.slice(at, span.start),
      `[${text.slice(span.start, span.end)}${kind === 'LITERAL' ? '' : `|${kind}`}]`,
    );
    at = span.end;
  }
  return [...pieces, text.slice(at)].join('');
}

const withoutMarks = (row: string) => row.replace(/\[([^|\]]*)(?:\|[A-Z]+)?\]/g, '$1');

describe.each(Object.entries(marked))('place names in %s', (language, rows) => {
  it.each(rows)('%s', (row) => {
    expect(markedBy(withoutMarks(row), language)).toBe(row);
  });
});

describe.each(Object.entries(weaknesses))('known weaknesses in %s', (language, rows) => {
  it.fails.each(rows)('%s', (row) => {
    expect(markedBy(withoutMarks(row), language)).toBe(row);
  });
});

describe('names of other things', () => {
  it.each([
    ['Mark Rutte sprak namens de VVD in Den Haag.', ['Mark Rutte PER', 'VVD ORG', 'Den Haag LOC']],
    ['FC Utrecht speelt zondag in Arnhem.', ['FC Utrecht ORG', 'Arnhem LOC']],
    ['Jan de Vries werkt bij de Universiteit Leiden.', ['Jan de Vries PER', 'Universiteit Leiden ORG']],
  ])('%s', (text, expected) => {
    expect(read(text, 'nl').entities.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual(
      expected,
    );
  });
});

describe('a mention', () => {
  it('in the dateline is a DATELINE, and found once', () => {
    const text = 'GOES (ANP) - In Goes is een brug open.';
    const { mentions } = read(text, 'nl', [{ start: 0, end: 4 }]);
    expect(mentions.map(({ kind, span }) => [kind, span])).toEqual([
      ['DATELINE', { start: 0, end: 4 }],
      ['LITERAL', { start: 16, end: 20 }],
    ]);
  });

  it('carries what it may mean and how sure it is', () => {
    const [mention] = read('Brand in Maarssen.', 'nl').mentions;
    expect(mention!.text).toBe('Maarssen');
    expect(mention!.candidates.map(({ place }) => place.name)).toContain('Maarssen');
    expect(mention!.recognition).toBeGreaterThan(0.8);
  });

  it('keeps its offsets behind emoji, lone surrogates and line breaks', () => {
    const text = '🎉 \ud83d\n\r\nFeest in Arnhem!';
    expect(read(text, 'nl').mentions.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(['Arnhem']);
  });

  it.each(['', ' ', '🎉', '....', '(((('])('is not in %j', (text) => {
    expect(read(text, 'nl')).toEqual({ mentions: [], entities: [] });
  });

  it('is found in a language that was not trained', () => {
    expect(markedBy('El presidente viajó a Buenos Aires.', 'fr')).toBe('El presidente viajó a [Buenos Aires].');
  });
});

describe('time', () => {
  it('is linear in the length', () => {
    const story = 'De minister reed van Den Haag naar Groningen en sprak daar met Jan de Vries uit Assen. ';
    const timeOf = (times: number) => {
      const text = story.repeat(times);
      const start = performance.now();
      read(text, 'nl');
      return performance.now() - start;
    };
    timeOf(200);
    expect(timeOf(4000)).toBeLessThan(40 * Math.max(timeOf(400), 10));
  });
});

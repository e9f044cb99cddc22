/**
 * Sentences of our own in four languages, written before the engine was first run on them: which names it finds in them, and where
 * it puts them. `npm run bench -- accuracy/news-sentences [--errors]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOne } from '../../src/ingest/read-one.ts';
import { languages } from '../../src/languages.ts';
import type { ResolvedMention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/place.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { repositoryRoot } from '../../src/paths.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadResources } from '../../src/resources.ts';

/** A name in a sentence, and what kind of place where it means; `*` any kind, `-` no country. */
interface Expected extends Span {
  readonly kind: string;
  readonly code: string;
}

interface Counts {
  sentences: number;
  wholly: number;
  expected: number;
  read: number;
  found: number;
  right: number;
}

const showsErrors = process.argv.includes('--errors');
const pipeline = createPipeline(loadResources());
const byLanguage = new Map<string, Counts>();
for (const [language, marked] of rows()) {
  const { text, expected } = unmarked(marked);
  const article = readOne({ text, language }, { languages });
  const { mentions } = pipeline.annotate(article);
  const shift = article.text.indexOf(text);
  count(
    language,
    article.text,
    expected.map((name) => moved(name, shift)),
    mentions,
  );
}
console.log('language  sentences  wholly right  names  P / R / F1          in the right place');
for (const [language, { sentences, wholly, expected, read, found, right }] of byLanguage) {
  const [p, r] = [found / read, found / expected];
  console.log(
    language.padEnd(9),
    String(sentences).padStart(9),
    percent(wholly / sentences).padStart(13),
    String(expected).padStart(6),
    [p, r, (2 * p * r) / (p + r)].map(percent).join(' / '),
    percent(right / expected).padStart(18),
  );
}

function count(
  language: string,
  text: string,
  expected: readonly Expected[],
  mentions: readonly ResolvedMention[],
): void {
  const counts = byLanguage.get(language) ?? { sentences: 0, wholly: 0, expected: 0, read: 0, found: 0, right: 0 };
  byLanguage.set(language, counts);
  const pairs = expected.map((name) => [name, mentions.find(({ span }) => overlaps(span, name))] as const);
  const found = pairs.filter(([, mention]) => mention !== undefined).length;
  const right = pairs.filter(([name, mention]) => mention?.place && isMeant(mention.place, name)).length;
  counts.sentences += 1;
  counts.expected += expected.length;
  counts.read += mentions.length;
  counts.found += found;
  counts.right += right;
  const isWhole = right === expected.length && mentions.length === expected.length;
  if (isWhole) counts.wholly += 1;
  if (showsErrors && !isWhole) {
    const told = mentions.map(({ span, place }) => {
      return `[${text.slice(span.start, span.end)}|${place ? `${place.kind} ${place.admin1 ?? place.countryCode ?? '-'}` : 'none'}]`;
    });
    console.log(
      `${language} ${text}\n   read ${told.join(' ')}\n   for  ${expected.map(({ start, end, kind, code }) => `[${text.slice(start, end)}|${kind} ${code}]`).join(' ')}`,
    );
  }
}

function isMeant(place: Place, { kind, code }: Expected): boolean {
  return (
    (kind === '*' || kind === place.kind) &&
    [place.countryCode ?? '-', place.admin1, code === '-' ? '-' : null].includes(code)
  );
}

function rows(): readonly (readonly [string, string])[] {
  return readFileSync(join(repositoryRoot, 'tests/fixtures/geoparse/news-sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);
}

function unmarked(marked: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, name, kind, code] = /^\[([^|]+)\|(\S+) (\S+)\]$/.exec(part) ?? [];
    if (name !== undefined)
      expected.push({ start: text.length, end: text.length + name.length, kind: kind!, code: code! });
    text += name ?? part;
  }
  return { text, expected };
}

function moved(name: Expected, by: number): Expected {
  return { ...name, start: name.start + by, end: name.end + by };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

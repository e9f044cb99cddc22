/**
 * What `speed/geoparse` runs once it is bundled: prints stories of 400 words a second, the time to load what it needs, the memory it
 * takes, and how time grows with the length of a text. The stories are drawn, seeded, from the sentences of tests/fixtures/geoparse
 * and plain ones between them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/gazetteer/index.ts';
import { parseRecogniserModel } from '../../src/geoparse/recognise/model.ts';
import { recognise } from '../../src/geoparse/recognise/recognise.ts';
import { parseResolverModel } from '../../src/geoparse/resolve/model.ts';
import { resolve } from '../../src/geoparse/resolve/resolve.ts';
import { readOne } from '../../src/ingest/read-one.ts';
import { languagePacks, languages } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import { paths, repositoryRoot } from '../../src/paths.ts';
import { segment } from '../../src/text/segment.ts';
import { plainSentences } from './plain-sentences.ts';
import { pick, seeded } from './seeded.ts';

const WORDS = 400;
const STORIES = 300;
const ROUNDS = 3;
/** The last is as long as a text may be. */
const SIZES_KB = [1, 4, 16, 64, 256, 1024, 1950] as const;
/** Sentences without a name for each one with names. */
const PLAIN = 2;

const before = process.memoryUsage.rss();
const [loading, { gazetteer, recogniser, resolver }] = cpuMs(() => ({
  gazetteer: loadGazetteer(paths.gazetteer),
  recogniser: parseRecogniserModel(readJson('recogniser')),
  resolver: parseResolverModel(readJson('resolver')),
}));
console.log(
  `Loading: ${loading.toFixed(0)} ms of CPU; ${megabytes(process.memoryUsage.rss() - before)} MB more memory, ${megabytes(process.memoryUsage.rss())} MB in all\n`,
);

console.log('language  stories/s  names a story  split  recognise  resolve  (ms a story)');
const sentences = sentencesByLanguage();
for (const [language, list] of sentences) measureSpeed(language, list);
console.log(
  `\nMemory after ${sentences.size * STORIES * (ROUNDS + 1)} stories: ${megabytes(process.memoryUsage.rss())} MB\n`,
);
measureGrowth();

function measureSpeed(language: string, list: readonly string[]): void {
  const random = seeded(400);
  const articles = Array.from({ length: STORIES }, () => story(language, list, WORDS * 6, random, WORDS));
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const took = { split: 0, recognise: 0, resolve: 0, names: 0 };
    for (const article of articles) {
      const read = readOnce(article);
      took.split += read.split;
      took.recognise += read.recognise;
      took.resolve += read.resolve;
      took.names += read.names;
    }
    return took;
  }).slice(1);
  const best = rounds.reduce((a, b) => (total(a) < total(b) ? a : b));
  const each = (ms: number) => (ms / STORIES).toFixed(2);
  console.log(
    language.padEnd(9),
    ((1000 * STORIES) / total(best)).toFixed(0).padStart(9),
    (best.names / STORIES).toFixed(1).padStart(14),
    each(best.split).padStart(6),
    each(best.recognise).padStart(10),
    each(best.resolve).padStart(8),
  );
}

function total({ split, recognise, resolve }: { split: number; recognise: number; resolve: number }): number {
  return split + recognise + resolve;
}

function readOnce(article: Article) {
  const pack = languagePacks[article.language]!;
  const [split, sentences] = cpuMs(() => segment(article.text, pack.text));
  const [recognising, { mentions }] = cpuMs(() =>
    recognise({ article, sentences, gazetteer, pack: pack.geoparse, model: recogniser }),
  );
  const [resolving] = cpuMs(() =>
    resolve({ article, sentences, mentions, gazetteer, pack: pack.geoparse, model: resolver }),
  );
  return { split, recognise: recognising, resolve: resolving, names: mentions.length };
}

/** One text of each size, in Dutch; the exponent is the slope of log time over log size: 1 is linear. */
function measureGrowth(): void {
  const random = seeded(2048);
  console.log('text in kB        ms  ms per kB');
  const points = SIZES_KB.map((kb) => {
    const article = story('nl', sentences.get('nl')!, kb * 1024, random);
    const times = Math.max(1, Math.round(256 / kb));
    const [ms] = cpuMs(() => {
      for (let time = 0; time < times; time++) readOnce(article);
    });
    const each = ms / times;
    console.log(String(kb).padStart(10), each.toFixed(1).padStart(9), (each / kb).toFixed(2).padStart(10));
    return [Math.log(kb), Math.log(each)] as const;
  });
  console.log(`exponent ${slope(points).toFixed(2)}; from 16 kB on ${slope(points.slice(2)).toFixed(2)}`);
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Sentences drawn until the text has so many characters or words. */
function story(
  language: string,
  list: readonly string[],
  characters: number,
  random: () => number,
  words = Infinity,
): Article {
  let text = '';
  for (let drawn = 1, count = 0; text.length < characters && count < words; drawn++) {
    const sentence = pick(random, drawn % (PLAIN + 1) === 0 ? list : plainSentences[language]!);
    count += sentence.split(' ').length;
    text += `${sentence}${drawn % 4 === 0 ? '\n\n' : ' '}`;
  }
  return readOne({ text, language }, { languages });
}

function sentencesByLanguage(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const line of linesOf('news-sentences.tsv')) {
    const [language, marked] = line.split('\t') as [string, string];
    lists.set(language, [...(lists.get(language) ?? []), marked.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1')]);
  }
  lists.get('nl')!.push(...linesOf('dutch-places.tsv').map((line) => line.split('\t')[0]!));
  return new Map([...lists].filter(([language]) => language in plainSentences));
}

function linesOf(table: string): readonly string[] {
  return readFileSync(join(repositoryRoot, 'tests/fixtures/geoparse', table), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1);
}

function readJson(model: string): unknown {
  return JSON.parse(readFileSync(join(paths.models, `${model}.json`), 'utf8'));
}

function cpuMs<Value>(work: () => Value): readonly [ms: number, value: Value] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value];
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

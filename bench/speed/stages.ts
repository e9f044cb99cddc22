/**
 * Which stage the time goes to: CPU time of each stage of the pipeline over the development corpora, in one thread and one run.
 *
 *     npm run bench -- speed/stages [--documents=60]
 *
 * Shares within one run say the same on a busy machine and an idle one. Time is to cost at most 30 % of the whole.
 */
import { readEvents } from '../../src/events/read-events.ts';
import { recognise } from '../../src/geoparse/recognise/recognise.ts';
import { resolve } from '../../src/geoparse/resolve/resolve.ts';
import { readOne } from '../../src/ingest/read-one.ts';
import { languagePacks, languages } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';
import { loadResources } from '../../src/resources.ts';
import { segment } from '../../src/text/segment.ts';
import { readTimes } from '../../src/time/read-times.ts';
import { tensesOf } from '../../src/time/tense-at.ts';
import { corporaArePresent, domainOf, type GoldDocument, readCorpus } from '../accuracy/corpora.ts';

/** News first and foremost; WikiWars is the longest and densest in times. */
const CORPORA = ['meantime-nl-timexvalues', 'meantime-en-timex', 'krauts-de', 'lgl', 'trnews', 'wikiwars'] as const;
const STAGES = ['split', 'recognise', 'resolve', 'time', 'events'] as const;
const ROUNDS = 3;
const MOST = Number(process.argv.find((argument) => argument.startsWith('--documents='))?.split('=')[1] ?? 60);

type Costs = Record<(typeof STAGES)[number], number>;

if (!corporaArePresent()) {
  console.error('Skipped: the development corpora are not at ../shared/corpora.');
  process.exit(0);
}

const resources = loadResources();
console.log(`corpus                     KB  ${STAGES.map((stage) => stage.padStart(9)).join(' ')}   ms a document`);
const whole = noCosts();
for (const corpus of CORPORA) {
  const articles = readCorpus(corpus).slice(0, MOST).map(articleOf);
  const kilobytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1024;
  // The first round warms up; of the others the cheapest of each stage counts, which a busy machine disturbs least.
  const rounds = Array.from({ length: ROUNDS + 1 }, () => costsOf(articles)).slice(1);
  const least = noCosts();
  for (const stage of STAGES) least[stage] = Math.min(...rounds.map((round) => round[stage]));
  for (const stage of STAGES) whole[stage] += least[stage];
  print(corpus, kilobytes, least, articles.length);
}
print('all of them', null, whole, null);

function noCosts(): Costs {
  return { split: 0, recognise: 0, resolve: 0, time: 0, events: 0 };
}

/** The stages in the order of src/pipeline.ts. */
function costsOf(articles: readonly Article[]): Costs {
  const costs = noCosts();
  const timed = <Result>(stage: keyof Costs, work: () => Result): Result => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    costs[stage] += (user + system) / 1000;
    return result;
  };
  const { gazetteer, geography, recogniser, resolver } = resources;
  for (const article of articles) {
    const { text } = article;
    const pack = languagePacks[article.language]!;
    const sentences = timed('split', () => segment(text, pack.text));
    const { mentions, entities } = timed('recognise', () =>
      recognise({ article, sentences, gazetteer, pack: pack.geoparse, model: recogniser }),
    );
    const placed = timed('resolve', () =>
      resolve({ article, sentences, mentions, gazetteer, pack: pack.geoparse, model: resolver }),
    );
    const timexes = timed('time', () =>
      readTimes({ text, sentences, pack: pack.time, reference: { instant: article.publishedAt } }),
    );
    timed('events', () =>
      readEvents({
        article,
        sentences,
        mentions: placed,
        entities,
        timexes,
        tenseAt: tensesOf(text, sentences, pack.time),
        geography,
        pack: pack.events,
      }),
    );
  }
  return costs;
}

function articleOf(document: GoldDocument): Article {
  const { id, text, title, lang, dct } = document;
  const publishedAt = dct && /^\d{4}-\d{2}-\d{2}$/.test(dct) ? `${dct}T12:00:00Z` : null;
  return readOne(
    { text, title, language: lang, source: domainOf(document), externalId: id, publishedAt },
    { languages },
  );
}

function print(name: string, kilobytes: number | null, costs: Costs, documents: number | null): void {
  const sum = STAGES.reduce((total, stage) => total + costs[stage], 0);
  const shares = STAGES.map((stage) => `${((100 * costs[stage]) / sum).toFixed(1)} %`.padStart(9)).join(' ');
  console.log(
    `${name.padEnd(24)} ${(kilobytes?.toFixed(0) ?? '').padStart(5)}  ${shares}   ${documents ? (sum / documents).toFixed(2) : ''}`,
  );
}

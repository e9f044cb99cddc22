import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signsIn } from '../../src/events/happening.ts';
import {
  FEATURE_COUNT,
  type KindContext,
  type KindOption,
  kindOptions,
  noContext,
} from '../../src/events/kind-choice.ts';
import { contextOfLead } from '../../src/events/lead.ts';
import { readSentences, type SentenceReading } from '../../src/events/reading.ts';
import { withoutHeadings } from '../../src/events/story.ts';
import { vocabularyOf } from '../../src/events/vocabulary.ts';
import { readOne } from '../../src/ingest/read-one.ts';
import { languagePacks, languages } from '../../src/languages.ts';
import type { EventKind } from '../../src/model/event.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadResources } from '../../src/resources.ts';
import type { Choice } from './boosting.ts';
import type { ExpectedEvent } from './events-scorer.ts';
import { fitWeights } from './softmax-regression.ts';

/**
 * Fits what chooses among the kinds that a sentence's words tell, on our own stories, and writes `src/events/kind-weights.ts`.
 *
 *     npm run bench -- accuracy/fit-event-kinds [--dry] [set ...]
 *
 * Prints how often the right kind comes first in five folds over the stories, beside the strongest word alone.
 */
interface Story {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
}

interface Example {
  readonly story: number;
  readonly options: readonly KindOption[];
  readonly kind: EventKind;
  readonly strongest: EventKind | null;
}

const foldCount = 5;
/** L2 on the weights; of 0.0007 to 0.006 the best in the folds. */
const ridge = 0.006;

const options = process.argv.slice(2);
const chosen = options.filter((option) => !option.startsWith('--'));
const folder = join(import.meta.dirname, '../../tests/fixtures/events');
const sets =
  chosen.length > 0
    ? chosen
    : readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort();
const stories = sets.flatMap(
  (name) => JSON.parse(readFileSync(name.includes('/') ? name : join(folder, name), 'utf8')) as Story[],
);
const { annotate } = createPipeline(loadResources());
const examples = stories.flatMap(examplesOf);
const held = new Array<EventKind | null>(examples.length).fill(null);
for (let fold = 0; fold < foldCount; fold++) {
  const weights = fitted(examples.filter(({ story }) => story % foldCount !== fold));
  for (const [i, example] of examples.entries())
    if (example.story % foldCount === fold) held[i] = best(example, weights);
}
const share = (right: (example: Example, i: number) => boolean): string =>
  ((100 * examples.filter(right).length) / examples.length).toFixed(1);
console.log(
  `${examples.length} sentences: right kind among the options ${share(({ options, kind }) => options.some((option) => option.kind === kind))} %,` +
    ` strongest word ${share(({ strongest, kind }) => strongest === kind)} %, fitted in folds ${share(({ kind }, i) => held[i] === kind)} %`,
);
const weights = fitted(examples).map((weight) => Math.round(weight * 1000) / 1000);
if (!options.includes('--dry'))
  writeFileSync(
    join(import.meta.dirname, '../../src/events/kind-weights.ts'),
    `/** Written by \`npm run bench -- accuracy/fit-event-kinds\`: one weight for each feature of \`kind-choice.ts\`. */\nexport const KIND_WEIGHTS: readonly number[] = [${weights.join(', ')}];\n`,
  );

function fitted(taught: readonly Example[]): number[] {
  const choices = taught.map(
    ({ options, kind }): Choice => ({
      options: options.map(({ features }) => Float64Array.from(features)),
      right: options.map((option) => Number(option.kind === kind)),
      weight: 1,
    }),
  );
  return [...fitWeights(choices, new Array<boolean>(FEATURE_COUNT).fill(true), ridge)];
}

function best({ options }: Example, weights: readonly number[]): EventKind {
  const scored = options.map(({ kind, features }) => ({
    kind,
    score: features.reduce((sum, value, i) => sum + value * weights[i]!, 0),
  }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).kind;
}

/** The lead's sentence, and for each other event the one sentence after it that names its place. */
function examplesOf({ id, publishedAt, text, events }: Story, story: number): Example[] {
  const article = readOne({ text, publishedAt, language: id.slice(0, 2) }, { languages });
  const { sentences, mentions, timexes } = annotate(article);
  const vocabulary = vocabularyOf(languagePacks[article.language]!.events);
  const readings = withoutHeadings(readSentences({ article, sentences, mentions, timexes }, vocabulary));
  const [lead, ...further] = events;
  if (!lead || readings.length === 0) return [];
  const example = (reading: SentenceReading, context: KindContext, kind: EventKind): Example => {
    const signs = signsIn(reading, vocabulary);
    const strongest = [...signs].sort((a, b) => b.strength - a.strength)[0]?.cue.kind ?? null;
    return { story, options: kindOptions(signs, context), kind, strongest };
  };
  return [
    example(readings[0]!, contextOfLead(article.title, readings, vocabulary), lead.kind),
    ...further.flatMap(({ kind, place, region }) => {
      const name = place ?? region;
      const named = readings.slice(1).filter(({ span }) => name && text.slice(span.start, span.end).includes(name));
      return named.length === 1 ? [example(named[0]!, { ...noContext, storyKind: lead.kind }, kind)] : [];
    }),
  ];
}

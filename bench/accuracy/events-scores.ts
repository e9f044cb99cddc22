import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOne } from '../../src/ingest/read-one.ts';
import { languages } from '../../src/languages.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadResources } from '../../src/resources.ts';
import { type EventsScore, type ExpectedEvent, f1, isKind, isPlace, isTime, matchEvents } from './events-scorer.ts';

/**
 * Scores the events of our own stories through the whole pipeline.
 *
 *     npx vite-node bench/accuracy/events-scores.ts [--errors] [nl] [en] [file.json ...]
 */
interface Story {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
}

const options = process.argv.slice(2);
const showErrors = options.includes('--errors');
const sets = options.filter((option) => !option.startsWith('--'));
const { annotate } = createPipeline(loadResources());

for (const set of sets.length > 0 ? sets : ['nl', 'nl-second', 'nl-third', 'en', 'de', 'fr']) {
  const path = set.endsWith('.json') ? set : join(import.meta.dirname, `../../tests/fixtures/events/${set}.json`);
  const stories = JSON.parse(readFileSync(path, 'utf8')) as Story[];
  const score = scoreAll(stories);
  const { precision, recall, f1: mean } = f1(score);
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(
    `${set}: ${stories.length} stories, ${score.expected} events, precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(mean)}`,
  );
}

function scoreAll(stories: readonly Story[]): EventsScore {
  let [expected, got, right] = [0, 0, 0];
  for (const story of stories) {
    const language = story.id.slice(0, 2);
    const { events } = annotate(readOne({ text: story.text, publishedAt: story.publishedAt, language }, { languages }));
    const matches = matchEvents(story.events, events);
    expected += story.events.length;
    got += events.length;
    right += matches.size;
    if (showErrors) printErrors(story, events, matches);
  }
  return { expected, got, right };
}

function printErrors(
  story: Story,
  events: readonly EventDraft[],
  matches: ReadonlyMap<ExpectedEvent, EventDraft>,
): void {
  const found = new Set(matches.values());
  const missed = story.events.filter((wanted) => !matches.has(wanted));
  const extra = events.filter((event) => !found.has(event));
  if (missed.length + extra.length === 0) return;
  console.log(`\n${story.id} ${story.publishedAt ?? 'no date'}\n  ${story.text.replaceAll('\n', '\n  ')}`);
  for (const wanted of missed) {
    const near = extra.find((event) => isPlace(wanted, event)) ?? extra.find((event) => isKind(wanted, event));
    const wrong = near
      ? ` (kind ${isKind(wanted, near)}, time ${isTime(wanted, near)}, place ${isPlace(wanted, near)})`
      : '';
    console.log(`  - ${wanted.kind} ${wanted.edtf} ${wanted.place ?? wanted.region ?? wanted.country}${wrong}`);
  }
  for (const { kind, when, where, evidence, modality } of extra) {
    console.log(
      `  + ${kind} ${when?.edtf ?? null} ${where?.place.name ?? null} ${where?.precision ?? ''} ${modality} [${evidence.map(({ rule }) => rule).join(', ')}]`,
    );
  }
}

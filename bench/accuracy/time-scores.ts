/**
 * Scores the time stage alone on the development corpora, beside chrono-node on the same texts in the same run.
 *
 *   npx vite-node bench/accuracy/time-scores.ts [--errors=N] [--only=krauts-de]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './time-corpus.ts';
import { scoreDocuments, type TimeScore } from './time-scorer.ts';
import { chronoTimes } from './time-peer.ts';
import { scoreFacts } from './time-facts.ts';
import { annotate } from './time-stage.ts';
import { scoreWrittenFirst } from './time-written.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const CORPORA = ['krauts-de', 'wikiwars', 'meantime-en-timex', 'meantime-nl-timexvalues'];

const flag = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const errors = Number(flag('errors') ?? 0);
const only = flag('only');

if (!existsSync(join(SHARED, 'corpora'))) {
  console.error('The corpora are not here (../shared/corpora): nothing to score.');
  process.exit(0);
}

for (const name of CORPORA.filter((corpus) => !only || corpus === only)) {
  const documents = readCorpus(join(SHARED, 'corpora/dev', `${name}.jsonl`));
  const ours = scoreDocuments(documents, (document) => annotate(document.text, document.lang, document.dct));
  print(`${name} (${documents.length} documents)`, ours, scoreDocuments(documents, chronoTimes));
  for (const miss of ours.misses.slice(0, errors)) console.log(`    ${miss}`);
}
if (!only || only === 'wire') {
  const facts = scoreFacts(join(SHARED, 'wire/dev/time_facts.tsv'));
  console.log(
    `wire time facts: ${facts.valued.hit} of ${facts.valued.of} with value and anchor; ${facts.tagged.hit} of ${facts.tagged.of} others tagged`,
  );
  for (const miss of facts.misses.slice(0, errors)) console.log(`    ${miss}`);
}

if (!only || only === 'written') {
  for (const { language, ours, theirs, rows, alarms, theirAlarms, nearMisses } of scoreWrittenFirst())
    console.log(
      `written first, ${language}: ${ours} of ${rows}, chrono-node ${theirs}; false alarms ${alarms} of ${nearMisses}, chrono-node ${theirAlarms}`,
    );
}

function print(title: string, ours: TimeScore, theirs: TimeScore): void {
  console.log(title);
  for (const measure of ['strict', 'relaxed', 'value', 'calendar'] as const) {
    const [a, b] = [ours[measure], theirs[measure]];
    if (!a || !b) continue;
    const show = ({ precision, recall, f1 }: typeof a) =>
      [precision, recall, f1].map((x) => (100 * x).toFixed(1).padStart(5)).join(' ');
    console.log(`  ${measure.padEnd(8)} P R F1 ${show(a)}   chrono-node ${show(b)}`);
  }
}

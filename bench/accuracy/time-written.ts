import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/paths.ts';
import { chronoTimes } from './time-peer.ts';
import { annotate } from './time-stage.ts';

/** Right values of one language's table, and near-misses in which a time was seen all the same. */
export interface WrittenScore {
  readonly language: string;
  readonly rows: number;
  readonly ours: number;
  readonly theirs: number;
  readonly nearMisses: number;
  readonly alarms: number;
  readonly theirAlarms: number;
}

/** The reference day of tests/time/written-first. */
const DAY = '2025-03-13';

/** The tables of tests/time/written-first, by value alone, beside `chrono-node`. They have mended our reader since they were written. */
export function scoreWrittenFirst(): readonly WrittenScore[] {
  const nearMisses = rowsOf('near-misses');
  return ['nl', 'en', 'de', 'fr'].map((language) => {
    const rows = rowsOf(language);
    const near = nearMisses.filter(([its]) => its === language).map(([, text]) => text!);
    const ours = (text: string) => annotate(text, language, DAY);
    const theirs = (text: string) => chronoTimes({ text, lang: language, dct: DAY });
    const right = (read: typeof ours | typeof theirs) =>
      rows.filter(([text, , , value]) => read(text!).some((timex) => timex.value === value)).length;
    const alarmed = (read: typeof ours | typeof theirs) => near.filter((text) => read(text).length > 0).length;
    return {
      language,
      rows: rows.length,
      ours: right(ours),
      theirs: right(theirs),
      nearMisses: near.length,
      alarms: alarmed(ours),
      theirAlarms: alarmed(theirs),
    };
  });
}

function rowsOf(name: string): readonly (readonly string[])[] {
  const path = join(repositoryRoot, 'tests/time/written-first', `${name}.tsv`);
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

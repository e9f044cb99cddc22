import { readFileSync } from 'node:fs';
import { readTimexes } from './time-stage.ts';

export interface FactScore {
  readonly valued: { readonly hit: number; readonly of: number };
  readonly tagged: { readonly hit: number; readonly of: number };
  readonly misses: readonly string[];
}

/** The facts hold expressions without their sentences: a frame of our own gives each the tense that it was read in. */
const FRAMES: Readonly<Record<string, (expression: string) => string>> = {
  past: (expression) => `Het gebeurde ${expression}.`,
  present: (expression) => `Het gebeurt ${expression}.`,
  future: (expression) => `Het zal ${expression} gebeuren.`,
};

/** Dutch wire copy's time expressions: those with a value and an anchor must get that value, the others a time expression. */
export function scoreFacts(path: string): FactScore {
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const score = { valued: { hit: 0, of: 0 }, tagged: { hit: 0, of: 0 }, misses: [] as string[] };
  for (const [, expression = '', , tense = 'past', value = '', anchor = ''] of rows) {
    const found = readTimexes((FRAMES[tense] ?? FRAMES.past!)(expression), 'nl', anchor || null);
    const tally = value && anchor ? score.valued : score.tagged;
    const hit = value && anchor ? found.some((timex) => timex.value === value) : found.length > 0;
    tally.of++;
    if (hit) tally.hit++;
    else
      score.misses.push(
        `${expression} (${tense}, ${anchor || 'no anchor'}) ${value} got ${found.map((timex) => timex.value).join(' ')}`,
      );
  }
  return score;
}

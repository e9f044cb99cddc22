import { isLink, type Line } from './line.ts';

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

/**
 * What one word tells of its clause's tense. `HAVE` ("heeft", "ist", "a") makes a past with a participle and a present without,
 * `BECOME` ("wordt", "wird") a planned future either way.
 */
export type VerbForm = Tense | 'HAVE' | 'BECOME' | 'PARTICIPLE' | 'INFINITIVE';

/** How far a verb may stand from the time it governs, in words and marks. */
const REACH = 30;
/** A comma often ends the clause: its verbs count as this much further away. */
const COMMA_COST = 6;

/** "tot maandag" looks ahead and "sinds dinsdag" back where no verb says otherwise. */
export function tenseOf(line: Line, from: number, to: number, verbForm: VerbReader): Tense | null {
  const tense = tenseAround(line, from, to, verbForm);
  if (isLink(line, from - 1, 'SINCE')) return tense ?? 'PAST';
  return isLink(line, from - 1, 'UNTIL', 'THROUGH', 'BY') && tense !== 'PAST' ? 'FUTURE' : tense;
}

type VerbReader = (word: string, capital: boolean) => VerbForm | null;

/** The tense of the verb nearest to lexemes `[from, to)`; null where no word shows one. */
function tenseAround(line: Line, from: number, to: number, verbForm: VerbReader): Tense | null {
  let best: { form: Tense | 'HAVE' | 'BECOME'; cost: number } | null = null;
  let participle = Number.POSITIVE_INFINITY;
  let auxiliary = false;
  let infinitive = false;
  for (const step of [-1, 1]) {
    let cost = 0;
    for (let i = step < 0 ? from - 1 : to; i >= 0 && i < line.length && cost < REACH; i += step) {
      const lexeme = line[i]!;
      cost += lexeme.text === ',' ? COMMA_COST : 1;
      if (lexeme.text === ';' || lexeme.text === ':') break;
      if (!lexeme.letters) continue;
      const form = verbForm(lexeme.text, lexeme.capital && i > 0);
      if (form === 'HAVE') auxiliary = true;
      if (form === 'INFINITIVE') infinitive = true;
      else if (form === 'PARTICIPLE') participle = Math.min(participle, cost);
      else if (form && (!best || cost < best.cost)) best = { form, cost };
    }
  }
  const hasParticiple = participle < REACH;
  // "soll geplant haben", "zou zijn gedood", "may have left": a modal with a perfect looks back.
  if (best?.form === 'FUTURE' && hasParticiple && auxiliary) return 'PAST';
  switch (best?.form) {
    case undefined:
      if (hasParticiple) return 'PAST';
      return infinitive ? 'PRESENT' : null;
    case 'HAVE':
      return hasParticiple ? 'PAST' : 'PRESENT';
    case 'BECOME':
      return 'FUTURE';
    default:
      return best!.form;
  }
}

import type { Tense } from '../model/tense.ts';
import { isLink, type Line, meaningAt } from './line.ts';

/**
 * What one word tells of its clause's tense. `HAVE` ("heeft", "ist", "a") makes a past with a participle and a present without,
 * `BECOME` ("wordt", "wird") a planned future either way; `BE` (French "est") a past only with a participle of `MOTION` ("est arrivé"), else
 * a present ("est célébrée"); `PAST_OR_PARTICIPLE` ("closed") is the latter close behind an auxiliary; an `INFINITIVE`, which may also be a plural present, gives way to any other verb;
 * a `CLAUSE` is no verb, it opens a clause ("dat").
 */
export type VerbForm =
  | Tense
  | 'HAVE'
  | 'BE'
  | 'BECOME'
  | 'PARTICIPLE'
  | 'MOTION'
  | 'PAST_OR_PARTICIPLE'
  | 'INFINITIVE'
  | 'CLAUSE';

/** An auxiliary stands at most so many words before its participle: "will soon be closed". */
const AUXILIARY_REACH = 3;

/** What a word, in lower case, tells of its clause's tense; null for most. `capital`: it begins so inside its sentence; `before`: the word before it. */
export type VerbReader = (word: string, capital: boolean, before: string) => VerbForm | null;

/** How far a verb may stand from the time it governs, in words and marks. */
const REACH = 30;
/** A comma or "dat" often bounds the clause: the verbs beyond count as this much further away. */
const COMMA_COST = 6;

/**
 * Reads the tense at lexemes `[from, to)` of a line: that of the nearest verb, null where no word shows one. "tot maandag" looks
 * ahead and "sinds dinsdag" back where no verb says otherwise.
 */
export function tenseReader(line: Line, verbForm: VerbReader): (from: number, to: number) => Tense | null {
  const forms: (VerbForm | null)[] = [];
  const wordForm = (i: number): VerbForm | null => {
    const { letters, text, capital } = line[i]!;
    if (!letters) return null;
    const form = forms[i] ?? verbForm(text, capital && i > 0, wordBefore(line, i));
    forms[i] = form;
    return form;
  };
  const formAt = (i: number): VerbForm | null => {
    const form = wordForm(i);
    if (form !== 'PAST_OR_PARTICIPLE') return form;
    for (let j = i - 1; j >= 0 && j >= i - AUXILIARY_REACH; j--) {
      const before = wordForm(j);
      if (before === 'PAST_OR_PARTICIPLE' || line[j]!.text === ',') break;
      if (before) return 'PARTICIPLE';
    }
    return 'PAST';
  };
  return (from, to) => {
    const evidence = evidenceAround(line, from, to, formAt);
    if (isForDay(line, from) && evidence.nearest !== 'PAST') return 'FUTURE';
    const tense = tenseOf(evidence);
    if (isLink(line, from - 1, 'SINCE') && !isLink(line, from - 1, 'FROM', 'AT') && tense !== 'FUTURE') return 'PAST';
    return isLink(line, from - 1, 'UNTIL', 'THROUGH', 'BY') && tense !== 'PAST' ? 'FUTURE' : tense;
  };
}

/** The word before, past an apostrophe: the "s" of "s'est". */
function wordBefore(line: Line, i: number): string {
  return line[line[i - 1]?.text === "'" ? i - 2 : i - 1]?.text ?? '';
}

/** "Heeft voor donderdag code geel afgegeven": what was done is past, the day that it is for lies ahead. */
function isForDay(line: Line, from: number): boolean {
  const isFor = isLink(line, from - 1, 'FOR') && !isLink(line, from - 1, 'SINCE', 'AFTER', 'DURING');
  return isFor && meaningAt(line, from).weekday !== undefined;
}

interface Evidence {
  /** The form of the nearest finite verb. */
  readonly nearest: Tense | 'HAVE' | 'BE' | 'BECOME' | null;
  readonly participle: boolean;
  readonly motion: boolean;
  readonly infinitive: boolean;
  /** An auxiliary and a participle stand with the time, with no comma between. */
  readonly perfect: boolean;
}

function evidenceAround(line: Line, from: number, to: number, formAt: (i: number) => VerbForm | null): Evidence {
  let nearest: Evidence['nearest'] = null;
  let least = REACH;
  const seen = new Set<VerbForm>();
  const inClause = new Set<VerbForm>();
  for (const step of [-1, 1]) {
    let cost = 0;
    let sameClause = true;
    for (let i = step < 0 ? from - 1 : to; i >= 0 && i < line.length; i += step) {
      const { text } = line[i]!;
      cost += text === ',' ? COMMA_COST : 1;
      if (text === ',') sameClause = false;
      if (cost > REACH || text === ';' || text === ':') break;
      const form = formAt(i);
      if (form === 'CLAUSE') cost += COMMA_COST;
      if (!form || form === 'CLAUSE') continue;
      seen.add(form);
      if (sameClause) inClause.add(form);
      if (cost >= least || !isFiniteForm(form)) continue;
      nearest = form;
      least = cost;
    }
  }
  return {
    nearest,
    participle: seen.has('PARTICIPLE') || seen.has('MOTION'),
    motion: seen.has('MOTION'),
    infinitive: seen.has('INFINITIVE'),
    perfect: inClause.has('HAVE') && (inClause.has('PARTICIPLE') || inClause.has('MOTION')),
  };
}

function isFiniteForm(form: VerbForm): form is NonNullable<Evidence['nearest']> {
  return (
    form !== 'INFINITIVE' &&
    form !== 'PARTICIPLE' &&
    form !== 'MOTION' &&
    form !== 'PAST_OR_PARTICIPLE' &&
    form !== 'CLAUSE'
  );
}

function tenseOf({ nearest, participle, motion, infinitive, perfect }: Evidence): Tense | null {
  switch (nearest) {
    case null:
      if (participle) return 'PAST';
      return infinitive ? 'PRESENT' : null;
    case 'HAVE':
      return participle ? 'PAST' : 'PRESENT';
    case 'BE':
      return motion ? 'PAST' : 'PRESENT';
    case 'BECOME':
      return 'FUTURE';
    case 'FUTURE':
      // "soll geplant haben", "zou zijn gedood", "may have left": a modal with a perfect looks back.
      return perfect ? 'PAST' : 'FUTURE';
    default:
      return nearest;
  }
}

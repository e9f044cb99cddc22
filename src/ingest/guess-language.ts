import { detect } from 'tinyld';
import type { Language } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';

/** Enough words to be sure, few enough to be quick. */
const SAMPLE_LENGTH = 3000;

/**
 * The language of a text, one of `languages` (tinyld, n-grams). A text too short to tell takes the first of them;
 * one in another script is a problem, since no reading of it could be right.
 */
export function guessLanguage(text: string, languages: readonly Language[]): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const guessed = detect(sample, { only: [...languages] });
  if (languages.includes(guessed)) return guessed;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return languages[0]!;
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected a text in a language that Dateline reads (${languages.join(', ')}), got one that is mostly in another script. Give "language" if that is wrong.`,
    'language',
  );
}

import { type Language, primaryLanguage } from '../model/language.ts';
import { ProblemError } from '../model/problem.ts';

/**
 * The language that a document says it is in; null where it says none. It wins over a guess, and one that is not read is a
 * problem and no reason to guess another.
 */
export function statedLanguage(tag: string | null | undefined, languages: readonly Language[]): Language | null {
  const language = primaryLanguage(tag?.trim());
  if (language === null || languages.includes(language)) return language;
  throw new ProblemError(
    'UNSUPPORTED',
    `Expected a story in a language that Dateline reads (${languages.join(', ')}), got one that says it is in "${language}". Give "language" if that is wrong.`,
    'language',
  );
}

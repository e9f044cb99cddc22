import { ProblemError } from '../../model/problem.ts';

const longest = 200;

/** Words to search for, trimmed. Throws a TOO_LARGE problem beyond 200 characters. */
export function readSearchText(text: string, field: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  throw new ProblemError(
    'TOO_LARGE',
    `Expected at most ${longest} characters to search for, got ${trimmed.length}. Search for fewer words.`,
    field,
  );
}

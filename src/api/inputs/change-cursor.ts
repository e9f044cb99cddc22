import { ProblemError } from '../../model/problem.ts';

/** The sequence number after which changes are asked for; null means from the beginning. Throws an INVALID_INPUT problem for what is none. */
export function readChangeCursor(cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  if (/^\d{1,18}$/.test(cursor)) return cursor;
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected a "cursor" or "changeSeq" that this API gave, got "${cursor.slice(0, 80)}".`,
    'cursor',
  );
}

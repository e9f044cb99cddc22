import { dateOf } from './calendar/civil.ts';
import type { Match } from './parse/match.ts';
import type { Reference } from './resolve/reference.ts';

/** Fewer dated years than this do not make a tale. */
const FEWEST_YEARS = 5;
/** The share of those years that lies next to the reference's own in news at the most of tales. */
const NEAR_SHARE = 0.4;

/**
 * True for a story that tells of another time than its own day, as histories do: most years that it names lie years away
 * from the reference. There "in March" and "the next day" count on from the last date told, not from publication.
 */
export function isTale(matches: readonly Match[], reference: Reference | null): boolean {
  if (!reference) return false;
  const now = dateOf(reference.day).year;
  const years = matches.flatMap(({ expression }) =>
    expression.kind === 'MOMENT' && expression.year !== undefined ? [expression.year] : [],
  );
  if (years.length < FEWEST_YEARS) return false;
  return years.filter((year) => Math.abs(year - now) <= 1).length / years.length < NEAR_SHARE;
}

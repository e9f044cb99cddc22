import { dateOf, dayOf } from './calendar/civil.ts';
import type { Moment } from './expression.ts';
import type { Line } from './line.ts';
import type { Match } from './parse/match.ts';
import { centuryOf } from './resolve/moment.ts';
import type { Reference } from './resolve/reference.ts';

/** Fewer dated years than this do not make a tale. */
const FEWEST_YEARS = 5;
/** At most this share of them lies next to the reference's own. */
const NEAR_SHARE = 0.4;
/** At most this many words count from publication ("gisteren", "last week") for each dated year. */
const DEICTIC_SHARE = 0.15;

/**
 * True for a story that tells of another time than its own day, as histories do: most years that it names lie years away
 * from the reference (or there is none), and hardly a word counts from it. There "in March" and "the next day" count on from the last date told.
 */
export function isTale(matches: readonly Match[], reference: Reference | null): boolean {
  const moments = momentsOf(matches);
  const years = moments.flatMap(({ year }) => (year === undefined ? [] : [year]));
  if (years.length < FEWEST_YEARS || moments.filter(isDeictic).length > years.length * DEICTIC_SHARE) return false;
  if (!reference) return true;
  const now = dateOf(reference.day).year;
  return years.filter((year) => Math.abs(year - now) <= 1).length / years.length < NEAR_SHARE;
}

/** A page prints its date among its first lines. */
const HEAD = 5;

/**
 * The date that a page prints for itself: a full date alone on one of the first lines ("Maandag 27 februari 2017 09:20").
 * It stands in where no creation time is given; anything less is no date of the story.
 */
export function printedDate(
  lines: readonly { readonly line: Line; readonly matches: readonly Match[] }[],
): Reference | null {
  for (const { line, matches } of lines.slice(0, HEAD)) {
    const [match] = matches;
    if (matches.length !== 1 || match?.from !== 0 || match.to < line.length - 1 || match.expression.kind !== 'MOMENT')
      continue;
    const { shortYear, month, day, hour, minute = 0 } = match.expression;
    const year = match.expression.year ?? (shortYear === undefined ? undefined : centuryOf(shortYear) + shortYear);
    if (year === undefined || month === undefined || day === undefined) continue;
    return {
      day: dayOf(year, month, day),
      minutes: hour === undefined ? null : hour * 60 + minute,
      offset: null,
      zone: null,
      placeZone: null,
    };
  }
  return null;
}

/** Longer than this, a text that names no day of its own week is an essay. */
const SHORT_TEXT = 8;

/** True for a text of some length in which no weekday, "gestern" or clock time tells of its own days: its "heute" means nowadays. */
export function isEssay(matches: readonly Match[], sentences: number): boolean {
  return (
    sentences > SHORT_TEXT &&
    !momentsOf(matches).some(
      (moment) => moment.weekday !== undefined || moment.hour !== undefined || isOtherDay(moment),
    )
  );
}

function momentsOf(matches: readonly Match[]): readonly Moment[] {
  return matches.flatMap(({ expression }) => (expression.kind === 'MOMENT' ? [expression] : []));
}

function isDeictic({ shift, toward, towardOrigin }: Moment): boolean {
  return shift?.origin === 'REFERENCE' || (toward !== undefined && towardOrigin === 'REFERENCE');
}

function isOtherDay({ shift, part }: Moment): boolean {
  return shift?.unit === 'D' && shift.origin === 'REFERENCE' && (shift.by !== 0 || part !== undefined);
}

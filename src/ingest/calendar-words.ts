import type { WallClock } from './instant.ts';

/** Months as news pages of the languages we read print them, long and short, folded to lower case without a final full stop. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january januar jänner janvier jan janv',
    'februari february februar février fevrier feb févr fév febr',
    'maart march märz maerz mars mrt mar mär',
    'april avril apr avr',
    'mei may mai',
    'juni june juin jun',
    'juli july juillet jul juil',
    'augustus august août aout aug',
    'september septembre sep sept',
    'oktober october octobre okt oct',
    'november novembre nov',
    'december dezember décembre decembre dec dez déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const WEEKDAYS = new Set(
  (
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'ma di wo do vr za zo mon tue wed thu fri sat sun'
  ).split(' '),
);

/** Words that may stand around a printed date without changing it. */
const FILLERS = new Set('le den der the am op on om at um à a uur uhr h gmt vom van'.split(' '));

/** A date as far as it is printed; a dateline's often has no year. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly minuteOfDay: number | null;
}

/**
 * Reads a text that is nothing but a date, perhaps with a weekday and a time of day: `Maandag 27 februari 2017 09:20`,
 * `March 3`, `le 3 mars 2024`, `7-10-2016, 9:23`. Numbers alone are day, month, year. Null where any other word stands in it.
 */
export function readPrintedDate(text: string): PrintedDate | null {
  if (text.length > 60) return null;
  const numeric = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?(?=$|[\s,])/.exec(text);
  const words = (numeric ? text.slice(numeric[0].length) : text).split(/[\s,]+/).filter((word) => word !== '');
  let day = numeric ? Number(numeric[1]) : null;
  let month = numeric ? Number(numeric[2]) : null;
  let year = numeric?.[3] ? Number(numeric[3]) : null;
  let minuteOfDay: number | null = null;
  for (const word of words) {
    const folded = word.toLowerCase().replace(/\.$/, '');
    const clock = /^(\d{1,2})[:.h](\d{2})$/.exec(folded);
    if (folded === 'pm' && minuteOfDay !== null) minuteOfDay = (minuteOfDay % 720) + 720;
    else if (folded === 'am' && minuteOfDay !== null) minuteOfDay %= 720;
    else if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60)
      minuteOfDay = Number(clock[1]) * 60 + Number(clock[2]);
    else if (/^\d{4}$/.test(folded)) year = Number(folded);
    else if (/^\d{1,2}(?:st|nd|rd|th|er)?$/.test(folded)) day = Number.parseInt(folded, 10);
    else if (MONTHS.has(folded)) month = MONTHS.get(folded)!;
    else if (!WEEKDAYS.has(folded) && !FILLERS.has(folded)) return null;
  }
  if (day === null || month === null || !isDay(year ?? LEAP_YEAR, month, day)) return null;
  return { year, month, day, minuteOfDay };
}

/** Dates without a year may be 29 February. */
const LEAP_YEAR = 2024;

/** True for a day that the calendar has. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The number of a month by its name, long or short, in the languages we read; undefined for other words. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase());
}

/** True for a weekday's name alone: some datelines carry one instead of a date. */
export function isWeekday(text: string): boolean {
  return text.length > 3 && WEEKDAYS.has(text.toLowerCase());
}

/** The same date where its year is printed too. */
export function asWallClock(date: PrintedDate | null): WallClock | null {
  return date && date.year !== null ? { ...date, year: date.year } : null;
}

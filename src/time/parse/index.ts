import { amountOfTime } from './amount.ts';
import { bareNumber } from './bare-number.ts';
import { calendarDate, numericDate } from './calendar-date.ts';
import { clockTime } from './clock.ts';
import type { Parser } from './match.ts';
import { feast, nightBetween, ordinalUnit, partOfDay, partOfPeriod, season, weekday, weekend } from './named.ts';
import { recurrence } from './recurrence.ts';
import { dayWord, plainUnit, shiftedUnit } from './relative.ts';
import { vagueTime } from './vague.ts';
import { bareYear, century, decade } from './year.ts';

/** Every shared parser; of equally long matches the first one counts. A language may put its own before them. */
export const parsers: readonly Parser[] = [
  nightBetween,
  calendarDate,
  numericDate,
  clockTime,
  recurrence,
  dayWord,
  shiftedUnit,
  decade,
  century,
  ordinalUnit,
  amountOfTime,
  weekday,
  season,
  partOfDay,
  feast,
  weekend,
  bareYear,
  vagueTime,
  plainUnit,
  partOfPeriod,
  bareNumber,
];

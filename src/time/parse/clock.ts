import { moment } from '../expression.ts';
import type { DayPart } from '../meaning.ts';
import { isGluedMark, isLink, isMark, type Line, meaningAt } from '../line.ts';
import type { Match, Parser } from './match.ts';
import { readNumber } from './numbers.ts';

/** "15.00 uur", "15:30", "3 p.m.", "half drie", "kwart over drie", "20 h 30", "midnight", each with a zone where one follows. */
export const clockTime: Parser = (line, at, conventions) => {
  const { time } = meaningAt(line, at);
  if (time) return withZone(line, at, at + 1, { hour: time.hour, minute: time.minute, endOfDay: time.endOfDay });
  return digital(line, at) ?? spoken(line, at, conventions);
};

interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly endOfDay?: true;
  readonly part?: DayPart;
  /** In words, which leave open whether before or after noon. */
  readonly spoken?: true;
}

/** Digits for the hour; what follows decides whether it is a time at all. */
function digital(line: Line, at: number): Match | null {
  const hour = line[at];
  if (!hour || hour.width === 0 || hour.width > 2 || hour.digits > 24 || isSum(line, at)) return military(line, at);
  const mark = line[at + 1];
  const minute = line[at + 2];
  const minutes = mark?.glued && minute?.glued && minute.width === 2 && minute.digits < 60;
  if (minutes && (mark.text === ':' || mark.text === '.' || mark.text === 'h')) {
    if (isGluedMark(line, at + 3, '-') && line[at + 4]?.width === 0 && line[at + 4]?.glued) return null;
    let to = at + 3;
    // Seconds: "09:20:15".
    if (isGluedMark(line, to, ':') && line[to + 1]?.width === 2) to += 2;
    const clock = { hour: hour.digits, minute: minute.digits };
    const sure =
      mark.text !== '.' ||
      isClockWord(line, to) ||
      isLink(line, at - 1, 'AT') ||
      isAfterClockLink(line, at) ||
      zoneAt(line, to) !== undefined;
    if (line[to]?.glued && (line[to]!.width > 0 || line[to]!.text === '%')) return null;
    if (mark.text === '.' && meaningAt(line, to).measure) return null;
    return complete(line, at, to, clock, !sure);
  }
  if (mark?.text === 'h' && !mark.capital) return spacedHour(line, at, hour.digits);
  if (meaningAt(line, at + 1).meridiem) return complete(line, at, at + 1, { hour: hour.digits });
  return wholeHour(line, at, hour.digits, at + 1);
}

/** "15h", "14 h 46": without minutes and without "at" only a neighbour makes it a time. */
function spacedHour(line: Line, at: number, hour: number): Match | null {
  const minute = line[at + 2];
  const minutes = minute?.width === 2 && minute.digits < 60 && !meaningAt(line, at + 3).unit;
  if (!minutes && minute?.glued && minute.letters) return null;
  const clock = minutes ? { hour, minute: minute.digits } : { hour };
  return complete(line, at, minutes ? at + 3 : at + 2, clock, !minutes && !isLink(line, at - 1, 'AT', 'FROM', 'UNTIL'));
}

/** "neun Uhr", "at five o'clock", "om vier uur", "à quinze heures"; an hour word that is also a unit needs "at" before it. */
function wholeHour(line: Line, at: number, hour: number, to: number): Match | null {
  const { oclock, unit } = meaningAt(line, to);
  if (meaningAt(line, to).meridiem && hour <= 12) return complete(line, at, to, { hour });
  if (!oclock || hour > 24) return null;
  if (unit !== undefined && (meaningAt(line, to + 1).after !== undefined || !isClockLed(line, at))) return null;
  const minute = line[to + 1];
  const spoken = minute?.width === 2 && minute.digits < 60 && !meaningAt(line, to + 2).unit;
  return complete(line, at, to, spoken ? { hour, minute: minute.digits } : { hour }, false, spoken ? 1 : 0);
}

/** "om vier uur", "vendredi 22 heures", and the 10 of "tussen 9 en 10 uur" and "van 9 tot 10 uur". */
function isClockLed(line: Line, at: number): boolean {
  const { weekday, day } = meaningAt(line, at - 1);
  if (isLink(line, at - 1, 'AT') || weekday !== undefined || day) return true;
  if (isLink(line, at - 1, 'AND')) return isLink(line, at - 3, 'BETWEEN');
  return isLink(line, at - 1, 'UNTIL') && isLink(line, at - 3, 'FROM', 'OF', 'AT');
}

/** "half drie", "half past three", "kwart over vier", "fünf vor zwölf", "drei Uhr", "at nine". */
function spoken(line: Line, at: number, conventions: Parameters<Parser>[2]): Match | null {
  const meaning = meaningAt(line, at);
  if (meaning.halfTo) {
    const hour = readNumber(line, at + 1, conventions);
    if (
      !hour ||
      !isHour(hour.value) ||
      meaningAt(line, hour.to).unit === 'Y' ||
      (meaningAt(line, hour.to).unit && !meaningAt(line, hour.to).oclock)
    )
      return null;
    return complete(line, at, hour.to, { hour: (hour.value + 23) % 24, minute: 30, spoken: true });
  }
  const amount = quarterHour(line, at) ?? readNumber(line, at, conventions);
  if (!amount || amount.article) return null;
  let i = amount.to;
  if (meaningAt(line, i).unit === 'MIN') i++;
  const { pastHour, toHour } = meaningAt(line, i);
  if ((pastHour || toHour) && amount.value < 60 && (quarterHour(line, at) !== null || isLink(line, at - 1, 'AT'))) {
    const half = meaningAt(line, i + 1).halfTo === true;
    const hour = readNumber(line, half ? i + 2 : i + 1, conventions);
    if (!hour || !isHour(hour.value)) return null;
    const total = hour.value * 60 - (half ? 30 : 0) + (pastHour ? amount.value : -amount.value);
    return complete(line, at, hour.to, { hour: Math.floor(((total + 1440) % 1440) / 60), minute: (total + 60) % 60 });
  }
  return isHour(amount.value) && line[at]!.width === 0 ? wholeHour(line, at, amount.value, amount.to) : null;
}

/** "kwart", "a quarter". */
function quarterHour(
  line: Line,
  at: number,
): { readonly value: number; readonly to: number; readonly article: false } | null {
  const i = meaningAt(line, at).article ? at + 1 : at;
  const { minutes } = meaningAt(line, i);
  return minutes === undefined ? null : { value: minutes, to: i + 1, article: false };
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 24;
}

/** "0800 UTC", "1430 hours": four digits are a time only before a zone or an hour word. */
function military(line: Line, at: number): Match | null {
  const lexeme = line[at];
  if (lexeme?.width !== 4 || lexeme.glued) return null;
  const [hour, minute] = [Math.floor(lexeme.digits / 100), lexeme.digits % 100];
  if (hour > 24 || minute > 59) return null;
  const zone = zoneAt(line, at + 1);
  if (typeof zone !== 'number') return null;
  return withZone(line, at, at + 1, { hour, minute });
}

/** Adds the hour word, "a.m." or "p.m." and the zone. `skip` lexemes of minutes stand behind the hour word. */
function complete(line: Line, from: number, to: number, clock: Clock, unsure = false, skip = 0): Match | null {
  let i = to;
  let { hour } = clock;
  if (meaningAt(line, i).oclock) i++;
  i += skip;
  let { minute } = clock;
  const { hourPlus } = meaningAt(line, i);
  if (hourPlus !== undefined && minute === undefined) {
    const total = (hour * 60 + hourPlus + DAY_MINUTES) % DAY_MINUTES;
    [hour, minute] = [Math.floor(total / 60), total % 60];
    i++;
  }
  const { meridiem } = meaningAt(line, i);
  if (meridiem) {
    if (hour > 12) return null;
    hour = (hour % 12) + (meridiem === 'PM' ? 12 : 0);
    i++;
  }
  // "8 uur 's avonds", "3 Uhr morgens".
  const { part, habit } = meaningAt(line, i);
  const parted = part && habit && meaningAt(line, i).weekday === undefined ? { part } : {};
  const match = withZone(line, from, parted.part ? i + 1 : i, {
    ...clock,
    ...parted,
    hour,
    ...(minute !== undefined && { minute }),
  });
  return unsure && match.to === to ? { ...match, partial: true } : match;
}

const DAY_MINUTES = 1440;

/** "lokale tijd" follows, perhaps between brackets or after a comma. */
function withZone(line: Line, from: number, to: number, clock: Clock): Match {
  const bracket = isMark(line, to, '(') && isMark(line, to + 2, ')');
  const apart = bracket || isMark(line, to, ',');
  const zone = zoneAt(line, apart ? to + 1 : to);
  const hour = clock.hour === 24 ? 0 : clock.hour;
  const endOfDay = clock.hour === 24 || clock.endOfDay ? ({ endOfDay: true } as const) : {};
  const fields = moment({
    hour,
    ...(clock.part && { part: clock.part }),
    ...(clock.spoken && !clock.part && hour < 12 && { spoken: true }),
    ...(clock.minute === undefined ? {} : { minute: clock.minute }),
    ...endOfDay,
    ...(zone === undefined ? {} : { zone }),
  });
  return { from, to: zone === undefined ? to : to + (bracket ? 3 : apart ? 2 : 1), expression: fields };
}

function zoneAt(line: Line, at: number): number | string | undefined {
  return meaningAt(line, at).zone;
}

/** "even na 03.00", "vanaf 10.00": two digits on each side. */
function isAfterClockLink(line: Line, at: number): boolean {
  return line[at]!.width === 2 && isLink(line, at - 1, 'AFTER', 'BEFORE', 'SINCE', 'UNTIL');
}

function isClockWord(line: Line, at: number): boolean {
  const { oclock, meridiem } = meaningAt(line, at);
  return oclock === true || meridiem !== undefined;
}

/** "€ 15.00", "1.15.00": no hour begins here. */
function isSum(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (!before || !line[at]!.glued) return before?.text === '$' || before?.text === '€' || before?.text === '£';
  return (
    before.text !== '(' &&
    before.text !== '/' &&
    before.text !== '-' &&
    before.text !== '"' &&
    before.text !== "'" &&
    before.text !== '['
  );
}

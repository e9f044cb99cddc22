import { asWallClock, monthOf, readPrintedDate } from './calendar-words.ts';
import { checkedInstant, fromWallClock, isInstant } from './instant.ts';

/** Offsets of the zone names of RFC 822 and of those that European feeds use. */
const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MET: '+01:00',
  MEST: '+02:00',
  WET: 'Z',
  BST: '+01:00',
};

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const RFC_822 =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3,9})\.?[\s-](\d{4}|\d\d),?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*\(?([A-Z]{1,5}|[+-]\d\d:?\d\d)\)?)?/iu;

/**
 * Reads a date as pages and feeds give it: ISO 8601 long or short, RFC 822, or printed words. Without an offset it is the wall clock of
 * `timeZone`; without a time of day it is noon UTC. Null for what is no date: a page may say anything.
 */
export function readGivenDate(value: string | null | undefined, timeZone: string): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > 100) return null;
  if (isInstant(text)) return checkedInstant(text, 'date');
  const printed = asWallClock(readPrintedDate(text));
  return readIso(text, timeZone) ?? readRfc822(text, timeZone) ?? (printed && fromWallClock(printed, timeZone));
}

function readIso(text: string, timeZone: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, offset] = match;
  return assemble(
    { year: Number(year), month: Number(month), day: Number(day) },
    hour && `${hour}:${minute}:${second ?? '00'}`,
    offset,
    timeZone,
  );
}

function readRfc822(text: string, timeZone: string): string | null {
  const match = RFC_822.exec(text);
  const month = match && monthOf(match[2]!);
  if (!match || !month) return null;
  const [, day, , printedYear, hour, minute, second, zone] = match;
  // RFC 2822, 4.3: two digits below 50 are of this century.
  const year =
    printedYear!.length === 4 ? Number(printedYear) : Number(printedYear) + (Number(printedYear) < 50 ? 2000 : 1900);
  const offset = zone && (ZONE_OFFSETS[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone : undefined));
  return assemble(
    { year, month, day: Number(day) },
    `${hour!.padStart(2, '0')}:${minute}:${second ?? '00'}`,
    offset,
    timeZone,
  );
}

function assemble(
  date: { year: number; month: number; day: number },
  clock: string | undefined,
  offset: string | undefined,
  timeZone: string,
): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const instant = `${date.year}-${two(date.month)}-${two(date.day)}T${clock ?? '12:00:00'}${offset ?? 'Z'}`;
  if (!isInstant(instant)) return null;
  if (clock === undefined || offset) return checkedInstant(instant, 'date');
  const [hour, minute] = clock.split(':').map(Number);
  return fromWallClock({ ...date, minuteOfDay: hour! * 60 + minute! }, timeZone);
}

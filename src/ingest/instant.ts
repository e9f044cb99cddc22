import { ProblemError } from '../model/problem.ts';

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/i;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The parts of an instant as its writer saw them: a wall clock and how far it is ahead of UTC. */
interface WrittenInstant {
  readonly wallMs: number;
  readonly offsetMinutes: number;
}

/**
 * Checks an ISO 8601 date-time with offset and gives it back in one spelling, `2023-09-17T12:00:00+02:00`.
 * The offset is kept, since "yesterday" counts from the writer's calendar day and not from that of UTC.
 * Throws a `ProblemError` about `field` for anything else; null and undefined stay null.
 */
export function checkedInstant(value: string | null | undefined, field: string): string | null {
  if (value === null || value === undefined) return null;
  const written = readInstant(value.trim());
  if (written) return print(written);
  throw new ProblemError(
    'INVALID_INPUT',
    `Expected ${field} as an ISO 8601 date and time with offset, such as "2023-09-17T12:00:00+02:00", got ${JSON.stringify(value.slice(0, 60))}. ${nextStep(value)}`,
    field,
  );
}

/** `instant` less `ageMs`, on the same offset. */
export function before(instant: string, ageMs: number): string {
  const { wallMs, offsetMinutes } = readInstant(instant)!;
  return print({ wallMs: wallMs - ageMs, offsetMinutes });
}

/** True for a text that `checkedInstant` accepts. */
export function isInstant(value: string): boolean {
  return readInstant(value) !== null;
}

function readInstant(value: string): WrittenInstant | null {
  const parts = INSTANT.exec(value);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as number[];
  const wall = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
  // Date.UTC carries a 31 February over into March: what comes back must be what was written.
  const real = wall.getUTCFullYear() === year && wall.getUTCMonth() === month! - 1 && wall.getUTCDate() === day;
  if (!real || hour! > 23 || minute! > 59 || second! > 59) return null;
  const milliseconds = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const offsetMinutes = readOffset(parts[8]!);
  return offsetMinutes === null ? null : { wallMs: wall.getTime() + milliseconds, offsetMinutes };
}

/** Offsets in use run from -12:00 to +14:00. */
function readOffset(offset: string): number | null {
  if (/^z$/i.test(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''));
  const signed = offset.startsWith('-') ? -minutes : minutes;
  return signed >= -12 * 60 && signed <= 14 * 60 ? signed : null;
}

function print({ wallMs, offsetMinutes }: WrittenInstant): string {
  const wall = new Date(wallMs).toISOString().replace('.000Z', '').replace('Z', '');
  if (offsetMinutes === 0) return `${wall}Z`;
  const distance = Math.abs(offsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

function nextStep(value: string): string {
  if (/^\s*\d{4}-\d\d-\d\d\s*$/.test(value)) return 'Add the time of day and the offset.';
  if (/^\s*\d{4}-\d\d-\d\dT[\d:.]+\s*$/i.test(value))
    return 'Add the offset: Z for UTC, +01:00 or +02:00 for Amsterdam.';
  return 'Write year, month and day first, or leave it out: relative times then stay relative.';
}

/**
 * The instant at which a clock on the wall of `timeZone` (IANA) shows `wall`; the earlier one where clocks are turned back.
 * A date without a time of day becomes noon UTC, which is that same day in nearly every zone.
 */
export function fromWallClock(wall: WallClock, timeZone: string): string {
  const midnight = Date.UTC(wall.year, wall.month - 1, wall.day);
  if (wall.minuteOfDay === null) return print({ wallMs: midnight + DAY_MS / 2, offsetMinutes: 0 });
  const wallMs = midnight + wall.minuteOfDay * MINUTE_MS;
  // The offset depends on the instant and the instant on the offset: one of the day before and the day after fits.
  const [yesterday, tomorrow] = [wallMs - DAY_MS, wallMs + DAY_MS].map((instantMs) => offsetAt(instantMs, timeZone));
  const fits = (offset: number) => offsetAt(wallMs - offset * MINUTE_MS, timeZone) === offset;
  return print({ wallMs, offsetMinutes: !fits(yesterday!) && fits(tomorrow!) ? tomorrow! : yesterday! });
}

/** A date and perhaps a time of day without a zone, as a page prints it. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null where only the date is printed. */
  readonly minuteOfDay: number | null;
}

function offsetAt(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instantMs);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return name === '' ? 0 : (readOffset(name) ?? 0);
}

import { instantText } from '../calendar/period.ts';
import { type Day, dayOf, daysInMonth } from '../calendar/civil.ts';
import { offsetAt } from '../calendar/zone.ts';
import { ProblemError } from '../../model/problem.ts';

/** The document creation time on its own calendar. */
export interface Reference {
  readonly day: Day;
  /** Minutes since local midnight; null where only a date is known. */
  readonly minutes: number | null;
  /** Minutes east of UTC of that calendar; null where only a date is known. */
  readonly offset: number | null;
  /** The publisher's zone in the IANA database, as the offset and the language tell it; null where they do not. */
  readonly zone: string | null;
  /** Zone of the dateline's place in the IANA database, for "local time". */
  readonly placeZone: string | null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/;

/**
 * Reads `2023-09-17T12:00:00+02:00` or a bare `2023-09-17`; null for null, a problem for what is neither. The first of
 * `homeZones` that keeps its offset at that time is taken for the publisher's; UTC is how systems write, and tells of none.
 */
export function readReference(
  instant: string | null,
  placeZone: string | null,
  homeZones: readonly string[],
): Reference | null {
  if (instant === null) return null;
  const parts = ISO.exec(instant);
  const [year, month, day, hour, minute] = (parts ?? []).slice(1, 6).map(Number);
  if (!parts || !month || month > 12 || !day || day > daysInMonth(year!, month) || hour! > 23 || minute! > 59) {
    throw new ProblemError(
      'INVALID_INPUT',
      `Expected a reference time in ISO 8601 such as 2023-09-17T12:00:00+02:00 or 2023-09-17, got "${instant.slice(0, 60)}". Leave it out if it is not known.`,
      'reference',
    );
  }
  const offset = parts[6]
    ? 0
    : parts[7]
      ? (parts[7] === '-' ? -1 : 1) * (Number(parts[8]) * 60 + Number(parts[9]))
      : null;
  const first = dayOf(year!, month, day);
  const minutes = parts[4] === undefined ? null : hour! * 60 + minute!;
  const zone = offset ? homeZones.find((home) => offsetAt(home, first * 1440 + (minutes ?? 0)) === offset) : undefined;
  return { day: first, minutes, offset, zone: zone ?? null, placeZone };
}

/**
 * Minutes east of UTC that the reference's calendar keeps at a local time (minutes from day 0): by the rules of its zone, so
 * that a July date named in March has summer time. Before 1970 the database is no guide. Null where no offset is known.
 */
export function offsetOn({ zone, offset }: Reference, localMinutes: number): number | null {
  return zone !== null && localMinutes >= 0 ? offsetAt(zone, localMinutes) : offset;
}

/** A reference as an ISO 8601 instant, or as a date where no more is known. */
export function referenceText({ day, minutes, offset }: Reference): string {
  return minutes === null ? instantText(day * 1440, 0).slice(0, 10) : instantText(day * 1440 + minutes, offset ?? 0);
}

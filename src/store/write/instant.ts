import type { CalendarTime } from '../../model/timex.ts';

/** An ISO 8601 instant as PostgreSQL reads it, years before 1 and after 9999 too; null for what is none. */
export function sqlInstant(instant: string | null): string | null {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  const year = new Date(ms).getUTCFullYear();
  const iso = new Date(ms).toISOString();
  if (year >= 1 && year <= 9999) return iso;
  if (year > 9999) return 'infinity';
  return year < -4712 ? '-infinity' : `${String(1 - year).padStart(4, '0')}${iso.slice(-20)} BC`;
}

/** A time as two instants to compare: an open end is infinite, `latest` is after `earliest`; both null where it is unknown. */
export function comparableTime(time: CalendarTime | null): {
  readonly earliest: string | null;
  readonly latest: string | null;
} {
  const earliest = sqlInstant(time?.earliest ?? null);
  const latest = sqlInstant(time?.latest ?? null);
  if (earliest === null && latest === null) return { earliest, latest };
  const empty = time?.earliest && time.latest && Date.parse(time.latest) <= Date.parse(time.earliest);
  return {
    earliest: earliest ?? '-infinity',
    latest: empty ? sqlInstant(new Date(Date.parse(time.earliest) + 1).toISOString()) : (latest ?? 'infinity'),
  };
}

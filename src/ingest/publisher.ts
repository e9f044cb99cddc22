import { isDay } from './calendar-words.ts';
import type { WallClock } from './instant.ts';

/** Time zones of publishers by the last label of their domain, for the clocks that their pages print without an offset. */
const ZONES: Readonly<Record<string, string>> = {
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  lu: 'Europe/Luxembourg',
  fr: 'Europe/Paris',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
};

/** The IANA zone of a publisher's domain; UTC where the domain does not tell. */
export function zoneOf(source: string | null): string {
  return ZONES[source?.split('.').at(-1) ?? ''] ?? 'UTC';
}

/** The publisher's domain of an address, without `www.`; null for no address. */
export function hostOf(address: string | null | undefined): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/**
 * The day that a story's address carries: `/2024/03/05/`, `/2024-03-05/`, or ANP's number at the end of a slug, `-ANP050125027`
 * (5 January 2025, item 27 of that day). Null where there is none.
 */
export function dayOf(address: string | null): WallClock | null {
  const path = address && URL.canParse(address) ? new URL(address).pathname : '';
  const written = /\/(?<year>(?:19|20)\d\d)[/-]?(?<month>[01]\d)[/-]?(?<day>[0-3]\d)(?=[/_-]|$)/.exec(path);
  const numbered = /[/-]ANP-?(?<day>[0-3]\d)(?<month>[01]\d)(?<year>\d\d)-?\d{3}(?=[/.]|$)/.exec(path);
  const { year, month, day } = (written ?? numbered)?.groups ?? {};
  if (!year || !month || !day) return null;
  const date = { year: Number(year.padStart(4, '20')), month: Number(month), day: Number(day), minuteOfDay: null };
  return isDay(date.year, date.month, date.day) ? date : null;
}

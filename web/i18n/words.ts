import type { StoryEvent } from '../selection/events.ts';
import { extentOf } from '../selection/extent.ts';
import type { InterfaceLanguage, Translate } from './interface.ts';
import type { MessageKey } from './nl.ts';

const dayMs = 86_400_000;

/** Writes times, places, distances and probabilities in the reader's language. */
export interface Words {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  /** "17 september 2023", "12–17 sep. 2023", "rond 12 mei", "datum onbekend"; never finer than we know. */
  when(when: StoryEvent['when'], style: 'long' | 'short'): string;
  /** "Artjom", "ergens in Rusland", "plaats onbekend". */
  where(where: StoryEvent['where']): string;
  /** "17", "12.345", "98 dzd." where there is little room. */
  count(value: number): string;
  /** "12.345". */
  number(value: number): string;
  /** "160 km"; under ten with a decimal. */
  km(km: number): string;
  /** "± 200 km" where the text itself says "about". */
  claimed(km: number, approximate: boolean): string;
  /** A word first: "vrijwel zeker". */
  sure(probability: number): string;
  date(iso: string): string;
  dateMs(ms: number): string;
}

export function wordsIn(language: InterfaceLanguage, t: Translate): Words {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const km = (value: number): string =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} km`;
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });

  const calendar = (when: NonNullable<StoryEvent['when']>, style: 'long' | 'short'): string | null => {
    const extent = extentOf(when);
    if (!extent) return null;
    const month = style === 'long' ? 'long' : 'short';
    const days = (extent.to - extent.from) / dayMs;
    const last = extent.to - 1;
    if (days < 1)
      return dates({ day: 'numeric', month, year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(extent.from);
    if (days === 1) return dates({ day: 'numeric', month, year: 'numeric' }).format(extent.from);
    const starts = new Date(extent.from);
    const ends = new Date(extent.to);
    const wholeMonths = starts.getUTCDate() === 1 && ends.getUTCDate() === 1;
    const wholeYears = wholeMonths && starts.getUTCMonth() === 0 && ends.getUTCMonth() === 0;
    if (wholeYears) return dates({ year: 'numeric' }).formatRange(extent.from, last);
    if (wholeMonths) return dates({ month, year: 'numeric' }).formatRange(extent.from, last);
    return dates({ day: 'numeric', month, year: 'numeric' }).formatRange(extent.from, last);
  };

  return {
    language,
    t,
    km,
    number: (value) => new Intl.NumberFormat(locale).format(value),
    count: (value) =>
      new Intl.NumberFormat(locale, value < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 0 }).format(
        value,
      ),
    claimed: (value, approximate) => (approximate ? `± ${km(value)}` : km(value)),
    when(when, style) {
      const date = when ? calendar(when, style) : null;
      if (!when || !date) return when?.text ? `“${when.text}”` : t('dateUnknown');
      if (when.approximate) return t('around', { date });
      return when.uncertain ? t('perhaps', { date }) : date;
    },
    where(where) {
      if (!where) return t('placeUnknown');
      if (isArea(where)) return t('somewhereIn', { place: where.place.name });
      return where.place.name;
    },
    sure(probability) {
      const key: MessageKey =
        probability >= 0.9
          ? 'almostCertain'
          : probability >= 0.7
            ? 'likely'
            : probability >= 0.5
              ? 'plausible'
              : 'unsure';
      return t(key);
    },
    date: (iso) => dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: undefined }).format(new Date(iso)),
    dateMs: (ms) => dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(ms),
  };
}

/** True where the text supports an area only, and no point may be drawn. */
export function isArea(where: NonNullable<StoryEvent['where']>): boolean {
  return !where.point || ['REGION', 'COUNTRY', 'WORLD_REGION'].includes(where.precision);
}

import * as chrono from 'chrono-node';
import type { GoldDocument, TimexAnnotation } from './time-corpus.ts';

const PARSERS = { de: chrono.de, nl: chrono.nl, fr: chrono.fr, en: chrono } as const;

/** What `chrono-node` finds in a text, its known components written as a TIMEX3 value. */
export function chronoTimes({ text, lang, dct }: Pick<GoldDocument, 'text' | 'lang' | 'dct'>): TimexAnnotation[] {
  const parser = PARSERS[lang as keyof typeof PARSERS] ?? chrono;
  const reference = dct && /^\d{4}-/.test(dct) ? new Date(`${dct}T12:00:00`) : new Date(Number.NaN);
  const results = Number.isNaN(reference.getTime()) ? parser.parse(text) : parser.parse(text, reference);
  return results.map(({ index, text: words, start }) => {
    const pad = (n: number | null) => String(n ?? 0).padStart(2, '0');
    let value = `${String(start.get('year')).padStart(4, '0')}-${pad(start.get('month'))}`;
    const dayless = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
    const yearOnly = start.isCertain('year') && !start.isCertain('month');
    if (yearOnly) value = value.slice(0, 4);
    else if (!dayless) value += `-${pad(start.get('day'))}`;
    if (start.isCertain('hour')) value += `T${pad(start.get('hour'))}:${pad(start.get('minute'))}`;
    return { start: index, end: index + words.length, type: start.isCertain('hour') ? 'TIME' : 'DATE', value };
  });
}

import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../src/languages.ts';
import type { Timex } from '../../src/model/timex.ts';
import { segment } from '../../src/text/segment.ts';
import { dateOf } from '../../src/time/calendar/civil.ts';
import { edtfOf, type Granularity, minutesOf, type Period, timexValue } from '../../src/time/calendar/period.ts';
import type { LexiconNode } from '../../src/time/lexicon.ts';
import { readTimes } from '../../src/time/read-times.ts';

const LANGUAGES = Object.keys(languagePacks);
const REFERENCES = [
  '2025-03-13T15:40:00+01:00',
  '2024-02-29',
  '2025-03-30T02:30:00+02:00',
  '2025-10-26T02:30:00+01:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:00-05:00',
  '2000-01-01T00:00:00Z',
];
const TEXTS = 150;

/** A repeatable sequence of fractions (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every word and phrase that a language knows, as its lexicon holds it. */
function phrasesOf({ next, meaning }: LexiconNode, before = ''): readonly string[] {
  const here = meaning && before ? [before] : [];
  return [...here, ...[...next].flatMap(([token, node]) => phrasesOf(node, before ? `${before} ${token}` : token))];
}

const MARKS = [', ', '. ', ' - ', '/', ' (', ') ', "'", ': ', '.', ' ', ' ', ' ', ' ', ' '];
const NUMBERS = [
  '0',
  '1',
  '2',
  '7',
  '12',
  '24',
  '28',
  '29',
  '30',
  '31',
  '31',
  '45',
  '59',
  '99',
  '100',
  '1000',
  '1582',
  '1900',
  '2000',
  '2024',
  '2025',
  '9999',
  '0800',
  '12345678901234567890',
  '2,5',
  '1.000',
  '15.30',
  '23:59',
  '29-02-2024',
  '2/30/2025',
  '3e',
  '21st',
  '3.',
];

/** Texts of a language's own words, numbers and marks in any order: what no writer writes. */
function nonsense(language: string): readonly string[] {
  const random = seeded(language.charCodeAt(0) * 31 + language.charCodeAt(1));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const phrases = phrasesOf(languagePacks[language]!.time.lexicon);
  const piece = () => {
    const word = random() < 0.3 ? pick(NUMBERS) : pick(phrases);
    return (random() < 0.15 ? word.charAt(0).toUpperCase() + word.slice(1) : word) + pick(MARKS);
  };
  return Array.from({ length: TEXTS }, () => Array.from({ length: 1 + Math.floor(random() * 25) }, piece).join(''));
}

function read(text: string, language: string, instant: string | null, placeZone: string | null = null) {
  const pack = languagePacks[language]!;
  return readTimes({ text, sentences: segment(text, pack.text), pack: pack.time, reference: { instant, placeZone } });
}

/** Of an instant with a year of four or six digits. */
function msOf(instant: string): number {
  return Date.parse(instant);
}

function brokenPromises(text: string, found: readonly Timex[]): readonly string[] {
  const broken: string[] = [];
  let end = 0;
  for (const timex of found) {
    const tell = (what: string) =>
      broken.push(
        `${what}: "${timex.text}" ${timex.type} ${timex.value} ${timex.edtf} ${timex.earliest} ${timex.latest} in "${text}"`,
      );
    if (timex.span.start < end || timex.span.end <= timex.span.start) tell('spans in order, without overlap');
    end = timex.span.end;
    if (text.slice(timex.span.start, timex.span.end) !== timex.text) tell('its words');
    const known = [timex.edtf, timex.earliest, timex.latest].filter((field) => field !== null).length;
    if (known !== 0 && known !== 3) tell('all of EDTF, earliest and latest, or none');
    if (timex.earliest !== null && !(msOf(timex.earliest) < msOf(timex.latest!))) tell('earliest before latest');
    if (timex.value.includes('NaN') || timex.edtf?.includes('NaN')) tell('a number');
    if (!agree(timex)) tell('value and EDTF agree');
  }
  return broken;
}

/** A day, month or year of the value is that of the EDTF; what TIMEX3 and EDTF write differently is left to the tables. */
function agree({ type, value, edtf }: Timex): boolean {
  if (edtf === null || (type !== 'DATE' && type !== 'TIME')) return true;
  const [first] = edtf.replace(/[?~%]/g, '').split('/');
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T|\/)/.exec(value)?.[0];
  return date === undefined || first!.startsWith(date);
}

describe.each(LANGUAGES)('any text in %s', (language) => {
  const texts = nonsense(language);

  it.each(REFERENCES)('keeps every promise at %s', (reference) => {
    expect(texts.flatMap((text) => brokenPromises(text, read(text, language, reference, 'Asia/Tokyo')))).toEqual([]);
  });

  it('has no date without a reference time but what it says itself', () => {
    const invented = texts.flatMap((text) => {
      const found = read(text, language, null);
      const years = text.match(/\d{3,}|'\d{2}|\d{2}/g);
      return years
        ? []
        : found.filter(({ edtf, earliest, value }) => (edtf ?? earliest) !== null || /^\d{4}/.test(value));
    });
    expect(invented.map(({ text, value, edtf }) => `${text} ${value} ${edtf}`)).toEqual([]);
  });

  it('reads the same twice', () => {
    for (const text of texts.slice(0, 50))
      expect(read(text, language, REFERENCES[0]!)).toEqual(read(text, language, REFERENCES[0]!));
  });
});

describe('every day of the calendar', () => {
  const random = seeded(4);
  const FIRST = -719162;
  const LAST = 2932896;
  const days = [
    FIRST,
    LAST,
    11016,
    19782,
    ...Array.from({ length: 500 }, () => FIRST + Math.floor(random() * (LAST - FIRST))),
  ];

  it('begins at year 1 and ends with year 9999', () => {
    expect(dateOf(FIRST)).toEqual({ year: 1, month: 1, day: 1 });
    expect(dateOf(LAST)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it.each<Granularity>(['DAY', 'HOUR', 'MINUTE', 'WEEK', 'WEEKEND', 'MONTH', 'QUARTER', 'YEAR'])(
    'a %s that begins on it is named, and ends after it began',
    (granularity) => {
      for (const first of days) {
        const period: Period = { granularity, first, hour: 12, minute: 30, offset: null };
        const [from, to] = minutesOf(period);
        expect(to).toBeGreaterThan(from);
        expect(timexValue(period)).toMatch(/^\d{4}(?:-W\d{2}(?:-WE)?|-Q[1-4]|-\d{2}(?:-\d{2}(?:T12:(?:00|30))?)?)?$/);
        expect(edtfOf(period)).toMatch(/^\d{4,5}/);
      }
    },
  );
});

describe('leap days', () => {
  it.each([
    ['nl', 'Op 29 februari 2024 sneeuwde het.', '2024-02-29'],
    ['nl', 'Op 29 februari was het druk.', '2024-02-29'],
    ['en', 'It snowed on February 29, 2024.', '2024-02-29'],
    ['de', 'Am 29. Februar 2024 schneite es.', '2024-02-29'],
    ['fr', 'Il a neigé le 29 février 2024.', '2024-02-29'],
    ['nl', 'Precies een jaar na 29 februari 2024 sneeuwde het.', '2025-02-28'],
  ])('%s: %s', (language, text, value) => {
    expect(read(text, language, '2025-03-13T15:40:00+01:00')).toMatchObject([{ value, edtf: value }]);
  });
});

import { describe, expect, it } from 'vitest';
import { nl as text } from '../../src/text/nl/index.ts';
import {
  addMonths,
  dateOf,
  dayOf,
  easterOf,
  isoWeekOf,
  mondayOfWeek,
  weekdayOf,
} from '../../src/time/calendar/civil.ts';
import { edtfOf, minutesOf, type Period, timexValue } from '../../src/time/calendar/period.ts';
import { offsetAt } from '../../src/time/calendar/zone.ts';
import { nl as time } from '../../src/time/nl/index.ts';
import { read } from './read.ts';
import { readTimes } from '../../src/time/read-times.ts';
import { segment } from '../../src/text/segment.ts';

const dutch = { text, time };
const day = (date: string) => dayOf(...(date.split('-').map(Number) as [number, number, number]));
const written = (number: number) => {
  const { year, month, day: d } = dateOf(number);
  return `${year}-${month}-${d}`;
};

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2023-09-17', 19617],
    ['1582-10-15', -141427],
  ])('%s is day %i and back', (date, number) => {
    expect(day(date)).toBe(number);
    expect(dateOf(number)).toEqual({
      year: Number(date.slice(0, 4)),
      month: Number(date.slice(5, 7)),
      day: Number(date.slice(8)),
    });
  });

  it.each([
    ['2023-09-17', 7],
    ['2023-09-18', 1],
    ['2024-02-29', 4],
    ['1945-05-08', 2],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday));

  it.each([
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2023-09-17', 2023, 37],
  ])('%s lies in ISO week %i-W%i', (date, year, week) => {
    expect(isoWeekOf(day(date))).toEqual({ year, week });
    expect(isoWeekOf(mondayOfWeek(year, week))).toEqual({ year, week });
  });

  it.each([
    ['2023-01-31', 1, '2023-2-28'],
    ['2024-01-31', 1, '2024-2-29'],
    ['2023-03-31', -1, '2023-2-28'],
    ['2023-11-15', 14, '2025-1-15'],
  ])('%s and %i months is %s', (date, months, expected) =>
    expect(written(addMonths(day(date), months))).toBe(expected),
  );

  it.each([
    [2023, '2023-4-9'],
    [2024, '2024-3-31'],
    [2019, '2019-4-21'],
    [1818, '1818-3-22'],
  ])('Easter of %i is %s', (year, expected) => expect(written(easterOf(year))).toBe(expected));
});

describe('periods', () => {
  const at = (granularity: Period['granularity'], date: string, more: Partial<Period> = {}): Period => ({
    granularity,
    first: day(date),
    ...more,
  });

  it.each<[string, string, Period]>([
    ['19', '19XX', at('CENTURY', '1900-01-01')],
    ['199', '199X', at('DECADE', '1990-01-01')],
    ['2023-H2', '2023-07/2023-12', at('HALF', '2023-07-01')],
    ['2023-Q4', '2023-10/2023-12', at('QUARTER', '2023-10-01')],
    ['2023-WI', '2023-24', at('SEASON', '2023-12-01', { season: 'WI' })],
    ['2023-W37-WE', '2023-09-16/2023-09-17', at('WEEKEND', '2023-09-16')],
    ['2023-09-16TEV', '2023-09-16', at('PART', '2023-09-16', { part: 'EV' })],
    ['2023-09-16T15:05', '2023-09-16T15:05:00+02:00', at('MINUTE', '2023-09-16', { hour: 15, minute: 5, offset: 120 })],
    ['2023-09-16T15:00Z', '2023-09-16T15:00:00Z', at('HOUR', '2023-09-16', { hour: 15, offset: 0, zoned: true })],
    ['BC0241', '-0240', { granularity: 'YEAR', first: dayOf(-240, 1, 1) }],
  ])('%s is %s', (value, edtf, period) => {
    expect(timexValue(period)).toBe(value);
    expect(edtfOf(period)).toBe(edtf);
  });

  it('lets a night run on into the next day, or end on its day', () => {
    const midnight = day('2023-09-16') * 1440;
    expect(minutesOf(at('PART', '2023-09-16', { part: 'NI' }))).toEqual([midnight + 22 * 60, midnight + 30 * 60]);
    expect(minutesOf(at('PART', '2023-09-16', { part: 'NI', ending: true }))).toEqual([
      midnight - 2 * 60,
      midnight + 6 * 60,
    ]);
  });
});

describe('zones by name', () => {
  it.each([
    ['Europe/Amsterdam', '2023-09-17', 120],
    ['Europe/Amsterdam', '2023-12-17', 60],
    ['Asia/Vladivostok', '2023-09-17', 600],
    ['Asia/Kolkata', '2023-09-17', 330],
    ['America/St_Johns', '2023-01-17', -210],
    ['UTC', '2023-01-17', 0],
  ])('%s on %s is %i minutes east', (zone, date, offset) =>
    expect(offsetAt(zone, day(date) * 1440 + 720)).toBe(offset),
  );
});

describe('changes of the clocks', () => {
  const minutes = (date: string, hour: number, minute = 0) => day(date) * 1440 + hour * 60 + minute;
  it.each([
    ['Europe/Amsterdam', '2025-03-30', 1, 59, 60],
    ['Europe/Amsterdam', '2025-03-30', 3, 0, 120],
    ['Europe/Amsterdam', '2025-10-26', 1, 59, 120],
    ['Europe/Amsterdam', '2025-10-26', 3, 0, 60],
    ['America/New_York', '2025-03-09', 1, 59, -300],
    ['America/New_York', '2025-03-09', 3, 0, -240],
    ['Australia/Lord_Howe', '2025-04-06', 12, 0, 630],
  ])('%s on %s at %i:%i is %i minutes east', (zone, date, hour, minute, offset) =>
    expect(offsetAt(zone, minutes(date, hour, minute))).toBe(offset),
  );

  it.each([
    // The day of the change is 23 hours long, the one of the change back 25.
    [
      '2025-03-13T15:40:00+01:00',
      'Op 30 maart 2025 gaat de klok vooruit.',
      '2025-03-29T23:00:00Z',
      '2025-03-30T22:00:00Z',
    ],
    [
      '2025-03-13T15:40:00+01:00',
      'Op 26 oktober 2025 gaat de klok terug.',
      '2025-10-25T22:00:00Z',
      '2025-10-26T23:00:00Z',
    ],
    // Summer time by the publisher's zone, where its offset tells which.
    [
      '2025-03-13T15:40:00+01:00',
      'Op 12 juli 2025 om 15.00 uur begint het.',
      '2025-07-12T13:00:00Z',
      '2025-07-12T13:01:00Z',
    ],
    // UTC tells of no zone, and neither does an offset that no publisher of the language keeps.
    [
      '2025-03-13T14:40:00Z',
      'Op 12 juli 2025 om 15.00 uur begint het.',
      '2025-07-12T15:00:00Z',
      '2025-07-12T15:01:00Z',
    ],
    [
      '2025-03-13T14:40:00+09:00',
      'Op 12 juli 2025 om 15.00 uur begint het.',
      '2025-07-12T06:00:00Z',
      '2025-07-12T06:01:00Z',
    ],
    // No database knows the clocks of 1914 for sure.
    [
      '2025-03-13T15:40:00+01:00',
      'Op 4 augustus 1914 brak oorlog uit.',
      '1914-08-03T23:00:00Z',
      '1914-08-04T23:00:00Z',
    ],
  ])('at %s: "%s" from %s to %s', (reference, sentence, earliest, latest) =>
    expect(read(sentence, dutch, reference)).toMatchObject([{ earliest, latest }]),
  );
});

describe('instants', () => {
  const reference = '2023-09-17T12:00:00+02:00';
  it.each([
    ['Zaterdag brak brand uit.', '2023-09-15T22:00:00Z', '2023-09-16T22:00:00Z', 'DAY'],
    ['Vorige week brak brand uit.', '2023-09-03T22:00:00Z', '2023-09-10T22:00:00Z', 'WEEK'],
    ['Begin mei brak brand uit.', '2023-04-30T22:00:00Z', '2023-05-11T06:00:00Z', 'MONTH'],
    ['Eind mei brak brand uit.', '2023-05-21T14:00:00Z', '2023-05-31T22:00:00Z', 'MONTH'],
    ['Zaterdagavond brak brand uit.', '2023-09-16T16:00:00Z', '2023-09-16T22:00:00Z', 'PART_OF_DAY'],
    ['Vannacht brak brand uit.', '2023-09-16T20:00:00Z', '2023-09-17T04:00:00Z', 'PART_OF_DAY'],
    ['Vannacht zal het vriezen.', '2023-09-17T20:00:00Z', '2023-09-18T04:00:00Z', 'PART_OF_DAY'],
    ['Zaterdag om 15.30 uur brak brand uit.', '2023-09-16T13:30:00Z', '2023-09-16T13:31:00Z', 'INSTANT'],
    ['Zaterdag om 15.30 uur UTC brak brand uit.', '2023-09-16T15:30:00Z', '2023-09-16T15:31:00Z', 'INSTANT'],
    ['Zaterdag om 15.30 uur lokale tijd brak brand uit.', '2023-09-16T01:30:00Z', '2023-09-17T03:31:00Z', 'INSTANT'],
    ['Eerder deze week brak brand uit.', '2023-09-10T22:00:00Z', '2023-09-17T10:00:00Z', 'WEEK'],
    ['In 2014 brak brand uit.', '2013-12-31T23:00:00Z', '2014-12-31T23:00:00Z', 'YEAR'],
    ['Van 3 tot 5 mei 2023 brandde het.', '2023-05-02T22:00:00Z', '2023-05-05T22:00:00Z', 'DAY'],
  ])('%s from %s to %s', (sentence, earliest, latest, precision) => {
    expect(read(sentence, dutch, reference)).toMatchObject([{ earliest, latest, precision }]);
  });

  it('takes the zone of the place for "lokale tijd" where it is known', () => {
    const sentence = 'Zaterdag om 15.30 uur lokale tijd brak brand uit.';
    const [timex] = readIn(sentence, 'Asia/Vladivostok');
    expect(timex).toMatchObject({ edtf: '2023-09-16T15:30:00+10:00', earliest: '2023-09-16T05:30:00Z' });
  });

  function readIn(sentence: string, placeZone: string) {
    return readTimes({
      text: sentence,
      sentences: segment(sentence, text),
      pack: time,
      reference: { instant: reference, placeZone },
    });
  }
});

describe('what a reading says of itself', () => {
  const reference = '2023-09-17T12:00:00+02:00';
  it.each([
    ['Zaterdag brak brand uit.', { anchor: '2023-09-17T10:00:00Z', certain: ['WEEKDAY'], uncertain: false }],
    ['Op 18 januari 2022 brak brand uit.', { anchor: null, certain: ['YEAR', 'MONTH', 'DAY'] }],
    ['Brand, zaterdag.', { uncertain: true, edtf: '2023-09-16?' }],
    [
      'Zo’n drie weken geleden brak brand uit.',
      { approximate: true, modifier: 'APPROX', edtf: '2023-08-21~/2023-08-27~' },
    ],
    ['Bijna tien jaar geleden brak brand uit.', { modifier: 'LESS_THAN', edtf: '2013~' }],
    ['Eind mei brak brand uit.', { modifier: 'END', approximate: false }],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, dutch, reference)).toMatchObject([expected]);
  });

  it('counts offsets in UTF-16 code units of the whole text', () => {
    const story = '🙂 Paniek.\nZaterdag brak brand uit; zondag was het uit.';
    const found = read(story, dutch, reference);
    expect(found.map(({ span }) => story.slice(span.start, span.end))).toEqual(['Zaterdag', 'zondag']);
    expect(found[0]!.span).toEqual({ start: 11, end: 19 });
  });
});

describe('a reference time', () => {
  it.each(['gisteren', '2023-13-01', '2023-02-30', '17-09-2023', '2023-09-17T25:00:00Z', ''])(
    'refuses "%s" with the next step',
    (instant) => {
      expect(() => read('Gisteren.', dutch, instant)).toThrow(
        /Expected a reference time in ISO 8601 such as .*, got ".*"\. Leave it out/,
      );
    },
  );

  it.each([
    ['2023-09-17', '2023-09-16', '2023-09-16T00:00:00Z'],
    ['2023-09-17T01:00:00+02:00', '2023-09-16', '2023-09-15T22:00:00Z'],
    ['2023-09-16T23:00:00Z', '2023-09-15', '2023-09-15T00:00:00Z'],
    ['2023-09-17T09:00:00.123+1000', '2023-09-16', '2023-09-15T14:00:00Z'],
  ])('%s: yesterday is %s on its own calendar', (instant, value, earliest) => {
    expect(read('Gisteren regende het.', dutch, instant)).toMatchObject([{ value, earliest }]);
  });
});

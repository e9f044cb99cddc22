import { expect, test } from 'vitest';
import { readGivenDate } from '../../src/ingest/given-date.ts';

test.each([
  ['2024-07-05T10:00:00+02:00', '2024-07-05T10:00:00+02:00'],
  ['2024-07-05T10:00:00.000Z', '2024-07-05T10:00:00Z'],
  ['20240705T100000+0200', '2024-07-05T10:00:00+02:00'],
  ['2024-07-05 10:00:00 +0200', '2024-07-05T10:00:00+02:00'],
  ['Fri, 05 Jul 2024 10:00:00 +0200', '2024-07-05T10:00:00+02:00'],
  ['Fri, 05 Jul 2024 10:00:00 GMT', '2024-07-05T10:00:00Z'],
  ['5 Jul 24 10:00 EST', '2024-07-05T10:00:00-05:00'],
  ['vr, 05 juli 2024 10:00:00 CEST', '2024-07-05T10:00:00+02:00'],
  // Without an offset: the clock on the publisher's wall, in summer, in winter, and where it is turned back.
  ['2024-07-05T10:00', '2024-07-05T10:00:00+02:00'],
  ['2024-01-05T10:00:00', '2024-01-05T10:00:00+01:00'],
  ['2024-10-27T02:30', '2024-10-27T02:30:00+02:00'],
  ['Fri, 05 Jul 2024 10:00', '2024-07-05T10:00:00+02:00'],
  ['vrijdag 5 juli 2024 om 10:00 uur', '2024-07-05T10:00:00+02:00'],
  // Without a time of day: noon UTC.
  ['2024-07-05', '2024-07-05T12:00:00Z'],
  ['20240705', '2024-07-05T12:00:00Z'],
  ['5 juli 2024', '2024-07-05T12:00:00Z'],
  ['2024-02-30', null],
  ['2024-07-05T25:00', null],
  ['gisteren', null],
  ['5 juli', null],
  ['', null],
  ['9'.repeat(500), null],
])('%s is %s', (given, instant) => {
  expect(readGivenDate(given, 'Europe/Amsterdam')).toBe(instant);
});

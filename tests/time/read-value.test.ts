import { describe, expect, test } from 'vitest';
import { languagePacks } from '../../src/languages.ts';
import { readValue } from '../../src/time/read-value.ts';

const reference = { instant: '2023-09-17T12:00:00+02:00' };
const read = (value: string) => readValue(value, { reference, pack: languagePacks.nl!.time });

describe('a time that a person wrote as a value', () => {
  test.each([
    ['2023-09-12', 'DATE', '2023-09-12', '2023-09-12', '2023-09-11T22:00:00Z', '2023-09-12T22:00:00Z', 'DAY'],
    ['2023-09', 'DATE', '2023-09', '2023-09', '2023-08-31T22:00:00Z', '2023-09-30T22:00:00Z', 'MONTH'],
    ['1998', 'DATE', '1998', '1998', '1997-12-31T23:00:00Z', '1998-12-31T23:00:00Z', 'YEAR'],
    ['199X', 'DATE', '199', '199X', '1989-12-31T23:00:00Z', '1999-12-31T23:00:00Z', 'DECADE'],
    ['2023-W37', 'DATE', '2023-W37', '2023-09-11/2023-09-17', '2023-09-10T22:00:00Z', '2023-09-17T22:00:00Z', 'WEEK'],
    ['2023-Q3', 'DATE', '2023-Q3', '2023-07/2023-09', '2023-06-30T22:00:00Z', '2023-09-30T22:00:00Z', 'QUARTER'],
    ['2023-21', 'DATE', '2023-SP', '2023-21', '2023-02-28T23:00:00Z', '2023-05-31T22:00:00Z', 'QUARTER'],
    [
      '2023-09-12TEV',
      'TIME',
      '2023-09-12TEV',
      '2023-09-12',
      '2023-09-12T16:00:00Z',
      '2023-09-12T22:00:00Z',
      'PART_OF_DAY',
    ],
    [
      '2023-09-12/2023-09-17',
      'DATE',
      '2023-09-12/2023-09-17',
      '2023-09-12/2023-09-17',
      '2023-09-11T22:00:00Z',
      '2023-09-17T22:00:00Z',
      'DAY',
    ],
    ['2023-09-12/..', 'DATE', '2023-09-12/..', '2023-09-12/..', '2023-09-11T22:00:00Z', null, 'DAY'],
    ['../2023-09-12', 'DATE', '../2023-09-12', '../2023-09-12', null, '2023-09-12T22:00:00Z', 'DAY'],
  ])('%s', (value, type, timex, edtf, earliest, latest, precision) => {
    expect(read(value)).toMatchObject({ type, value: timex, edtf, earliest, latest, precision });
  });

  test('hours with a zone and without', () => {
    expect(read('2023-09-12T15:30Z')).toMatchObject({ type: 'TIME', earliest: '2023-09-12T15:30:00Z' });
    expect(read('2023-09-12T15:30')).toMatchObject({ type: 'TIME', earliest: '2023-09-12T13:30:00Z' });
  });

  test('marks of doubt', () => {
    expect(read('2023-09~')).toMatchObject({ edtf: '2023-09~', approximate: true, modifier: 'APPROX' });
    expect(read('2023-09?')).toMatchObject({ edtf: '2023-09?', uncertain: true });
  });

  test('a duration has no place on the calendar', () => {
    expect(read('P6D')).toMatchObject({ type: 'DURATION', value: 'P6D', edtf: null, earliest: null });
  });

  test.each([
    'gisteren',
    '2023-13-01',
    '2023-02-30',
    '2023-W54',
    '2023-09-17/2023-09-12',
    '..',
    '',
    'P',
    '2023-09-12T25:00',
  ])('not "%s"', (value) => {
    expect(() => read(value)).toThrow(/Expected a time as EDTF .*, got "/);
  });
});

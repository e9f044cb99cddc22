import { describe, expect, test } from 'vitest';
import { boxAround } from '../../src/store/read/great-circle.ts';
import { areCopies, bareWords, deliveryKey } from '../../src/store/write/fingerprint.ts';
import { comparableTime, sqlInstant } from '../../src/store/write/instant.ts';
import { continuedIds, wordList } from '../../src/model/continuity.ts';
import { smallestBox } from '../../src/store/write/stories.ts';
import { partUuid, uuidv7 } from '../../src/store/write/uuid.ts';
import { annotation } from './fixtures.ts';

describe('ids', () => {
  test('are UUIDs version 7 that rise, many in one millisecond too', () => {
    const ids = Array.from({ length: 10_000 }, uuidv7);
    expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(10_000);
    expect(Math.abs(Number.parseInt((ids[0] as string).replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(
      10_000,
    );
  });

  test('of parts are the same every time and sort beside their parent', () => {
    const parent = uuidv7();
    expect(partUuid(parent, 'route 0')).toBe(partUuid(parent, 'route 0'));
    expect(partUuid(parent, 'route 0')).not.toBe(partUuid(parent, 'route 1'));
    expect(partUuid(parent, 'route 0').slice(0, 13)).toBe(parent.slice(0, 13));
    expect(partUuid(parent, 'route 0')[14]).toBe('8');
  });

  const reading = (kind: string, words: string, placeId: string | null = null) => ({
    kind,
    placeId,
    words: wordList(words),
  });
  test.each<
    readonly [
      what: string,
      old: readonly ReturnType<typeof reading>[],
      read: readonly ReturnType<typeof reading>[],
      expected: readonly (number | null)[],
    ]
  >([
    ['the same words', [reading('OTHER', 'de trein staat stil')], [reading('OTHER', 'De trein staat stil.')], [0]],
    [
      'some other words',
      [reading('OTHER', 'de trein staat al uren stil')],
      [reading('OTHER', 'de trein staat nog stil')],
      [0],
    ],
    [
      'other words altogether',
      [reading('OTHER', 'de trein staat stil')],
      [reading('OTHER', 'een schip vaart uit')],
      [null],
    ],
    ['another kind', [reading('OTHER', 'de trein staat stil')], [reading('TRAVEL', 'de trein staat stil')], [null]],
    [
      'the larger overlap wins, not the first',
      [reading('OTHER', 'de trein staat nu stil'), reading('OTHER', 'de trein staat stil')],
      [reading('OTHER', 'de trein staat stil')],
      [1],
    ],
    [
      'each old one once',
      [reading('OTHER', 'de trein staat stil')],
      [reading('OTHER', 'de trein staat stil'), reading('OTHER', 'de trein staat stil')],
      [0, null],
    ],
    [
      'the place decides between equals',
      [reading('OTHER', 'brand in a en b', 'a'), reading('OTHER', 'brand in a en b', 'b')],
      [reading('OTHER', 'brand in a en b', 'b'), reading('OTHER', 'brand in a en b', 'a')],
      [1, 0],
    ],
  ])('events go on: %s', (_, old, read, expected) => {
    const numbered = old.map((event, index) => ({ ...event, id: String(index) }));
    expect(continuedIds(numbered, read)).toEqual(expected.map((index) => (index === null ? null : String(index))));
  });
});

describe('copies of wire stories', () => {
  const sentences = (count: number, from = 0) => Array.from({ length: count }, (_, index) => String(from + index));
  test.each([
    ['the same', sentences(5), sentences(5), true],
    ['cut at the end', sentences(3), sentences(9), true],
    ['one sentence in five rewritten', [...sentences(4), 'x'], sentences(5), true],
    ['two in five rewritten', [...sentences(3), 'x', 'y'], sentences(5), false],
    ['two sentences of a long one', sentences(2), sentences(9), false],
    ['two short ones, the same', sentences(2), sentences(2), true],
    ['a closing line that stands everywhere', ['line', ...sentences(4)], ['line', ...sentences(4, 10)], false],
    ['nothing telling in either', [], [], false],
  ])('%s', (_, a, b, expected) => {
    expect(areCopies(a, b)).toBe(expected);
    expect(areCopies(b, a)).toBe(expected);
  });

  test('marks, spaces and capitals do not count', () => {
    expect(bareWords('„De trein”, zei hij – in 2024.')).toBe(bareWords('"de TREIN" zei hij (in 2024)'));
    expect(bareWords('Kosovo')).not.toBe(bareWords('Košovo'));
  });

  test('a delivery is known by its source and id, else by what it says', () => {
    const key = (spec: Partial<Parameters<typeof annotation>[0]>) =>
      deliveryKey(annotation({ title: 'T', more: ['Tekst.'], ...spec }).article);
    expect(key({ externalId: '1' })).toBe(key({ externalId: '1', title: 'Anders', more: ['Anders.'] }));
    expect(key({ externalId: '1' })).not.toBe(key({ externalId: '1', source: 'other.example' }));
    expect(key({})).toBe(key({ publishedAt: null, more: ['Tekst. '] }));
    expect(key({})).not.toBe(key({ more: ['Andere tekst.'] }));
  });
});

describe('times', () => {
  test.each([
    ['2024-03-05T10:00:00+01:00', '2024-03-05T09:00:00.000Z'],
    ['-000043-03-15T00:00:00.000Z', '0044-03-15T00:00:00.000Z BC'],
    ['0000-06-01T00:00:00.000Z', '0001-06-01T00:00:00.000Z BC'],
    ['-100000-01-01T00:00:00.000Z', '-infinity'],
    ['+012024-01-01T00:00:00.000Z', 'infinity'],
    ['ooit', null],
    [null, null],
  ])('%s is %s to PostgreSQL', (instant, expected) => expect(sqlInstant(instant)).toBe(expected));

  const time = (earliest: string | null, latest: string | null) =>
    comparableTime({ earliest, latest, edtf: null, precision: 'DAY', approximate: false, uncertain: false });
  const at = '2024-03-05T10:00:00.000Z';
  test.each([
    ['unknown', null, null, null, null],
    ['an open end', at, null, at, 'infinity'],
    ['an open beginning', null, at, '-infinity', at],
    ['an instant lasts a millisecond', at, at, at, '2024-03-05T10:00:00.001Z'],
  ])('%s', (_, earliest, latest, from, to) => expect(time(earliest, latest)).toEqual({ earliest: from, latest: to }));
});

describe('boxes', () => {
  test.each([
    ['one point', [[5, 52]], [5, 52, 5, 52]],
    [
      'two points',
      [
        [5, 52],
        [4, 50],
      ],
      [4, 50, 5, 52],
    ],
    [
      'over the antimeridian',
      [
        [178, -18],
        [-172, -14],
      ],
      [178, -18, -172, -14],
    ],
    [
      'the widest empty stretch is left out',
      [
        [-170, 0],
        [-60, 0],
        [100, 0],
      ],
      [100, 0, -60, 0],
    ],
  ] as const)('smallest: %s', (_, points, expected) => expect(smallestBox(points)).toEqual(expected));

  test.each([
    ['small', [5, 52] as const, 111.195, [3.375, 51, 6.625, 53]],
    ['over the antimeridian', [179.5, 0] as const, 111.195, [178.5, -1, -179.5, 1]],
    ['over a pole', [0, 89.5] as const, 111.195, [-180, 88.5, 180, 90]],
  ])('around a circle: %s', (_, position, km, expected) => {
    boxAround(position, km).forEach((side, index) => {
      expect(side).toBeCloseTo(expected[index] as number, 2);
    });
  });
});

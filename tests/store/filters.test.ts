import { beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../src/model/problem.ts';
import type { EventFilter, EventOrder } from '../../src/store/store.ts';
import { availableDatabases } from './databases.ts';
import {
  amersfoort,
  annotation,
  apia,
  brussels,
  type EventSpec,
  europe,
  longyearbyen,
  netherlands,
  suva,
  utrecht,
  utrechtProvince,
} from './fixtures.ts';
import { useStore } from './use-store.ts';

/** One letter names one event. */
const dutch: Record<string, EventSpec> = {
  a: { words: 'Brandweerlieden blussen een schuur in Utrecht.', kind: 'DISASTER', where: utrecht, when: '2024-01-10' },
  b: {
    words: 'In Amersfoort vergadert de raad over huizen.',
    kind: 'CONSULT',
    where: amersfoort,
    when: '2024-01-11',
    confidence: 0.4,
  },
  c: {
    words: 'In de provincie Utrecht gaat het stormen.',
    kind: 'WEATHER',
    where: utrechtProvince,
    when: '2024-01-12',
    modality: 'PLANNED',
  },
  d: {
    words: 'Nederland koopt nieuwe treinen.',
    kind: 'ECONOMY',
    where: netherlands,
    when: ['2024-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z'],
  },
  e: { words: 'Heel Europa wacht af.', where: europe, when: null },
  f: { words: 'Een woordvoerder zei niets.', kind: 'STATEMENT', where: null, when: '2024-01-13' },
};
const english: Record<string, EventSpec> = {
  g: {
    words: 'Ministers are meeting in Brussel about housing.',
    kind: 'CONSULT',
    where: brussels,
    when: ['2024-01-10T10:00:00.000Z', '2024-01-10T11:00:00.000Z'],
  },
  h: { words: 'A ferry left Suva in the storm.', kind: 'TRAVEL', where: suva, when: '2024-01-20' },
  i: { words: 'It came to Apia a day later.', kind: 'TRAVEL', where: apia, when: '2024-01-21' },
  j: { words: 'Researchers shelter at Longyearbyen.', where: longyearbyen, when: ['2024-01-22T00:00:00.000Z', null] },
};
const letters = new Map(
  [...Object.entries(dutch), ...Object.entries(english)].map(([letter, { words }]) => [words, letter]),
);

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const everything = 'jihfcbgade';

/** The filter, and the letters of the events that it admits, newest first. */
const filters: readonly (readonly [what: string, filter: EventFilter, expected: string])[] = [
  ['nothing asked', {}, everything],
  ['box', { bbox: [5, 52, 6, 53] }, 'ba'],
  ['box, regions admitted: their labels lie in it', { bbox: [5, 52, 6, 53], minGeoPrecision: 'REGION' }, 'cba'],
  ['box, countries admitted', { bbox: [5, 52, 6, 53], minGeoPrecision: 'COUNTRY' }, 'cbad'],
  ['box over the antimeridian', { bbox: [170, -30, -160, 0] }, 'ih'],
  ['box round the world', { bbox: [-180, -90, 180, 90] }, 'jihbga'],
  ['box that only touches', { bbox: [5.12, 52.09, 5.2, 52.1] }, 'a'],
  ['box beside it', { bbox: [5.13, 52.09, 5.2, 52.1] }, ''],
  ['near: 20.1 km reach Amersfoort', { near: { position: [5.12, 52.09], km: 20.1 } }, 'ba'],
  ['near: 20 km do not (it is 20.005)', { near: { position: [5.12, 52.09], km: 20 } }, 'a'],
  ['near over the antimeridian', { near: { position: [-179, -16], km: 1000 } }, 'ih'],
  ['near a pole', { near: { position: [-170, 89], km: 1500 } }, 'j'],
  ['near: everything within half the way round', { near: { position: [0, 0], km: 30_000 } }, 'jihbga'],
  ['near: an exact precision admits no towns', { near: { position: [5, 52], km: 50 }, minGeoPrecision: 'EXACT' }, ''],
  ['within a place: itself and what it contains', { withinPlaceId: 't:ut' }, 'cba'],
  ['within a country', { withinPlaceId: 't:nl' }, 'cbad'],
  ['within a continent', { withinPlaceId: 't:europe' }, 'cbgade'],
  ['within a continent, towns only', { withinPlaceId: 't:europe', minGeoPrecision: 'CITY' }, 'bga'],
  ['within an unknown place', { withinPlaceId: 't:none' }, ''],
  ['within a polygon', { withinGeometry: { type: 'Polygon', coordinates: [square(5, 52, 6, 53)] } }, 'ba'],
  [
    'within a polygon with a hole',
    { withinGeometry: { type: 'Polygon', coordinates: [square(5, 52, 6, 53), square(5.3, 52.1, 5.5, 52.3)] } },
    'a',
  ],
  [
    'within a multipolygon',
    { withinGeometry: { type: 'MultiPolygon', coordinates: [[square(5, 52, 5.2, 53)], [square(4, 50, 5, 51)]] } },
    'ga',
  ],
  [
    'within a polygon drawn on over the antimeridian',
    { withinGeometry: { type: 'Polygon', coordinates: [square(170, -30, 200, 0)] } },
    'ih',
  ],
  [
    'during: overlaps',
    { during: { from: '2024-01-11T00:00:00Z', to: '2024-01-13T00:00:00Z', mode: 'OVERLAPS' } },
    'cbd',
  ],
  [
    'during: ends where it begins is no overlap',
    { during: { from: '2024-01-11T00:00:00Z', to: '2024-01-11T12:00:00Z', mode: 'OVERLAPS' } },
    'bd',
  ],
  ['during: within', { during: { from: '2024-01-10T00:00:00Z', to: '2024-01-13T00:00:00Z', mode: 'WITHIN' } }, 'cbga'],
  [
    'during: an open end goes on',
    { during: { from: '2030-01-01T00:00:00Z', to: '2031-01-01T00:00:00Z', mode: 'OVERLAPS' } },
    'j',
  ],
  [
    'during: an open end is within nothing',
    { during: { from: '2024-01-15T00:00:00Z', to: '2031-01-01T00:00:00Z', mode: 'WITHIN' } },
    'ih',
  ],
  ['kinds', { kinds: ['CONSULT', 'WEATHER'] }, 'cbg'],
  ['no kinds', { kinds: [] }, ''],
  ['modalities', { modalities: ['PLANNED'] }, 'c'],
  ['confidence', { minConfidence: 0.5 }, everything.replace('b', '')],
  ['Dutch words in Dutch forms', { text: 'schuren' }, 'a'],
  ['English words in English forms', { text: 'ministers meet' }, 'g'],
  ['a word of the other language does not match by its stem', { text: 'meets' }, 'g'],
  ['words of the article title', { text: 'kort nieuws' }, 'fcbade'],
  ['a phrase', { text: '"nieuwe treinen"' }, 'd'],
  ['one or the other', { text: 'ferry or treinen' }, 'hd'],
  ['without a word', { text: 'Utrecht -schuur' }, 'c'],
  ['stop words only', { text: 'de' }, ''],
  ['no words', { text: '' }, ''],
  ['marks of a query language are just marks', { text: "':* & (" }, ''],
  ['ids that are none', { articleId: 'x', storyId: "'", sourceId: '' }, ''],
  [
    'several at once',
    {
      bbox: [0, 45, 10, 55],
      kinds: ['CONSULT'],
      text: 'raad',
      during: { from: '2024-01-01T00:00:00Z', to: '2025-01-01T00:00:00Z', mode: 'WITHIN' },
    },
    'b',
  ],
];

const refused: readonly (readonly [what: string, filter: EventFilter, field: string])[] = [
  ['south above north', { bbox: [0, 10, 10, 0] }, 'bbox'],
  ['a box off the Earth', { bbox: [0, 0, 190, 10] }, 'bbox'],
  ['no number', { bbox: [0, Number.NaN, 1, 1] }, 'bbox'],
  ['near off the Earth', { near: { position: [0, 91], km: 1 } }, 'near'],
  ['near within nothing', { near: { position: [0, 0], km: 0 } }, 'near'],
  [
    'a window reversed',
    { during: { from: '2024-02-01T00:00:00Z', to: '2024-01-01T00:00:00Z', mode: 'OVERLAPS' } },
    'during',
  ],
  ['a window of no dates', { during: { from: 'vandaag', to: 'morgen', mode: 'OVERLAPS' } }, 'during'],
  ['a point for a polygon', { withinGeometry: { type: 'Point', coordinates: [0, 0] } }, 'within'],
  ['an open ring', { withinGeometry: { type: 'Polygon', coordinates: [square(0, 0, 1, 1).slice(0, 4)] } }, 'within'],
  [
    'a ring of words',
    {
      withinGeometry: {
        type: 'Polygon',
        coordinates: [
          [
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
            ['a', 'b'],
          ],
        ],
      },
    },
    'within',
  ],
  ['no shape at all', { withinGeometry: 'Utrecht' }, 'within'],
];

for (const kind of await availableDatabases()) {
  describe(`filters on ${kind}`, () => {
    const used = useStore(kind);
    let ids: Readonly<Record<'dutchArticle' | 'englishArticle' | 'source' | 'story', string>>;
    beforeAll(async () => {
      const [nl, en] = await used.store.ingest(
        [
          annotation({ title: 'Kort nieuws', source: 'nl.example', events: Object.values(dutch) }),
          annotation({ title: 'In short', source: 'en.example', language: 'en', events: Object.values(english) }),
        ],
        { engineVersion: '1' },
      );
      ids = {
        dutchArticle: nl?.article.id ?? '',
        englishArticle: en?.article.id ?? '',
        source: en?.article.sourceId ?? '',
        story: nl?.article.storyId ?? '',
      };
    });

    const found = async (filter: EventFilter, order: EventOrder = 'NEWEST_FIRST') =>
      (await used.store.events(filter, order, { first: 100 })).rows.map(({ row }) => letters.get(row.title)).join('');

    test.each(filters)('%s', async (_, filter, expected) => {
      expect(await found(filter)).toBe(expected);
      expect(await used.store.countEvents(filter)).toBe(expected.length);
    });

    test.each(refused)('refuses %s', async (_, filter, field) => {
      const error = await used.store.events(filter, 'NEWEST_FIRST', {}).catch((refusal: unknown) => refusal);
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({ kind: 'INVALID_INPUT', field });
    });

    test('article, story and source', async () => {
      expect(await found({ articleId: ids.dutchArticle })).toBe('fcbade');
      expect(await found({ storyId: ids.story })).toBe('fcbade');
      expect(await found({ sourceId: ids.source })).toBe('jihg');
      expect(await found({ articleId: ids.englishArticle, sourceId: ids.source, kinds: ['TRAVEL'] })).toBe('ih');
    });

    test('orders', async () => {
      expect(await found({}, 'OLDEST_FIRST')).toBe('dagbcfhije');
      expect(await found({}, 'RECENTLY_CHANGED')).toBe('jihgfedcba');
      expect(await found({ near: { position: [5.12, 52.09], km: 200 } }, 'NEAREST_FIRST')).toBe('abg');
      await expect(found({}, 'NEAREST_FIRST')).rejects.toThrow(ProblemError);
    });

    test('articles by words, source and story', async () => {
      const titles = async (filter: Parameters<typeof used.store.articles>[0]) =>
        (await used.store.articles(filter, {})).rows.map(({ row }) => row.title);
      expect(await titles({ text: 'trein' })).toEqual(['Kort nieuws']);
      expect(await titles({ text: 'ministers' })).toEqual(['In short']);
      expect(await titles({ sourceId: ids.source })).toEqual(['In short']);
      expect(await titles({ storyId: ids.story })).toEqual(['Kort nieuws']);
      expect(await used.store.countArticles({ text: 'trein' })).toBe(1);
      expect(await used.store.countStories()).toBe(2);
    });
  });
}

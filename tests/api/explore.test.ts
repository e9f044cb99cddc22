import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pick, seeded } from '../../bench/speed/seeded.ts';
import { annotation, place } from '../../bench/speed/story-builder.ts';
import { greatCircleKm } from '../../src/geo/distance.ts';
import { availableDatabases } from '../store/databases.ts';
import { randomStories } from '../../bench/speed/random-stories.ts';
import { type RunningApi, startApi } from './running-api.ts';

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const world: Box = { west: -180, south: -90, east: 180, north: 90 };
const goes = place('t:goes', 'Goes', [3.89, 51.5]);

/** What maps, timelines and lists ask, over HTTP on stories from a seed: where on Earth, when, in which order, and that all agree. */
describe.each(await availableDatabases())('on %s', (database) => {
  const random = seeded(42);
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi({ database });
    await api.services.store.ingest(randomStories(seeded(5), 120, 'a.example'), { engineVersion: '1' });
  });
  afterAll(() => api.close());

  const data = async (query: string, variables: object = {}) => {
    const { body } = await api.ask(query, variables as Record<string, unknown>);
    expect(body.errors).toBeUndefined();
    return body.data;
  };

  describe('the nearest first', () => {
    const query = `query ($near: NearInput!, $first: Int, $after: String, $last: Int, $before: String) {
      events(filter: { near: $near }, orderBy: NEAREST_FIRST, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { id where { point { longitude latitude } } } }
      }
    }`;
    type Edge = { node: { id: string; where: { point: { longitude: number; latitude: number } } } };

    test.each([
      ['anywhere', { longitude: 5, latitude: 52, km: 20_000 }],
      ['over the antimeridian', { longitude: 179.5, latitude: -10, km: 9_000 }],
      ['at a pole', { longitude: 0, latitude: 90, km: 8_000 }],
    ])('%s: by distance, within the radius, and page by page both ways', async (_where, near) => {
      const whole: string[] = [];
      let after: string | null = null;
      let farthest = 0;
      for (;;) {
        const { events } = await data(query, { near, first: 7, after });
        for (const { node } of events.edges as Edge[]) {
          const { longitude, latitude } = node.where.point;
          const km = greatCircleKm([near.longitude, near.latitude], [longitude, latitude]);
          expect(km).toBeGreaterThanOrEqual(farthest - 1e-6);
          farthest = km;
          whole.push(node.id);
        }
        if (!events.pageInfo.hasNextPage) {
          expect(events.totalCount).toBe(whole.length);
          break;
        }
        after = events.pageInfo.endCursor;
      }
      expect(farthest).toBeLessThanOrEqual(near.km);
      expect(whole.length).toBeGreaterThan(10);
      const back: string[] = [];
      let before: string | null = null;
      for (;;) {
        const { events } = await data(query, { near, last: 7, before });
        back.unshift(...(events.edges as Edge[]).map(({ node }) => node.id));
        if (!events.pageInfo.hasPreviousPage) break;
        before = events.pageInfo.startCursor;
      }
      expect(back).toEqual(whole);
    });

    test('of nowhere is a problem that says what to do', async () => {
      const { body } = await api.ask('{ events(orderBy: NEAREST_FIRST) { totalCount edges { cursor } } }');
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^Expected a filter with near .*, got none\. /),
        extensions: { code: 'INVALID_INPUT', field: 'orderBy' },
      });
    });

    test('takes no cursor of another order', async () => {
      const { events } = await data('{ events(first: 1) { pageInfo { endCursor } } }');
      const near = { longitude: 0, latitude: 0, km: 20_000 };
      const { body } = await api.ask(query, { near, first: 1, after: events.pageInfo.endCursor });
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
    });
  });

  describe('clusters agree with events', () => {
    const query = `query ($filter: EventFilter, $inBox: EventFilter, $bbox: BoundingBoxInput!, $zoom: Int!) {
      clusters(filter: $filter, bbox: $bbox, zoom: $zoom) { count point { longitude latitude } bbox { west south east north } eventIds }
      events(filter: $inBox, first: 100) { totalCount edges { node { id where { point { longitude latitude } } } } }
    }`;
    const filters = [
      {},
      { kind: ['STATEMENT', 'CONSULT', 'AGREE'] },
      { minConfidence: 0.4 },
      { minGeoPrecision: 'REGION' },
    ];

    test('at every zoom, in any box, the antimeridian too, and a tiling adds up to the whole', async () => {
      for (let zoom = 0; zoom <= 22; zoom++) {
        const filter = pick(random, filters);
        const bbox = boxOf(random);
        const { clusters, events } = await data(query, { filter, inBox: { ...filter, bbox }, bbox, zoom });
        const counts = (found: { count: number }[]) => found.reduce((sum, { count }) => sum + count, 0);
        expect([zoom, counts(clusters)]).toEqual([zoom, events.totalCount]);
        const shown = new Map(
          events.edges.map(({ node }: { node: { id: string; where: { point: unknown } } }) => [
            node.id,
            node.where.point,
          ]),
        );
        for (const { count, eventIds, bbox: tight } of clusters) {
          expect(eventIds).toHaveLength(Math.min(count, 20));
          for (const id of eventIds) {
            const point = shown.get(id) as { longitude: number; latitude: number } | null | undefined;
            // The page of events holds a hundred; a region has no point to check.
            if (point) expect(isIn(tight, point) && isIn(bbox, point)).toBe(true);
            if (events.totalCount <= 100) expect(shown.has(id)).toBe(true);
          }
        }
        let tiled = 0;
        for (const tile of tilesOf(bbox)) {
          tiled += counts((await data(query, { filter, inBox: filter, bbox: tile, zoom })).clusters);
        }
        // No event of the seed lies on a seam.
        expect([zoom, tiled]).toEqual([zoom, events.totalCount]);
      }
    });
  });

  describe('during', () => {
    const seconds = {
      day: ['2030-05-10T00:00:00Z', '2030-05-11T00:00:00Z'],
      open: ['2030-05-10T00:00:00Z', null],
    } as const;
    beforeAll(async () => {
      await api.services.store.ingest(
        [
          annotation({
            title: 'Tijden',
            source: 'times.example',
            events: [
              { words: 'In Goes was het een dag.', where: goes, when: seconds.day },
              {
                words: 'In Goes was het een maand.',
                where: goes,
                when: ['2030-05-01T00:00:00Z', '2030-06-01T00:00:00Z'],
              },
              { words: 'In Goes begon het en niemand weet tot wanneer.', where: goes, when: seconds.open },
              { words: 'In Goes was het ooit.', where: goes, when: null },
            ],
          }),
        ],
        { engineVersion: '1' },
      );
    });

    test.each([
      ['may lie in it', 'OVERLAPS', '2030-05-10T12:00:00Z', '2030-05-10T13:00:00Z', ['dag', 'maand', 'begon']],
      ['must lie in it', 'WITHIN', '2030-05-10T00:00:00Z', '2030-05-11T00:00:00Z', ['dag']],
      [
        'must lie in it: a month in a month',
        'WITHIN',
        '2030-05-01T00:00:00Z',
        '2030-06-01T00:00:00Z',
        ['dag', 'maand'],
      ],
      ['its end belongs to the next', 'OVERLAPS', '2030-05-11T00:00:00Z', '2030-05-12T00:00:00Z', ['maand', 'begon']],
      ['an open end goes on', 'OVERLAPS', '2031-01-01T00:00:00Z', '2031-01-02T00:00:00Z', ['begon']],
      ['an open end is within nothing', 'WITHIN', '2030-01-01T00:00:00Z', '2040-01-01T00:00:00Z', ['dag', 'maand']],
      ['an offset counts', 'WITHIN', '2030-05-10T02:00:00+02:00', '2030-05-11T02:00:00+02:00', ['dag']],
      ['unknown times never', 'OVERLAPS', '0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z', ['dag', 'maand', 'begon']],
    ])('%s', async (_what, mode, from, to, found) => {
      const { events } = await data(
        'query ($filter: EventFilter) { events(filter: $filter, orderBy: OLDEST_FIRST) { edges { node { title } } } }',
        { filter: { during: { from, to, mode }, text: 'Goes' } },
      );
      const told = events.edges.map(
        ({ node }: { node: { title: string } }) => /dag|maand|begon|ooit/.exec(node.title)?.[0],
      );
      expect(told.sort()).toEqual([...found].sort());
    });

    test('a histogram bins by the calendar of the zone, over a change of the clocks', async () => {
      const { histogram } = await data(
        '{ amsterdam: histogram(interval: DAY, filter: { text: "Goes" }) { from to count } }'.replace(
          'amsterdam: ',
          '',
        ),
      );
      // Midnight in UTC is two in the morning in the summer of Amsterdam: the same day there.
      expect(histogram.find(({ from }: { from: string }) => from.startsWith('2030-05-09'))).toEqual({
        from: '2030-05-09T22:00:00.000Z',
        to: '2030-05-10T22:00:00.000Z',
        count: 2,
      });
      const { histogram: far } = await data(
        '{ histogram(interval: DAY, timeZone: "America/New_York", filter: { text: "Goes" }) { from to count } }',
      );
      expect(far.map(({ from }: { from: string }) => from)).toEqual([
        '2030-04-30T04:00:00.000Z',
        '2030-05-09T04:00:00.000Z',
      ]);
    });
  });

  test('words are found in the language of the story', async () => {
    const story = (language: string, source: string, words: string) =>
      annotation({ title: 'x', language, source, events: [{ words, where: goes, when: '2031-01-01' }] });
    await api.services.store.ingest(
      [
        story('nl', 'nl.example', 'De fietsers reden in Goes over bruggen.'),
        story('en', 'en.example', 'The cyclists were riding in Goes over bridges.'),
        story('de', 'de.example', 'Die Radfahrer fuhren in Goes über die Brücken.'),
        story('fr', 'fr.example', 'Les cyclistes roulaient à Goes sur les ponts.'),
      ],
      { engineVersion: '1' },
    );
    const found = async (text: string) => {
      const { events } = await data(
        'query ($text: String) { events(filter: { text: $text }) { edges { node { title } } } }',
        { text },
      );
      return events.edges.map(({ node }: { node: { title: string } }) => node.title.split(' ', 1)[0]);
    };
    expect(await found('brug')).toEqual([]);
    expect(await found('bruggen')).toEqual(['De']);
    expect(await found('fietser')).toEqual(['De']);
    expect(await found('ride bridge')).toEqual(['The']);
    expect(await found('Radfahrern')).toEqual(['Die']);
    expect(await found('cycliste pont')).toEqual(['Les']);
  });

  test('whoever pages while stories come in sees each of those that were there, once', async () => {
    const query = `query ($orderBy: EventOrder!, $after: String, $before: String, $first: Int, $last: Int) {
      events(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor } edges { node { id } }
      }
    }`;
    const ids = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id);
    for (const [round, orderBy] of (['NEWEST_FIRST', 'OLDEST_FIRST'] as const).entries()) {
      for (const backwards of [false, true]) {
        const there = new Set<string>();
        for (let after: string | null = null; ; ) {
          const {
            events,
          }: { events: Parameters<typeof ids>[0] & { pageInfo: { hasNextPage: boolean; endCursor: string } } } =
            await data(query, { orderBy, first: 100, after });
          for (const id of ids(events)) there.add(id);
          if (!events.pageInfo.hasNextPage) break;
          after = events.pageInfo.endCursor;
        }
        const seen: string[] = [];
        let cursor: string | null = null;
        for (let page = 0; ; page++) {
          const { events }: { events: Parameters<typeof ids>[0] & { pageInfo: Record<string, never> } } = await data(
            query,
            backwards ? { orderBy, last: 40, before: cursor } : { orderBy, first: 40, after: cursor },
          );
          seen.push(...ids(events));
          if (!events.pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage']) break;
          cursor = events.pageInfo[backwards ? 'startCursor' : 'endCursor'] ?? null;
          await api.services.store.ingest(
            randomStories(seeded(1000 + page), 3, `${round}-${backwards}-${page}.example`),
            {
              engineVersion: '1',
            },
          );
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect([...there].filter((id) => !seen.includes(id))).toEqual([]);
      }
    }
  });
});

function boxOf(random: () => number): Box {
  if (random() < 0.2) return world;
  const [south, north] = [random() * 180 - 90, random() * 180 - 90].sort((a, b) => a - b) as [number, number];
  // Half of these cross the antimeridian.
  return { west: random() * 360 - 180, south, east: random() * 360 - 180, north };
}

/** Four quarters of a box, two of which may cross the antimeridian as it does. */
function tilesOf({ west, south, east, north }: Box): readonly Box[] {
  const width = east >= west ? east - west : east - west + 360;
  const half = west + width / 2;
  const middle = half > 180 ? half - 360 : half;
  const equator = (south + north) / 2;
  return [
    { west, south, east: middle, north: equator },
    { west, south: equator, east: middle, north },
    { west: middle, south, east, north: equator },
    { west: middle, south: equator, east, north },
  ];
}

function isIn(
  { west, south, east, north }: Box,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean {
  const [x, y] = [longitude, latitude];
  const slack = 1e-9;
  const between = west <= east ? x >= west - slack && x <= east + slack : x >= west - slack || x <= east + slack;
  return between && y >= south - slack && y <= north + slack;
}

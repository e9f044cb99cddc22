import { beforeAll, describe, expect, test } from 'vitest';
import type { BoundingBox } from '../../src/model/bounding-box.ts';
import { EVENT_KINDS } from '../../src/model/event.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { cellOf, levelOf } from '../../src/store/density.ts';
import type { EventFilter, Store } from '../../src/store/store.ts';
import { availableDatabases, createDatabase, type TestDatabase } from './databases.ts';
import { annotation, brussels, utrecht } from './fixtures.ts';
import { pick, seeded } from '../../bench/speed/seeded.ts';
import { randomStories } from '../../bench/speed/random-stories.ts';

const options = { engineVersion: '1' };
const rounds = 40;

/**
 * The property: clusters and histogram equal a recount of the events, whether the roll-up answers (`rolled`, which always asks it) or the
 * events do (`scanned`), while stories come, change and go.
 */
for (const kind of await availableDatabases()) {
  describe(`roll-ups on ${kind}`, () => {
    let database: TestDatabase;
    let rolled: Store;
    let articleIds: readonly string[];
    const random = seeded(2024);

    beforeAll(async () => {
      database = await createDatabase(kind);
      rolled = await database.open({ rollUpAbove: -1 });
      const ingested = await rolled.ingest(randomStories(random, 150, 'rollup.example'), options);
      articleIds = ingested.map(({ article }) => article.id);
      return async () => {
        await rolled.close();
        await database.drop();
      };
    });

    /** The whole world, any box, or what a screen shows around an event. */
    const randomView = async (): Promise<{ readonly box: BoundingBox; readonly zoom: number }> => {
      const [south, north] = [random() * 180 - 90, random() * 180 - 90].sort((a, b) => a - b) as [number, number];
      const zoom = Math.floor(random() * 12);
      if (zoom < 5 && random() < 0.3) return { zoom, box: [-180, -90, 180, 90] };
      if (zoom < 5) return { zoom, box: [random() * 360 - 180, south, random() * 360 - 180, north] };
      const { rows } = await rolled.events({ bbox: [-180, -80, 180, 80] }, 'NEWEST_FIRST', { first: 50 });
      const { id } = pick(random, rows).row;
      const [longitude, latitude] = (await rolled.placesOfEvents([id])).get(id)?.[0]?.point ?? [0, 0];
      const reach = 1000 / 2 ** zoom;
      const [west, east] = [longitude - reach * random(), longitude + reach * random()];
      return {
        zoom,
        box: [
          west < -180 ? west + 360 : west,
          latitude - reach / 9,
          east > 180 ? east - 360 : east,
          latitude + reach / 9,
        ],
      };
    };

    const randomFilter = (): EventFilter =>
      pick<EventFilter>(random, [
        {},
        { kinds: [pick(random, EVENT_KINDS.slice(0, 5))] },
        { minConfidence: random() },
        {
          during: {
            from: '2023-03-01T00:00:00Z',
            to: '2023-06-01T05:00:00Z',
            mode: pick(random, ['OVERLAPS', 'WITHIN']),
          },
        },
      ]);

    async function checkClusters(): Promise<void> {
      const filter = randomFilter();
      const { box, zoom } = await randomView();
      const { rows } = await rolled.events({ ...filter, bbox: box }, 'NEWEST_FIRST', { first: 1000 });
      const places = await rolled.placesOfEvents(rows.map(({ row }) => row.id));
      const cells = new Map<string, { ids: string[]; longitudes: number[] }>();
      const level = levelOf(zoom);
      for (const { row } of rows) {
        const point = places.get(row.id)?.find(({ primary }) => primary)?.point;
        if (!point) throw new Error(`Event ${row.id} is on the map without a point.`);
        const { x, y } = cellOf(point, level);
        const cell = cells.get(`${x} ${y}`) ?? { ids: [], longitudes: [] };
        cells.set(`${x} ${y}`, { ids: [...cell.ids, row.id], longitudes: [...cell.longitudes, point[0]] });
      }
      const clusters = await rolled.clusters(filter, box, zoom);
      const recounted = new Map([...cells.values()].map(({ ids, longitudes }) => [ids[0], { ids, longitudes }]));
      expect(clusters).toHaveLength(cells.size);
      for (const cluster of clusters) {
        const cell = [...recounted.values()].find(
          ({ ids }) =>
            ids.length === cluster.count && (cluster.eventIds.length === 0 || ids[0] === cluster.eventIds[0]),
        );
        expect(cell, `a cell of ${cluster.count} at ${cluster.point}, zoom ${zoom}, box ${box}`).toBeDefined();
        if (cluster.count <= 20) expect(cluster.eventIds).toEqual(cell?.ids);
        const { ids = [], longitudes = [] } = cell ?? {};
        if (cluster.eventIds.length > 0) {
          expect(cluster.point[0]).toBeCloseTo(longitudes.reduce((sum, one) => sum + one, 0) / ids.length, 5);
        }
      }
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(
        await rolled.countEvents({ ...filter, bbox: box }),
      );
    }

    async function checkHistogram(): Promise<void> {
      const filter = randomFilter();
      const interval = pick(random, ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const);
      const zone = pick(random, ['Europe/Amsterdam', 'America/St_Johns', 'UTC', 'Asia/Kathmandu']);
      const bins = await rolled.histogram(filter, interval, zone);
      const { rows } = await rolled.events(filter, 'OLDEST_FIRST', { first: 1000 });
      const times = rows.flatMap(({ row }) => (row.when?.earliest ? [Date.parse(row.when.earliest)] : []));
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(times.length);
      for (const { from, to, count } of bins) {
        expect(times.filter((time) => time >= Date.parse(from) && time < Date.parse(to))).toHaveLength(count);
        expect(localMidnight(from, zone)).toBe('00:00');
      }
    }

    test('equal a recount after the first stories', async () => {
      for (let round = 0; round < rounds; round++) {
        await checkClusters();
        await checkHistogram();
      }
    });

    test('equal a recount while stories change, are retracted and purged', async () => {
      for (let round = 0; round < rounds; round++) {
        const id = pick(random, articleIds);
        await pick(random, [
          () => rolled.retractArticle(id),
          () => rolled.purgeArticle(id),
          () =>
            rolled.ingest(
              randomStories(random, 3, 'rollup.example').map((story) => ({
                ...story,
                article: { ...story.article, version: 2 + round },
              })),
              options,
            ),
        ])();
        await checkClusters();
        await checkHistogram();
      }
    });

    test('rebuilt by command they are the same', async () => {
      const ask = async () => [
        await rolled.clusters({}, [-180, -90, 180, 90], 3),
        await rolled.histogram({}, 'MONTH', 'UTC'),
      ];
      const before = await ask();
      await rolled.rebuildDensity();
      expect(await ask()).toEqual(before);
    });

    test('the grid: two towns are one cluster far out and two close by, with their box and names', async () => {
      const words = (name: string) => `In ${name} is een tentoonstelling over de walvis geopend.`;
      const [ingested] = await rolled.ingest(
        [
          annotation({
            title: 'Walvis',
            source: 'grid.example',
            events: [
              { words: words('Utrecht'), kind: 'SPORT', where: utrecht, when: '2020-01-01' },
              { words: words('Brussel'), kind: 'SPORT', where: brussels, when: '2020-01-02' },
            ],
          }),
        ],
        options,
      );
      const [older, newer] =
        (await rolled.eventsOfArticles([ingested?.article.id ?? ''], 2)).get(ingested?.article.id ?? '') ?? [];
      const far = await rolled.clusters({ kinds: ['SPORT'] }, [-180, -90, 180, 90], 3);
      expect(far).toEqual([
        {
          count: 2,
          point: [expect.closeTo(4.735, 5), expect.closeTo(51.47, 5)],
          bbox: [4.35, 50.85, 5.12, 52.09],
          eventIds: [newer?.id, older?.id],
        },
      ]);
      const near = await rolled.clusters({ kinds: ['SPORT'] }, [0, 50, 10, 55], 8);
      expect(near.map(({ eventIds }) => eventIds)).toEqual([[newer?.id], [older?.id]]);
    });

    test('a histogram of too many bins, and of no time zone, is refused', async () => {
      await expect(rolled.histogram({}, 'DAY', 'Europa/Urk')).rejects.toThrow(ProblemError);
      await expect(rolled.histogram({}, 'DAY', '+02:00')).rejects.toThrow(ProblemError);
    });
  });
}

function localMidnight(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

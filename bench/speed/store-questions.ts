import type { BoundingBox } from '../../src/model/bounding-box.ts';
import type { ClusterRecord, EventFilter, HistogramBinRecord, Store } from '../../src/store/store.ts';
import { generatedStories } from './generated-stories.ts';
import { seeded } from './seeded.ts';

export interface Question {
  readonly name: string;
  ask(round: number): Promise<unknown>;
  /** The same, where roll-ups may not help. */
  raw?(round: number): Promise<unknown>;
  /** The events that an answer counts. */
  total?(answer: unknown): number;
}

interface Circumstances {
  readonly town: readonly [longitude: number, latitude: number];
  /** 0..1 */
  readonly share: number;
}

const mostRounds = 50;
const world: BoundingBox = [-180, -90, 180, 90];

/** What people ask of the store, each round about another town and time. */
export function questionsOf(store: Store): readonly Question[] {
  const circumstances = drawn();
  const at = (round: number) => circumstances[round % mostRounds] as Circumstances;
  const box = (round: number, degrees: number): BoundingBox => {
    const [longitude, latitude] = at(round).town;
    const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
    return [
      clamp(longitude - degrees / 2, 180),
      clamp(latitude - degrees / 2, 90),
      clamp(longitude + degrees / 2, 180),
      clamp(latitude + degrees / 2, 90),
    ];
  };
  const weeks = (round: number, count: number) => {
    const from = Date.UTC(2023, 0, 1) + at(round).share * 700 * 86_400_000;
    return {
      from: new Date(from).toISOString(),
      to: new Date(from + count * 7 * 86_400_000).toISOString(),
      mode: 'OVERLAPS' as const,
    };
  };
  const near = (round: number) => ({ near: { position: at(round).town, km: 200 } });
  const rareWord = (round: number) => `zaak ${Math.floor(at(round).share * 1000)}`;
  const newest = (filter: EventFilter) => store.events(filter, 'NEWEST_FIRST', { first: 100 });
  const counted = (name: string, ask: (round: number, more: EventFilter) => Promise<unknown>): Question => ({
    name,
    ask: (round) => ask(round, {}),
    // Everything is at least so sure, and no roll-up knows.
    raw: (round) => ask(round, { minConfidence: 0 }),
    total: (answer) =>
      (answer as readonly (ClusterRecord | HistogramBinRecord)[]).reduce((sum, { count }) => sum + count, 0),
  });
  const zone = 'Europe/Amsterdam';
  const stories = generatedStories(Date.now());
  return [
    { name: '100 newest', ask: () => newest({}) },
    { name: 'box 4° and a week, 100 newest', ask: (r) => newest({ bbox: box(r, 4), during: weeks(r, 1) }) },
    { name: 'box 20° and 4 weeks, 100 newest', ask: (r) => newest({ bbox: box(r, 20), during: weeks(r, 4) }) },
    { name: 'within 200 km, 100 newest', ask: (r) => newest(near(r)) },
    { name: 'within 200 km, 50 nearest', ask: (r) => store.events(near(r), 'NEAREST_FIRST', { first: 50 }) },
    { name: 'two words and box 20°, 100 newest', ask: (r) => newest({ text: 'brand station', bbox: box(r, 20) }) },
    { name: 'a rare word and box 20°, 100 newest', ask: (r) => newest({ text: rareWord(r), bbox: box(r, 20) }) },
    { name: 'a rare word, 100 newest', ask: (r) => newest({ text: rareWord(r) }) },
    counted('clusters of the world, zoom 2', (_, more) => store.clusters(more, world, 2)),
    counted('clusters of a screen, zoom 6', (r, more) => store.clusters(more, box(r, 10), 6)),
    counted('clusters of a screen, zoom 6, one kind', (r, more) =>
      store.clusters({ kinds: ['ACCIDENT'], ...more }, box(r, 10), 6),
    ),
    counted('histogram by day', (_, more) => store.histogram(more, 'DAY', zone)),
    counted('histogram by month, one kind', (_, more) =>
      store.histogram({ kinds: ['ACCIDENT'], ...more }, 'MONTH', zone),
    ),
    counted('histogram by day of 4 weeks', (r, more) => store.histogram({ during: weeks(r, 4), ...more }, 'DAY', zone)),
    counted('histogram by hour of a week', (r, more) =>
      store.histogram({ during: weeks(r, 1), ...more }, 'HOUR', zone),
    ),
    counted('histogram by day on another calendar', (_, more) => store.histogram(more, 'DAY', 'Asia/Vladivostok')),
    { name: 'clusters of the world in 4 weeks (scan)', ask: (r) => store.clusters({ during: weeks(r, 4) }, world, 2) },
    { name: 'histogram of a box 10° by day (scan)', ask: (r) => store.histogram({ bbox: box(r, 10) }, 'DAY', zone) },
    { name: 'count of everything', ask: () => store.countEvents({}) },
    {
      name: 'count of a box 20° and 4 weeks',
      ask: (r) => store.countEvents({ bbox: box(r, 20), during: weeks(r, 4) }),
    },
    {
      name: 'insert of one story',
      ask: () => store.ingest([stories.next().value], { engineVersion: '1' }),
    },
  ];
}

/** Towns as stories have them, and where in the two years. */
function drawn(): readonly Circumstances[] {
  const random = seeded(99);
  const towns = generatedStories(77);
  const town = (): Circumstances['town'] => {
    for (;;) {
      const point = towns.next().value.events[0]?.where?.point;
      if (point) return point as Circumstances['town'];
    }
  };
  return Array.from({ length: mostRounds }, () => ({ town: town(), share: random() }));
}

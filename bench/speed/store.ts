import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BoundingBox } from '../../src/model/bounding-box.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { EventFilter, Store } from '../../src/store/store.ts';
import { generatedStories } from './generated-stories.ts';
import { seeded } from './seeded.ts';

/**
 * The store's speed at a size: `npm run bench -- speed/store --events 100000`, embedded, or with
 * `--url postgres://...` on an empty database.
 * Stories are generated from a seed over the gazetteer's towns by population and two years. Every question is asked 40 times with other
 * values after 10 that warm up; the figures are milliseconds.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    url: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const rounds = 40;
const warmUps = 10;
const storiesAtOnce = 100;

const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const store = await openStore({ databaseUrl: values.url ?? null, dataDirectory, queryTimeoutMs: 60_000 });
if (!(await store.isEmpty())) throw new Error('Expected an empty database, got one with articles: give another --url.');
try {
  await fill(store, Number(values.events));
  await measure(store);
} finally {
  await store.close();
  rmSync(dataDirectory, { recursive: true });
}

async function fill(filled: Store, events: number): Promise<void> {
  const stories = generatedStories(Number(values.seed));
  const begun = performance.now();
  let made = 0;
  let count = 0;
  while (made < events) {
    const batch = Array.from({ length: storiesAtOnce }, () => stories.next().value);
    made += batch.reduce((sum, story) => sum + story.events.length, 0);
    count += batch.length;
    await filled.ingest(batch, { engineVersion: '1' });
  }
  const seconds = (performance.now() - begun) / 1000;
  say(
    `${filled.kind}: ${made} events of ${count} stories in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} stories/s in batches of ${storiesAtOnce}`,
  );
}

async function measure(measured: Store): Promise<void> {
  const random = seeded(99);
  const stories = generatedStories(77);
  const town = (): readonly [number, number] => {
    for (;;) {
      const point = stories.next().value.events[0]?.where?.point;
      if (point) return point;
    }
  };
  const box = (degrees: number): BoundingBox => {
    const [longitude, latitude] = town();
    const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));
    return [
      clamp(longitude - degrees, 180),
      clamp(latitude - degrees, 90),
      clamp(longitude + degrees, 180),
      clamp(latitude + degrees, 90),
    ];
  };
  const weeks = (count: number) => {
    const from = Date.UTC(2023, 0, 1) + random() * 700 * 86_400_000;
    return {
      from: new Date(from).toISOString(),
      to: new Date(from + count * 7 * 86_400_000).toISOString(),
      mode: 'OVERLAPS' as const,
    };
  };
  const newest = (filter: EventFilter) => measured.events(filter, 'NEWEST_FIRST', { first: 100 });
  const world: BoundingBox = [-180, -90, 180, 90];
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    '100 newest': () => newest({}),
    'box 4° and a week, 100 newest': () => newest({ bbox: box(2), during: weeks(1) }),
    'box 20° and 4 weeks, 100 newest': () => newest({ bbox: box(10), during: weeks(4) }),
    'within 200 km, 100 newest': () => newest({ near: { position: town(), km: 200 } }),
    'within 200 km, 50 nearest': () =>
      measured.events({ near: { position: town(), km: 200 } }, 'NEAREST_FIRST', { first: 50 }),
    'words and box 20°, 100 newest': () => newest({ text: 'brand station', bbox: box(10) }),
    'a rare word, 100 newest': () => newest({ text: `zaak ${Math.floor(random() * 1000)}` }),
    'clusters of the world, zoom 2': () => measured.clusters({}, world, 2),
    'clusters of a screen, zoom 6, one kind': () => measured.clusters({ kinds: ['ACCIDENT'] }, box(5), 6),
    'clusters of a screen, zoom 6': () => measured.clusters({}, box(5), 6),
    'clusters of the world in 4 weeks (scan)': () => measured.clusters({ during: weeks(4) }, world, 2),
    'clusters of the world, sure ones (scan)': () => measured.clusters({ minConfidence: 0.1 }, world, 2),
    'histogram by day': () => measured.histogram({}, 'DAY', 'Europe/Amsterdam'),
    'histogram by month, one kind': () => measured.histogram({ kinds: ['ACCIDENT'] }, 'MONTH', 'Europe/Amsterdam'),
    'histogram of a box by day (scan)': () => measured.histogram({ bbox: box(5) }, 'DAY', 'Europe/Amsterdam'),
    'histogram of sure ones (scan)': () => measured.histogram({ minConfidence: 0.1 }, 'DAY', 'Europe/Amsterdam'),
    'count of everything': () => measured.countEvents({}),
    'count of a box 20° and 4 weeks': () => measured.countEvents({ bbox: box(10), during: weeks(4) }),
    'insert of one story': () => measured.ingest([stories.next().value], { engineVersion: '1' }),
  };
  say('| question | p50 | p99 | largest |');
  say('|---|--:|--:|--:|');
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < warmUps + rounds; round++) {
      const begun = performance.now();
      await ask();
      if (round >= warmUps) times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(rounds - 1, Math.floor(share * rounds))] as number).toFixed(1);
    say(`| ${name} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

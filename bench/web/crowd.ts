/**
 * How the explorer moves with many events: `npm run bench -- web/crowd --events 10000 --events 100000`. A store of generated stories
 * (seeded) behind the real server, Chromium at 1280 by 800. Printed, in milliseconds: the median frame while the map is dragged, the
 * median and 95th percentile from the end of a drag to the marks being drawn anew (the server's clusters where it is a crowd), and the
 * median frame while the window of time is brushed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import { pino } from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readConfiguration } from '../../src/configuration.ts';
import { startServer } from '../../src/main.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generatedStories } from '../speed/generated-stories.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', multiple: true, default: ['1000', '10000'] },
    drags: { type: 'string', default: '20' },
  },
});
const storiesAtOnce = 100;

interface Moving {
  readonly frames: number[];
  readonly drawn: number[];
}

const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
process.stdout.write('events    ready  pan frame  drawn after pan (p50 / p95)  brush frame\n');
for (const events of values.events) await measure(browser, Number(events));
await browser.close();
process.exit(0);

async function measure(measured: Browser, events: number): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-crowd-'));
  await fill(dataDirectory, events);
  const configuration = readConfiguration({ PORT: '0', DATELINE_DATA: dataDirectory });
  const server = await startServer(configuration, pino({ level: 'silent' }));
  try {
    const context = await measured.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${server.url}/?map=4/50/10`);
    await page.locator('event-map button.mark').first().waitFor({ timeout: 60_000 });
    const ready = await page.evaluate(() => performance.now());
    await page.waitForTimeout(2000);
    const pan = await drag(page);
    const brush = await brushed(page);
    const ms = (value: number): string => value.toFixed(0);
    process.stdout.write(
      `${String(events).padEnd(8)}${ms(ready).padStart(7)}${ms(at(pan.frames, 0.5)).padStart(11)}` +
        `${`${ms(at(pan.drawn, 0.5))} / ${ms(at(pan.drawn, 0.95))}`.padStart(29)}${ms(at(brush, 0.5)).padStart(13)}\n`,
    );
    await context.close();
  } finally {
    await server.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

async function fill(dataDirectory: string, events: number): Promise<void> {
  const store = await openStore({ databaseUrl: null, dataDirectory, queryTimeoutMs: 60_000 });
  const stories = generatedStories(1);
  for (let made = 0; made < events; ) {
    const batch = Array.from({ length: storiesAtOnce }, () => stories.next().value);
    made += batch.reduce((sum, story) => sum + story.events.length, 0);
    await store.ingest(batch, { engineVersion: '1' });
  }
  await store.close();
}

/** Drags the map to and fro. A drag is over when the map says that it rests; drawn is when new marks have been handed to it. */
async function drag(page: Page): Promise<Moving> {
  await page.evaluate(() => {
    const map = document.querySelector('explorer-app')!.shadowRoot!.querySelector('event-map')! as HTMLElement & {
      crowd: unknown;
      updateComplete: Promise<unknown>;
    };
    const seen = { frames: [] as number[], drawn: [] as number[], isMoving: false };
    Object.assign(window, { seen });
    let last = 0;
    const frame = (now: number): void => {
      if (seen.isMoving && last > 0) seen.frames.push(now - last);
      last = seen.isMoving ? now : 0;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    map.addEventListener('window', () => {
      const rest = performance.now();
      const before = map.crowd;
      const look = (): void => {
        if (before !== null && map.crowd === before && performance.now() - rest < 5000) requestAnimationFrame(look);
        else void map.updateComplete.then(() => seen.drawn.push(performance.now() - rest));
      };
      requestAnimationFrame(look);
    });
  });
  const moving = (isMoving: boolean) =>
    page.evaluate((is) => Object.assign((window as unknown as { seen: Moving }).seen, { isMoving: is }), isMoving);
  for (let i = 0; i < Number(values.drags); i++) {
    const way = i % 2 === 0 ? 1 : -1;
    await page.mouse.move(850 - 130 * way, 300);
    await page.mouse.down();
    await moving(true);
    for (let step = 1; step <= 20; step++) await page.mouse.move(850 - 130 * way + 13 * way * step, 300 + 4 * step);
    await moving(false);
    await page.mouse.up();
    await page.waitForTimeout(900);
  }
  return page.evaluate(() => (window as unknown as { seen: Moving }).seen);
}

/** Moves the window's beginning through time by the keyboard of its slider, a week at a time. */
async function brushed(page: Page): Promise<number[]> {
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: Moving }).seen, { frames: [], isMoving: true }),
  );
  const handle = page.locator('event-timeline input[type=range].from');
  await handle.focus();
  for (let i = 0; i < 40; i++) await handle.press('PageUp');
  return page.evaluate(() => (window as unknown as { seen: Moving }).seen.frames);
}

function at(samples: readonly number[], share: number): number {
  const sorted = samples.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * What a page costs a reader on a slow phone: `npm run bench -- web/pages http://localhost:4000 [path ...]` against a server that
 * runs. 1.6 Mbit/s, 150 ms, a processor four times slower, 412 pixels wide; three visits each, the median printed. The bytes are
 * those of the built files as well, by kind. Times gate nothing: the bytes do, in `tests/web/budgets.test.ts`. After
 * `npm install --prefix bench/web` TimelineJS3 shows the same story in the same run.
 */
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { filesOf, weightOf } from './page-weight.ts';
import { hasTimelinejs, startTimelinejs } from './timelinejs.ts';

interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly ready: number;
}

const visits = 3;
const [base, ...given] = process.argv.slice(2);
if (!base) {
  process.stderr.write('Say which server: npm run bench -- web/pages http://localhost:4000\n');
  process.exit(2);
}

const web = join(import.meta.dirname, '../../dist/web');
for (const page of ['index.html', 'embed.html']) {
  process.stdout.write(`${page.padEnd(28)}${kB(weightOf(filesOf(web, page)))} of scripts and styles\n`);
}
const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const story = await newestStory(base);
const paths =
  given.length > 0 ? given : ['/', ...(story ? [`/article/${story.id}`, `/embed/article/${story.id}`] : [])];
process.stdout.write('\npage                        transferred  requests  first paint  ready\n');
for (const path of paths) await measure(path, base + path, 'event-timeline .items button');
if (hasTimelinejs && story) {
  const exported = (await (await fetch(`${base}/articles/${story.id}.geojson`)).json()) as FeatureCollection;
  const peer = await startTimelinejs(exported, story.title);
  await measure('TimelineJS3, no map', peer.url, peer.ready);
  peer.close();
}
await browser.close();

/** Prints the median of some visits. */
async function measure(name: string, url: string, readyWith: string): Promise<void> {
  const seen: Visit[] = [];
  for (let i = 0; i < visits; i++) seen.push(await visit(browser, url, readyWith));
  const middle = (of: (visit: Visit) => number): number => seen.map(of).sort((a, b) => a - b)[(visits - 1) / 2]!;
  process.stdout.write(
    `${name.slice(0, 26).padEnd(28)}${kB(middle((v) => v.bytes)).padStart(11)}${String(middle((v) => v.requests)).padStart(10)}` +
      `${seconds(middle((v) => v.firstPaint)).padStart(13)}${seconds(middle((v) => v.ready)).padStart(7)}\n`,
  );
}

/** The story with most events among the newest. */
async function newestStory(server: string): Promise<{ readonly id: string; readonly title: string } | null> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ articles(first: 20) { edges { node { id title events(first: 1) { totalCount } } } } }',
    }),
  });
  const { data } = (await response.json()) as {
    data?: { articles: { edges: { node: { id: string; title: string; events: { totalCount: number } } }[] } };
  };
  const found = (data?.articles.edges ?? []).map(({ node }) => node);
  return found.sort((a, b) => b.events.totalCount - a.events.totalCount)[0] ?? null;
}

/** Ready is when what `readyWith` selects, its first event, shows. */
async function visit(slow: Browser, url: string, readyWith: string): Promise<Visit> {
  const context = await slow.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(readyWith).first().waitFor({ timeout: 60_000 });
  const ready = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { bytes, requests, firstPaint, ready };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/main.ts';
import { launchBrowser } from './browser.ts';
import { startDemoServer } from './demo-server.ts';
import { timelineItems, type Visit, violations, visit as open } from './visit.ts';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemoServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => context?.close());

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const opened = await open(browser, server.url, path, options);
  context = opened.context;
  return opened;
}

describe('a reader explores the demo stories', () => {
  it('opens the page, picks an event on the timeline, follows its route, brushes time and goes back', async () => {
    const { page, faults } = await visit('/');
    expect(await page.locator('story-panel h1, story-panel h2').first().textContent()).toContain(
      'Trein van Kim Jong-un',
    );
    expect(await page.locator('event-timeline .fold').count()).toBeGreaterThan(0);

    const departure = page
      .locator('event-timeline button[aria-label*="17 september 2023"][aria-label*="Artjom"]')
      .first();
    await departure.click();
    await page.waitForURL(/\/event\//);
    expect(await departure.getAttribute('aria-current')).toBe('true');
    await page.locator('story-panel .prose .focus').first().waitFor();
    const panel = await page.locator('story-panel').evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(panel).toMatch(/266\s?km/);
    expect(panel).toMatch(/160\s?km/);
    expect(panel).toMatch(/200\s?km/);

    const all = await timelineItems(page).count();
    await page.locator('event-timeline input[name=from]').fill('2023-09-16');
    await page.locator('event-timeline input[name=to]').fill('2023-09-17');
    await page.waitForURL(/from=2023-09-16&to=2023-09-17/);
    await page.getByRole('tab', { name: /Gebeurtenissen/ }).click();
    const shown = await page.locator('event-list li').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);

    await page.goBack();
    await page.waitForURL(`${server.url}/`);
    expect(faults).toEqual([]);
  });

  it('a link to an event opens it, map, timeline and story alike', async () => {
    const { page } = await visit('/');
    await timelineItems(page).first().click();
    await page.waitForURL(/\/event\//);
    const link = new URL(page.url());
    await context.close();
    const { page: again, faults } = await visit(link.pathname + link.search);
    await again.locator('event-timeline button[aria-current=true]').waitFor();
    await again.locator('story-panel .prose .focus').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('search finds a place without its diacritics and moves the map to it', async () => {
    const { page, faults } = await visit('/');
    await page.getByRole('searchbox').fill('andalusie');
    await page.locator('event-list li').first().waitFor();
    expect(await page.locator('event-list .where').allInnerTexts()).toContain('ergens in Andalusië');
    await page
      .getByRole('button', { name: /Andalusië/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('the keyboard alone reaches an event: the timeline is one tab stop with arrows by event', async () => {
    const { page } = await visit('/');
    const stops = page.locator(
      'event-timeline .items button[tabindex="0"], event-timeline .undated button[tabindex="0"]',
    );
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/event\//);
    expect(await page.locator('event-timeline button[aria-current=true]').count()).toBe(1);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing in the %s at %i px', async (colorScheme, width) => {
    const { page } = await visit('/', { colorScheme, viewport: { width, height: 844 } });
    expect(await violations(page)).toEqual([]);
  });

  it('on a phone nothing is wider than the screen', async () => {
    const { page } = await visit('/', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('an editor embeds a story', () => {
  it('it shows in an iframe of another origin, without storage, as high as it asks to be', async () => {
    const { page: explorer } = await visit('/');
    await timelineItems(explorer).first().click();
    await explorer.waitForURL(/\/event\//);
    const id = new URL(explorer.url()).pathname.split('/').at(-1);
    await context.close();
    context = await browser.newContext({ viewport: { width: 700, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    // As WordPress has it: another origin, and a frame that may run scripts and nothing else.
    const newspaper = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe sandbox="allow-scripts" src="${server.url}/embed/event/${id}" width="600" height="400"></iframe>
        <script>addEventListener('message', (e) => (document.title = String(e.data.height ?? document.title)))</script>`);
    }).listen(0, '127.0.0.1');
    await once(newspaper, 'listening');
    await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/artikel`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: /Trein van Kim/ }).waitFor();
    await frame.locator('event-timeline .items button').first().waitFor();
    await page.waitForFunction(() => Number(document.title) >= 200);
    newspaper.close();
    expect(faults).toEqual([]);
  });
});

it('a browser at /graphql gets the playground, and its first example runs', async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(`${server.url}/graphql`);
  await page.locator('.graphiql-query-editor .view-line').filter({ hasText: 'NearVladivostok' }).waitFor();
  // The button does nothing before the editor is ready, and nothing on the page says that it is.
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: /Execute query/ }).click();
        return page.locator('.graphiql-response').textContent();
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toContain('"totalCount"');
  expect(elsewhere).toEqual([]);
});

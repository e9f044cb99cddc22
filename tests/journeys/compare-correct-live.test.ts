import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/main.ts';
import { launchBrowser } from './browser.ts';
import { startDemoServer } from './demo-server.ts';
import { timelineItems, type Visit, violations, visit as open } from './visit.ts';

const key = 'a-key-of-the-journeys';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemoServer({ DATELINE_KEY: key }), launchBrowser()]);
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

async function ingest(text: string): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: 'mutation ($input: IngestInput!) { ingest(input: $input) { __typename ... on Problem { message } } }',
      variables: { input: { text, source: 'example.com', publishedAt: '2026-02-02T12:00:00+01:00', rights: 'FULL' } },
    }),
  });
  expect(await response.json()).toMatchObject({ data: { ingest: { __typename: 'IngestPayload' } } });
}

/** What makes a page wider than a screen of so many pixels: elements of every shadow root. */
function beyond(page: Page, edge: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const wide: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const { right, width } = element.getBoundingClientRect();
        if (width > 0 && right > limit + 1)
          wide.push(`${element.tagName}.${element.className} to ${Math.round(right)}`);
      }
    };
    if (document.documentElement.scrollWidth > limit) look(document);
    return wide;
  }, edge);
}

describe('several stories at once', () => {
  it('each has a shape of its own on map and timeline, the link says which, and Back undoes it', async () => {
    const { page, faults } = await visit('/');
    const all = await timelineItems(page).count();
    await page.getByRole('button', { name: /^Verhalen/ }).click();
    const boxes = page.getByRole('group', { name: 'Verhalen' }).getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.waitForURL(/compare=/);
    expect(
      await page
        .getByRole('region', { name: /Legenda/ })
        .getByRole('listitem')
        .count(),
    ).toBe(2);
    expect(await page.locator('event-timeline .items li.story-circle').count()).toBeGreaterThan(0);
    expect(await page.locator('event-timeline .items li.story-square').count()).toBeGreaterThan(0);
    expect(await timelineItems(page).count()).toBeLessThan(all);
    expect(await page.locator('event-map button.compared').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);

    const link = new URL(page.url());
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${server.url}/`);
    expect(await timelineItems(page).count()).toBe(all);
    await context.close();
    const { page: again } = await visit(link.pathname + link.search);
    expect(await again.locator('event-timeline .items li.story-square').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe('an editor with a key', () => {
  it('gives a word another place, sees it stick, takes it back, and the page forgets the key', async () => {
    const { page } = await visit('/');
    await page.getByRole('button', { name: 'Verbeteren' }).click();
    await page.getByRole('textbox', { name: 'Sleutel' }).fill(key);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    const word = page
      .locator('story-panel .word.place')
      .filter({ hasText: /^Artjom$/ })
      .first();
    await word.click();
    const box = page.getByRole('dialog', { name: 'Welke plaats is “Artjom”?' });
    expect(await violations(page)).toEqual([]);
    await box.getByLabel('Zoek een andere plaats').fill('Nachodka');
    await box
      .getByRole('radio', { name: /^Nachodka/ })
      .first()
      .check();
    await box.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Bewaard.').waitFor();
    await expect.poll(() => page.locator('event-map button.mark[aria-label*="Nachodka"]').count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByText('Ongedaan gemaakt.').waitFor();
    await expect.poll(() => page.locator('event-map button.mark[aria-label*="Nachodka"]').count()).toBe(0);
    await page.reload();
    await timelineItems(page).first().waitFor();
    expect(await page.locator('story-panel .word.editable').count()).toBe(0);
  });

  it('hears in the words of the server that a key is wrong', async () => {
    const { page } = await visit('/');
    await page.getByRole('button', { name: 'Verbeteren' }).click();
    await page.getByRole('textbox', { name: 'Sleutel' }).fill('not-the-key-at-all');
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.locator('story-panel .word.time').first().click();
    await page.getByRole('dialog').getByLabel('Geen tijd').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'De server nam dit niet aan' }).waitFor();
  });
});

describe('news comes in while somebody reads', () => {
  it('it is announced and waits; nothing moves until it is asked for', async () => {
    const { page } = await visit('/');
    await timelineItems(page).first().click();
    await page.waitForURL(/\/event\//);
    const before = { url: page.url(), items: await timelineItems(page).count() };
    // The subscription opens once the first view is there.
    await page.waitForTimeout(2000);
    await ingest(
      'Brand in haven van Gent\n\nGENT - In de haven van Gent heeft maandag een grote brand gewoed. Niemand raakte gewond.',
    );
    const waiting = page.getByRole('button', { name: /nieuwe? gebeurtenis/ });
    await waiting.waitFor({ timeout: 20_000 });
    expect(await page.getByRole('status').first().textContent()).toMatch(/erbij gekomen/);
    expect({ url: page.url(), items: await timelineItems(page).count() }).toEqual(before);
    await waiting.click();
    await expect.poll(() => timelineItems(page).count()).toBeGreaterThan(before.items);
    expect(page.url()).toBe(before.url);
  });
});

it('a thumb is enough: pick an event, read its words, open filters, and go on to the next', async () => {
  const { page } = await visit('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  // A mark of one event says its time and headline; one of several opens a list.
  await page.locator('event-map button.mark.point[aria-label*=": "]').first().tap();
  await page.waitForURL(/\/event\//);
  await page.locator('.peek button').tap();
  await page.locator('story-panel .prose .focus').first().waitFor();
  await page.getByRole('button', { name: /^Soort/ }).tap();
  await page.getByRole('checkbox').first().tap();
  await page.waitForURL(/kind=/);
  await page.getByRole('button', { name: /^Soort/ }).tap();
  await page.getByRole('button', { name: 'Wis alle filters' }).tap();
  await page.getByRole('button', { name: 'Volgende gebeurtenis' }).tap();
  await page.locator('event-timeline button[aria-current=true]').waitFor();
  expect(await beyond(page, 390)).toEqual([]);
});

it('without connection what is there stays, and the page says so', async () => {
  const { page } = await visit('/');
  await context.setOffline(true);
  await page.getByText('Geen verbinding. Wat je ziet blijft staan').waitFor();
  expect(await timelineItems(page).count()).toBeGreaterThan(0);
  await context.setOffline(false);
  await expect.poll(() => page.getByText('Geen verbinding.').count()).toBe(0);
});

it('what the server refuses at first is a page of its own with a way on', async () => {
  context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(server.url);
  await page.getByRole('heading', { name: 'De verhalen konden niet worden geladen' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: /opnieuw/i }).click();
  await timelineItems(page).first().waitFor();
});

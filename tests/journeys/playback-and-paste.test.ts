import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/main.ts';
import { launchBrowser } from './browser.ts';
import { startDemoServer } from './demo-server.ts';
import { violations, visit as open } from './visit.ts';

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

async function visit(path = '/', ready?: string): Promise<Page> {
  const opened = await open(browser, server.url, path, {}, ready);
  context = opened.context;
  return opened.page;
}

const focused = (page: Page) => page.locator('event-timeline button[aria-current=true]');
const faint = (page: Page) => page.locator('event-timeline .items li.outside');

describe('playback', () => {
  it('waits for the reader, goes from event to event, keeps what has been, and stops by Escape', async () => {
    const page = await visit();
    await page.waitForTimeout(1000);
    expect(await focused(page).count()).toBe(0);

    await page.getByLabel('Bouw op').check();
    await page.getByLabel('Snelheid', { exact: true }).selectOption('4');
    await page.getByRole('button', { name: 'Speel af' }).click();
    await page.waitForURL(/\/event\/.*build=1&pace=4/);
    const later = await faint(page).count();
    expect(later).toBeGreaterThan(0);
    await expect.poll(() => faint(page).count(), { timeout: 10_000 }).toBeLessThan(later);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Speel af' }).waitFor();
    const where = page.url();
    await page.waitForTimeout(1500);
    expect(page.url()).toBe(where);
  });

  it('a link brings back where it stood, and does not play by itself', async () => {
    const page = await visit();
    await page.locator('event-timeline .items button').first().click();
    await page.waitForURL(/\/event\//);
    await page.getByLabel('Bouw op').check();
    await page.waitForURL(/build=1/);
    const link = new URL(page.url());
    const title = await focused(page).getAttribute('aria-label');
    const later = await faint(page).count();
    await context.close();

    const again = await visit(link.pathname + link.search, 'event-map canvas');
    await focused(again).waitFor();
    expect(await focused(again).getAttribute('aria-label')).toBe(title);
    expect(await faint(again).count()).toBe(later);
    expect(await violations(again)).toEqual([]);
    await again.waitForTimeout(3000);
    expect(await focused(again).getAttribute('aria-label')).toBe(title);
  });
});

describe('the paste box', () => {
  const story = `Brand verwoest drukkerij in Gent

GENT - In een drukkerij in Gent heeft maandag een grote brand gewoed. Een dag later bezocht de burgemeester van Antwerpen het terrein.`;

  it('reads a pasted story into marked words, a map and a list, and stores nothing', async () => {
    const page = await visit();
    const before = await page.locator('event-timeline button[data-event]').count();
    await page.getByRole('button', { name: 'Plak een verhaal' }).click();
    await page.getByRole('textbox', { name: 'Tekst' }).fill(story);
    await page.getByLabel('Verschenen op').fill('2026-03-04');
    await page.getByRole('button', { name: 'Lees het verhaal' }).click();

    const box = page.locator('paste-box');
    await box.getByText('Gelezen als Nederlands.').waitFor();
    expect(await box.getByRole('heading', { level: 1 }).textContent()).toContain('Brand verwoest drukkerij in Gent');
    expect(await box.locator('story-panel .word.place').allInnerTexts()).toContain('Gent');
    expect(await box.locator('story-panel .word.time').allInnerTexts()).toContain('maandag');
    await box.locator('event-map button.mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const row = box.locator('event-list .row').filter({ hasText: '2 mrt 2026' }).first();
    await row.click();
    await box.getByText('Hoe zeker is dit?').first().click();
    await box
      .getByText(/Zekerheid \d+/)
      .first()
      .waitFor();

    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('event-timeline .items button').first().waitFor();
    expect(await page.locator('event-timeline button[data-event]').count()).toBe(before);
  });

  it('without a connection says so and keeps the text', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Plak een verhaal' }).click();
    await page.getByRole('textbox', { name: 'Tekst' }).fill(story);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Lees het verhaal' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Er is geen verbinding.');
    expect(await page.getByRole('textbox', { name: 'Tekst' }).inputValue()).toBe(story);
  });
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/main.ts';
import { launchBrowser } from './browser.ts';
import { startDemoServer } from './demo-server.ts';
import { violations } from './visit.ts';

interface Embedded {
  readonly id: string;
  readonly title: string;
}

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let stories: readonly Embedded[];
let newspaper: Server | undefined;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemoServer(), launchBrowser()]);
  const { articles } = await ask<{ articles: { edges: { node: Embedded }[] } }>(
    '{ articles(first: 20) { edges { node { id title } } } }',
  );
  stories = articles.edges.map(({ node }) => node);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  await context?.close();
  newspaper?.close();
});

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const storyCalled = (words: RegExp): Embedded => stories.find(({ title }) => words.test(title))!;

/** A page of another origin, with styles that would show if anything leaked. */
async function publish(body: string): Promise<string> {
  const css =
    'body { margin: 0; font: 20px/2 fantasy; color: rgb(1, 2, 3) } h1, button { color: red !important } a { font-size: 40px }';
  newspaper = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><title>Krant</title><style>${css}</style><h1>Artikel</h1><p>Tekst</p>${body}</html>`,
    );
  }).listen(0, '127.0.0.1');
  await once(newspaper, 'listening');
  return `http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/artikel`;
}

async function open(
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  return { page, faults };
}

describe('two stories in one page of another origin', () => {
  it.each([320, 1200])('live side by side at %i pixels, in a shadow root and in a frame', async (width) => {
    const [train, ice] = [storyCalled(/^Trein van Kim/), storyCalled(/ICE/)];
    const { page, faults } = await open(
      await publish(`<div id="host"></div>
        <iframe id="plain" sandbox="allow-scripts" src="${server.url}/embed/article/${ice.id}?layout=timeline" style="width:100%;border:0" height="400"></iframe>
        <script type="module" src="${server.url}/embed.js"></script>
        <script>
          const root = document.querySelector('#host').attachShadow({ mode: 'open' });
          root.innerHTML = '<story-map src="${server.url}/article/${train.id}" theme="dark"><a href="#">${train.title}</a></story-map>';
        </script>`),
      { viewport: { width, height: 900 } },
    );
    const first = page.frameLocator('story-map iframe');
    const second = page.frameLocator('#plain');
    await first.getByRole('heading', { name: train.title }).waitFor();
    await second.getByRole('heading', { name: ice.title }).waitFor();
    await first.locator('event-map').waitFor();
    // The element grew to what the story asked for, and its link made room.
    await page.waitForFunction(() => {
      const map = document.querySelector('#host')!.shadowRoot!.querySelector('story-map')!;
      return map.children.length === 1 && map.getBoundingClientRect().height >= 300;
    });
    expect(await second.locator('event-map').count()).toBe(0);
    for (const frame of page.frames()) {
      const [scroll, client] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll).toBeLessThanOrEqual(client!);
    }
    const styles = await page.locator('p').evaluate((p) => [getComputedStyle(p).color, getComputedStyle(p).fontSize]);
    expect(styles).toEqual(['rgb(1, 2, 3)', '20px']);
    expect(
      await first.getByRole('heading', { name: train.title }).evaluate((h1) => getComputedStyle(h1).color),
    ).not.toBe('rgb(255, 0, 0)');
    expect(faults).toEqual([]);
  });
});

it('begins where the page says: the part of the map, the days and the height', async () => {
  const { id } = storyCalled(/^Trein van Kim/);
  const { page } = await open(
    await publish(`<script type="module" src="${server.url}/embed.js"></script>
      <story-map src="${server.url}/article/${id}" map="8/43.3/132.1" from="2023-09-17" to="2023-09-17" height="640" lang="en"></story-map>`),
  );
  const frame = page.frameLocator('story-map iframe');
  await frame.getByRole('region', { name: 'Timeline' }).waitFor();
  expect(await page.locator('story-map iframe').evaluate((each) => each.getBoundingClientRect().height)).toBe(640);
  const listed = async (): Promise<number> =>
    Number(/\((\d+)\)/.exec((await frame.locator('summary').textContent()) ?? '')?.[1]);
  const shown = await listed();
  const whole = (
    await ask<{ article: { events: { totalCount: number } } }>(
      `query ($id: ID!) { article(id: $id) { events(first: 1) { totalCount } } }`,
      { id },
    )
  ).article.events.totalCount;
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(whole);
});

describe('a story that is withdrawn', () => {
  it('is gone from a page that is already open within a minute, and from one that opens later', async () => {
    const { id, title } = storyCalled(/Madrid/);
    context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${server.url}/embed/article/${id}`);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.locator('event-map').waitFor();
    const { retractArticle } = await ask<{ retractArticle: { __typename: string } }>(
      `mutation ($id: ID!) { retractArticle(id: $id) { __typename } }`,
      { id },
    );
    expect(retractArticle.__typename).toMatch(/Payload$/);
    await page.clock.runFor(60_000);
    await page.getByText('Dit verhaal is ingetrokken of bestaat niet.').waitFor();
    expect(await page.locator('body').innerHTML()).not.toContain(title);
    const late = await fetch(`${server.url}/embed/article/${id}`);
    expect([late.status, (await late.text()).includes(title)]).toEqual([404, false]);
  });
});

describe('the page that makes the code', () => {
  it('by keyboard alone: pick, look, choose, copy', async () => {
    const { page, faults } = await open(`${server.url}/embed/new`);
    await page.locator('.story').first().waitFor();
    const search = page.getByRole('searchbox');
    await search.focus();
    await page.keyboard.type('ICE');
    await page.waitForFunction(
      () => document.querySelector('embed-builder')!.shadowRoot!.querySelectorAll('.story').length === 1,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const preview = page.frameLocator('iframe');
    await preview.locator('event-map').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/kind=article&id=/);
    const code = page.getByRole('textbox', { name: 'HTML' });
    await expect.poll(() => code.inputValue()).toContain('layout=map');
    await page.getByRole('radio', { name: /^Element/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => code.inputValue()).toMatch(/<story-map src="[^"]+\/article\/[^"]+" layout="map">/);
    await preview.locator('event-timeline').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('axe finds nothing, %s at %i', async (colorScheme, width) => {
    const { page } = await open(`${server.url}/embed/new`, { colorScheme, viewport: { width, height: 900 } });
    await page.locator('.story').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** A page of a server, open in a context of its own. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong on the page, and every request to another origin. */
  readonly faults: readonly string[];
}

/** Opens a page as a Dutch reader at a desk would, unless `options` say otherwise, and waits for its first event on the timeline. */
export async function visit(
  browser: Browser,
  server: string,
  path: string,
  options: ContextOptions = {},
  /** What shows that the map is there; a moment at which nothing has a point yet has no mark. */
  ready = 'event-map button.mark',
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(server + path);
  await timelineItems(page).first().waitFor();
  await page.locator(ready).first().waitFor();
  return { page, context, faults };
}

export function timelineItems(page: Page) {
  return page.locator('event-timeline .items button');
}

/** What axe finds on a page, each with the elements that it is about; empty when it finds nothing. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Response, Router } from 'express';

const day = 86_400;
const year = 365 * day;

export interface PageOptions {
  /** The built client: `index.html`, `embed.html`, `builder.html`, `playground.html`, `embed.js` and `assets/`. */
  readonly webDirectory: string;
  readonly basemapDirectory: string;
}

/** The explorer, the embed and its builder as they were built, their assets and the base map. */
export function pageRoutes({ webDirectory, basemapDirectory }: PageOptions): Router {
  const router = Router();
  const page = (name: string) => (_request: unknown, response: Response) => sendPage(response, webDirectory, name);

  router.get('/accessibility', page('accessibility.html'));
  router.get('/embed/new', page('builder.html'));
  router.get(['/', '/article/:id', '/story/:id', '/event/:id'], page('index.html'));
  router.get(['/embed/article/:id', '/embed/story/:id', '/embed/event/:id'], page('embed.html'));

  // Their names carry a hash of their content.
  router.use(
    '/assets',
    express.static(join(webDirectory, 'assets'), {
      immutable: true,
      maxAge: year * 1000,
      index: false,
      redirect: false,
      fallthrough: true,
      setHeaders: forAnyOrigin,
    }),
  );
  router.get('/embed.js', (_request, response) => {
    forAnyOrigin(response);
    response.sendFile('embed.js', { root: webDirectory, maxAge: 3_600_000 });
  });
  router.use(
    '/basemap',
    express.static(basemapDirectory, { maxAge: day * 1000, index: false, redirect: false, setHeaders: forAnyOrigin }),
  );
  return router;
}

/** Sends one of the built pages, with a story written in where `fill` does; says how to build them where they are missing. */
export function sendPage(
  response: Response,
  webDirectory: string,
  name: string,
  fill: (page: string) => string = (page) => page,
): void {
  const file = join(webDirectory, name);
  if (!existsSync(file)) {
    response
      .status(503)
      .type('text')
      .send(`The web pages are not built: ${name} is missing. Run \`npm start\`, which builds them.\n`);
    return;
  }
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.type('html').send(fill(readFileSync(file, 'utf8')));
}

/** An embed in a sandbox has no origin of its own; what it loads must be readable by any. */
export function forAnyOrigin(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('access-control-allow-origin', '*');
}

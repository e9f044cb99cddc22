import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import type { FeatureCollection } from 'geojson';

const folder = join(import.meta.dirname, 'node_modules/@knight-lab/timelinejs/dist');

/** True after `npm install --prefix bench/web`. */
export const hasTimelinejs = existsSync(folder);

export interface Peer {
  readonly url: string;
  /** What shows when it is ready: its first event. */
  readonly ready: string;
  close(): void;
}

/**
 * TimelineJS3 with the dated events of one of our stories, served compressed from this machine as our own embed is. It has no map;
 * StoryMapJS, which has, is not in npm.
 */
export async function startTimelinejs(exported: FeatureCollection, headline: string): Promise<Peer> {
  const events = exported.features.flatMap(({ properties }) => {
    const [, year, month, day] = /^(\d{4})-?(\d\d)?-?(\d\d)?/.exec(properties?.date ?? '') ?? [];
    return year ? [{ start_date: { year, month, day }, text: { headline: properties!.title } }] : [];
  });
  const story = JSON.stringify({ title: { text: { headline } }, events }).replaceAll('<', '\\u003c');
  const app = express();
  app.use(compression());
  app.use('/timelinejs', express.static(folder));
  app.get('/', (_request, response) => {
    response
      .type('html')
      .send(`<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>TimelineJS3</title><link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>
<style>html,body,#story{height:100%;margin:0}</style><div id="story"></div>
<script>new TL.Timeline('story', ${story}, { script_path: '/timelinejs/js', ga_measurement_id: null })</script></html>`);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ready: '.tl-timemarker',
    close: () => void server.close(),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, weightOf } from '../../bench/web/page-weight.ts';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'dist/web');
const explorer = filesOf(web, 'index.html');
const embed = filesOf(web, 'embed.html');

describe('what a page may weigh, in bytes gzipped', () => {
  it.each([
    ['the explorer, without the playground', weightOf(explorer), 150_000],
    ['an embed', weightOf(embed), 70_000],
    ['the base map at first view', gzipSync(readFileSync(join(root, 'data/build/basemap/world.json'))).length, 60_000],
    ['the element that holds an embed', gzipSync(readFileSync(join(web, 'embed.js'))).length, 1_000],
  ])('%s', (_name, bytes, budget) => {
    expect(bytes).toBeGreaterThan(budget / 20);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('an embed carries neither clusters nor round ticks, and both pages leave the paste box for later', () => {
    const has = (files: typeof embed, words: string): boolean => files.some(({ text }) => text.includes(words));
    // A property of supercluster's, and the element's name.
    expect([has(explorer, 'cluster_id'), has(embed, 'cluster_id')]).toEqual([true, false]);
    expect([has(explorer, 'paste-box.css'), has(explorer, '"paste-box",class')]).toEqual([false, false]);
  });
});

describe('no page speaks to another origin', () => {
  /** Names, not addresses: of a namespace, of a base for relative addresses, of Leaflet's makers. */
  const names = ['http://www.w3.org/2000/svg', 'http://localhost', 'https://leafletjs.com'];

  it.each([
    ['explorer', [...explorer]],
    ['embed', [...embed]],
  ])('the %s has no address of one', (_name, files) => {
    const addresses = files.flatMap(({ text }) => text.match(/\b(?:https?|wss?):\/\/[\w.-]+(?:\/[\w./-]*)?/g) ?? []);
    expect(addresses.filter((each) => !names.includes(each))).toEqual([]);
  });

  it.each(['index.html', 'embed.html', 'playground.html', 'accessibility.html'])(
    '%s loads from its own server',
    (page) => {
      const html = readFileSync(join(web, page), 'utf8');
      const loaded = [...html.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]*)/g)].map(
        ([, address]) => address!,
      );
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.filter((address) => !address.startsWith('/assets/') && !address.startsWith('data:'))).toEqual([]);
    },
  );
});

it('an embed touches no storage', () => {
  const texts = embed.map(({ text }) => text).join('\n');
  expect(texts).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie/);
});

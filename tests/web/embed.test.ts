import { describe, expect, it } from 'vitest';
import { readEmbedAddress } from '../../web/embed/address.ts';

describe('the address of an embed', () => {
  it.each([
    ['/embed/article/QX1', { kind: 'article', id: 'QX1', layout: 'both', theme: 'auto', language: null, secret: null }],
    [
      '/embed/story/S%3D?layout=map&theme=dark&lang=en',
      { kind: 'story', id: 'S=', layout: 'map', theme: 'dark', language: 'en', secret: null },
    ],
    [
      '/embed/event/E1#?secret=aB3xYz',
      { kind: 'event', id: 'E1', layout: 'both', theme: 'auto', language: null, secret: 'aB3xYz' },
    ],
    [
      '/embed/event/E1?layout=sideways&theme=pink',
      { kind: 'event', id: 'E1', layout: 'both', theme: 'auto', language: null, secret: null },
    ],
  ])('%s', (url, expected) => expect(readEmbedAddress(url)).toEqual(expected));

  it.each(['/', '/article/A1', '/embed/place/P1', '/embed/article/'])('%s is none', (url) =>
    expect(readEmbedAddress(url)).toBeNull(),
  );
});

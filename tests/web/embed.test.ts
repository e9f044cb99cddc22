import { describe, expect, it } from 'vitest';
import { readFields, untouched } from '../../web/builder/fields.ts';
import { type EmbedOptions, embedUrl, plainly, readEmbedAddress } from '../../web/embed/address.ts';
import { elementCode, frameCode } from '../../web/embed/code.ts';

const everyChoice: EmbedOptions = {
  layout: 'map',
  theme: 'dark',
  language: 'en',
  map: { zoom: 5.5, latitude: 52.091, longitude: -5.122 },
  window: { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 1, 1) },
};

describe('the address of an embed', () => {
  it.each([
    ['/embed/article/QX1', { kind: 'article', id: 'QX1', ...plainly, secret: null }],
    ['/embed/event/E1#?secret=aB3xYz', { kind: 'event', id: 'E1', ...plainly, secret: 'aB3xYz' }],
    [
      '/embed/event/E1?layout=sideways&theme=pink&map=far/away&from=2026-02-01&to=2026-01-01',
      { kind: 'event', id: 'E1', ...plainly, secret: null },
    ],
    [
      '/embed/story/S%3D?layout=map&theme=dark&lang=en&map=5.5/52.091/-5.122&from=2026-01-01&to=2026-01-31',
      { kind: 'story', id: 'S=', ...everyChoice, secret: null },
    ],
  ])('%s', (url, expected) => expect(readEmbedAddress(url)).toEqual(expected));

  it.each(['/', '/article/A1', '/embed/place/P1', '/embed/article/', '/embed/new'])('%s is none', (url) =>
    expect(readEmbedAddress(url)).toBeNull(),
  );

  it('is read as it was written', () => {
    for (const options of [plainly, everyChoice]) {
      const target = { kind: 'story', id: 'S=/&' } as const;
      expect(readEmbedAddress(embedUrl('', target, options))).toEqual({ ...target, ...options, secret: null });
    }
  });
});

describe('the code for an article', () => {
  const target = { kind: 'article', id: 'A1' } as const;
  const title = 'Brug "dicht" <lang> & zo';

  it('a frame', () => {
    const code = frameCode('https://d.example', target, everyChoice, title, 480);
    expect(code).toContain('title="Brug &quot;dicht&quot; &lt;lang> &amp; zo"');
    expect(code).toContain(
      'src="https://d.example/embed/article/A1?layout=map&amp;theme=dark&amp;lang=en&amp;map=5.5/52.091/-5.122&amp;from=2026-01-01&amp;to=2026-01-31"',
    );
    expect(code).toContain('height="480"');
  });

  it('an element, which says only what is not plain', () => {
    expect(elementCode('https://d.example', target, plainly, 'Brug')).toBe(
      '<script type="module" src="https://d.example/embed.js"></script>\n<story-map src="https://d.example/article/A1"><a href="https://d.example/article/A1">Brug</a></story-map>',
    );
    expect(elementCode('https://d.example', target, everyChoice, 'Brug', 300)).toContain(
      ' layout="map" theme="dark" lang="en" map="5.5/52.091/-5.122" from="2026-01-01" to="2026-01-31" height="300">',
    );
  });
});

describe('the form of the builder', () => {
  it('as it begins it asks for nothing', () =>
    expect(readFields(untouched)).toEqual({ options: plainly, height: null, faults: [] }));

  it.each([
    [{ height: '480' }, 480, []],
    [{ height: '99' }, null, ['height']],
    [{ height: 'high' }, null, ['height']],
    [{ from: '2026-01-02' }, null, ['window']],
    [{ from: '2026-01-02', to: '2026-01-01' }, null, ['window']],
    [{ from: '2026-01-01', to: '2026-01-01' }, null, []],
  ])('%j', (change, height, faults) => {
    const read = readFields({ ...untouched, ...change });
    expect([read.height, read.faults]).toEqual([height, faults]);
  });

  it('a fixed place is one only when it is asked for', () => {
    const place = { latitude: '43.3', longitude: '132.1', zoom: '8' };
    expect(readFields({ ...untouched, ...place }).options.map).toBeNull();
    expect(readFields({ ...untouched, ...place, isFixed: 'fixed' }).options.map).toEqual({
      latitude: 43.3,
      longitude: 132.1,
      zoom: 8,
    });
  });
});

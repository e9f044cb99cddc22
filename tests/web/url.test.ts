import { describe, expect, it } from 'vitest';
import { everything, type Selection } from '../../web/selection/selection.ts';
import { fromUrl, toUrl } from '../../web/selection/url.ts';

const day = 86_400_000;
const september = { from: Date.UTC(2023, 8, 11), to: Date.UTC(2023, 8, 18) };

describe('a selection as a link', () => {
  const table: [name: string, selection: Partial<Selection>, url: string][] = [
    ['everything', {}, '/'],
    ['an event in its story', { event: 'RXZ=1', article: 'QX/2' }, '/event/RXZ%3D1?in=QX/2'],
    ['a story', { article: 'A1' }, '/article/A1'],
    ['a week: the last day is in it', { window: september }, '/?from=2023-09-11&to=2023-09-17'],
    ['a story and its events', { story: 'S/1' }, '/story/S%2F1'],
    ['an event of a story', { story: 'S1', event: 'E1', article: 'A1' }, '/event/E1?story=S1&in=A1'],
    ['one place', { place: 'P1' }, '/?place=P1'],
    ['playback', { event: 'E1', buildUp: true, pace: 4 }, '/event/E1?build=1&pace=4'],
    [
      'filters',
      { text: 'Artjom trein', kinds: ['TRAVEL', 'STATEMENT'], source: 's1' },
      '/?q=Artjom+trein&kind=TRAVEL.STATEMENT&source=s1',
    ],
    [
      'a place on the map',
      { map: { zoom: 7.25, latitude: 43.1, longitude: -179.5 }, withinMap: true },
      '/?here=1&map=7.25/43.100/-179.500',
    ],
  ];
  it.each(table)('%s', (_name, patch, url) => {
    const selection = { ...everything, ...patch };
    expect(toUrl(selection)).toBe(url);
    expect(fromUrl(url)).toEqual(selection);
  });

  it.each([
    ['a window that ends before it begins', '/?from=2023-09-18&to=2023-09-11'],
    ['half a window', '/?from=2023-09-18'],
    ['a date that is none', '/?from=2023-13-45&to=2023-09-11'],
    ['a map off the globe', '/?map=3/95/10'],
    ['a map without a zoom', '/?map=/40/10'],
    ['a pace that is not offered', '/?pace=1000'],
    ['a broken escape', '/event/%E0%A4%A'],
    ['another page', '/embed/article/A1'],
  ])('ignores %s', (_name, url) => expect(fromUrl(url)).toEqual(everything));

  it('counts a window of one day', () => {
    expect(fromUrl('/?from=2023-09-17&to=2023-09-17').window).toEqual({
      from: Date.UTC(2023, 8, 17),
      to: Date.UTC(2023, 8, 17) + day,
    });
  });
});

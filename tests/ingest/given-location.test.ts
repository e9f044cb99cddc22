import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../src/ingest/read-delivery.ts';

const languages = ['nl', 'en', 'de', 'fr'];
const locationsOf = (document: string) =>
  readDelivery({ text: document }, { languages }).map(({ location }) => location);

const rss = (
  inside: string,
) => `<rss version="2.0" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"
  xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"><channel><title>Krant</title><item><title>Brand in loods</title>
  <description>In een loods aan de haven heeft brand gewoed.</description>${inside}</item></channel></rss>`;

describe('the point that a feed gives', () => {
  test.each([
    ['GeoRSS simple', '<georss:point>51.5042 3.8897</georss:point>', [3.8897, 51.5042], null],
    [
      'GeoRSS simple with a name',
      '<georss:point> 51.5042,  3.8897 </georss:point><georss:featurename>Goese haven</georss:featurename>',
      [3.8897, 51.5042],
      'Goese haven',
    ],
    [
      'GeoRSS GML',
      '<georss:where><gml:Point><gml:pos>-33.86 151.21</gml:pos></gml:Point></georss:where>',
      [151.21, -33.86],
      null,
    ],
    ['W3C geo', '<geo:lat>51.5</geo:lat><geo:long>3.8</geo:long>', [3.8, 51.5], null],
    [
      'W3C geo in a point',
      '<geo:Point><geo:lat>51.5</geo:lat><geo:long>-3.8</geo:long></geo:Point>',
      [-3.8, 51.5],
      null,
    ],
  ])('%s', (_, inside, position, name) => expect(locationsOf(rss(inside))).toEqual([{ position, name }]));

  test.each([
    ['a latitude that is none', '<georss:point>151.21 -33.86</georss:point>'],
    ['what was not filled in', '<georss:point>0 0</georss:point>'],
    ['words', '<georss:point>Goes NL</georss:point>'],
    ['three numbers', '<georss:point>51.5 3.8 12</georss:point>'],
    ['half a point', '<geo:lat>51.5</geo:lat>'],
    ['no number', '<geo:lat>NaN</geo:lat><geo:long>Infinity</geo:long>'],
    ['a box, which is no point', '<georss:box>51 3 52 4</georss:box>'],
  ])('nothing is made of %s', (_, inside) => expect(locationsOf(rss(inside))).toEqual([undefined]));

  test('Atom', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"><entry><title>Brand</title><id>urn:1</id>
      <content>In een loods heeft brand gewoed.</content><georss:point>51.5042 3.8897</georss:point></entry></feed>`;
    expect(locationsOf(feed)).toEqual([{ position: [3.8897, 51.5042], name: null }]);
  });
});

test.each([
  [
    'one place with a point',
    [{ name: 'Goes', geometry_geojson: { type: 'Point', coordinates: [3.8897, 51.5042] } }, { name: 'Zeeland' }],
    { position: [3.8897, 51.5042], name: 'Goes' },
  ],
  [
    'two: nobody says which',
    [3, 4].map((east) => ({ name: 'x', geometry_geojson: { type: 'Point', coordinates: [east, 51] } })),
    undefined,
  ],
  ['an area', [{ name: 'Goes', geometry_geojson: { type: 'Polygon', coordinates: [] } }], undefined],
  ['nonsense', [{ geometry_geojson: { type: 'Point', coordinates: ['3', null] } }], undefined],
])('ninjs with %s', (_, place, expected) => {
  expect(
    locationsOf(
      JSON.stringify({ uri: 'urn:1', headline: 'Brand', body_text: 'In een loods heeft brand gewoed.', place }),
    ),
  ).toEqual([expected]);
});

test.each([
  [
    'a place',
    { '@type': 'Place', name: 'Goes', geo: { '@type': 'GeoCoordinates', latitude: '51.5042', longitude: 3.8897 } },
    { position: [3.8897, 51.5042], name: 'Goes' },
  ],
  ['a name alone', { '@type': 'Place', name: 'Goes' }, undefined],
  ['a string', 'Goes', undefined],
])('JSON-LD contentLocation: %s', (_, contentLocation, expected) => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Brand in loods', contentLocation });
  const page = `<!doctype html><html lang="nl"><script type="application/ld+json">${json}</script><article><h1>Brand in loods</h1>
    <p>In een loods aan de haven heeft dinsdagochtend brand gewoed. De brandweer had het vuur na twee uur onder controle.</p></article></html>`;
  expect(locationsOf(page)).toEqual([expected]);
});

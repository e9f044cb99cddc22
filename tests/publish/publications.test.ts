import type { FeatureCollection, Geometry } from 'geojson';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/main.ts';
import { startDemoServer } from '../journeys/demo-server.ts';

let server: RunningServer;
let article: { id: string; title: string; story: { id: string } };
let eventIds: string[];

beforeAll(async () => {
  server = await startDemoServer();
  const { data } = await ask<{
    articles: { edges: { node: typeof article & { events: { edges: { node: { id: string } }[] } } }[] };
  }>(
    '{ articles(first: 20) { edges { node { id title story { id } events(first: 100) { edges { node { id } } } } } } }',
  );
  const main = data.articles.edges.map(({ node }) => node).find(({ title }) => title.startsWith('Trein van Kim'))!;
  article = main;
  eventIds = main.events.edges.map(({ node }) => node.id).sort();
});
afterAll(() => server?.close());

async function ask<Data>(query: string): Promise<{ readonly data: Data }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Data };
}
const get = (path: string): Promise<Response> => fetch(server.url + path);
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['Placemark', 'item', 'Data'].includes(name) });

describe('exports hold the same events whatever the format', () => {
  interface Exported {
    readonly id: string;
    readonly point: string | null;
  }

  function pointIn(geometry: Geometry | null): string | null {
    if (geometry?.type === 'Point') return geometry.coordinates.join(',');
    return geometry?.type === 'GeometryCollection' ? pointIn(geometry.geometries[0]!) : null;
  }

  const readers: Readonly<Record<string, (text: string) => Exported[]>> = {
    geojson: (text) =>
      (JSON.parse(text) as FeatureCollection).features.map(({ id, geometry }) => ({
        id: String(id),
        point: pointIn(geometry),
      })),
    kml: (text) =>
      xml.parse(text).kml.Document.Placemark.map((mark: Record<string, ReturnType<typeof JSON.parse>>) => ({
        id: mark.ExtendedData.Data.find((data: Record<string, string>) => data['@_name'] === 'id').value,
        point: (mark.Point ?? mark.MultiGeometry?.Point)?.coordinates ?? null,
      })),
    rss: (text) =>
      xml.parse(text).rss.channel.item.map((item: Record<string, ReturnType<typeof JSON.parse>>) => ({
        id: item.guid['#text'],
        point: item['georss:point']?.split(' ').reverse().join(',') ?? null,
      })),
    csv: (text) => {
      const [header, ...rows] = cellsOf(text);
      return rows.map((row) => {
        const cell = (name: string): string => row[header!.indexOf(name)]!;
        return { id: cell('id'), point: cell('longitude') === '' ? null : `${cell('longitude')},${cell('latitude')}` };
      });
    },
  };

  it('in GeoJSON, KML, GeoRSS and CSV', async () => {
    const exported = await Promise.all(
      Object.entries(readers).map(async ([format, read]) => {
        const response = await get(`/articles/${article.id}.${format}`);
        expect([format, response.status, response.headers.get('access-control-allow-origin')]).toEqual([
          format,
          200,
          '*',
        ]);
        return read(await response.text()).sort((a, b) => (a.id < b.id ? -1 : 1));
      }),
    );
    expect(exported[0]!.map(({ id }) => id)).toEqual(eventIds);
    expect(exported[0]!.some(({ point }) => point === null)).toBe(true);
    for (const each of exported.slice(1)) expect(each).toEqual(exported[0]);
  });

  it('XML is well-formed and names its sources', async () => {
    for (const format of ['kml', 'rss']) {
      const text = await (await get(`/stories/${article.story.id}.${format}`)).text();
      expect([format, XMLValidator.validate(text)]).toEqual([format, true]);
      expect(text).toContain('GeoNames.org, CC BY 4.0');
    }
  });

  it('for any filter, as the API gives them', async () => {
    const filters = [
      { query: '', filter: '{}' },
      { query: '?kind=TRAVEL,CONSULT&minConfidence=0.3', filter: '{ kind: [TRAVEL, CONSULT], minConfidence: 0.3 }' },
      {
        query: '?bbox=100,30,-170,60',
        filter: '{ bbox: { west: 100, south: 30, east: -170, north: 60 } }',
      },
      {
        query: '?near=131.9,43.1,400&from=2023-09-01T00:00:00Z&to=2023-10-01T00:00:00%2B02:00&mode=WITHIN',
        filter:
          '{ near: { longitude: 131.9, latitude: 43.1, km: 400 }, during: { from: "2023-09-01T00:00:00Z", to: "2023-10-01T00:00:00+02:00", mode: WITHIN } }',
      },
      { query: `?article=${article.id}&text=trein`, filter: `{ articleId: "${article.id}", text: "trein" }` },
    ];
    for (const { query, filter } of filters) {
      const { data } = await ask<{ events: { edges: { node: { id: string } }[] } }>(
        `{ events(first: 100, filter: ${filter}) { edges { node { id } } } }`,
      );
      const wanted = data.events.edges.map(({ node }) => node.id).sort();
      for (const [format, read] of Object.entries(readers)) {
        const text = await (await get(`/events.${format}${query}`)).text();
        expect([
          format,
          query,
          read(text)
            .map(({ id }) => id)
            .sort(),
        ]).toEqual([format, query, wanted]);
      }
    }
  });

  it.each([
    ['kind=PROTESTS', /kind.*PROTESTS/],
    ['bbox=1,2,3', /west,south,east,north.*"1,2,3"/],
    ['near=0,0,far', /number as near, km.*"far"/],
    ['from=2026-01-01T00:00:00Z', /during/],
    ['from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z', /before/],
    ['colour=red', /Expected bbox.*"colour"/],
    ['kind=PROTEST&kind=TRAVEL', /once/],
  ])('a filter that cannot be read (%s) is refused in words', async (query, words) => {
    const response = await get(`/events.geojson?${query}`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(words)]);
  });

  it.each([
    ['/articles/unknown.geojson'],
    ['/articles/QXJ0aWNsZTowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA.geojson'],
    ['/stories/x.shp'],
  ])('%s is not there', async (path) => expect((await get(path)).status).toBe(404));
});

/** RFC 4180 as far as our own writer uses it. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

describe('pages carry their story for readers without a script', () => {
  it('headline, sentences, a map and what search engines ask', async () => {
    const response = await get(`/article/${article.id}`);
    const page = await response.text();
    expect(page).toContain(`<title>${article.title} · Dateline</title>`);
    expect(page).toMatch(/<svg [^>]*role="img"/);
    expect(page).toContain('<blockquote lang="nl">');
    expect(page).toContain('<html lang="nl">');
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!;
    const graph = (JSON.parse(json!) as { '@graph': { '@type': string; contentLocation?: { name: string }[] }[] })[
      '@graph'
    ];
    expect(graph.map((each) => each['@type'])).toContain('Event');
    expect(graph[0]!.contentLocation!.map(({ name }) => name)).toContain('Vladivostok');
    expect(page.indexOf('application/json+oembed')).toBeLessThan(300);
  });

  it('the embed too, and it may be framed', async () => {
    const response = await get(`/embed/article/${article.id}`);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await response.text()).toContain('<article class="still"');
  });

  it('an unknown article is a page that says so by its status', async () => {
    expect((await get('/article/nonsense')).status).toBe(404);
    expect((await get('/article/QXJ0aWNsZTowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA')).status).toBe(404);
  });
});

describe('oEmbed', () => {
  const ask = (query: string): Promise<Response> => get(`/oembed?${query}`);
  const url = () => encodeURIComponent(`${server.url}/article/${article.id}`);

  it('answers in JSON within the size that is asked for', async () => {
    const embed = (await (await ask(`url=${url()}&maxwidth=500&maxheight=300`)).json()) as Record<string, unknown>;
    expect(embed).toMatchObject({ version: '1.0', type: 'rich', title: article.title, width: 500, height: 300 });
    expect(embed.html).toContain(`src="${server.url}/embed/article/${article.id}"`);
    expect(embed.html).toMatch(/^<blockquote/);
  });

  it('answers in XML', async () => {
    const text = await (await ask(`url=${url()}&format=xml`)).text();
    expect(XMLValidator.validate(text)).toBe(true);
    expect(xml.parse(text).oembed.title).toBe(article.title);
  });

  it.each([
    ['url=https://elsewhere.example/page', 404],
    ['', 404],
    ['format=yaml', 501],
  ])('%s: %i', async (query, status) => expect((await ask(query)).status).toBe(status));
});

it('a card is a picture of 1200 by 630', async () => {
  const response = await get(`/card/article/${article.id}.png`);
  expect(response.headers.get('content-type')).toBe('image/png');
  const png = Buffer.from(await response.arrayBuffer());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

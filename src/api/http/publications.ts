import { Readable } from 'node:stream';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import type { EventFilter } from '../../store/store.ts';
import { toCsv } from '../../publish/exports/csv.ts';
import { toGeojson } from '../../publish/exports/geojson.ts';
import { toGeorss } from '../../publish/exports/georss.ts';
import { toKml } from '../../publish/exports/kml.ts';
import { oembedOf, oembedXml } from '../../publish/oembed.ts';
import { filled, pageParts } from '../../publish/page/page-parts.ts';
import { cardPng } from '../../publish/picture/card.ts';
import { type SheetSource, sheetSource } from '../../publish/picture/sheets.ts';
import type { PictureSources } from '../../publish/picture/svg-map.ts';
import { PUBLICATION_KINDS, type PublicationKind } from '../../publish/publication.ts';
import { type PublicNames, publishedEvents, readPublication } from '../../publish/read-publication.ts';
import { globalId, localIdOf } from '../global-id.ts';
import type { Services } from '../services.ts';
import { forAnyOrigin, type PageOptions, sendPage } from './pages.ts';

const typeNames = { story: 'Story', article: 'Article', event: 'Event' } as const satisfies Record<
  PublicationKind,
  string
>;

/** Other people's pages ask again after this long, so that a withdrawn story is gone from them within a minute. */
const shortly = 'public, max-age=30';

interface Address {
  readonly kind: PublicationKind;
  readonly localId: string;
}

/** Pages with their story written in, cards, oEmbed and exports. */
export function publicationRoutes(services: Services, options: PageOptions): Router {
  const { store, geography } = services;
  const router = Router();
  let sheets: SheetSource | null = null;
  const pictures: PictureSources = {
    sheets(box) {
      sheets ??= sheetSource(options.basemapDirectory);
      return sheets(box);
    },
    outline: (place) => geography.outline(place),
  };

  router.get(['/:kind/:id', '/embed/:kind/:id'], async (request, response, next) => {
    const { kind, id } = request.params;
    if (!PUBLICATION_KINDS.some((each) => each === kind)) return next();
    const name = request.path.startsWith('/embed/') ? 'embed.html' : 'index.html';
    const address = addressOf(kind, id);
    const publication = address && (await readPublication(store, address.kind, address.localId, namesAt(request)));
    if (!publication) {
      response.status(404);
      return sendPage(response, options.webDirectory, name);
    }
    const parts = pageParts(publication, pictures, addressesOf(request, address));
    response.setHeader('cache-control', shortly);
    response.type('html').send(filled(readFileSync(join(options.webDirectory, name), 'utf8'), parts));
  });

  router.get('/card/:kind/:file', async (request, response, next) => {
    const address =
      request.params.file.endsWith('.png') && addressOf(request.params.kind, request.params.file.slice(0, -4));
    const publication = address && (await readPublication(store, address.kind, address.localId, namesAt(request)));
    if (!publication) return next();
    forAnyOrigin(response);
    response.setHeader('cache-control', 'public, max-age=300');
    response.type('png').send(Buffer.from(await cardPng(publication, pictures)));
  });

  router.get('/oembed', async (request, response) => {
    forAnyOrigin(response);
    const format = String(request.query.format ?? 'json');
    if (format !== 'json' && format !== 'xml') {
      response.status(501).type('text').send('Expected format=json or format=xml.\n');
      return;
    }
    const asked = pathOf(String(request.query.url ?? ''));
    const [, kind, id] = /^\/(?:embed\/)?(\w+)\/([^/]+)$/.exec(asked ?? '') ?? [];
    const address = addressOf(kind, id);
    const publication = address && (await readPublication(store, address.kind, address.localId, namesAt(request)));
    if (!address || !publication) {
      response
        .status(404)
        .type('text')
        .send('Expected url=, the address of a story, an article or an event on this server.\n');
      return;
    }
    const embed = oembedOf(
      publication,
      {
        origin: originOf(request),
        embedUrl: `${originOf(request)}/embed/${kind}/${id}`,
        cardUrl: addressesOf(request, address).cardUrl,
      },
      {
        maxWidth: pixels(request.query.maxwidth),
        maxHeight: pixels(request.query.maxheight),
      },
    );
    response.setHeader('cache-control', shortly);
    if (format === 'xml') response.type('text/xml').send(oembedXml(embed));
    else response.json(embed);
  });

  router.get('/:kinds/:file', (request, response, next) => {
    const kind = PUBLICATION_KINDS.find((each) => plurals[each] === request.params.kinds);
    const [, id, format] = /^([^.]+)\.(geojson|csv|kml|rss)$/.exec(request.params.file) ?? [];
    const address = addressOf(kind, id);
    return address && format ? void sendExport(request, response, address, format as Format).catch(next) : next();
  });

  async function sendExport(request: Request, response: Response, address: Address, format: Format): Promise<void> {
    const names = namesAt(request);
    const publication = await readPublication(store, address.kind, address.localId, names);
    if (!publication) {
      response.status(404).type('text').send(`There is no such ${address.kind}, or it was withdrawn.\n`);
      return;
    }
    const { title, url, language } = publication;
    const events =
      address.kind === 'event' ? one(publication.events) : publishedEvents(store, filterOf(address), names);
    const feedUrl = originOf(request) + request.originalUrl;
    const written = {
      geojson: () => toGeojson(events),
      csv: () => toCsv(events),
      kml: () => toKml(title, events),
      rss: () => toGeorss({ title, url, feedUrl, language }, events),
    }[format]();
    forAnyOrigin(response);
    response.setHeader('cache-control', shortly);
    response.setHeader('content-type', mediaTypes[format]);
    Readable.from(written)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
  }

  return router;
}

const plurals = { story: 'stories', article: 'articles', event: 'events' } as const satisfies Record<
  PublicationKind,
  string
>;

type Format = 'geojson' | 'csv' | 'kml' | 'rss';
const mediaTypes: Readonly<Record<Format, string>> = {
  geojson: 'application/geo+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  kml: 'application/vnd.google-earth.kml+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
};

function filterOf({ kind, localId }: Address): EventFilter {
  return kind === 'story' ? { storyId: localId } : { articleId: localId };
}

async function* one<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

/** The thing that a path names; null for anything else. */
function addressOf(kind: unknown, id: unknown): Address | null {
  const known = PUBLICATION_KINDS.find((each) => each === kind);
  const localId = known && typeof id === 'string' ? localIdOf(typeNames[known], id) : null;
  return known && localId ? { kind: known, localId } : null;
}

function namesAt(request: Request): PublicNames {
  const id: PublicNames['id'] = (kind, localId) => globalId(typeNames[kind], localId);
  return { id, url: (kind, localId) => `${originOf(request)}/${kind}/${id(kind, localId)}` };
}

function addressesOf(request: Request, { kind, localId }: Address) {
  const names = namesAt(request);
  const origin = originOf(request);
  const oembed = `${origin}/oembed?url=${encodeURIComponent(names.url(kind, localId))}`;
  return {
    cardUrl: `${origin}/card/${kind}/${names.id(kind, localId)}.png`,
    oembedJsonUrl: `${oembed}&format=json`,
    oembedXmlUrl: `${oembed}&format=xml`,
  };
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}

/** The path of an address on any host: which name this server is reached by, it does not know. */
function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname : null;
}

function pixels(value: unknown): number | null {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number > 0 ? number : null;
}

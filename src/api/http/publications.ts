import { Router } from 'express';
import { oembedOf, oembedXml } from '../../publish/oembed.ts';
import { filled, pageParts } from '../../publish/page/page-parts.ts';
import { cardPng } from '../../publish/picture/card.ts';
import { type SheetSource, sheetSource } from '../../publish/picture/sheets.ts';
import type { PictureSources } from '../../publish/picture/svg-map.ts';
import { PUBLICATION_KINDS } from '../../publish/publication.ts';
import { readPublication } from '../../publish/read-publication.ts';
import type { Services } from '../services.ts';
import { forAnyOrigin, type PageOptions, sendPage } from './pages.ts';
import { addressesOf, addressOf, namesAt, originOf, shortly } from './public-addresses.ts';

/** Pages with their story written in, cards and oEmbed. */
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
    sendPage(response, options.webDirectory, name, (page) => filled(page, parts));
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

  return router;
}

/** The path of an address on any host: which name this server is reached by, it does not know. */
function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname : null;
}

function pixels(value: unknown): number | null {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number > 0 ? number : null;
}

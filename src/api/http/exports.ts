import { Readable } from 'node:stream';
import { type Request, type Response, Router } from 'express';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { ProblemError } from '../../model/problem.ts';
import { toCsv } from '../../publish/exports/csv.ts';
import { toGeojson } from '../../publish/exports/geojson.ts';
import { type Channel, toGeorss } from '../../publish/exports/georss.ts';
import { toKml } from '../../publish/exports/kml.ts';
import { PUBLICATION_KINDS, type PublicationKind, type PublishedEvent } from '../../publish/publication.ts';
import { openPublication, publishedEvents } from '../../publish/read-publication.ts';
import { filterFromQuery } from '../inputs/filter-query.ts';
import type { Services } from '../services.ts';
import { forAnyOrigin } from './pages.ts';
import { addressOf, namesAt, originOf, shortly } from './public-addresses.ts';

type Write = (channel: Channel, events: AsyncIterable<PublishedEvent>) => AsyncIterable<string>;

const formats = {
  geojson: { mediaType: 'application/geo+json; charset=utf-8', write: (_, events) => toGeojson(events) },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: (_, events) => toCsv(events) },
  kml: {
    mediaType: 'application/vnd.google-earth.kml+xml; charset=utf-8',
    write: ({ title }, events) => toKml(title, events),
  },
  rss: { mediaType: 'application/rss+xml; charset=utf-8', write: toGeorss },
} as const satisfies Readonly<Record<string, { readonly mediaType: string; readonly write: Write }>>;

const plurals = { story: 'stories', article: 'articles', event: 'events' } as const satisfies Record<
  PublicationKind,
  string
>;

/** `/stories/ID.kml` and the like, and `/events.csv?kind=PROTEST` for any filter: streamed, readable by any origin. */
export function exportRoutes({ store }: Services, schema: GraphQLSchema): Router {
  const router = Router();
  const filterType = schema.getType('EventFilter') as GraphQLInputObjectType;

  router.get('/:file', (request, response, next) => {
    const [, format] = /^events\.(geojson|csv|kml|rss)$/.exec(request.params.file) ?? [];
    if (!format) return next();
    forAnyOrigin(response);
    const origin = originOf(request);
    const query = new URL(request.originalUrl, origin).searchParams;
    const filter = readFilter(query, response);
    if (!filter) return;
    send(request, response, format as keyof typeof formats, {
      title: 'Dateline',
      language: null,
      url: origin,
      events: publishedEvents(store, filter, namesAt(request)),
    });
  });

  router.get('/:kinds/:file', async (request, response, next) => {
    const kind = PUBLICATION_KINDS.find((each) => plurals[each] === request.params.kinds);
    const [, id, format] = /^([^.]+)\.(geojson|csv|kml|rss)$/.exec(request.params.file) ?? [];
    const address = addressOf(kind, id);
    if (!address || !format) return next();
    forAnyOrigin(response);
    const publication = await openPublication(store, address.kind, address.localId, namesAt(request));
    if (publication) return send(request, response, format as keyof typeof formats, publication);
    response.status(404).type('text').send(`There is no such ${address.kind}, or it was withdrawn.\n`);
  });

  function readFilter(query: URLSearchParams, response: Response) {
    try {
      return filterFromQuery(query, filterType);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      response.status(400).type('text').send(`${error.message}\n`);
      return null;
    }
  }

  return router;
}

function send(
  request: Request,
  response: Response,
  format: keyof typeof formats,
  { events, ...channel }: Omit<Channel, 'feedUrl'> & { readonly events: AsyncIterable<PublishedEvent> },
): void {
  const { mediaType, write } = formats[format];
  response.setHeader('cache-control', shortly);
  response.setHeader('content-type', mediaType);
  Readable.from(write({ ...channel, feedUrl: originOf(request) + request.originalUrl }, events))
    // Part of it is sent: all that is left is to let the reader see that it broke off.
    .on('error', (error) => response.destroy(error))
    .pipe(response);
}

import type { Feature, Geometry, MultiLineString } from 'geojson';
import { ATTRIBUTION, placeName, type PublishedEvent } from '../publication.ts';

/** GeoJSON (RFC 7946), a feature an event, streamed. An event known to lie in an area only has no geometry, and says which area. */
export async function* toGeojson(events: AsyncIterable<PublishedEvent>): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","attribution":${JSON.stringify(ATTRIBUTION)},"features":[`;
  let separator = '\n';
  for await (const event of events) {
    yield separator + JSON.stringify(featureOf(event));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function featureOf(event: PublishedEvent): Feature<Geometry | null> {
  const { where, when, article, routes, relations } = event;
  const { language } = article;
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(event),
    properties: {
      title: event.title,
      kind: event.kind,
      modality: event.modality,
      confidence: event.confidence,
      date: when?.edtf ?? null,
      earliest: when?.earliest ?? null,
      latest: when?.latest ?? null,
      datePrecision: when?.precision ?? null,
      place: where ? placeName(where.place, language) : null,
      placeId: where?.place.gazetteerIds[0] ?? null,
      countryCode: where && where.place.disputedBy.length === 0 ? where.place.countryCode : null,
      placePrecision: where?.precision ?? null,
      radiusKm: where?.radiusKm ?? null,
      quotes: event.quotes,
      article: article.title,
      source: article.sourceName,
      url: event.url,
      sourceUrl: article.sourceUrl,
      routes: routes.map(({ mode, method, lengthKm }) => ({ mode, method, lengthKm })),
      distances: relations.map(({ claimedKm, measuredKm, measuredRailKm, verdict }) => ({
        claimedKm,
        measuredKm,
        measuredRailKm,
        verdict,
      })),
    },
  };
}

function geometryOf({ where, routes }: PublishedEvent): Geometry | null {
  const point: Geometry | null = where?.point ? { type: 'Point', coordinates: [...where.point] } : null;
  if (routes.length === 0) return point;
  const lines: MultiLineString = {
    type: 'MultiLineString',
    coordinates: routes.flatMap(({ lines: each }) => each.map((line) => line.map((position) => [...position]))),
  };
  return point ? { type: 'GeometryCollection', geometries: [point, lines] } : lines;
}

import type { Feature, Geometry, MultiLineString } from 'geojson';
import { ATTRIBUTION, type PublishedEvent } from '../publication.ts';
import { factsOf } from './facts.ts';

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
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(event),
    properties: {
      ...factsOf(event),
      quotes: event.quotes,
      routes: event.routes.map(({ mode, method, lengthKm }) => ({ mode, method, lengthKm })),
      distances: event.relations.map(({ claimedKm, measuredKm, measuredRailKm, verdict }) => ({
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

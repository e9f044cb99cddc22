import type { Position } from '../../model/bounding-box.ts';
import { ATTRIBUTION, placeName, type PublishedEvent } from '../publication.ts';
import { element } from '../xml.ts';

/** KML 2.2 (OGC 07-147r2), a placemark an event, streamed. Times are TimeSpan, so that Google Earth's slider works. */
export async function* toKml(title: string, events: AsyncIterable<PublishedEvent>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${element('name', title)}${element('description', ATTRIBUTION)}\n`;
  for await (const event of events) yield `${placemark(event)}\n`;
  yield '</Document></kml>\n';
}

function placemark(event: PublishedEvent): string {
  const { when, where, article } = event;
  const place = where ? placeName(where.place, article.language) : null;
  const description = [...event.quotes, [article.title, article.sourceName].filter(Boolean).join(', '), event.url].join(
    '\n\n',
  );
  const time = when?.earliest
    ? `<TimeSpan>${element('begin', when.earliest)}${element('end', when.latest)}</TimeSpan>`
    : '';
  // The schema fixes the order of these elements.
  return `<Placemark>${element('name', event.title)}${element('address', place)}${element('description', description)}${time}${dataOf(event)}${geometryOf(event)}</Placemark>`;
}

function dataOf({ id, kind, modality, confidence, when, where }: PublishedEvent): string {
  const data: Readonly<Record<string, string | number | null>> = {
    id,
    kind,
    modality,
    confidence,
    date: when?.edtf ?? null,
    placePrecision: where?.precision ?? null,
    radiusKm: where?.radiusKm ?? null,
  };
  const entries = Object.entries(data).filter(([, value]) => value !== null);
  return `<ExtendedData>${entries.map(([name, value]) => `<Data name="${name}">${element('value', value)}</Data>`).join('')}</ExtendedData>`;
}

function geometryOf({ where, routes }: PublishedEvent): string {
  const point = where?.point ? `<Point><coordinates>${tuple(where.point)}</coordinates></Point>` : '';
  const lines = routes
    .flatMap((route) => route.lines)
    .map(
      (line) =>
        `<LineString><tessellate>1</tessellate><coordinates>${line.map(tuple).join(' ')}</coordinates></LineString>`,
    );
  const shapes = [point, ...lines].filter((shape) => shape !== '');
  return shapes.length > 1 ? `<MultiGeometry>${shapes.join('')}</MultiGeometry>` : (shapes[0] ?? '');
}

function tuple([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}

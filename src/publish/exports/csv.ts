import { stringify } from 'csv-stringify/sync';
import { ATTRIBUTION, type PublishedEvent } from '../publication.ts';
import { factsOf } from './facts.ts';

const columns = [
  'id',
  'title',
  'kind',
  'modality',
  'confidence',
  'date',
  'earliest',
  'latest',
  'datePrecision',
  'place',
  'placeId',
  'countryCode',
  'placePrecision',
  'radiusKm',
  'longitude',
  'latitude',
  'routeKm',
  'claimedKm',
  'measuredKm',
  'measuredRailKm',
  'quotes',
  'article',
  'source',
  'url',
  'sourceUrl',
  'attribution',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>;

/** CSV (RFC 4180) with a header, a row an event, streamed. Longitude and latitude are empty where the text supports an area only. */
export async function* toCsv(events: AsyncIterable<PublishedEvent>): AsyncGenerator<string> {
  yield lineOf([...columns]);
  for await (const event of events) {
    const row = rowOf(event);
    yield lineOf(columns.map((column) => row[column]));
  }
}

/** Spreadsheets run cells that begin like a formula; an apostrophe before them keeps a headline a headline. */
function lineOf(cells: (string | number | null)[]): string {
  return stringify([cells], { record_delimiter: 'windows', escape_formulas: true });
}

function rowOf(event: PublishedEvent): Row {
  const { where } = event;
  const [relation] = event.relations;
  return {
    ...factsOf(event),
    id: event.id,
    longitude: where?.point?.[0] ?? null,
    latitude: where?.point?.[1] ?? null,
    routeKm: event.routes[0]?.lengthKm ?? null,
    claimedKm: relation?.claimedKm ?? null,
    measuredKm: relation?.measuredKm ?? null,
    measuredRailKm: relation?.measuredRailKm ?? null,
    quotes: event.quotes.join('\n'),
    attribution: ATTRIBUTION,
  };
}

// Dateline's schema over arrays: what a server costs that has everything in memory and nothing to read.
// Lists are sliced, clusters and bins are counted from the array, as anyone would write it first.
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';

/** The schema with resolvers over a snapshot that `load.ts` took of a Dateline server. */
export function inMemorySchema(schemaFile, snapshotFile) {
  const { events, articles, stories } = JSON.parse(readFileSync(snapshotFile, 'utf8'));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const eventById = new Map(events.map((event) => [event.id, event]));
  const storyById = new Map(stories.map((story) => [story.id, story]));
  for (const event of events) {
    event.evidence = event.evidence.map(({ rule, article }) => ({ rule, article: articleById.get(article.id) }));
  }

  return makeExecutableSchema({
    typeDefs: readFileSync(schemaFile, 'utf8'),
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    resolvers: {
      Query: {
        events: (_root, { first }) => connection(events, first),
        story: (_root, { id }) => storyById.get(id) ?? null,
        clusters: (_root, { bbox, zoom }) => clustersOf(events, bbox, zoom),
        histogram: (_root, { interval }) => histogramOf(events, interval),
      },
      Story: {
        articles: ({ articleIds }, { first }) =>
          connection(
            articleIds.map((id) => articleById.get(id)),
            first,
          ),
        events: ({ eventIds }, { first }) =>
          connection(
            eventIds.map((id) => eventById.get(id)),
            first,
          ),
      },
    },
  });
}

function connection(list, first) {
  return { totalCount: list.length, edges: list.slice(0, first).map((node) => ({ cursor: node.cursor, node })) };
}

const mostNamed = 20;
/** Locations that a map may show as a point. */
const precise = new Set(['EXACT', 'CITY', 'AREA']);

function clustersOf(events, { west, south, east, north }, zoom) {
  const width = 2 ** (zoom + 2);
  const cells = new Map();
  for (const { id, where } of events) {
    const point = where?.point;
    if (!point || !precise.has(where.precision)) continue;
    const { longitude, latitude } = point;
    if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
    const x = Math.floor(((longitude + 180) / 360) * width);
    const y = Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * width);
    const key = y * width + x;
    const cell = cells.get(key);
    if (!cell) {
      cells.set(key, {
        count: 1,
        sumX: longitude,
        sumY: latitude,
        west: longitude,
        south: latitude,
        east: longitude,
        north: latitude,
        eventIds: [id],
      });
      continue;
    }
    cell.count++;
    cell.sumX += longitude;
    cell.sumY += latitude;
    if (longitude < cell.west) cell.west = longitude;
    if (longitude > cell.east) cell.east = longitude;
    if (latitude < cell.south) cell.south = latitude;
    if (latitude > cell.north) cell.north = latitude;
    if (cell.eventIds.length < mostNamed) cell.eventIds.push(id);
  }
  return [...cells.values()].map((cell) => ({
    count: cell.count,
    point: { longitude: cell.sumX / cell.count, latitude: cell.sumY / cell.count },
    bbox: { west: cell.west, south: cell.south, east: cell.east, north: cell.north },
    eventIds: cell.eventIds,
  }));
}

function histogramOf(events, interval) {
  if (interval !== 'MONTH')
    throw new Error(`Expected the interval that the benchmark asks for, MONTH; got ${interval}.`);
  const counts = new Map();
  for (const { when } of events) {
    if (!when?.earliest) continue;
    const month = monthOf(when.earliest);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((month) => ({ from: startOf(month), to: startOf(month + 1), count: counts.get(month) }));
}

const inAmsterdam = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });

/** Months since the year 0 on the calendar of Amsterdam; an hour or two before midnight in UTC may be the next month there. */
function monthOf(instant) {
  const month = Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7)) - 1;
  return instant >= startOf(month + 1) ? month + 1 : month;
}

const starts = new Map();

function startOf(month) {
  let start = starts.get(month);
  if (!start) {
    const midnight = new Date(Date.UTC(Math.floor(month / 12), month % 12));
    start = new Date(midnight.getTime() - Number(inAmsterdam.format(midnight)) * 3_600_000).toISOString();
    starts.set(month, start);
  }
  return start;
}

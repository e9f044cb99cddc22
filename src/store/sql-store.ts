import { sql } from 'kysely';
import { backUp, restore } from './backup.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Database } from './database.ts';
import { rebuildDensity } from './density.ts';
import { startMaintenance } from './maintenance.ts';
import {
  articlesByIds,
  countriesByCodes,
  eventsByIds,
  mentionsByIds,
  placesByIds,
  relationsByIds,
  routesByIds,
  sourcesByIds,
  storiesByIds,
} from './read/by-ids.ts';
import {
  articleCountsOfStories,
  articlesOfStories,
  eventCountsOfArticles,
  eventCountsOfStories,
  eventsOfArticles,
  eventsOfStories,
  evidenceOfEvents,
  mentionsOfArticles,
  placesOfEvents,
  relationsOfEvents,
  routesOfEvents,
} from './read/by-parents.ts';
import { changesSince, dataVersion } from './read/changes.ts';
import {
  copiesOf,
  correctableArticles,
  correctionsByIds,
  correctionsOfArticles,
  eventToHide,
  pinsFor,
} from './read/corrections.ts';
import { readClusters } from './read/clusters.ts';
import { readHistogram } from './read/histogram.ts';
import { countArticles, countStories, readArticles, readStories } from './read/read-articles.ts';
import { countEvents, readEvents } from './read/read-events.ts';
import { createFeedStates } from './feeds.ts';
import { createKeys } from './keys.ts';
import { createQueue } from './queue.ts';
import type { Store } from './store.ts';
import { verify } from './verify.ts';
import { changeCorrections } from './write/change-corrections.ts';
import { type IngestContext, ingest } from './write/ingest.ts';
import { known } from './write/known.ts';
import type { StoredPlaces } from './write/places.ts';
import { articlesToReread, reread } from './write/reread.ts';
import { purgeArticle, releaseEmbargoed, retractArticle } from './write/withdraw.ts';

export interface SqlStoreParts {
  readonly kind: Store['kind'];
  readonly reader: Database;
  /** As `reader`, and never behind: for reads that decide about writes and rights. */
  readonly primary: Database;
  readonly writer: Database;
  /** From now on nobody here may read an older state than this change number. */
  need(changeNumber: string): void;
  readonly feed: ChangeFeed;
  readonly configurationOf: (language: string) => string;
  /** Remembers the last change outside the database, where that may lose its own memory. */
  readonly acknowledge: ((version: string) => void) | null;
  readonly statements: () => number;
  readonly rollUpAbove: number;
  close(): Promise<void>;
  onWarning(error: unknown): void;
}

/** The store as one object: each method is a function of the folders read/ and write/ on one of the two connections. */
export function createSqlStore(parts: SqlStoreParts): Store {
  const { kind, reader, primary, writer, feed, configurationOf } = parts;
  const storedPlaces: StoredPlaces = new WeakSet();

  /** The data version where only this process writes, so that asking for it costs nothing. */
  let soleWriterVersion: string | null = null;

  const context = (): IngestContext => ({ configurationOf, storedPlaces, now: new Date().toISOString() });
  const writing = async <Result>(work: (transaction: Database) => Promise<Result>): Promise<Result> => {
    const result = await writer.transaction().execute(work);
    if (parts.acknowledge) {
      soleWriterVersion = await dataVersion(reader);
      parts.acknowledge(soleWriterVersion);
    } else if (reader !== primary) {
      // Whoever wrote reads what was written: the replica is asked again when it has it.
      parts.need(await dataVersion(primary));
    }
    feed.poke();
    return result;
  };
  const release = (): Promise<number> =>
    writing((transaction) => releaseEmbargoed(transaction, new Date().toISOString()));
  const stopMaintenance = startMaintenance({ ...parts, reader: primary, releaseEmbargoed: release });

  return {
    kind,
    get statements() {
      return parts.statements();
    },

    queue: createQueue(writer, primary),
    keys: createKeys(writer, primary),
    corrections: {
      pinsFor: (articles) => pinsFor(primary, articles),
      articles: (ids) => correctableArticles(primary, ids),
      copiesOf: (articleId) => copiesOf(primary, articleId),
      ofArticles: (ids) => correctionsOfArticles(reader, ids),
      byIds: (ids) => correctionsByIds(reader, ids),
      eventToHide: (eventId) => eventToHide(primary, eventId),
      async change(change, options) {
        const { changedEventIds, committed } = await writing((transaction) =>
          changeCorrections(transaction, change, options, context()),
        );
        committed();
        return changedEventIds;
      },
    },
    feeds: createFeedStates(writer, primary),

    known: (articles, engineVersion) => known(primary, articles, engineVersion),

    async ingest(annotations, options) {
      const { articles, committed } = await writing((transaction) =>
        ingest(transaction, annotations, options, context()),
      );
      committed();
      return articles;
    },
    retractArticle: (id) => writing((transaction) => retractArticle(transaction, id)),
    purgeArticle: (id) => writing((transaction) => purgeArticle(transaction, id)),
    releaseEmbargoed: release,
    rebuildDensity: () => writing(rebuildDensity),
    backUp: (file) => backUp(writer, file),
    restore: (file) => writing((transaction) => restore(transaction, file)),
    verify: () => verify(writer),
    articlesToReread: (engineVersion, after, limit) => articlesToReread(primary, engineVersion, after, limit),
    async reread(read, engineVersion) {
      const { articles, committed } = await writing((transaction) =>
        reread(transaction, read, { engineVersion }, context()),
      );
      committed();
      return articles;
    },

    articlesByIds: (ids) => articlesByIds(reader, ids),
    eventsByIds: (ids) => eventsByIds(reader, ids),
    placesByIds: (ids) => placesByIds(reader, ids),
    countriesByCodes: (codes) => countriesByCodes(reader, codes),
    sourcesByIds: (ids) => sourcesByIds(reader, ids),
    storiesByIds: (ids) => storiesByIds(reader, ids),
    mentionsByIds: (ids) => mentionsByIds(reader, ids),
    routesByIds: (ids) => routesByIds(reader, ids),
    relationsByIds: (ids) => relationsByIds(reader, ids),

    mentionsOfArticles: (ids) => mentionsOfArticles(reader, ids),
    eventsOfArticles: (ids, limit) => eventsOfArticles(reader, ids, limit),
    eventCountsOfArticles: (ids) => eventCountsOfArticles(reader, ids),
    placesOfEvents: (ids) => placesOfEvents(reader, ids),
    evidenceOfEvents: (ids) => evidenceOfEvents(reader, ids),
    routesOfEvents: (ids) => routesOfEvents(reader, ids),
    relationsOfEvents: (ids) => relationsOfEvents(reader, ids),
    articlesOfStories: (ids, limit) => articlesOfStories(reader, ids, limit),
    articleCountsOfStories: (ids) => articleCountsOfStories(reader, ids),
    eventsOfStories: (ids, limit) => eventsOfStories(reader, ids, limit),
    eventCountsOfStories: (ids) => eventCountsOfStories(reader, ids),

    events: (filter, order, page) => readEvents(reader, filter, order, page),
    countEvents: (filter) => countEvents(reader, filter),
    articles: (filter, page) => readArticles(reader, filter, page),
    countArticles: (filter) => countArticles(reader, filter),
    countStories: () => countStories(reader),
    stories: (page) => readStories(reader, page),
    clusters: (filter, bbox, zoom) => readClusters(reader, filter, bbox, zoom, parts.rollUpAbove),
    histogram: (filter, interval, timeZone) => readHistogram(reader, filter, interval, timeZone),

    changesSince: (cursor, first) => changesSince(reader, cursor, first),
    onChange: (listener) => feed.listen(listener),
    async dataVersion() {
      if (soleWriterVersion !== null) return soleWriterVersion;
      const read = await dataVersion(reader);
      // What is read under this version may not be older than it.
      parts.need(read);
      if (!parts.acknowledge) return read;
      // A commit meanwhile has set a newer one.
      soleWriterVersion ??= read;
      return soleWriterVersion;
    },

    async isEmpty() {
      const { rows } = await sql`select 1 from article limit 1`.execute(reader);
      return rows.length === 0;
    },
    async ping() {
      await sql`select 1`.execute(reader);
    },
    async close() {
      await stopMaintenance();
      await parts.close();
    },
  };
}

import type { Configuration } from '../configuration.ts';
import type { Delivery } from '../model/delivery.ts';
import { ProblemError } from '../model/problem.ts';
import { ENGINE_VERSION } from '../pipeline.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type TakenIn, takeIn } from '../take-in.ts';
import { openEngine } from './engine.ts';
import { askServer } from './server.ts';

/** What became of one story. */
export interface StoredStory {
  readonly id: string;
  readonly title: string;
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly events: number;
}

/** What became of one delivery. */
export interface Outcome {
  readonly stories: readonly StoredStory[];
  /** Why it, or a part of it, could not be read; null where all went well. */
  readonly error: string | null;
}

/** Where deliveries go. */
export interface Destination {
  /** How many it takes at once. */
  readonly batchSize: number;
  /** Rejects with what is no delivery's fault. */
  take(deliveries: readonly Delivery[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** Read here, into the store. */
export async function toStore(configuration: Configuration): Promise<Destination> {
  // The lock on an embedded store comes first: whoever must wait for it should learn so at once.
  const store = await openStore(configuration);
  const engine = await openEngine();
  const options = { engineVersion: ENGINE_VERSION, gazetteer: engine.gazetteer };
  return {
    batchSize: 25,
    async take(deliveries) {
      return outcomesOf(await takeIn(deliveries, { store, reading: engine, options }), store);
    },
    async close() {
      await engine.close();
      await store.close();
    },
  };
}

async function outcomesOf(taken: readonly TakenIn[], store: Store): Promise<readonly Outcome[]> {
  const ids = taken.flatMap(({ stories }) => stories.map(({ article }) => article.id));
  const counts = await store.eventCountsOfArticles(ids);
  return taken.map(({ stories, error }) => {
    // A fault of ours is told as it is, with its stack where that is asked for.
    if (error !== null && !(error instanceof ProblemError)) throw error;
    return {
      stories: stories.map(({ article: { id, title, dateline, publishedAt, text } }) => ({
        id,
        title,
        dateline: dateline && (text?.slice(dateline.span.start, dateline.span.end).trim() ?? null),
        publishedAt,
        events: counts.get(id) ?? 0,
      })),
      error: error?.message ?? null,
    };
  });
}

/** Into the queue of the store, to be read by others. */
export async function toQueue(configuration: Configuration): Promise<Destination> {
  const store = await openStore(configuration);
  return {
    batchSize: 100,
    async take(deliveries) {
      await store.queue.add(deliveries);
      return deliveries.map(() => ({ stories: [], error: null }));
    },
    close: () => store.close(),
  };
}

interface IngestAnswer {
  readonly ingest: {
    readonly message?: string;
    readonly articles?: readonly {
      readonly id: string;
      readonly title: string;
      readonly publishedAt: string | null;
      readonly dateline: { readonly span: { readonly exact: string } } | null;
      readonly events: { readonly totalCount: number };
    }[];
  } | null;
}

/** To a running Dateline, which reads them before it answers. */
export function toServer(server: string, key: string | null): Destination {
  const mutation = `mutation Ingest($input: IngestInput!) {
    ingest(input: $input) {
      ... on IngestPayload { articles { id title publishedAt dateline { span { exact } } events(first: 1) { totalCount } } }
      ... on Problem { message }
    }
  }`;
  return {
    batchSize: 1,
    take: (deliveries) =>
      Promise.all(
        deliveries.map(async (input): Promise<Outcome> => {
          const { data, message } = await askServer<IngestAnswer>(server, key, mutation, { input });
          const error = message ?? data?.ingest?.message;
          if (error) return { stories: [], error };
          const stories = (data?.ingest?.articles ?? []).map(({ dateline, events, ...story }) => ({
            ...story,
            dateline: dateline?.span.exact.trim() ?? null,
            events: events.totalCount,
          }));
          return { stories, error: null };
        }),
      ),
    async close() {},
  };
}

/** Into the queue of a running Dateline. */
export function toServersQueue(server: string, key: string | null): Destination {
  const mutation = `mutation Queue($inputs: [IngestInput!]!) {
    queueDeliveries(inputs: $inputs) { __typename ... on Problem { message } }
  }`;
  return {
    batchSize: 10,
    async take(inputs) {
      const { data, message } = await askServer<{ readonly queueDeliveries: { readonly message?: string } | null }>(
        server,
        key,
        mutation,
        { inputs },
      );
      const error = message ?? data?.queueDeliveries?.message ?? null;
      return inputs.map(() => ({ stories: [], error }));
    },
    async close() {},
  };
}

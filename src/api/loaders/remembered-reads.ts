import type { Store } from '../../store/store.ts';

/** Rows by id or by parent: `read(ids)`, or `read(ids, limit)`. Each id is remembered by itself. */
const byIds: ReadonlySet<PropertyKey> = new Set<keyof Store>([
  'articlesByIds',
  'eventsByIds',
  'placesByIds',
  'countriesByCodes',
  'sourcesByIds',
  'storiesByIds',
  'mentionsByIds',
  'routesByIds',
  'relationsByIds',
  'mentionsOfArticles',
  'eventsOfArticles',
  'eventCountsOfArticles',
  'placesOfEvents',
  'evidenceOfEvents',
  'routesOfEvents',
  'relationsOfEvents',
  'articlesOfStories',
  'articleCountsOfStories',
  'eventsOfStories',
  'eventCountsOfStories',
]);
/** Answers by what was asked. */
const byArguments: ReadonlySet<PropertyKey> = new Set<keyof Store>([
  'events',
  'countEvents',
  'articles',
  'countArticles',
  'stories',
  'countStories',
  'clusters',
  'histogram',
]);
/** What neither changes the store nor is worth remembering. */
const passedOn: ReadonlySet<PropertyKey> = new Set<keyof Store>([
  'kind',
  'statements',
  'changesSince',
  'onChange',
  'dataVersion',
  'isEmpty',
  'ping',
]);

/** About how many characters of rows are kept; then all are forgotten. */
const mostCharacters = 32_000_000;

type Read = (...args: readonly unknown[]) => Promise<unknown>;
type ReadByIds = (ids: readonly string[], ...rest: readonly unknown[]) => Promise<ReadonlyMap<string, unknown>>;

/**
 * What was read of the store since its last change, for all requests: a question that nobody asked before still finds the rows that
 * others were answered with. Correct at once after a commit of any process, like the memory of whole answers: what is remembered
 * belongs to one version of the data, and every request says which one it saw.
 */
export class RememberedReads {
  #version = '';
  #characters = 0;
  #kept = new Map<string, unknown>();

  /** The store for one request that began at a version. Once the request does anything but read, it reads the store itself. */
  at(version: string, store: Store): Store {
    let hasWritten = false;
    return new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') {
          hasWritten ||= !passedOn.has(name);
          return value;
        }
        const read = value.bind(target) as Read;
        if (!hasWritten && byIds.has(name)) return this.#byIds(version, String(name), read as ReadByIds);
        if (!hasWritten && byArguments.has(name)) return this.#byArguments(version, String(name), read);
        hasWritten ||= !passedOn.has(name) && !byIds.has(name) && !byArguments.has(name);
        return read;
      },
    });
  }

  #byIds(version: string, name: string, read: ReadByIds): ReadByIds {
    return async (ids, ...rest) => {
      const keyOf = (id: string): string => `${name} ${id} ${rest.join(' ')}`;
      const kept = this.#keptAt(version);
      const missing = ids.filter((id) => !kept.has(keyOf(id)));
      const fresh = missing.length > 0 ? await read(missing, ...rest) : new Map<string, unknown>();
      for (const id of missing) this.#keep(version, keyOf(id), fresh.get(id));
      const found = new Map<string, unknown>();
      for (const id of ids) {
        // What was missing may be forgotten again already, where there is more than is kept.
        const row = fresh.get(id) ?? kept.get(keyOf(id));
        if (row !== undefined) found.set(id, row);
      }
      return found;
    };
  }

  #byArguments(version: string, name: string, read: Read): Read {
    return async (...args) => {
      const key = `${name} ${JSON.stringify(args)}`;
      const kept = this.#keptAt(version);
      if (kept.has(key)) return kept.get(key);
      const answer = await read(...args);
      this.#keep(version, key, answer);
      return answer;
    };
  }

  /** What is kept of a version; of an older one than the newest nothing. */
  #keptAt(version: string): ReadonlyMap<string, unknown> {
    if (version === this.#version) return this.#kept;
    if (!isNewer(version, this.#version)) return nothing;
    this.#version = version;
    this.#startOver();
    return this.#kept;
  }

  #keep(version: string, key: string, value: unknown): void {
    if (version !== this.#version) return;
    this.#kept.set(key, value);
    this.#characters += key.length + sizeOf(value);
    // Readers under way hold on to the old ones.
    if (this.#characters > mostCharacters) this.#startOver();
  }

  #startOver(): void {
    this.#kept = new Map();
    this.#characters = 0;
  }
}

const nothing: ReadonlyMap<string, unknown> = new Map();

function isNewer(version: string, than: string): boolean {
  return than === '' || BigInt(version) > BigInt(than);
}

/** Roughly: an article is as large as its text, everything else a few hundred characters a row. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  const { rows, text } = value as { rows?: unknown; text?: unknown };
  if (Array.isArray(rows)) return rows.reduce<number>((sum, { row }) => sum + sizeOf(row), 0);
  // A text comes with the bounds of its sentences and times.
  return 500 + (typeof text === 'string' ? 2 * text.length : 0);
}

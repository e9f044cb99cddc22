import type { Extent } from './extent.ts';

/** Where the map looks; zoom as Leaflet counts it. */
export interface MapWindow {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What map, timeline, list and story show together. Every state of it is a link (`url.ts`). */
export interface Selection {
  /** The story whose events alone are loaded; null = the newest of all. */
  readonly story: string | null;
  /** The article in the story panel; null = the main one. */
  readonly article: string | null;
  /** The articles that stand beside each other, each in a colour and shape of its own, and nothing else; empty = all in one colour. */
  readonly compare: readonly string[];
  /** The event in focus. */
  readonly event: string | null;
  /** The time window; null = all of it. */
  readonly window: Extent | null;
  readonly text: string;
  /** Event kinds to show; empty = all. */
  readonly kinds: readonly string[];
  /** Source id; null = all. */
  readonly source: string | null;
  /** Place id; null = all. */
  readonly place: string | null;
  readonly map: MapWindow | null;
  /** Only what lies inside the map ("search as I move"). */
  readonly withinMap: boolean;
  /** Cumulative mode: only what had happened by the event in focus. */
  readonly buildUp: boolean;
  /** How fast playback goes, 1 = an event every two and a half seconds. Whether it plays is not a state that a link brings back. */
  readonly pace: number;
}

export const everything: Selection = {
  story: null,
  article: null,
  compare: [],
  event: null,
  window: null,
  text: '',
  kinds: [],
  source: null,
  place: null,
  map: null,
  withinMap: false,
  buildUp: false,
  pace: 1,
};

type Listener = (selection: Selection, changed: ReadonlySet<keyof Selection>) => void;

/** The one shared state. A change is either a step that Back undoes (`push`) or an adjustment of the present one. */
export class SelectionStore {
  #value: Selection;
  readonly #listeners = new Set<Listener>();

  constructor(initial: Selection) {
    this.#value = initial;
  }

  get value(): Selection {
    return this.#value;
  }

  update(patch: Partial<Selection>): boolean {
    const changed = new Set(
      (Object.keys(patch) as (keyof Selection)[]).filter((key) => patch[key] !== this.#value[key]),
    );
    if (changed.size === 0) return false;
    this.#value = { ...this.#value, ...patch };
    for (const listener of this.#listeners) listener(this.#value, changed);
    return true;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

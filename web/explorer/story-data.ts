import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from '../i18n/interface.ts';
import type { CrowdCluster } from '../map/crowd.ts';
import { type StoryEvent, type StorySummary, storiesOf } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { Selection } from '../selection/selection.ts';
import { arrivals } from '../server/arrivals.ts';
import { fetchClusters, fetchHistogram, fetchListed, filterOf } from '../server/crowd.ts';
import { fetchEvent, fetchStory, fetchView, type View, withOthers } from '../server/stories.ts';
import type { StoryText } from '../story/story-panel.ts';
import type { TimeBin } from '../timeline/density.ts';
import { baseFilter, takeFirstView } from './first-view.ts';
import type { Progress } from './without-events.ts';

/** Too many events to send: what the server counted instead, of the part of the map that the reader looks at. */
export interface Crowd {
  readonly clusters: readonly CrowdCluster[];
  readonly counted: readonly TimeBin[];
  /** In sight. */
  readonly total: number;
}

/** What the data depends on, asked anew each time. */
export interface Circumstances {
  readonly language: InterfaceLanguage;
  readonly selection: Selection;
  /** Where the map looks; null before it does. */
  readonly view: { readonly box: ViewBox; readonly zoom: number } | null;
}

const nobody: Crowd = { clusters: [], counted: [], total: 0 };

/** The events and texts on the page: asked for, kept fresh, and what is new kept waiting. */
export class StoryData implements ReactiveController {
  progress: Progress = 'loading';
  events: readonly StoryEvent[] = [];
  stories: readonly StorySummary[] = [];
  /** New events that the reader has not asked for yet. */
  waiting: readonly StoryEvent[] = [];
  /** The article that was asked for last, once it is there. */
  text: StoryText | null = null;
  /** Null while all events of the view are on the page. */
  crowd: Crowd | null = null;
  isOffline = !navigator.onLine;

  readonly #host: ReactiveControllerHost;
  readonly #now: () => Circumstances;
  readonly #texts = new Map<string, StoryText>();
  /** More than a browser takes: filters are the server's. */
  #isLarge = false;
  #turn = 0;
  #lookTurn = 0;
  #wanted: string | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, now: () => Circumstances) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onConnection);
    window.addEventListener('offline', this.#onConnection);
    void this.load();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onConnection);
    window.removeEventListener('offline', this.#onConnection);
    this.#stopWatching?.();
  }

  get isServersToFilter(): boolean {
    return this.#isLarge;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    if (this.events.length === 0) this.#show({ progress: 'loading' });
    try {
      const view = await this.#fetchView();
      if (turn !== this.#turn) return;
      if (view.isCrowd && !this.#isLarge) {
        this.#isLarge = true;
        // What the first answer left out, the server filters from now on.
        if (Object.values(filterOf(this.#now().selection)).some((part) => part !== null)) return this.load();
      }
      this.#show({
        events: view.events,
        waiting: [],
        progress: 'ready',
        crowd: view.isCrowd ? (this.crowd ?? nobody) : null,
      });
      if (view.isCrowd) void this.#count();
      this.#stopWatching ??= await import('../server/live.ts').then(({ watchChanges }) =>
        watchChanges(() => void this.#refresh()),
      );
    } catch {
      // What is on screen stays; only a first load that fails is a state of its own.
      if (this.events.length === 0) this.#show({ progress: navigator.onLine ? 'failed' : 'offline' });
    }
  }

  /** Of a crowd: counts what lies where the map looks now. Answers that were overtaken are dropped. */
  async look(): Promise<void> {
    const { language, selection, view } = this.#now();
    if (!this.crowd || !view) return;
    const turn = ++this.#lookTurn;
    const filter = filterOf(selection);
    const clusters = await fetchClusters(filter, view.box, view.zoom).catch(() => null);
    if (turn !== this.#lookTurn || !clusters || !this.crowd) return;
    this.#show({ crowd: { ...this.crowd, clusters } });
    const listed = await fetchListed(language, filter, view.box).catch(() => null);
    if (turn !== this.#lookTurn || !listed || !this.crowd) return;
    const focused = this.events.filter(({ id }) => id === this.#now().selection.event);
    this.#show({ events: withOthers(listed.events, focused), crowd: { ...this.crowd, total: listed.total } });
  }

  /** An event by its id, fetched where only its crowd is known; null where it does not show. */
  async find(id: string | null): Promise<StoryEvent | null> {
    const known = this.events.find((event) => event.id === id) ?? null;
    if (known || id === null || !this.crowd) return known;
    const [found] = await fetchEvent(this.#now().language, id).catch(() => []);
    if (found) this.#show({ events: withOthers(this.events, [found]) });
    return found ?? null;
  }

  /** Shows what came in meanwhile. */
  admit(): void {
    this.#show({ events: [...this.events, ...this.waiting], waiting: [] });
  }

  /** Sees to it that `text` is that of an article. */
  async want(id: string): Promise<void> {
    if (this.#wanted === id) return;
    this.#wanted = id;
    const text = this.#texts.get(id) ?? (await fetchStory(id, this.#now().language).catch(() => null));
    if (!text) return;
    this.#texts.set(id, text);
    if (this.#wanted === id) this.#show({ text });
  }

  /** After a change of language nothing that was said before is right. */
  forget(): void {
    this.#texts.clear();
    this.#wanted = null;
    this.text = null;
    void this.load();
  }

  /** After a correction: what is shown is read anew, and nothing of it waits. */
  async reread(): Promise<void> {
    this.#texts.clear();
    this.#wanted = null;
    await this.load();
  }

  async #fetchView(): Promise<View> {
    const { language, selection } = this.#now();
    const filter = this.#isLarge ? filterOf(selection) : baseFilter(selection);
    return takeFirstView() ?? fetchView(language, filter, selection);
  }

  async #count(): Promise<void> {
    const filter = filterOf(this.#now().selection);
    const [counted] = await Promise.all([fetchHistogram(filter).catch(() => null), this.look()]);
    if (counted && this.crowd) this.#show({ crowd: { ...this.crowd, counted } });
  }

  /** What was corrected or withdrawn changes where it stands; what is new waits. Without connection all stays as it is. */
  async #refresh(): Promise<void> {
    if (this.crowd) return this.look();
    const answer = await this.#fetchView().catch(() => null);
    if (!answer) return;
    this.#texts.clear();
    this.#wanted = null;
    if (this.events.length === 0) return this.#show({ events: answer.events, waiting: [] });
    const { shown, waiting } = arrivals(this.events, answer.events);
    this.#show({ events: shown, waiting });
  }

  #onConnection = (): void => {
    this.#show({ isOffline: !navigator.onLine });
    if (navigator.onLine) void (this.events.length === 0 ? this.load() : this.#refresh());
  };

  #show(part: Partial<Pick<StoryData, 'progress' | 'events' | 'waiting' | 'text' | 'crowd' | 'isOffline'>>): void {
    Object.assign(this, part);
    if (part.events) this.stories = storiesOf(part.events);
    this.#host.requestUpdate();
  }
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type InterfaceLanguage, preferredLanguage, translator } from '../i18n/interface.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { EventMap } from '../map/event-map.ts';
import { hasBegun, nowOf } from '../playback/moments.ts';
import { Player } from '../playback/player.ts';
import { inOrderOfTime, type StoryEvent, type StorySummary, storiesOf } from '../selection/events.ts';
import { isDuring, isWithin, matching } from '../selection/filter.ts';
import { type MapWindow, type Selection, SelectionStore } from '../selection/selection.ts';
import { fromUrl, toUrl } from '../selection/url.ts';
import { arrivals } from '../server/arrivals.ts';
import { fetchOutline, fetchStory, fetchView } from '../server/stories.ts';
import type { StoryText } from '../story/story-panel.ts';
import { basics, tokens } from '../styles/tokens.ts';
import { roundTicks } from '../timeline/ticks.ts';
import { clusterMarks } from './clusters.ts';
import { explorerCss } from './explorer-app.css.ts';
import { facetsOf } from './facets.ts';
import { peek } from './peek.ts';
import { Printing } from './printing.ts';
import { savePicture } from './save-picture.ts';
import { rememberedTheme, rememberTheme } from './remembered.ts';
import type { SidePanel, Tab } from './side-panel.ts';
import type { ThemeChoice } from './top-bar.ts';
import { type Progress, withoutEvents } from './without-events.ts';
import '../map/event-map.ts';
import '../playback/playback-bar.ts';
import '../timeline/event-timeline.ts';
import './embed-dialog.ts';
import './side-panel.ts';
import './top-bar.ts';

const narrow = matchMedia('(max-width: 720px)');

/** The explorer: map, timeline, list and story of one selection, kept in the address. */
export class ExplorerApp extends LitElement {
  static override styles = [tokens, basics, explorerCss];
  static override properties = {
    progress: { state: true },
    events: { state: true },
    waiting: { state: true },
    text: { state: true },
    pointed: { state: true },
    theme: { state: true },
    tab: { state: true },
    language: { state: true },
    announcement: { state: true },
    hasPasteBox: { state: true },
  };

  progress: Progress = 'loading';
  events: readonly StoryEvent[] = [];
  /** New events that the reader has not asked for yet. */
  waiting: readonly StoryEvent[] = [];
  text: StoryText | null = null;
  pointed: string | null = null;
  theme: ThemeChoice = rememberedTheme();
  tab: Tab = 'story';
  language: InterfaceLanguage = preferredLanguage([
    new URLSearchParams(location.search).get('lang') ?? '',
    ...navigator.languages,
  ]);
  announcement = '';
  hasPasteBox = false;

  readonly #selection = new SelectionStore(fromUrl(location.href));
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #texts = new Map<string, StoryText>();
  #words: Words = wordsIn(this.language, translator(this.language));
  #stories: readonly StorySummary[] = [];
  readonly #printing = new Printing(this);
  readonly #player: Player = new Player(this, {
    selection: () => this.#selection.value,
    playable: () =>
      matching(this.events, this.#selection.value).filter((e) => isDuring(e, this.#selection.value.window)),
    focus: (event) => {
      this.#follow = !narrow.matches;
      this.#adjust(this.#focusOn(event));
      this.#show(event);
    },
  });
  #stopWatching: (() => void) | null = null;
  #isFitted = false;
  #searching: ReturnType<typeof setTimeout> | undefined;
  /** True while what is in focus was chosen outside the panel and the panel scrolls by itself. */
  #follow = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#selection.subscribe(() => this.requestUpdate());
    window.addEventListener('popstate', this.#onBack);
    this.addEventListener('keydown', this.#onKey);
    this.#dark.addEventListener('change', () => this.requestUpdate());
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onBack);
    this.#stopWatching?.();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('language')) this.#words = wordsIn(this.language, translator(this.language));
    if (changed.has('events')) this.#stories = storiesOf(this.events);
    this.dataset.theme = this.#shade;
    const story = this.#story;
    document.title = story ? `${story.title} · Dateline` : 'Dateline';
    document.documentElement.lang = this.language;
    document.documentElement.dataset.theme = this.#shade;
  }

  override updated(): void {
    const story = this.#story;
    if (story && this.text?.id !== story.id) void this.#loadText(story.id);
    if (this.progress === 'ready' && !this.#isFitted && this.#map) {
      this.#isFitted = true;
      void this.#map.updateComplete.then(() => this.#fitFirst());
    }
  }

  override render() {
    const { t } = this.#words;
    const selection = this.#selection.value;
    return html`
      <nav aria-label=${t('skipToList')}><a class="skip" href="#list" @click=${this.#skipToList}>${t('skipToList')}</a></nav>
      <top-bar
        .selection=${selection}
        .facets=${facetsOf(this.events)}
        .words=${this.#words}
        .theme=${this.theme}
        .canEmbed=${this.#story !== null}
        @filter=${(e: CustomEvent<Partial<Selection>>) => this.#onFilter(e.detail)}
        @language=${(e: CustomEvent<InterfaceLanguage>) => this.#turnLanguage(e.detail)}
        @theme=${(e: CustomEvent<ThemeChoice>) => this.#turnTheme(e.detail)}
        @embed=${() => this.renderRoot.querySelector<HTMLElement & { show(): void }>('embed-dialog')?.show()}
        @paste-story=${this.#openPasteBox}
      ></top-bar>
      <p class="hidden" role="status">${this.announcement}</p>
      ${this.#renderBody(selection)}
      ${this.hasPasteBox ? html`<paste-box .words=${this.#words} .theme=${this.#shade}></paste-box>` : nothing}
      ${this.#story ? html`<embed-dialog .words=${this.#words} .article=${this.#story.id} .headline=${this.#story.title}></embed-dialog>` : nothing}
    `;
  }

  #renderBody(selection: Selection) {
    const { t } = this.#words;
    if (this.events.length === 0) return withoutEvents(this.progress, t, () => void this.#load());
    const matched = inOrderOfTime(matching(this.events, selection));
    const box = selection.withinMap ? (this.#map?.box() ?? null) : null;
    const inView = box ? matched.filter((event) => isWithin(event, box)) : matched;
    const now = nowOf(this.events, selection);
    const shown = inView.filter((event) => isDuring(event, selection.window) && hasBegun(event, now));
    const story = this.#story;
    const shade = this.#shade;
    return html`<main>
      <side-panel
        role="region"
        aria-label=${t(this.tab)}
        .tab=${this.tab}
        .story=${story}
        .stories=${this.#stories}
        .text=${this.text}
        .shown=${shown}
        .total=${this.events.length}
        .waiting=${this.waiting.length}
        .selection=${selection}
        .pointed=${this.pointed}
        .words=${this.#words}
        .follow=${this.#follow}
        @tab=${(e: CustomEvent<Tab>) => (this.tab = e.detail)}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @turn=${(e: CustomEvent<string>) => this.#turnTo(e.detail)}
        @filter=${(e: CustomEvent<Partial<Selection>>) => this.#onFilter(e.detail)}
        @admit=${this.#admit}
      ></side-panel>
      <event-map
        .events=${shown}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .words=${this.#words}
        .theme=${shade}
        .clusterer=${clusterMarks}
        .outlines=${fetchOutline}
        .canSave=${true}
        @save=${() => this.#map && void savePicture(this.#map, story?.title ?? '')}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @window=${this.#onMapWindow}
        @fit-story=${() => story && this.#map?.fitStory(story.events)}
      ></event-map>
      ${peek(
        this.events.find(({ id }) => id === selection.event),
        this.#words,
        this.#goToStory,
      )}
      <event-timeline
        role="region"
        aria-label=${t('timeline')}
        .events=${inView}
        .axis=${this.events}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .window=${selection.window}
        .now=${now}
        .words=${this.#words}
        .theme=${shade}
        .ticks=${roundTicks}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @brush=${(e: CustomEvent<Selection['window']>) => this.#adjust({ window: e.detail })}
        ><playback-bar
          .playing=${this.#player.isPlaying}
          .pace=${selection.pace}
          .buildUp=${selection.buildUp}
          .words=${this.#words}
          @play=${(e: CustomEvent<boolean>) => (e.detail ? this.#player.play() : this.#player.pause())}
          @pace=${(e: CustomEvent<number>) => this.#setPace(e.detail)}
          @build-up=${(e: CustomEvent<boolean>) => this.#adjust({ buildUp: e.detail })}
        ></playback-bar
      ></event-timeline>
    </main>`;
  }

  get #panel(): SidePanel | null {
    return this.renderRoot.querySelector('side-panel');
  }

  get #map(): EventMap | null {
    return this.renderRoot.querySelector('event-map');
  }

  get #shade(): 'light' | 'dark' {
    if (this.#printing.isPrinting) return 'light';
    return this.theme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : this.theme;
  }

  /** The story in the panel: the chosen one, that of the event in focus, or the main one. */
  get #story(): StorySummary | null {
    const { article, event } = this.#selection.value;
    return (
      this.#stories.find(({ id }) => id === article) ??
      this.#stories.find(({ events }) => events.some(({ id }) => id === event)) ??
      this.#stories[0] ??
      null
    );
  }

  async #load(): Promise<void> {
    if (this.events.length === 0) this.progress = 'loading';
    try {
      this.events = await fetchView(this.language, this.#selection.value);
      this.waiting = [];
      this.progress = 'ready';
      this.#stopWatching ??= await import('../server/live.ts').then(({ watchChanges }) =>
        watchChanges(() => void this.#refresh()),
      );
    } catch {
      // What is on screen stays; only a first load that fails is a state of its own.
      if (this.events.length === 0) this.progress = navigator.onLine ? 'failed' : 'offline';
    }
  }

  /** What was corrected or withdrawn changes where it stands; what is new waits. Without connection all stays as it is. */
  async #refresh(): Promise<void> {
    const answer = await fetchView(this.language, this.#selection.value).catch(() => null);
    if (!answer) return;
    this.#texts.clear();
    const { shown, waiting } = arrivals(this.events, answer);
    const isFirst = this.events.length === 0;
    this.events = isFirst ? answer : shown;
    this.waiting = isFirst ? [] : waiting;
  }

  #admit = (): void => {
    this.events = [...this.events, ...this.waiting];
    this.waiting = [];
    this.tab = 'list';
  };

  async #loadText(id: string): Promise<void> {
    const known = this.#texts.get(id);
    if (known) {
      this.text = known;
      return;
    }
    const text = await fetchStory(id, this.language).catch(() => null);
    if (!text) return;
    this.#texts.set(id, text);
    if (this.#story?.id === id) this.text = text;
  }

  #fitFirst(): void {
    const { map, event } = this.#selection.value;
    if (map) this.#map?.look(map, false);
    else if (this.#story) this.#map?.fitStory(this.#story.events, false);
    const focused = this.events.find(({ id }) => id === event);
    if (focused && !map) this.#map?.reveal(focused);
  }

  /** A change that Back does not undo: typing, brushing, panning. */
  #adjust(patch: Partial<Selection>): void {
    if (this.#selection.update(patch)) history.replaceState(null, '', toUrl(this.#selection.value));
  }

  /** A change that Back undoes: another event or story. */
  #step(patch: Partial<Selection>): void {
    if (this.#selection.update(patch)) history.pushState(null, '', toUrl(this.#selection.value));
  }

  /** A search that finds nothing in sight moves the map to what it did find, once the reader stops typing. */
  #onFilter(patch: Partial<Selection>): void {
    const { story } = this.#selection.value;
    this.#adjust(patch);
    if (this.#selection.value.story !== story) void this.#load();
    clearTimeout(this.#searching);
    if (patch.text === undefined) return;
    if (patch.text !== '') this.tab = 'list';
    this.#searching = setTimeout(() => {
      const found = matching(this.events, this.#selection.value);
      const box = this.#map?.box();
      this.announcement = this.#words.t('showing', { n: found.length, total: this.events.length });
      if (box && found.length > 0 && !found.some((event) => isWithin(event, box))) this.#map?.fitAll();
    }, 500);
  }

  #onChoose = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.#follow = !(e.currentTarget as Element).matches('side-panel') && !narrow.matches;
    this.#player.pause();
    const event = this.events.find(({ id }) => id === e.detail) ?? null;
    this.#step(this.#focusOn(event));
    this.#show(event);
  };

  #focusOn(event: StoryEvent | null): Partial<Selection> {
    const story = this.#stories.find(({ events }) => event !== null && events.includes(event));
    return { event: event?.id ?? null, article: story?.id ?? this.#selection.value.article };
  }

  #show(event: StoryEvent | null): void {
    if (!event) return;
    this.announcement = event.title;
    this.#map?.reveal(event);
  }

  #onKey = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') this.#player.pause();
  };

  #setPace(pace: number): void {
    this.#adjust({ pace });
    if (this.#player.isPlaying) this.#player.keepPace();
  }

  #onPoint = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.pointed = e.detail;
  };

  #onMapWindow = (e: CustomEvent<{ window: MapWindow; byReader: boolean }>): void => {
    if (e.detail.byReader) this.#adjust({ map: e.detail.window });
    if (this.#selection.value.withinMap) this.requestUpdate();
  };

  #turnTo(id: string): void {
    const next = this.#stories.find((story) => story.id === id);
    if (!next) return;
    this.#player.pause();
    this.#step({ article: next.id, event: null, map: null });
    this.announcement = next.title;
    this.#map?.fitStory(next.events);
    this.#panel?.scrollToTop();
  }

  #onBack = (): void => {
    const { story } = this.#selection.value;
    this.#player.pause();
    this.#selection.update(fromUrl(location.href));
    if (this.#selection.value.story !== story) void this.#load();
    const { map } = this.#selection.value;
    if (map) this.#map?.look(map);
    else if (this.#story) this.#map?.fitStory(this.#story.events);
  };

  /** The box comes when it is asked for: most readers never do. */
  #openPasteBox = async (): Promise<void> => {
    await import('../paste/paste-box.ts');
    this.hasPasteBox = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement & { show(): void }>('paste-box')?.show();
  };

  #turnLanguage(language: InterfaceLanguage): void {
    this.language = language;
    this.#texts.clear();
    this.text = null;
    void this.#load();
  }

  #turnTheme(theme: ThemeChoice): void {
    this.theme = theme;
    rememberTheme(theme);
  }

  #goToStory = (): void => {
    this.tab = 'story';
    void this.updateComplete.then(() => this.#panel?.scrollToFocus());
  };

  #skipToList = (e: Event): void => {
    e.preventDefault();
    this.tab = 'list';
    void this.updateComplete.then(() => this.#panel?.enter());
  };
}

customElements.define('explorer-app', ExplorerApp);

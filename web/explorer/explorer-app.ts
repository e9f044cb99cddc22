import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type InterfaceLanguage, preferredLanguage, translator } from '../i18n/interface.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { EventMap } from '../map/event-map.ts';
import { inOrderOfTime, type StoryEvent, type StorySummary, storiesOf } from '../selection/events.ts';
import { isDuring, isWithin, matching } from '../selection/filter.ts';
import { everything, type MapWindow, type Selection, SelectionStore } from '../selection/selection.ts';
import { fromUrl, toUrl } from '../selection/url.ts';
import { fetchEvents, fetchOutline, fetchStory } from '../server/stories.ts';
import type { StoryText } from '../story/story-panel.ts';
import { basics, tokens } from '../styles/tokens.ts';
import { roundTicks } from '../timeline/ticks.ts';
import { clusterMarks } from './clusters.ts';
import { explorerCss } from './explorer-app.css.ts';
import { facetsOf } from './facets.ts';
import { rememberedTheme, rememberTheme } from './remembered.ts';
import type { ThemeChoice } from './top-bar.ts';
import { type Progress, withoutEvents } from './without-events.ts';
import '../list/event-list.ts';
import '../map/event-map.ts';
import '../story/story-panel.ts';
import '../timeline/event-timeline.ts';
import './embed-dialog.ts';
import './top-bar.ts';

const narrow = matchMedia('(max-width: 720px)');

/** The explorer: map, timeline, list and story of one selection, kept in the address. */
export class ExplorerApp extends LitElement {
  static override styles = [tokens, basics, explorerCss];
  static override properties = {
    progress: { state: true },
    events: { state: true },
    text: { state: true },
    pointed: { state: true },
    theme: { state: true },
    tab: { state: true },
    language: { state: true },
    announcement: { state: true },
  };

  progress: Progress = 'loading';
  events: readonly StoryEvent[] = [];
  text: StoryText | null = null;
  pointed: string | null = null;
  theme: ThemeChoice = rememberedTheme();
  tab: 'story' | 'list' = 'story';
  language: InterfaceLanguage = preferredLanguage([
    new URLSearchParams(location.search).get('lang') ?? '',
    ...navigator.languages,
  ]);
  announcement = '';

  readonly #selection = new SelectionStore(fromUrl(location.href));
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #texts = new Map<string, StoryText>();
  #words: Words = wordsIn(this.language, translator(this.language));
  #stories: readonly StorySummary[] = [];
  #stopWatching: (() => void) | null = null;
  #isFitted = false;
  #searching: ReturnType<typeof setTimeout> | undefined;
  /** True while what is in focus was chosen outside the panel and the panel scrolls by itself. */
  #follow = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#selection.subscribe(() => this.requestUpdate());
    window.addEventListener('popstate', this.#onBack);
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
      ></top-bar>
      <p class="hidden" role="status">${this.announcement}</p>
      ${this.#renderBody(selection)}
      ${this.#story ? html`<embed-dialog .words=${this.#words} .article=${this.#story.id} .headline=${this.#story.title}></embed-dialog>` : nothing}
    `;
  }

  #renderBody(selection: Selection) {
    const { t } = this.#words;
    if (this.events.length === 0) return withoutEvents(this.progress, t, () => void this.#load());
    const matched = inOrderOfTime(matching(this.events, selection));
    const box = selection.withinMap ? (this.#map?.box() ?? null) : null;
    const inView = box ? matched.filter((event) => isWithin(event, box)) : matched;
    const shown = inView.filter((event) => isDuring(event, selection.window));
    const story = this.#story;
    const shade = this.#shade;
    return html`<main>
      <section class="panel" aria-label=${t(this.tab)}>
        <div class="tabs" role="tablist" aria-label=${t('story')} @keydown=${this.#onTabKey}>
          ${(['story', 'list'] as const).map(
            (
              tab,
            ) => html`<button role="tab" id=${`tab-${tab}`} aria-controls="panel" aria-selected=${this.tab === tab} tabindex=${this.tab === tab ? 0 : -1} @click=${() => (this.tab = tab)}>
              ${t(tab)}${tab === 'list' ? html` <span>${shown.length}</span>` : nothing}
            </button>`,
          )}
        </div>
        <div class="scroll" role="tabpanel" id="panel" aria-labelledby=${`tab-${this.tab}`} tabindex="-1" @choose=${this.#onChoose} @point=${this.#onPoint}>
          ${
            this.tab === 'story' && story
              ? html`<story-panel
                .story=${story}
                .text=${this.text}
                .focused=${selection.event}
                .pointed=${this.pointed}
                .words=${this.#words}
                .follow=${this.#follow}
                .position=${{ n: this.#stories.indexOf(story) + 1, total: this.#stories.length }}
                @turn=${(e: CustomEvent<number>) => this.#turnStory(e.detail)}
              ></story-panel>`
              : this.#renderList(shown, selection)
          }
        </div>
      </section>
      <event-map
        .events=${shown}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .words=${this.#words}
        .theme=${shade}
        .clusterer=${clusterMarks}
        .outlines=${fetchOutline}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @window=${this.#onMapWindow}
        @fit-story=${() => story && this.#map?.fitStory(story.events)}
      ></event-map>
      ${this.#renderPeek(selection)}
      <event-timeline
        role="region"
        aria-label=${t('timeline')}
        .events=${inView}
        .axis=${this.events}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .window=${selection.window}
        .words=${this.#words}
        .theme=${shade}
        .ticks=${roundTicks}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @brush=${(e: CustomEvent<Selection['window']>) => this.#adjust({ window: e.detail })}
      ></event-timeline>
    </main>`;
  }

  /** On a phone the story is below the fold: what is in focus says itself under the map. */
  #renderPeek({ event: id }: Selection) {
    const event = this.events.find((each) => each.id === id);
    if (!event) return nothing;
    return html`<div class="peek">
      <p><b>${this.#words.when(event.when, 'short')}</b> · ${this.#words.where(event.where)}</p>
      <button @click=${this.#goToStory}>${event.title}</button>
    </div>`;
  }

  #renderList(shown: readonly StoryEvent[], selection: Selection) {
    const { t } = this.#words;
    const isFiltered =
      selection.text !== '' ||
      selection.kinds.length > 0 ||
      selection.source !== null ||
      selection.window !== null ||
      selection.withinMap;
    return html`<div class="list-head">
        <p>${t('showing', { n: shown.length, total: this.events.length })}</p>
        <label><input type="checkbox" .checked=${selection.withinMap} @change=${(e: Event) => this.#adjust({ withinMap: (e.target as HTMLInputElement).checked })} /> ${t('withinMap')}</label>
        ${isFiltered ? html`<button class="text-button" @click=${this.#clear}>${t('clearFilters')}</button>` : nothing}
      </div>
      ${shown.length === 0 ? html`<div class="state small"><h2>${t('emptyTitle')}</h2><p>${t('emptyHelp')}</p></div>` : nothing}
      <event-list
        .events=${shown}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .words=${this.#words}
        .mentions=${this.text?.mentions.edges.map(({ node }) => node) ?? []}
        .stories=${true}
        .follow=${this.#follow}
      ></event-list>`;
  }

  get #map(): EventMap | null {
    return this.renderRoot.querySelector('event-map');
  }

  get #shade(): 'light' | 'dark' {
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
      const { events } = await fetchEvents(this.language);
      this.events = events;
      this.progress = 'ready';
      this.#stopWatching ??= await import('../server/live.ts').then(({ watchChanges }) =>
        watchChanges(() => void this.#refresh()),
      );
    } catch {
      // What is on screen stays; only a first load that fails is a state of its own.
      if (this.events.length === 0) this.progress = navigator.onLine ? 'failed' : 'offline';
    }
  }

  async #refresh(): Promise<void> {
    this.#texts.clear();
    await this.#load();
  }

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
    this.#adjust(patch);
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
    this.#follow = !(e.currentTarget as Element).matches('.scroll') && !narrow.matches;
    const event = this.events.find(({ id }) => id === e.detail);
    const story = this.#stories.find(({ events }) => events.some(({ id }) => id === e.detail));
    this.#step({ event: event?.id ?? null, article: story?.id ?? this.#selection.value.article });
    if (!event) return;
    this.announcement = event.title;
    this.#map?.reveal(event);
  };

  #onPoint = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.pointed = e.detail;
  };

  #onMapWindow = (e: CustomEvent<{ window: MapWindow; byReader: boolean }>): void => {
    if (e.detail.byReader) this.#adjust({ map: e.detail.window });
    if (this.#selection.value.withinMap) this.requestUpdate();
  };

  #turnStory(by: number): void {
    const total = this.#stories.length;
    const present = this.#stories.indexOf(this.#story!);
    const next = this.#stories[(present + by + total) % total]!;
    this.#step({ article: next.id, event: null, map: null });
    this.announcement = next.title;
    this.#map?.fitStory(next.events);
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
  }

  #onBack = (): void => {
    this.#selection.update(fromUrl(location.href));
    const { map } = this.#selection.value;
    if (map) this.#map?.look(map);
    else if (this.#story) this.#map?.fitStory(this.#story.events);
  };

  #clear = (): void => {
    const { text, kinds, source, window, withinMap } = everything;
    this.#adjust({ text, kinds, source, window, withinMap });
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
    void this.updateComplete.then(() => {
      const panel = this.renderRoot.querySelector<LitElement>('story-panel');
      (panel?.renderRoot.querySelector('.prose .focus') ?? panel)?.scrollIntoView({ block: 'center' });
    });
  };

  #skipToList = (e: Event): void => {
    e.preventDefault();
    this.tab = 'list';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#panel')?.focus());
  };

  #onTabKey = (e: KeyboardEvent): void => {
    if (e.key !== 'ArrowRight' && e.key !== 'ArrowLeft') return;
    e.preventDefault();
    this.tab = this.tab === 'story' ? 'list' : 'story';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus());
  };
}

customElements.define('explorer-app', ExplorerApp);

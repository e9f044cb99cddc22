import { html, LitElement, nothing } from 'lit';
import { type InterfaceLanguage, translator } from '../i18n/interface.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { EventMap } from '../map/event-map.ts';
import { Player } from '../playback/player.ts';
import { type Compared, comparedOf } from '../selection/compared.ts';
import type { StoryEvent, StorySummary } from '../selection/events.ts';
import { isWithin } from '../selection/filter.ts';
import type { MapWindow, Selection } from '../selection/selection.ts';
import { fetchOutline } from '../server/stories.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics, tokens } from '../styles/tokens.ts';
import { roundTicks } from '../timeline/ticks.ts';
import { activeFilters } from './active-filters.ts';
import { Appearance, type ThemeChoice } from './appearance.ts';
import { clusterMarks } from './clusters.ts';
import type { CorrectionTarget } from '../correct/target.ts';
import { Editing } from './editing.ts';
import { explorerCss } from './explorer-app.css.ts';
import { facetsOf } from './facets.ts';
import { languageHere } from './first-view.ts';
import { KeptInUrl } from './kept-in-url.ts';
import { legend } from './legend.ts';
import { Pasting } from './pasting.ts';
import { peek } from './peek.ts';
import type { SidePanel, Tab } from './side-panel.ts';
import { StoryData } from './story-data.ts';
import { rememberVisible, type Visible } from './visible.ts';
import { withoutEvents } from './without-events.ts';
import '../i18n/explorer.ts';
import '../playback/playback-bar.ts';
import '../timeline/event-timeline.ts';
import './embed-dialog.ts';
import './side-panel.ts';
import './top-bar.ts';

const narrow = matchMedia('(max-width: 720px)');

/** Half of the script is the map's: text, list and timeline do not wait for it. */
const mapIsThere = import('../map/define.ts');

/** The explorer: map, timeline, list and story of one selection, kept in the address. */
export class ExplorerApp extends LitElement {
  static override styles = [tokens, basics, storyMarks, explorerCss];
  static override properties = {
    pointed: { state: true },
    tab: { state: true },
    language: { state: true },
    announcement: { state: true },
    hasNoGround: { state: true },
  };

  pointed: string | null = null;
  tab: Tab = 'story';
  language: InterfaceLanguage = languageHere();
  announcement = '';
  /** True where the base map did not load. */
  hasNoGround = false;

  readonly #selection: KeptInUrl = new KeptInUrl(this, (before) => this.#onBack(before));
  readonly #data: StoryData = new StoryData(this, () => ({
    language: this.language,
    selection: this.#selection.value,
    view: this.#map?.looksAt() ?? null,
  }));
  readonly #appearance = new Appearance(this);
  #words: Words = wordsIn(this.language, translator(this.language));
  #compared: Compared = new Map();
  #comparedFor: readonly string[] = [];
  readonly #player: Player = new Player(this, {
    selection: () => this.#selection.value,
    playable: () => this.#visibleFor({ ...this.#selection.value, buildUp: false }, null).shown,
    focus: (event) => {
      this.#follow = !narrow.matches;
      this.#selection.adjust(this.#focusOn(event));
      this.#show(event);
    },
  });
  readonly #editing = new Editing(this, () => void this.#data.reread());
  readonly #pasting = new Pasting(this);
  readonly #remembered = rememberVisible();
  #isFitted = false;
  #announced = 0;
  #searching: ReturnType<typeof setTimeout> | undefined;
  /** True while what is in focus was chosen outside the panel and the panel scrolls by itself. */
  #follow = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
    void mapIsThere.then(() => this.requestUpdate());
  }

  override willUpdate(): void {
    if (this.#words.language !== this.language) this.#words = wordsIn(this.language, translator(this.language));
    const { compare } = this.#selection.value;
    if (compare !== this.#comparedFor) {
      this.#comparedFor = compare;
      this.#compared = comparedOf(compare);
    }
    const waiting = this.#data.waiting.length;
    // Said once for each arrival, and only said: the view stays where it is.
    if (waiting > this.#announced) this.announcement = this.#words.t('arrived', { n: waiting });
    this.#announced = waiting;
    this.dataset.theme = this.#appearance.shade;
    this.toggleAttribute('data-shown', this.#data.events.length > 0 || this.#data.progress !== 'loading');
    const story = this.#story;
    document.title = story ? `${story.title} · Dateline` : 'Dateline';
    document.documentElement.lang = this.language;
    document.documentElement.dataset.theme = this.#appearance.shade;
  }

  override updated(): void {
    const story = this.#story;
    if (story) void this.#data.want(story.id);
    if (this.#data.progress === 'ready' && !this.#isFitted && this.#map?.isReady) {
      this.#isFitted = true;
      this.#fitFirst();
    }
  }

  override render() {
    const { t } = this.#words;
    const selection = this.#selection.value;
    const facets = facetsOf(this.#data.events);
    const { stories } = this.#data;
    return html`
      <nav aria-label=${t('skipToList')}><a class="skip" href="#list" @click=${this.#skipToList}>${t('skipToList')}</a></nav>
      <top-bar
        .selection=${selection}
        .facets=${facets}
        .stories=${stories}
        .words=${this.#words}
        .theme=${this.#appearance.choice}
        .canEmbed=${this.#story !== null}
        @filter=${(e: CustomEvent<Partial<Selection>>) => this.#onFilter(e.detail)}
        @language=${(e: CustomEvent<InterfaceLanguage>) => this.#turnLanguage(e.detail)}
        @theme=${(e: CustomEvent<ThemeChoice>) => this.#appearance.choose(e.detail)}
        @embed=${() => this.renderRoot.querySelector<HTMLElement & { show(): void }>('embed-dialog')?.show()}
        @paste-story=${() => void this.#pasting.open()}
      ></top-bar>
      ${activeFilters(selection, facets, this.#words, (patch) => this.#onFilter(patch))}
      ${this.#data.isOffline && this.#data.events.length > 0 ? html`<p class="notice">${t('offlineNow')}</p>` : nothing}
      ${this.hasNoGround ? html`<p class="notice">${t('mapFailed')}</p>` : nothing}
      <p class="hidden" role="status">${this.announcement}</p>
      ${
        this.#data.events.length === 0 && !this.#data.crowd
          ? withoutEvents(this.#data.progress, t, () => void this.#data.load())
          : this.#renderMain(selection)
      }
      ${this.#editing.render(this.#words)}
      ${this.#pasting.render(this.#words, this.#appearance.shade)}
      ${this.#story ? html`<embed-dialog .words=${this.#words} .article=${this.#story.id} .headline=${this.#story.title}></embed-dialog>` : nothing}
    `;
  }

  #renderMain(selection: Selection) {
    const { t } = this.#words;
    const { events, stories, crowd, text, waiting } = this.#data;
    const box = selection.withinMap && !crowd ? (this.#map?.box() ?? null) : null;
    const { inView, shown, now } = this.#visibleFor(selection, box);
    const story = this.#story;
    return html`<main>
      <side-panel
        role="region"
        aria-label=${t(this.tab)}
        .tab=${this.tab}
        .story=${story}
        .stories=${stories}
        .compared=${this.#compared}
        .text=${text}
        .shown=${shown}
        .total=${crowd?.total ?? events.length}
        .isCrowd=${crowd !== null}
        .waiting=${waiting.length}
        .selection=${selection}
        .pointed=${this.pointed}
        .words=${this.#words}
        .follow=${this.#follow}
        .editing=${this.#editing.isOn}
        @edit=${() => void this.#editing.toggle()}
        @correct=${(e: CustomEvent<CorrectionTarget>) => void this.#editing.correct(e.detail)}
        @tab=${(e: CustomEvent<Tab>) => (this.tab = e.detail)}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @turn=${(e: CustomEvent<string>) => this.#turnTo(e.detail)}
        @filter=${(e: CustomEvent<Partial<Selection>>) => this.#onFilter(e.detail)}
        @admit=${this.#admit}
      ></side-panel>
      <event-map
        .events=${crowd ? (story?.events ?? []) : shown}
        .crowd=${crowd?.clusters ?? null}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .compared=${this.#compared}
        .words=${this.#words}
        .theme=${this.#appearance.shade}
        .clusterer=${clusterMarks}
        .outlines=${fetchOutline}
        .canSave=${true}
        @save=${() => void this.#savePicture()}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @window=${this.#onMapWindow}
        @map-failed=${() => (this.hasNoGround = true)}
        @fit-story=${() => story && this.#map?.fitStory(story.events)}
      ></event-map>
      ${legend(this.#compared, stories, t, { open: (id) => this.#turnTo(id), compare: (compare) => this.#onFilter({ compare }) })}
      ${peek(
        events.find(({ id }) => id === selection.event),
        this.#words,
        this.#goToStory,
      )}
      <event-timeline
        role="region"
        aria-label=${t('timeline')}
        .events=${inView}
        .axis=${events}
        .counted=${crowd?.counted.length ? crowd.counted : null}
        .focused=${selection.event}
        .pointed=${this.pointed}
        .article=${story?.id ?? null}
        .compared=${this.#compared}
        .window=${selection.window}
        .now=${now}
        .words=${this.#words}
        .theme=${this.#appearance.shade}
        .ticks=${roundTicks}
        @choose=${this.#onChoose}
        @point=${this.#onPoint}
        @brush=${(e: CustomEvent<Selection['window']>) => this.#onBrush(e.detail)}
        ><playback-bar
          .playing=${this.#player.isPlaying}
          .pace=${selection.pace}
          .buildUp=${selection.buildUp}
          .words=${this.#words}
          @play=${(e: CustomEvent<boolean>) => (e.detail ? this.#player.play() : this.#player.pause())}
          @pace=${(e: CustomEvent<number>) => {
            this.#selection.adjust({ pace: e.detail });
            this.#player.keepPace();
          }}
          @build-up=${(e: CustomEvent<boolean>) => this.#selection.adjust({ buildUp: e.detail })}
        ></playback-bar
      ></event-timeline>
    </main>`;
  }

  get #panel(): SidePanel | null {
    return this.renderRoot.querySelector('side-panel');
  }

  /** The map once its script is there. */
  get #map(): EventMap | null {
    return this.renderRoot.querySelector<EventMap>('event-map:defined');
  }

  /** The story in the panel: the chosen one, that of the event in focus, or the main one; of a crowd none until it is chosen. */
  get #story(): StorySummary | null {
    const { article, event, compare } = this.#selection.value;
    const { stories, crowd } = this.#data;
    const main = compare.length > 0 ? stories.find(({ id }) => compare.includes(id)) : crowd ? null : stories[0];
    return (
      stories.find(({ id }) => id === article) ??
      stories.find(({ events }) => events.some(({ id }) => id === event)) ??
      main ??
      null
    );
  }

  #visibleFor(selection: Selection, box: Parameters<typeof isWithin>[1] | null): Visible {
    // What the server has filtered by words need not hold them as written.
    const own = this.#data.isServersToFilter ? { ...selection, text: '' } : selection;
    return this.#remembered(this.#data.events, own, box);
  }

  #admit = (): void => {
    this.#data.admit();
    this.tab = 'list';
  };

  #fitFirst(): void {
    const { map, event } = this.#selection.value;
    if (map) this.#map?.look(map, false);
    else if (this.#story) this.#map?.fitStory(this.#story.events, false);
    const focused = this.#data.events.find(({ id }) => id === event);
    if (focused && !map) this.#map?.reveal(focused);
    void this.#data.look();
  }

  /** Every filter is a step that Back undoes, but for letters of a search: the first of them is. */
  #onFilter(patch: Partial<Selection>): void {
    const before = this.#selection.value;
    const isTyping = patch.text !== undefined && before.text !== '' && Object.keys(patch).length === 1;
    if (isTyping) this.#selection.adjust(patch);
    else this.#selection.step(patch);
    this.#refilter(before);
    if (patch.text || patch.place || patch.source || patch.kinds?.length) this.tab = 'list';
    if (patch.compare?.length) void this.updateComplete.then(() => this.#map?.fitAll());
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => this.#showFound(), 500);
  }

  /** Where the server filters it is asked anew; so it is for another story. */
  #refilter(before: Selection): void {
    if (this.#data.isServersToFilter || this.#selection.value.story !== before.story) void this.#data.load();
  }

  /** What a filter finds out of sight moves the map to it. */
  #showFound(): void {
    const { shown } = this.#visibleFor(this.#selection.value, null);
    const { crowd, events } = this.#data;
    this.announcement = this.#words.t('showing', { n: shown.length, total: crowd?.total ?? events.length });
    const box = this.#map?.box();
    if (box && !crowd && shown.length > 0 && !shown.some((event) => isWithin(event, box))) this.#map?.fitAll();
  }

  #onBrush(window: Selection['window']): void {
    const before = this.#selection.value;
    this.#selection.adjust({ window });
    this.#refilter(before);
  }

  #onChoose = async (e: CustomEvent<string | null>): Promise<void> => {
    e.stopPropagation();
    this.#follow = !(e.currentTarget as Element).matches('side-panel') && !narrow.matches;
    this.#player.pause();
    const event = await this.#data.find(e.detail);
    this.#selection.step(this.#focusOn(event));
    this.#show(event);
  };

  #focusOn(event: StoryEvent | null): Partial<Selection> {
    const story = this.#data.stories.find(({ events }) => events.some(({ id }) => id === event?.id));
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

  #onPoint = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.pointed = e.detail;
  };

  #onMapWindow = (e: CustomEvent<{ window: MapWindow; byReader: boolean }>): void => {
    if (e.detail.byReader) this.#selection.adjust({ map: e.detail.window });
    if (this.#selection.value.withinMap) this.requestUpdate();
    void this.#data.look();
  };

  #turnTo(id: string): void {
    const next = this.#data.stories.find((story) => story.id === id);
    if (!next) return;
    this.#player.pause();
    this.tab = 'story';
    this.#selection.step({ article: next.id, event: null, map: null });
    this.announcement = next.title;
    this.#map?.fitStory(next.events);
    this.#panel?.scrollToTop();
  }

  #onBack(before: Selection): void {
    this.#player.pause();
    this.#refilter(before);
    const { map } = this.#selection.value;
    if (map) this.#map?.look(map);
    else if (this.#story) this.#map?.fitStory(this.#story.events);
  }

  async #savePicture(): Promise<void> {
    const { savePicture } = await import('./save-picture.ts');
    if (this.#map) await savePicture(this.#map, this.#story?.title ?? '', this.#compared, this.#data.stories);
  }

  #turnLanguage(language: InterfaceLanguage): void {
    this.language = language;
    this.#data.forget();
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

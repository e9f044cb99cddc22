import { css, html, LitElement, nothing } from 'lit';
import { preferredLanguage, translator } from '../i18n/interface.ts';
import { wordsIn } from '../i18n/words.ts';
import type { EventMap } from '../map/event-map.ts';
import { articleOf, inOrderOfTime, type StoryEvent } from '../selection/events.ts';
import { isDuring } from '../selection/filter.ts';
import { SelectionStore, everything } from '../selection/selection.ts';
import { fetchEvent, fetchEvents, fetchOutline, isShown } from '../server/stories.ts';
import { basics, tokens } from '../styles/tokens.ts';
import { readEmbedAddress } from './address.ts';
import { tellHeight } from './tell-height.ts';
import '../list/event-list.ts';
import '../map/event-map.ts';
import '../timeline/event-timeline.ts';

/** A correction or withdrawal shows within a minute in pages that are already open. */
const freshMs = 45_000;

/** What the server said of the story last. */
type State = 'loading' | 'shown' | 'without events' | 'gone' | 'failed';

/** A story in an iframe: headline, map, timeline and list of one selection, without chrome, storage or any other origin. */
export class EmbeddedStory extends LitElement {
  static override styles = [
    tokens,
    basics,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: min(100vh, 1000px);
        background: var(--paper);
        overflow: hidden;
      }
      main {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      header {
        display: flex;
        align-items: baseline;
        gap: 12px;
        padding: 12px 16px 10px;
      }
      h1 {
        flex: 1;
        margin: 0;
        font: 700 18px/1.25 var(--serif);
        text-wrap: balance;
      }
      a {
        color: var(--soft);
        font: 700 14px/1 var(--serif);
        text-decoration: none;
        padding: 6px 0;
      }
      a b {
        color: var(--place);
      }
      event-map {
        flex: 1;
        min-height: 260px;
        border-block: 1px solid var(--line);
      }
      event-timeline {
        min-width: 0;
      }
      details {
        border-top: 1px solid var(--line);
        font-size: 13px;
      }
      summary {
        padding: 10px 16px;
        cursor: pointer;
        font-weight: 600;
      }
      .list {
        max-height: 320px;
        overflow: auto;
      }
      .state {
        padding: 60px 20px;
        text-align: center;
        color: var(--soft);
        font: italic 16px var(--serif);
      }
    `,
  ];
  static override properties = { events: { state: true }, pointed: { state: true }, state: { state: true } };

  events: readonly StoryEvent[] = [];
  pointed: string | null = null;
  state: State = 'loading';

  readonly #address = readEmbedAddress(location.href);
  readonly #language = preferredLanguage([this.#address?.language ?? '', ...navigator.languages]);
  readonly #words = wordsIn(this.#language, translator(this.#language));
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #selection = new SelectionStore({ ...everything, window: this.#address?.window ?? null });
  #isFitted = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.#language;
    this.#dark.addEventListener('change', () => this.requestUpdate());
    this.#selection.subscribe(() => this.requestUpdate());
    new ResizeObserver(() => tellHeight(this.scrollHeight, this.#address?.secret ?? null)).observe(this);
    void this.#load();
    this.#timer = setInterval(() => document.visibilityState === 'visible' && void this.#load(), freshMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override willUpdate(): void {
    this.dataset.theme = this.#shade;
    document.documentElement.dataset.theme = this.#shade;
  }

  override updated(): void {
    const map = this.renderRoot.querySelector<EventMap>('event-map');
    if (this.#isFitted || !map || this.events.length === 0) return;
    this.#isFitted = true;
    const view = this.#address?.map;
    void map.updateComplete.then(() => (view ? map.look(view, false) : map.fitStory(this.events, false)));
  }

  override render() {
    const { t } = this.#words;
    if (this.state === 'gone') return html`<p class="state" role="status">${t('withdrawn')}</p>`;
    // What the server wrote inside the element stays in sight until there is something better.
    if (this.state !== 'shown' || !this.#address) {
      const words = { loading: 'loading', 'without events': 'embedEmpty', failed: 'failedTitle' } as const;
      return html`<slot><p class="state" role="status">${t(words[this.state === 'shown' ? 'loading' : this.state])}</p></slot>`;
    }
    const { event: focused, window } = this.#selection.value;
    const shown = this.events.filter((event) => isDuring(event, window));
    const article = articleOf(this.events[0]!);
    const { layout, kind, id } = this.#address;
    return html`<main>
      <header>
        <h1 lang=${article?.language ?? nothing}>${article?.title}</h1>
        <a href=${`/${kind}/${encodeURIComponent(id)}`} target="_blank" rel="noopener" aria-label=${t('openStory')}>Dateline<b>.</b></a>
      </header>
      ${
        layout === 'timeline'
          ? nothing
          : html`<event-map
            .events=${shown}
            .focused=${focused}
            .pointed=${this.pointed}
            .article=${article?.id ?? null}
            .words=${this.#words}
            .theme=${this.#shade}
            .gestures=${'page'}
            .outlines=${fetchOutline}
            @choose=${this.#onChoose}
            @point=${this.#onPoint}
            @fit-story=${(e: Event) => (e.target as EventMap).fitStory(this.events)}
          ></event-map>`
      }
      ${
        layout === 'map'
          ? nothing
          : html`<event-timeline
            role="region"
            aria-label=${t('timeline')}
            .events=${this.events}
            .focused=${focused}
            .pointed=${this.pointed}
            .article=${article?.id ?? null}
            .window=${window}
            .words=${this.#words}
            .theme=${this.#shade}
            .greatestLanes=${4}
            @choose=${this.#onChoose}
            @point=${this.#onPoint}
            @brush=${(e: CustomEvent) => this.#selection.update({ window: e.detail })}
          ></event-timeline>`
      }
      <details ?open=${layout === 'timeline'} @toggle=${() => tellHeight(this.scrollHeight, this.#address?.secret ?? null)}>
        <summary>${t('list')} (${shown.length})</summary>
        <div class="list">
          <event-list .events=${shown} .focused=${focused} .pointed=${this.pointed} .words=${this.#words} @choose=${this.#onChoose} @point=${this.#onPoint}></event-list>
        </div>
      </details>
    </main>`;
  }

  get #shade(): 'light' | 'dark' {
    const theme = this.#address?.theme ?? 'auto';
    return theme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : theme;
  }

  async #load(): Promise<void> {
    try {
      const events = inOrderOfTime(await this.#fetch());
      const isKnown = events.length > 0 || (this.#address !== null && (await isShown(this.#address.id)));
      if (JSON.stringify(events) !== JSON.stringify(this.events)) this.events = events;
      this.state = events.length > 0 ? 'shown' : isKnown ? 'without events' : 'gone';
      // Nothing of what was withdrawn stays in the page, out of sight or not.
      if (this.state === 'gone') this.replaceChildren();
    } catch {
      // Whoever reads goes on reading; the next turn asks again.
      if (this.state === 'loading') this.state = 'failed';
    }
  }

  async #fetch(): Promise<StoryEvent[]> {
    if (!this.#address) return [];
    const { kind, id } = this.#address;
    if (kind === 'event') {
      this.#selection.update({ event: id });
      return fetchEvent(this.#language, id);
    }
    const filter = kind === 'story' ? { storyId: id } : { articleId: id };
    return fetchEvents(this.#language, filter);
  }

  #onChoose = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.#selection.update({ event: e.detail });
    const event = this.events.find(({ id }) => id === e.detail);
    if (!event) return;
    this.renderRoot.querySelector<EventMap>('event-map')?.reveal(event);
    this.renderRoot.querySelector('details')?.setAttribute('open', '');
  };

  #onPoint = (e: CustomEvent<string | null>): void => {
    e.stopPropagation();
    this.pointed = e.detail;
  };
}

customElements.define('embedded-story', EmbeddedStory);

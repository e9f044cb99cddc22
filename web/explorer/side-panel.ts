import { html, LitElement, nothing } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Compared } from '../selection/compared.ts';
import type { StoryEvent, StorySummary } from '../selection/events.ts';
import { everything, type Selection } from '../selection/selection.ts';
import type { StoryText } from '../story/story-panel.ts';
import { basics } from '../styles/tokens.ts';
import { listHead } from './list-head.ts';
import { sidePanelCss } from './side-panel.css.ts';
import '../list/event-list.ts';
import '../story/story-panel.ts';

export type Tab = 'story' | 'list';

/**
 * The story and the list of what shows, behind two tabs. Fires `choose`, `point` (event ids), `turn` (an article's id), `tab`, `filter`
 * (a part of the selection), `admit` (show what came in meanwhile), `edit` (begin or stop correcting) and `correct` (a target).
 */
export class SidePanel extends LitElement {
  static override styles = [basics, sidePanelCss];
  static override properties = {
    tab: { attribute: false },
    story: { attribute: false },
    stories: { attribute: false },
    compared: { attribute: false },
    isCrowd: { attribute: false },
    text: { attribute: false },
    shown: { attribute: false },
    total: { attribute: false },
    waiting: { attribute: false },
    selection: { attribute: false },
    pointed: { attribute: false },
    words: { attribute: false },
    follow: { attribute: false },
    editing: { attribute: false },
  };

  tab: Tab = 'story';
  story: StorySummary | null = null;
  stories: readonly StorySummary[] = [];
  /** The stories that stand apart by colour and shape. */
  compared: Compared = new Map();
  /** The list is cut short: there are too many to send. */
  isCrowd = false;
  text: StoryText | null = null;
  /** The events of the list. */
  shown: readonly StoryEvent[] = [];
  /** Of how many. */
  total = 0;
  /** How many came in since. */
  waiting = 0;
  selection: Selection = everything;
  pointed: string | null = null;
  words!: Words;
  /** Scroll to what is in focus: for a choice that was made elsewhere. */
  follow = false;
  /** Words and events offer themselves for correction. */
  editing = false;

  /** Brings the words in focus into view. */
  async scrollToFocus(): Promise<void> {
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<LitElement>('story-panel');
    (panel?.renderRoot.querySelector('.prose .focus') ?? panel)?.scrollIntoView({ block: 'center' });
  }

  scrollToTop(): void {
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
  }

  /** Puts the keyboard's focus into the panel. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#panel')?.focus();
  }

  override render() {
    const { t } = this.words;
    return html`
      <div class="bar">
        <div class="tabs" role="tablist" aria-label=${t('story')} @keydown=${this.#onTabKey}>
          ${(['story', 'list'] as const).map(
            (
              tab,
            ) => html`<button role="tab" id=${`tab-${tab}`} aria-controls="panel" aria-selected=${this.tab === tab} tabindex=${this.tab === tab ? 0 : -1} @click=${() => this.#fire('tab', tab)}>
              ${t(tab)}${tab === 'list' ? html` <span>${this.shown.length}</span>` : nothing}
            </button>`,
          )}
        </div>
        ${this.#renderWaiting()}
      </div>
      <div class="scroll" role="tabpanel" id="panel" aria-labelledby=${`tab-${this.tab}`} tabindex="-1" @choose=${this.#passOn} @point=${this.#passOn} @turn=${this.#passOn} @correct=${this.#passOn}>
        ${this.editing ? html`<p class="editing">${t('editHelp')}</p>` : nothing}
        ${this.tab === 'story' && this.story ? this.#renderStory(this.story) : this.#renderList()}
        <p class="foot"><button @click=${() => window.print()}>${t('print')}</button> <button aria-pressed=${this.editing} @click=${() => this.#fire('edit', null)}>${t(this.editing ? 'editStop' : 'edit')}</button> <a href="/accessibility">${t('accessibility')}</a> <a href="/graphql">${t('playground')}</a></p>
      </div>
    `;
  }

  /** What came in meanwhile, for when the reader is ready. */
  #renderWaiting() {
    const { t } = this.words;
    const n = this.waiting;
    if (n === 0) return nothing;
    return html`<button class="waiting" @click=${() => this.#fire('admit', null)}>${n === 1 ? t('newEvent') : t('newEvents', { n })}</button>`;
  }

  #renderStory(story: StorySummary) {
    return html`<story-panel
      .story=${story}
      .stories=${this.stories}
      .compared=${this.compared}
      .text=${this.text}
      .focused=${this.selection.event}
      .pointed=${this.pointed}
      .words=${this.words}
      .follow=${this.follow}
      .editing=${this.editing}
    ></story-panel>`;
  }

  #renderList() {
    const count = { shown: this.shown.length, total: this.total, isCrowd: this.isCrowd };
    return html`${listHead(this.selection, count, this.words, (patch) => this.#fire('filter', patch))}
      <event-list
        .events=${this.shown}
        .focused=${this.selection.event}
        .pointed=${this.pointed}
        .words=${this.words}
        .mentions=${this.text?.mentions.edges.map(({ node }) => node) ?? []}
        .stories=${true}
        .compared=${this.compared}
        .follow=${this.follow}
        .editing=${this.editing}
      ></event-list>`;
  }

  #passOn = (e: CustomEvent<unknown>): void => {
    e.stopPropagation();
    this.#fire(e.type, e.detail);
  };

  #onTabKey = async (e: KeyboardEvent): Promise<void> => {
    if (e.key !== 'ArrowRight' && e.key !== 'ArrowLeft') return;
    e.preventDefault();
    const other: Tab = this.tab === 'story' ? 'list' : 'story';
    this.#fire('tab', other);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };

  #fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('side-panel', SidePanel);

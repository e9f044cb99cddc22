import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { StoryTextQuery } from '../generated/graphql.ts';
import { isMessageKey } from '../i18n/interface.ts';
import { isArea, type Words } from '../i18n/words.ts';
import { type Compared, shapeOfEvent } from '../selection/compared.ts';
import { articleOf, type StoryEvent } from '../selection/events.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics } from '../styles/tokens.ts';
import { listCss } from './event-list.css.ts';
import { routeWords } from './route-words.ts';

export type Mention = NonNullable<StoryTextQuery['article']>['mentions']['edges'][number]['node'];

/**
 * The events as an ordered list: the equivalent in text of map and timeline. The one in focus opens and shows its proof and how sure
 * we are. Fires `choose` (event id) and `point` (event id or null).
 */
export class EventList extends LitElement {
  static override styles = [basics, storyMarks, listCss];
  static override properties = {
    events: { attribute: false },
    focused: { attribute: false },
    pointed: { attribute: false },
    words: { attribute: false },
    mentions: { attribute: false },
    stories: { attribute: false },
    compared: { attribute: false },
    follow: { attribute: false },
    editing: { attribute: false },
  };

  events: readonly StoryEvent[] = [];
  focused: string | null = null;
  pointed: string | null = null;
  words!: Words;
  /** Of the article in the panel, for the alternatives that were weighed. */
  mentions: readonly Mention[] = [];
  /** Whether each event names its story. */
  stories = false;
  /** The stories that stand apart by colour and shape. */
  compared: Compared = new Map();
  /** Scroll to what is in focus: for a choice that was made elsewhere. */
  follow = false;

  /** An open event can be hidden; fires `correct` (detail: a target). */
  editing = false;

  override updated(changed: PropertyValues): void {
    if (this.follow && changed.has('focused') && this.focused) {
      this.renderRoot.querySelector('li.current')?.scrollIntoView({ block: 'nearest' });
    }
  }

  override render() {
    const { t } = this.words;
    return html`<ol aria-label=${t('list')}>
      ${this.events.map((event) => this.#renderEvent(event))}
    </ol>`;
  }

  #renderEvent(event: StoryEvent) {
    const { t } = this.words;
    const isOpen = event.id === this.focused;
    const article = articleOf(event);
    const shape = shapeOfEvent(event, this.compared);
    const precision = event.where ? t(event.where.precision) : '';
    return html`<li class=${`${isOpen ? 'current' : ''} ${event.id === this.pointed ? 'pointed' : ''}`}>
      <button
        class="row"
        data-event=${event.id}
        aria-expanded=${isOpen}
        @click=${() => this.#choose(isOpen ? null : event.id)}
        @pointerenter=${() => this.#point(event.id)}
        @pointerleave=${() => this.#point(null)}
        @focus=${() => this.#point(event.id)}
        @blur=${() => this.#point(null)}
      >
        <span class="when">${this.words.when(event.when, 'short')}</span>
        <span class="what">
          <strong>${event.title}</strong>
          <small>
            ${t(event.kind)} · <span class="where">${this.words.where(event.where)}</span>${event.where && !isArea(event.where) ? ` · ${precision}` : nothing}
            ${event.modality === 'ACTUAL' ? nothing : html` · <em>${t(event.modality)}</em>`}
            ${this.stories && article ? html`<span class="story">${shape ? html`<i class=${`story-key story-${shape}`}></i> ` : nothing}${article.title}</span>` : nothing}
          </small>
        </span>
      </button>
      ${isOpen ? this.#renderProof(event) : nothing}
    </li>`;
  }

  #renderProof(event: StoryEvent) {
    const { t } = this.words;
    const mention = this.mentions.find(({ place }) => place && place.id === event.where?.place.id);
    const percent = Math.round(event.confidence * 100);
    const quotes = event.evidence.filter(({ span }) => span.exact);
    return html`<div class="proof">
      ${quotes.map(({ span, article }) => html`<blockquote lang=${article.language}><p>${span.exact}</p></blockquote>`)}
      <p class="time">${this.words.when(event.when, 'long')}${event.when?.text ? html` <span>“${event.when.text}”</span>` : nothing}</p>
      ${event.routes.map((route) => html`<p>${routeWords(route, this.words)}</p>`)}
      ${
        event.where?.place.disputedBy.length
          ? html`<p class="disputed">${t('disputed')}: ${event.where.place.disputedBy.map((place) => place.name).join(', ')}</p>`
          : nothing
      }
      <details>
        <summary>${t('howSure')} <b>${this.words.sure(event.confidence)}</b></summary>
        <p>${t('confidence', { n: percent })}</p>
        ${mention ? this.#renderWeighing(mention) : html`<p>${t('noAlternatives')}</p>`}
      </details>
      ${this.editing ? html`<button class="hide" @click=${() => this.#hide(event)}>${t('hideEvent')}</button>` : nothing}
    </div>`;
  }

  #renderWeighing(mention: Mention) {
    const { t } = this.words;
    const [best, ...others] = mention.candidates;
    const label = (text: string): string => (isMessageKey(text) ? t(text) : text);
    const reasons = (best?.reasons ?? []).filter(({ weight }) => Math.abs(weight) >= 0.01).slice(0, 6);
    return html`
      ${
        reasons.length > 0
          ? html`<h3>${t('because')} “${mention.span.exact}” → ${mention.place?.name}</h3>
            <ul>
              ${reasons.map(({ label: name, weight }) => html`<li>${label(name)} <data value=${weight}>${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}</data></li>`)}
            </ul>`
          : nothing
      }
      <h3>${t('alternatives')}</h3>
      ${
        others.length > 0
          ? html`<ul>
            ${others.map(({ place, score }) => html`<li>${place.name}${place.country ? `, ${place.country.name}` : ''} <data value=${score}>${score.toFixed(2)}</data></li>`)}
          </ul>`
          : html`<p>${t('noAlternatives')}</p>`
      }
    `;
  }

  #hide(event: StoryEvent): void {
    const detail = { kind: 'event', event };
    this.dispatchEvent(new CustomEvent('correct', { detail, bubbles: true, composed: true }));
  }

  #choose(id: string | null): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id, bubbles: true, composed: true }));
  }

  #point(id: string | null): void {
    this.dispatchEvent(new CustomEvent('point', { detail: id, bubbles: true, composed: true }));
  }
}

customElements.define('event-list', EventList);

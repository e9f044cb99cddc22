import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { StoryTextQuery } from '../generated/graphql.ts';
import type { Words } from '../i18n/words.ts';
import type { Compared } from '../selection/compared.ts';
import type { StoryEvent, StorySummary } from '../selection/events.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics } from '../styles/tokens.ts';
import { targetOf } from '../correct/target.ts';
import { distanceCard } from './distance-card.ts';
import { marksFor } from './marks-for.ts';
import { paragraphsOf, piecesOf, type TextMark } from './marked-text.ts';
import { storyCss } from './story-panel.css.ts';
import '../list/event-list.ts';

export type StoryText = NonNullable<StoryTextQuery['article']>;

/**
 * One article with its places, times and claims marked in the text, or, where its rights allow no more, the quotes that prove its
 * events and a link. Fires `choose`, `point` (event ids) and `turn` (detail: the id of another article).
 */
export class StoryPanel extends LitElement {
  static override styles = [basics, storyMarks, storyCss];
  static override properties = {
    story: { attribute: false },
    text: { attribute: false },
    focused: { attribute: false },
    pointed: { attribute: false },
    words: { attribute: false },
    stories: { attribute: false },
    compared: { attribute: false },
    editing: { attribute: false },
    follow: { attribute: false },
  };

  story!: StorySummary;
  /** Null while it is fetched. */
  text: StoryText | null = null;
  focused: string | null = null;
  pointed: string | null = null;
  words!: Words;
  /** Scroll to the words that prove what is in focus: for a choice that was made elsewhere, never under the reader's hand. */
  follow = false;
  /** All articles of the view, this one among them. */
  stories: readonly StorySummary[] = [];
  /** Those among them that stand apart by colour and shape. */
  compared: Compared = new Map();
  /** A click on words corrects them; fires `correct` (detail: a target). */
  editing = false;

  override updated(changed: PropertyValues): void {
    if (this.follow && (changed.has('focused') || changed.has('text')) && this.focused && this.text) {
      this.renderRoot.querySelector('.prose .focus')?.scrollIntoView({ block: 'nearest' });
    }
  }

  override render() {
    const { t } = this.words;
    const { story } = this;
    const text = this.text?.id === story.id ? this.text : null;
    const relations = unique(story.events.flatMap((event) => event.spatialRelations));
    const mentions = text?.mentions.edges.map(({ node }) => node) ?? [];
    const places = new Set(mentions.flatMap(({ place }) => (place ? [place.id] : []))).size;
    const events = story.events.length;
    const shape = this.compared.get(story.id);
    return html`<article>
      ${this.stories.length > 1 ? this.#renderTurn() : nothing}
      <p class="kicker">${shape ? html`<i class=${`story-key story-${shape}`}></i> ` : nothing}${this.#kicker(text)}</p>
      <h1 lang=${text?.language ?? nothing}>${text?.text?.startsWith(story.title) ? this.#renderHeadline(text, text.text) : story.title}</h1>
      <p class="counts">
        ${places > 0 ? `${places === 1 ? t('countPlace') : t('countPlaces', { n: places })} · ` : ''}${events === 1 ? t('countEvent') : t('countEvents', { n: events })}
      </p>
      ${text ? this.#renderText(text) : html`<div class="prose waiting" aria-hidden="true"><p></p><p></p><p></p></div>`}
      ${relations.map((relation) => distanceCard(relation, this.words))}
      <h2 class="heading">${t('list')}</h2>
      <event-list
        .events=${story.events}
        .focused=${this.focused}
        .pointed=${this.pointed}
        .words=${this.words}
        .mentions=${mentions}
        .editing=${this.editing}
      ></event-list>
    </article>`;
  }

  #renderTurn() {
    const { t } = this.words;
    const total = this.stories.length;
    const present = this.stories.findIndex(({ id }) => id === this.story.id);
    const turn = (id: string): void => void this.dispatchEvent(new CustomEvent('turn', { detail: id }));
    const by = (step: number) => () => turn(this.stories[(present + step + total) % total]!.id);
    return html`<nav aria-label=${t('stories')}>
      <button aria-label=${t('previousStory')} title=${t('previousStory')} @click=${by(-1)}>‹</button>
      <label>
        <span>${t('storyOf', { n: present + 1, total })}</span>
        <select aria-label=${t('stories')} @change=${(e: Event) => turn((e.target as HTMLSelectElement).value)}>
          ${this.stories.map(({ id, title }) => html`<option value=${id} .selected=${id === this.story.id}>${title}</option>`)}
        </select>
      </label>
      <button aria-label=${t('nextStory')} title=${t('nextStory')} @click=${by(1)}>›</button>
    </nav>`;
  }

  /** "VLADIVOSTOK · ANP/RTR/AFP · 17 september 2023" */
  #kicker(text: StoryText | null): string {
    const places = text?.dateline?.places.flatMap(({ place }) => (place ? [place.name] : [])) ?? [];
    const agencies = text?.dateline?.agencies.join('/') || this.story.sourceName;
    const date = this.story.publishedAt ? this.words.date(this.story.publishedAt) : null;
    return [...places, agencies, date].filter(Boolean).join(' · ');
  }

  /** A headline that opens the text carries its marks and is not said twice. */
  #renderHeadline(text: StoryText, body: string) {
    return this.#renderPieces(
      body,
      0,
      this.story.title.length,
      marksFor(text, this.story.events),
      this.#evidenceInFocus(),
    );
  }

  #renderText(text: StoryText) {
    const { t } = this.words;
    const source = text.url
      ? html`<p class="rights"><a href=${text.url} rel="noopener" target="_top">${t('readAtSource')}${text.source ? ` (${text.source.name})` : ''}</a></p>`
      : nothing;
    if (!text.text) {
      return html`<p class="rights">${t(text.rights === 'LINK' ? 'linkOnly' : 'quotesOnly')}</p>
        ${this.#renderQuotes(text)}${source}`;
    }
    const body = text.text;
    const marks = marksFor(text, this.story.events);
    const focus = this.#evidenceInFocus();
    const { title } = this.story;
    const paragraphs = paragraphsOf(body, body.startsWith(title) ? title.length : 0);
    return html`<div class="prose" lang=${text.language}>
        ${paragraphs.map(({ start, end }) => html`<p>${this.#renderPieces(body, start, end, marks, focus)}</p>`)}
      </div>
      ${source}`;
  }

  /** The sentences that prove the events, each once, in order. */
  #renderQuotes(text: StoryText) {
    const quotes = new Map<string, { exact: string; event: StoryEvent; start: number }>();
    for (const event of this.story.events) {
      for (const { span, article } of event.evidence) {
        if (span.exact && article.id === text.id)
          quotes.set(`${span.start}`, { exact: span.exact, event, start: span.start });
      }
    }
    const marks = marksFor(text, this.story.events);
    return html`<div class="prose quotes" lang=${text.language}>
      ${[...quotes.values()]
        .sort((a, b) => a.start - b.start)
        .map(({ exact, start }) => {
          // Offsets count in the article; a quote is that stretch of it.
          const shifted = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
          return html`<blockquote><p>${this.#renderPieces(exact, 0, exact.length, shifted, [])}</p></blockquote>`;
        })}
    </div>`;
  }

  #renderPieces(
    text: string,
    start: number,
    end: number,
    marks: readonly TextMark[],
    focus: readonly { start: number; end: number }[],
  ) {
    const stretches = cut(start, end, focus);
    return stretches.map((stretch) => {
      const pieces = piecesOf(text, stretch.start, stretch.end, marks).map((piece) =>
        this.#renderPiece(piece.text, piece.mark),
      );
      return stretch.isFocus ? html`<span class="focus">${pieces}</span>` : pieces;
    });
  }

  #renderPiece(text: string, mark: TextMark | null) {
    if (!mark) return text;
    const isEditable = this.editing && mark.kind !== 'claim';
    if (!mark.event && !isEditable) return html`<span class=${`word ${mark.kind}`}>${text}</span>`;
    const isCurrent = mark.event !== null && (mark.event === this.focused || mark.event === this.pointed);
    // An inline button breaks across lines badly; a span with the role and the keys of one does not.
    return html`<span
      class=${`word ${mark.kind}${isCurrent ? ' current' : ''}${isEditable ? ' editable' : ''}`}
      role="button"
      tabindex="0"
      data-event=${mark.event ?? nothing}
      @click=${() => this.#pick(mark)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        this.#pick(mark);
      }}
      @pointerenter=${() => this.#point(mark.event)}
      @pointerleave=${() => this.#point(null)}
      >${text}</span
    >`;
  }

  #pick(mark: TextMark): void {
    const target = this.editing && this.text ? targetOf(mark, this.text) : null;
    if (target) this.dispatchEvent(new CustomEvent('correct', { detail: target, bubbles: true }));
    else this.#choose(mark.event);
  }

  #evidenceInFocus(): { start: number; end: number }[] {
    const event = this.story.events.find(({ id }) => id === this.focused);
    return event?.evidence.filter(({ article }) => article.id === this.story.id).map(({ span }) => span) ?? [];
  }

  #choose(id: string | null): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id, bubbles: true }));
  }

  #point(id: string | null): void {
    this.dispatchEvent(new CustomEvent('point', { detail: id, bubbles: true }));
  }
}

/** The stretch start..end cut where the focus begins and ends. */
function cut(
  start: number,
  end: number,
  focus: readonly { start: number; end: number }[],
): { start: number; end: number; isFocus: boolean }[] {
  const inside = focus.filter((span) => span.start < end && span.end > start);
  const points = [
    ...new Set([start, end, ...inside.flatMap((s) => [Math.max(s.start, start), Math.min(s.end, end)])]),
  ].sort((a, b) => a - b);
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    return { start: from, end: to, isFocus: inside.some((span) => span.start <= from && span.end >= to) };
  });
}

function unique<T extends { id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [each.id, each])).values()];
}

customElements.define('story-panel', StoryPanel);

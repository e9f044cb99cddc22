import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Words } from '../i18n/words.ts';
import { type Compared, shapeOfEvent } from '../selection/compared.ts';
import type { StoryEvent } from '../selection/events.ts';
import { type Extent, extentOf } from '../selection/extent.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics } from '../styles/tokens.ts';
import { paintDensity, type TimeBin } from './density.ts';
import { dateField } from './date-field.ts';
import { timelineCss } from './event-timeline.css.ts';
import { folds } from './folds.ts';
import { type LaneItem, lanesFor, type Placed } from './lanes.ts';
import { dayMs, isRange, startOfDay, textWidth } from './measure.ts';
import { type FoldedScale, foldedScale } from './scale.ts';
import { endTicks, type TickMaker } from './tick.ts';

interface Item {
  readonly event: StoryEvent;
  readonly extent: Extent;
  readonly x0: number;
  readonly x1: number;
  readonly weight: 'focus' | 'story' | 'other';
}

interface Layout {
  readonly key: readonly unknown[];
  readonly lanes: number;
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Beyond these the density strip speaks for the rest; the list has them all. */
const greatestItems = 250;
const laneHeight = 24;
const densityHeight = 34;

/**
 * The timeline of a selection. Fires `choose` (event id), `point` (event id or null) and `brush` (detail: the window in ms, or null
 * for all of it). One tab stop: arrow keys, Home and End go from event to event, Enter opens.
 */
export class EventTimeline extends LitElement {
  static override styles = [basics, storyMarks, timelineCss];
  static override properties = {
    events: { attribute: false },
    axis: { attribute: false },
    focused: { attribute: false },
    pointed: { attribute: false },
    article: { attribute: false },
    compared: { attribute: false },
    counted: { attribute: false },
    window: { attribute: false },
    now: { attribute: false },
    words: { attribute: false },
    theme: { attribute: false },
    width: { state: true },
  };

  /** In order of time. */
  events: readonly StoryEvent[] = [];
  /** The events that the axis is laid out for, so that it stays put while filters come and go; null = `events`. */
  axis: readonly StoryEvent[] | null = null;
  focused: string | null = null;
  pointed: string | null = null;
  article: string | null = null;
  /** The stories that stand apart by colour and shape. */
  compared: Compared = new Map();
  /** Where there are too many events to send: what the server counted, for the axis and its density; null = `axis`. */
  counted: readonly TimeBin[] | null = null;
  window: Extent | null = null;
  /** Up to when playback shows what happened, in ms; null = everything. */
  now: number | null = null;
  words!: Words;
  theme = 'light';
  greatestLanes = 6;
  width = 0;
  ticks: TickMaker = endTicks;

  #scale: FoldedScale = foldedScale([], { width: 600 });
  #layout: Layout | null = null;
  #tabStop: string | null = null;
  readonly #resize = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry!.contentRect.width);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override updated(changed: PropertyValues): void {
    if (changed.size === 1 && changed.has('pointed')) return;
    const canvas = this.renderRoot.querySelector('canvas');
    if (canvas)
      paintDensity(
        canvas,
        this.counted ?? this.#dated().map(({ extent }) => ({ extent, count: 1 })),
        this.#scale,
        this.width,
        densityHeight,
      );
  }

  override render() {
    if (this.width === 0) return nothing;
    const { t, language } = this.words;
    const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
    this.#scale = foldedScale(
      this.counted?.map(({ extent }) => extent) ??
        (this.axis ?? this.events).map((event) => extentOf(event.when)).filter((extent) => extent !== null),
      { width: this.width, margin: this.width < 500 ? 18 : 30 },
    );
    const items = this.#dated();
    const undated = this.events.filter((event) => !extentOf(event.when));
    const { lanes, placed } = this.#layOut(items);
    const height = densityHeight + lanes * laneHeight + 34;
    const stop = this.#stop();
    return html`
      ${this.#renderTools()}
      <div class="plot" style="height:${height}px">
        <canvas aria-hidden="true" style="height:${densityHeight}px"></canvas>
        ${this.#renderWindow(height)} ${this.#renderNow(height)}
        ${folds(this.#scale, height - 24, this.words)}
        <ol class="items" aria-label=${t('timeline')} @keydown=${this.#onKey}>
          ${items.map((item) => {
            const place = placed.get(item.event.id);
            return place ? this.#renderItem(item, place, stop) : nothing;
          })}
        </ol>
        <div class="axis" aria-hidden="true" style="top:${height - 22}px">
          ${this.#renderTicks(locale)}
        </div>
        ${this.#renderHandles()}
      </div>
      ${
        undated.length > 0
          ? html`<div class="undated">
            <span>${t('undated')}</span>
            <ol aria-label=${t('undated')} @keydown=${this.#onKey}>
              ${undated.map((event) => html`<li>${this.#button(event, 'dot unknown', stop, '')}</li>`)}
            </ol>
          </div>`
          : nothing
      }
    `;
  }

  #renderTools() {
    const { t } = this.words;
    const whole = this.#whole();
    const from = this.window?.from ?? whole.from;
    const to = this.window?.to ?? whole.to;
    return html`<div class="tools">
      <div class="steps">
        <button aria-label=${t('previousEvent')} title=${t('previousEvent')} @click=${() => this.#step(-1)}>‹</button>
        <button aria-label=${t('nextEvent')} title=${t('nextEvent')} @click=${() => this.#step(1)}>›</button>
      </div>
      <slot></slot>
      <span class="dates">
        ${dateField('from', from, this.words, (ms) => this.#onDate(ms, 'from'))} ${dateField('to', to - 1, this.words, (ms) => this.#onDate(ms, 'to'))}
      </span>
      ${this.window ? html`<button class="reset" @click=${() => this.#brush(null)}>${t('allTime')}</button>` : nothing}
    </div>`;
  }

  /** Where playback stands. */
  #renderNow(height: number) {
    if (this.now === null) return nothing;
    return html`<div class="now" style="left:${this.#scale.x(this.now)}px; height:${height - 24}px"></div>`;
  }

  #renderWindow(height: number) {
    if (!this.window) return nothing;
    const x0 = this.#scale.x(this.window.from);
    const x1 = this.#scale.x(this.window.to);
    return html`<div class="window" style="left:${x0}px; width:${Math.max(2, x1 - x0)}px; height:${height - 24}px"></div>`;
  }

  /** Two native sliders over the density strip; only their handles take the pointer. */
  #renderHandles() {
    const { t, dateMs } = this.words;
    const whole = this.#whole();
    const from = Math.round(this.#scale.x(this.window?.from ?? whole.from));
    const to = Math.round(this.#scale.x(this.window?.to ?? whole.to));
    const slider = (end: 'from' | 'to', x: number) => html`<input
      type="range"
      class=${end}
      min="0"
      max=${this.width}
      step="1"
      .value=${String(x)}
      aria-label=${t(end === 'from' ? 'windowStart' : 'windowEnd')}
      aria-valuetext=${dateMs(this.#scale.invert(x) - (end === 'to' ? 1 : 0))}
      @input=${(e: Event) => this.#onSlide(e, end)}
      @keydown=${(e: KeyboardEvent) => this.#onSlideKey(e, end)}
    />`;
    return html`<div class="handles" style="height:${densityHeight + 8}px">${slider('from', from)}${slider('to', to)}</div>`;
  }

  #renderTicks(locale: string) {
    let free = Number.NEGATIVE_INFINITY;
    return this.#scale.segments.map((segment) => {
      // The first tick that shows says the year, since a fold may hide which one it is.
      let year = String(new Date((segment.from + segment.to) / 2).getUTCFullYear());
      return this.ticks(segment, locale).map((tick) => {
        const x = this.#scale.x(tick.ms);
        const label = tick.label.includes(year) ? tick.label : `${tick.label} ${year}`.trim();
        const half = label.length * 3.3 + 4;
        const middle = Math.max(half, Math.min(x, this.width - half));
        const isShown = middle - half >= Math.max(free, 0) && Math.abs(middle - x) < half;
        if (isShown) {
          free = middle + half;
          year = '';
        }
        return html`<i style="left:${x}px"></i>${isShown ? html`<span style="left:${middle}px">${label}</span>` : nothing}`;
      });
    });
  }

  #renderItem(item: Item, placed: Placed, stop: string | null) {
    const { event, weight, x0, x1 } = item;
    const long = isRange(item);
    const approximate = event.when?.approximate || event.when?.uncertain;
    const story = shapeOfEvent(event, this.compared);
    const shape = `${long ? 'range' : 'dot'} ${weight}${story ? ` compared story-${story}` : ''}${approximate ? ' approximate' : ''}${this.#isInWindow(item.extent) ? '' : ' outside'} label-${placed.label}`;
    const top = densityHeight + 10 + placed.lane * laneHeight;
    const left = long ? x0 : (x0 + x1) / 2 + placed.shift;
    const style = `left:${left}px; top:${top}px; ${long ? `width:${x1 - x0}px` : ''}`;
    return html`<li style=${style} class=${shape}>${this.#button(event, '', stop, placed.label === 'none' ? '' : this.#label(item))}</li>`;
  }

  #button(event: StoryEvent, shape: string, stop: string | null, label: string) {
    return html`<button
      class=${`${shape}${event.id === this.focused ? ' current' : ''}`}
      data-event=${event.id}
      tabindex=${event.id === stop ? 0 : -1}
      aria-current=${event.id === this.focused ? 'true' : 'false'}
      aria-label=${`${this.words.when(event.when, 'long')}: ${event.title}, ${this.words.where(event.where)}`}
      title=${`${this.words.when(event.when, 'short')} · ${event.title}`}
      @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: event.id }))}
      @pointerenter=${() => this.dispatchEvent(new CustomEvent('point', { detail: event.id }))}
      @pointerleave=${() => this.dispatchEvent(new CustomEvent('point', { detail: null }))}
      @focus=${() => this.dispatchEvent(new CustomEvent('point', { detail: event.id }))}
      @blur=${() => this.dispatchEvent(new CustomEvent('point', { detail: null }))}
    ><i></i>${label ? html`<span>${label}</span>` : nothing}</button>`;
  }

  /** "Reis, Artjom"; an approximate time keeps the words of the text. */
  #label({ event }: Item): string {
    const { t } = this.words;
    const place = event.where ? event.where.place.name : '';
    const words = (event.when?.approximate || event.when?.uncertain) && event.when.text ? ` “${event.when.text}”` : '';
    return `${t(event.kind)}${place ? `, ${place}` : ''}${words}`;
  }

  /** Lanes for the items that are drawn one by one; only what moves them lays them out anew, and pointing does not. */
  #layOut(items: readonly Item[]): Layout {
    const key = [this.events, this.axis, this.counted, this.focused, this.article, this.width, this.words];
    if (this.#layout && key.every((part, i) => part === this.#layout!.key[i])) return this.#layout;
    const weighed = items.map((item) => this.#laneItem(item)).sort((a, b) => b.weight - a.weight);
    const { segments } = this.#scale;
    const gaps = segments.slice(1).map(({ x0 }, i) => [segments[i]!.x1, x0] as const);
    const { lanes, placed } = lanesFor(weighed.slice(0, greatestItems), 3, this.greatestLanes, this.width, gaps);
    this.#layout = { key, lanes, placed: new Map(placed.map((each) => [each.id, each])) };
    return this.#layout;
  }

  #laneItem(item: Item): LaneItem {
    const isFocus = item.event.id === this.focused;
    const weight = isFocus ? 3 : item.event.evidence.some(({ article }) => article.id === this.article) ? 2 : 1;
    const long = isRange(item);
    const middle = (item.x0 + item.x1) / 2;
    return {
      id: item.event.id,
      x0: long ? item.x0 : middle,
      x1: long ? item.x1 : middle,
      room: long ? undefined : [item.x0, item.x1],
      labelWidth: textWidth(this.#label(item), isFocus),
      weight,
    };
  }

  #dated(): Item[] {
    return this.events.flatMap((event) => {
      const extent = extentOf(event.when);
      if (!extent) return [];
      const isStory = event.evidence.some(({ article }) => article.id === this.article);
      const weight = event.id === this.focused || event.id === this.pointed ? 'focus' : isStory ? 'story' : 'other';
      return [{ event, extent, x0: this.#scale.x(extent.from), x1: this.#scale.x(extent.to), weight }];
    });
  }

  #isInWindow(extent: Extent): boolean {
    if (this.now !== null && extent.from >= this.now) return false;
    return !this.window || (extent.from < this.window.to && extent.to > this.window.from);
  }

  /** The axis from its first to its last whole day. */
  #whole(): Extent {
    const { segments } = this.#scale;
    return { from: startOfDay(segments[0]!.from), to: startOfDay(segments.at(-1)!.to) + dayMs };
  }

  #stop(): string | null {
    const ids = this.#reachable();
    if (this.#tabStop && ids.includes(this.#tabStop)) return this.#tabStop;
    return this.focused && ids.includes(this.focused) ? this.focused : (ids[0] ?? null);
  }

  /** The events that have an item of their own, in order of time. */
  #reachable(): string[] {
    return this.events
      .filter((event) => !extentOf(event.when) || this.#layout?.placed.has(event.id))
      .map(({ id }) => id);
  }

  #onKey(event: KeyboardEvent): void {
    const ids = this.#reachable();
    const at = ids.indexOf(this.#stop() ?? '');
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#tabStop = ids[Math.max(0, Math.min(ids.length - 1, next))] ?? null;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`button[data-event="${CSS.escape(this.#tabStop ?? '')}"]`)?.focus();
    });
  }

  #step(by: number): void {
    const ids = this.events.map(({ id }) => id);
    const at = this.focused ? ids.indexOf(this.focused) : by > 0 ? -1 : ids.length;
    const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))];
    if (next) this.dispatchEvent(new CustomEvent('choose', { detail: next }));
  }

  #brush(window: Extent | null): void {
    this.dispatchEvent(new CustomEvent('brush', { detail: window }));
  }

  #onDate(ms: number, end: 'from' | 'to'): void {
    const whole = this.#whole();
    const present = this.window ?? whole;
    const window =
      end === 'from'
        ? { from: ms, to: Math.max(present.to, ms + dayMs) }
        : { from: Math.min(present.from, ms), to: ms + dayMs };
    this.#brush(window);
  }

  #onSlide(event: Event, end: 'from' | 'to'): void {
    this.#moveEnd(end, startOfDay(this.#scale.invert(Number((event.target as HTMLInputElement).value)) + dayMs / 2));
  }

  /** Arrow keys move a handle by a day, Page keys by a week: a pixel means nothing to a keyboard. */
  #onSlideKey(event: KeyboardEvent, end: 'from' | 'to'): void {
    const days = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 7, PageDown: -7 }[event.key];
    if (days === undefined) return;
    event.preventDefault();
    const present = this.window ?? this.#whole();
    this.#moveEnd(end, this.#beyondFold(present[end] + days * dayMs, days));
  }

  /** A time inside a fold goes on to the fold's other side, or years of key presses would go by unseen. */
  #beyondFold(ms: number, direction: number): number {
    const { segments } = this.#scale;
    const next = segments.findIndex(({ from }) => from > ms);
    if (next <= 0 || ms <= segments[next - 1]!.to) return ms;
    return direction > 0 ? startOfDay(segments[next]!.from) : startOfDay(segments[next - 1]!.to) + dayMs;
  }

  #moveEnd(end: 'from' | 'to', ms: number): void {
    const whole = this.#whole();
    const present = this.window ?? whole;
    const moved =
      end === 'from'
        ? { from: Math.max(whole.from, Math.min(ms, present.to - dayMs)), to: present.to }
        : { from: present.from, to: Math.min(whole.to, Math.max(ms, present.from + dayMs)) };
    this.#brush(moved.from <= whole.from && moved.to >= whole.to ? null : moved);
  }
}

customElements.define('event-timeline', EventTimeline);

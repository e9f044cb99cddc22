import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Compared } from '../selection/compared.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { MapWindow } from '../selection/selection.ts';
import { storyMarks } from '../styles/story-marks.ts';
import { basics } from '../styles/tokens.ts';
import { BaseMap } from './base-map.ts';
import { chooser } from './chooser.ts';
import { controls } from './controls.ts';
import { type CrowdCluster, crowdMarks } from './crowd.ts';
import { mapCss } from './event-map.css.ts';
import { isInView, windowFor } from './in-view.ts';
import { type LabelContent, paintLabels, withRoom } from './label-layer.ts';
import { leafletCss } from './leaflet.css.ts';
import { createMapView, type MapView } from './leaflet.ts';
import { MarkButtons } from './mark-buttons.ts';
import { type Clusterer, type Looking, type Mark, marksOf } from './marks.ts';
import { CountryOutlines } from './outlines.ts';
import { paintOverlay } from './overlay.ts';
import { type Palette, readPalette } from './palette.ts';
import { boxAround, boxOfStory } from './shapes.ts';
import { type OutlineSource, StoryOverlay } from './story-overlay.ts';

/**
 * The map of a selection. Fires `choose` (detail: event id), `point` (event id or null) and `window` (detail: what it shows, and
 * whether the reader moved it).
 */
export class EventMap extends LitElement {
  static override styles = [basics, storyMarks, leafletCss, mapCss];
  static override properties = {
    events: { attribute: false },
    focused: { attribute: false },
    pointed: { attribute: false },
    article: { attribute: false },
    compared: { attribute: false },
    crowd: { attribute: false },
    words: { attribute: false },
    theme: { attribute: false },
    open: { state: true },
  };

  events: readonly StoryEvent[] = [];
  focused: string | null = null;
  pointed: string | null = null;
  article: string | null = null;
  /** The stories that stand apart by colour and shape. */
  compared: Compared = new Map();
  /** Where there are too many events to send: what the server counted, drawn instead of `events`. */
  crowd: readonly CrowdCluster[] | null = null;
  words!: Words;
  theme = 'light';
  /** Its name among landmarks, where a page has more maps than one. */
  label: string | null = null;
  gestures: 'map' | 'page' = 'map';
  /** Whether it offers itself as a picture; a click fires `save`. */
  canSave = false;
  clusterer: Clusterer | null = null;
  outlines: OutlineSource | null = null;
  /** The mark whose list is open. */
  open: Mark | null = null;

  #view: MapView | null = null;
  #palette: Palette | null = null;
  #marks: readonly Mark[] = [];
  #byReader = false;
  readonly #buttons = new MarkButtons({ pick: (key) => this.#pick(key), point: (key) => this.#point(key) });
  readonly #base = new BaseMap(() => this.#view?.repaint());
  readonly #overlay = new StoryOverlay(new CountryOutlines(this.#base, () => this.#view?.repaint()));
  /** What was fitted last, while the reader has not moved the map since: a change of size fits it again. */
  #fitted: { readonly box: ViewBox; readonly maxZoom: number } | null = null;
  readonly #resize = new ResizeObserver(() => {
    this.#view?.resize();
    if (this.#fitted) this.#fit(this.#fitted.box, false, this.#fitted.maxZoom);
  });

  override firstUpdated(): void {
    const element = this.renderRoot.querySelector<HTMLElement>('.map')!;
    const palette = (): Palette => (this.#palette ??= readPalette(this));
    this.#view = createMapView(element, {
      gestures: this.gestures,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      painters: [
        (context, frame) => this.#base.paint(context, frame, palette()),
        (context, frame) =>
          paintOverlay(context, frame, this.#overlay.shapes, palette(), (draw) =>
            this.#base.onLand(context, frame, draw),
          ),
        (context, frame) => paintLabels(context, frame, this.#labels, palette()),
      ],
      onRest: () => this.#atRest(),
    });
    for (const gesture of ['pointerdown', 'wheel', 'keydown']) {
      element.addEventListener(gesture, this.#onGesture, { passive: true });
    }
    this.#resize.observe(this);
    this.#base.load().catch(() => this.dispatchEvent(new CustomEvent('map-failed')));
    this.#refresh();
    this.#atRest();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#view?.destroy();
    this.#view = null;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('theme') && this.#palette) {
      this.#palette = null;
      this.#view?.repaint();
    }
    if (['events', 'focused', 'article', 'compared', 'crowd', 'words'].some((name) => changed.has(name)))
      this.#refresh();
    else if (changed.has('pointed')) this.#showPointed(changed.get('pointed') as string | null);
    if (changed.has('open') && this.open) this.renderRoot.querySelector<HTMLElement>('.chooser button')?.focus();
  }

  get #labels(): LabelContent {
    const marked = new Set(this.#marks.flatMap((mark) => mark.events.map(({ where }) => where?.place.name)));
    const { routes, relations } = this.#overlay.shapes;
    const stops = routes.flatMap((route) => route.stops).filter(({ name }) => !marked.has(name));
    const lines = [...routes.flatMap((route) => route.lines), ...relations.flatMap((relation) => relation.line)];
    return {
      marks: this.#marks,
      pills: this.#overlay.pills,
      stops,
      lines,
      base: this.#base,
      language: this.words.language,
    };
  }

  /** Brings a story into view. */
  fitStory(events: readonly StoryEvent[], animate = true): void {
    // One place alone is shown with the country around it.
    const box = boxOfStory(events);
    const isOnePlace = box !== null && box[0] === box[2] && box[1] === box[3];
    this.#fit(box, animate, isOnePlace ? 5.25 : 7.5);
  }

  /** Brings everything into view, areas by their label points. */
  fitAll(animate = true): void {
    this.#fit(
      boxAround(
        this.events.flatMap(({ where }) =>
          where ? [[where.place.point.longitude, where.place.point.latitude] as const] : [],
        ),
      ),
      animate,
      6,
    );
  }

  look(window: MapWindow, animate = true): void {
    this.#fitted = null;
    this.#view?.look(window, animate && !this.#still);
  }

  /** Moves just enough to show an event; stays where the reader is when it is in view already. */
  reveal(event: StoryEvent): void {
    const { where } = event;
    if (!this.#view || !where) return;
    if (!isInView(where, this.#view.box())) this.look(windowFor(where, this.#view.zoom()));
  }

  /** What is drawn of the map as it is seen, `ratio` pixels for each of the screen's; null before it is. */
  ground(ratio: number): HTMLCanvasElement | null {
    return this.#view?.picture(ratio) ?? null;
  }

  /** The marks that lie on it as buttons, and where: in pixels from its corner. */
  marks(): readonly { readonly mark: Mark; readonly x: number; readonly y: number }[] {
    return this.#marks.map((mark) => {
      const [x, y] = this.#view!.toPixel(mark.at);
      return { mark, x, y };
    });
  }

  box(): ViewBox | null {
    return this.#view?.box() ?? null;
  }

  /** Where it looks; null before it does. */
  looksAt(): { readonly box: ViewBox; readonly zoom: number } | null {
    return this.#view && { box: this.#view.box(), zoom: this.#view.zoom() };
  }

  /** True once it can be told where to look. */
  get isReady(): boolean {
    return this.#view !== null;
  }

  override render() {
    const { t } = this.words;
    return html`
      <div class="map" role="region" aria-label=${this.label ?? t('mapHelp')} @keydown=${this.#onKey}></div>
      ${controls(t, {
        zoom: (steps) => this.#zoom(steps),
        fitStory: () => this.dispatchEvent(new CustomEvent('fit-story')),
        fitAll: () => this.fitAll(),
        save: this.canSave ? () => this.dispatchEvent(new CustomEvent('save')) : null,
      })}
      ${this.open ? this.#renderChooser(this.open) : nothing}
      <p class="attribution">${t('attribution')}</p>
    `;
  }

  #renderChooser(mark: Mark) {
    const [x, y] = this.#view?.toPixel(mark.at) ?? [0, 0];
    const left = Math.max(8, Math.min(x - 20, this.clientWidth - 308));
    const top = Math.max(8, Math.min(y + 18, this.clientHeight - 220));
    return chooser(mark, { left, top }, this.words, (id) => this.#choose(id), this.#closeChooser);
  }

  #closeChooser = (): void => {
    const key = this.open?.key;
    this.open = null;
    if (key) this.#buttons.focus(key);
  };

  #choose(id: string): void {
    this.open = null;
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }

  #onGesture = (): void => {
    this.#byReader = true;
    this.#fitted = null;
  };

  #zoom(steps: number): void {
    this.#onGesture();
    this.#view?.zoomBy(steps);
  }

  get #still(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #fit(box: ViewBox | null, animate: boolean, maxZoom: number): void {
    if (!box || !this.#view) return;
    this.#fitted = { box, maxZoom };
    this.#view.fit(box, { animate: animate && !this.#still, maxZoom });
  }

  #atRest(): void {
    if (!this.#view) return;
    this.open = null;
    this.#placeMarks();
    this.dispatchEvent(
      new CustomEvent('window', { detail: { window: this.#view.window(), byReader: this.#byReader } }),
    );
    this.#byReader = false;
  }

  get #looking(): Looking {
    return { event: this.focused, pointed: this.pointed, article: this.article };
  }

  #refresh(): void {
    if (!this.#view) return;
    this.#placeMarks();
    void this.#drawOverlay();
  }

  #placeMarks(): void {
    const view = this.#view!;
    this.#marks = this.crowd ? crowdMarks(this.crowd, this.focused) : this.#ownMarks(view);
    const [west, south, east, north] = view.box();
    const isNear = ({ at: [longitude, latitude] }: Mark): boolean => {
      const x = longitude + 360 * Math.round(((west + east) / 2 - longitude) / 360);
      return latitude > south - 5 && latitude < north + 5 && x > west - 8 && x < east + 8;
    };
    const shown = this.#marks.filter(isNear);
    const buttons = this.#buttons.show(shown, this.words);
    view.setMarkers(
      shown.map((mark, i) => ({
        key: mark.key,
        at: mark.at,
        element: buttons[i]!,
        raised: mark.weight === 'focus',
      })),
    );
    view.repaint();
  }

  #ownMarks(view: MapView): Mark[] {
    const all = marksOf(this.events, { ...this.#looking, pointed: null }, this.compared);
    const points = all.filter((mark) => mark.shape === 'point');
    const clustered = this.clusterer ? this.clusterer(points, view.zoom()) : points;
    return withRoom([...clustered, ...all.filter((mark) => mark.shape === 'area')], view.toPixel);
  }

  /** Pointing changes no mark's place, so nothing is laid out anew: one mark lights up, or the area that it names. */
  #showPointed(before: string | null): void {
    const isArea = (id: string | null): boolean =>
      id !== null && this.#marks.some(({ shape, ids }) => shape === 'area' && ids.includes(id));
    for (const mark of this.#marks) {
      this.#buttons.light(mark.key, this.pointed !== null && mark.ids.includes(this.pointed));
    }
    if (isArea(this.pointed) || isArea(before)) void this.#drawOverlay();
  }

  #pick(key: string): void {
    const mark = this.#marks.find((each) => each.key === key);
    if (!mark || !this.#view) return;
    if (mark.count === 1) this.#choose(mark.ids[0]!);
    else if (mark.shape === 'cluster' && this.#view.zoom() < 9) {
      this.#byReader = true;
      this.#fit(mark.box ?? boxAround(mark.events.flatMap(({ where }) => pointOf(where))), true, this.#view.zoom() + 3);
    } else if (mark.events.length > 0) this.open = mark;
  }

  #point(key: string | null): void {
    const mark = this.#marks.find((each) => each.key === key);
    if (key === null || mark?.events.length === 1)
      this.dispatchEvent(new CustomEvent('point', { detail: mark?.ids[0] ?? null }));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.open = null;
  }

  async #drawOverlay(): Promise<void> {
    const isLaid = await this.#overlay.lay({
      events: this.events,
      looking: this.#looking,
      compared: this.compared,
      words: this.words,
      isNarrow: this.clientWidth < 700,
      outlines: this.outlines,
    });
    if (isLaid) this.#view?.repaint();
  }
}

function pointOf(where: StoryEvent['where']): readonly (readonly [number, number])[] {
  return where?.point ? [[where.point.longitude, where.point.latitude]] : [];
}

customElements.define('event-map', EventMap);

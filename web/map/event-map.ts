import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { StoryEvent } from '../selection/events.ts';
import type { ViewBox } from '../selection/filter.ts';
import type { MapWindow } from '../selection/selection.ts';
import { basics } from '../styles/tokens.ts';
import { BaseMap, countryOutline } from './base-map.ts';
import { chooser, markWords } from './chooser.ts';
import { controls } from './controls.ts';
import { mapCss } from './event-map.css.ts';
import { type LabelContent, markRadius, paintLabels, type Pill, withRoom } from './label-layer.ts';
import { createMapView, type MapView } from './leaflet.ts';
import { isInView, windowFor } from './in-view.ts';
import { leafletCss } from './leaflet.css.ts';
import { type Clusterer, type Looking, type Mark, marksOf, weightOf } from './marks.ts';
import { type AreaShape, type OverlayShapes, paintOverlay, shapeOf } from './overlay.ts';
import { type Palette, readPalette } from './palette.ts';
import { boxAround, boxOfStory, relationPill, relationShape, ringsIn, routesOf } from './shapes.ts';

/** A GeoJSON outline of a place that is no country; null where there is none. */
export type OutlineSource = (placeId: string) => Promise<unknown>;

interface Outline {
  readonly rings: Float64Array[];
  readonly border: Float64Array[];
}

/**
 * The map of a selection. Fires `choose` (detail: event id), `point` (event id or null) and `window` (detail: what it shows, and
 * whether the reader moved it).
 */
export class EventMap extends LitElement {
  static override styles = [basics, leafletCss, mapCss];
  static override properties = {
    events: { attribute: false },
    focused: { attribute: false },
    pointed: { attribute: false },
    article: { attribute: false },
    words: { attribute: false },
    theme: { attribute: false },
    open: { state: true },
  };

  events: readonly StoryEvent[] = [];
  focused: string | null = null;
  pointed: string | null = null;
  article: string | null = null;
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
  #pills: Pill[] = [];
  #overlay: OverlayShapes = { areas: [], routes: [], relations: [] };
  #overlayTurn = 0;
  #byReader = false;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #areas = new Map<string, Promise<Outline>>();
  readonly #base = new BaseMap(() => this.#view?.repaint());
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
          paintOverlay(context, frame, this.#overlay, palette(), (draw) => this.#base.onLand(context, frame, draw)),
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
    if (['events', 'focused', 'article', 'words'].some((name) => changed.has(name))) this.#refresh();
    else if (changed.has('pointed')) this.#showPointed(changed.get('pointed') as string | null);
    if (changed.has('open') && this.open) this.renderRoot.querySelector<HTMLElement>('.chooser button')?.focus();
  }

  get #labels(): LabelContent {
    const marked = new Set(this.#marks.flatMap((mark) => mark.events.map(({ where }) => where?.place.name)));
    const { routes, relations } = this.#overlay;
    const stops = routes.flatMap((route) => route.stops).filter(({ name }) => !marked.has(name));
    const lines = [...routes.flatMap((route) => route.lines), ...relations.flatMap((relation) => relation.line)];
    return { marks: this.#marks, pills: this.#pills, stops, lines, base: this.#base, language: this.words.language };
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

  /** The map as it is seen, twice as sharp, with its sources named. */
  async picture(): Promise<HTMLCanvasElement | null> {
    const { paintAttribution, paintMarks } = await import('./mark-painter.ts');
    const view = this.#view;
    if (!view) return null;
    const canvas = view.picture(2);
    const context = canvas.getContext('2d')!;
    const palette = readPalette(this);
    paintMarks(context, this.#marks, view.toPixel, palette);
    paintAttribution(context, this.words.t('attribution'), this.clientWidth, this.clientHeight, palette);
    return canvas;
  }

  box(): ViewBox | null {
    return this.#view?.box() ?? null;
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
    if (key) this.#buttons.get(key)?.focus();
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
    const all = marksOf(this.events, { ...this.#looking, pointed: null });
    const points = all.filter((mark) => mark.shape === 'point');
    const clustered = this.clusterer ? this.clusterer(points, view.zoom()) : points;
    this.#marks = withRoom([...clustered, ...all.filter((mark) => mark.shape === 'area')], view.toPixel);
    const [west, south, east, north] = view.box();
    const isNear = ({ at: [longitude, latitude] }: Mark): boolean => {
      const x = longitude + 360 * Math.round(((west + east) / 2 - longitude) / 360);
      return latitude > south - 5 && latitude < north + 5 && x > west - 8 && x < east + 8;
    };
    const shown = this.#marks.filter(isNear);
    const keep = new Set(shown.map(({ key }) => key));
    for (const key of this.#buttons.keys()) if (!keep.has(key)) this.#buttons.delete(key);
    view.setMarkers(
      shown.map((mark) => ({
        key: mark.key,
        at: mark.at,
        element: this.#button(mark),
        raised: mark.weight === 'focus',
      })),
    );
    this.#setTabStop(shown);
    view.repaint();
  }

  /** One tab stop for all marks: the one in focus, else the first. */
  #setTabStop(marks: readonly Mark[]): void {
    const stop = marks[0]?.key;
    for (const [key, button] of this.#buttons) button.tabIndex = key === stop ? 0 : -1;
  }

  #button(mark: Mark): HTMLButtonElement {
    const button = this.#buttons.get(mark.key) ?? this.#makeButton(mark.key);
    const count = mark.events.length;
    button.className = `mark ${mark.shape} ${mark.weight}${mark.uncertain ? ' uncertain' : ''}`;
    button.style.setProperty('--radius', `${markRadius(mark)}px`);
    button.style.setProperty('--shift', `${mark.shift}px`);
    button.textContent = mark.shape === 'area' ? mark.name : count > 1 ? String(count) : '';
    if (mark.shape === 'area' && count > 1)
      button.append(Object.assign(document.createElement('span'), { textContent: String(count) }));
    button.setAttribute('aria-label', markWords(mark, this.words));
    return button;
  }

  #makeButton(key: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => this.#pick(key));
    button.addEventListener('pointerenter', () => this.#point(key));
    button.addEventListener('pointerleave', () => this.dispatchEvent(new CustomEvent('point', { detail: null })));
    button.addEventListener('keydown', (event) => this.#onMarkKey(event, key));
    this.#buttons.set(key, button);
    return button;
  }

  /** Pointing changes no mark's place, so nothing is laid out anew: one mark lights up, or the area that it names. */
  #showPointed(before: string | null): void {
    const isArea = (id: string | null): boolean =>
      this.#marks.some((m) => m.shape === 'area' && m.events.some((e) => e.id === id));
    for (const mark of this.#marks) {
      this.#buttons.get(mark.key)?.classList.toggle(
        'pointed',
        mark.events.some(({ id }) => id === this.pointed),
      );
    }
    if (isArea(this.pointed) || isArea(before)) void this.#drawOverlay();
  }

  #pick(key: string): void {
    const mark = this.#marks.find((each) => each.key === key);
    if (!mark || !this.#view) return;
    if (mark.events.length === 1) this.#choose(mark.events[0]!.id);
    else if (mark.shape === 'cluster' && this.#view.zoom() < 9) {
      this.#byReader = true;
      const points = mark.events.flatMap(({ where }) =>
        where?.point ? [[where.point.longitude, where.point.latitude] as const] : [],
      );
      this.#fit(boxAround(points), true, this.#view.zoom() + 3);
    } else this.open = mark;
  }

  #point(key: string): void {
    const mark = this.#marks.find((each) => each.key === key);
    if (mark?.events.length === 1) this.dispatchEvent(new CustomEvent('point', { detail: mark.events[0]!.id }));
  }

  /** Arrow keys go from mark to mark in order of weight, so that the map is one tab stop. */
  #onMarkKey(event: KeyboardEvent, key: string): void {
    const keys = [...this.#buttons.keys()];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = this.#buttons.get(keys[(keys.indexOf(key) + step + keys.length) % keys.length]!);
    for (const button of this.#buttons.values()) button.tabIndex = -1;
    if (next) next.tabIndex = 0;
    next?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.open = null;
  }

  /** Routes and relations of what is in focus, or of the whole story when no event is; areas of every event. */
  async #drawOverlay(): Promise<void> {
    const turn = ++this.#overlayTurn;
    const looking = this.#looking;
    const inStory = this.events.filter((event) => weightOf(event, looking) !== 'other');
    const focused = inStory.filter((event) => event.id === this.focused);
    const detailed = focused.some((event) => event.routes.length + event.spatialRelations.length > 0)
      ? focused
      : inStory;
    const routes = routesOf(detailed);
    const relations = [
      ...new Map(detailed.flatMap((event) => event.spatialRelations).map((each) => [each.id, each])).values(),
    ];
    const [areas, shapes] = await Promise.all([this.#areaShapes(looking), Promise.all(relations.map(relationShape))]);
    if (turn !== this.#overlayTurn) return;
    this.#overlay = { areas, routes: routes.shapes, relations: shapes };
    this.#pills = [
      ...relations.flatMap((relation, i) => relationPill(relation, shapes[i]!, this.words, this.clientWidth < 700)),
      ...routes.pills(this.words),
    ];
    this.#view?.repaint();
  }

  async #areaShapes(looking: Looking): Promise<AreaShape[]> {
    const marks = marksOf(this.events, looking)
      .filter((mark) => mark.shape === 'area')
      .reverse();
    const areas = await Promise.all(
      marks.map(async (mark) => {
        const { place } = mark.events[0]!.where!;
        const outline = await this.#outlineOf(place.id, place.kind, place.countryCode ?? null);
        return { ...outline, emphasis: mark.weight, disputed: place.disputedBy.length > 0 };
      }),
    );
    return areas.filter(({ rings }) => rings.length > 0);
  }

  #outlineOf(placeId: string, kind: string, countryCode: string | null): Promise<Outline> {
    let outline = this.#areas.get(placeId);
    if (!outline) {
      const isCountry = kind === 'COUNTRY' && countryCode !== null;
      outline = (
        isCountry
          ? countryOutline(countryCode)
          : Promise.resolve(this.outlines?.(placeId))
              .then((geometry) => ringsIn(geometry))
              .then((rings) => ({ rings, border: rings }))
      )
        .then((found) => ({ rings: shapeOf(found?.rings ?? []), border: shapeOf(found?.border ?? []) }))
        .catch(() => ({ rings: [], border: [] }));
      this.#areas.set(placeId, outline);
    }
    return outline;
  }
}

customElements.define('event-map', EventMap);

/**
 * The only module that knows Leaflet, and the only place where positions turn to its latitude-longitude order.
 * It gives the map's gestures, projection and markers; everything drawn is ours, on canvases it keeps in step.
 */
import * as L from 'leaflet';
import type { ViewBox } from '../selection/filter.ts';
import type { MapWindow } from '../selection/selection.ts';
import type { LonLat } from './mercator.ts';

/** What a painter needs to draw a stretch of the world: `x * scale - originX` is a pixel for a world coordinate of `mercator.ts`. */
export interface Frame {
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** The part of the frame that is in sight; the rest waits just outside for a pan. */
  readonly sight: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Which copies of the world are in the frame: 0 is the usual one, -1 the one to its west. */
  readonly worlds: readonly number[];
}

export type Painter = (context: CanvasRenderingContext2D, frame: Frame) => void;

export interface MarkerSpec {
  readonly key: string;
  readonly at: LonLat;
  readonly element: HTMLElement;
  readonly raised?: boolean;
}

export interface MapViewOptions {
  /** From the ground up. */
  readonly painters: readonly Painter[];
  readonly onRest: () => void;
  /** An embed leaves wheel and one finger to the page around it. */
  readonly gestures: 'map' | 'page';
  readonly reducedMotion: boolean;
}

export interface MapView {
  zoom(): number;
  box(): ViewBox;
  window(): MapWindow;
  /** Pixels from the element's corner, in the copy of the world nearest to the centre. */
  toPixel(at: LonLat): [x: number, y: number];
  fit(box: ViewBox, options: { animate: boolean; maxZoom: number }): void;
  look(window: MapWindow, animate: boolean): void;
  zoomBy(steps: number): void;
  setMarkers(markers: readonly MarkerSpec[]): void;
  repaint(): void;
  /** What the painters draw of what is in sight, `ratio` pixels for each of the screen's. */
  picture(ratio: number): HTMLCanvasElement;
  resize(): void;
  destroy(): void;
}

const greatestZoom = 10;

export function createMapView(element: HTMLElement, options: MapViewOptions): MapView {
  const coarse = matchMedia('(pointer: coarse)').matches;
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    wheelPxPerZoomLevel: 110,
    minZoom: 0.75,
    maxZoom: greatestZoom,
    scrollWheelZoom: options.gestures === 'map',
    dragging: options.gestures === 'map' || !coarse,
    zoomAnimation: !options.reducedMotion,
    inertia: !options.reducedMotion,
    fadeAnimation: false,
    markerZoomAnimation: !options.reducedMotion,
    worldCopyJump: false,
    maxBounds: [
      [-86, -100_000],
      [86, 100_000],
    ],
    maxBoundsViscosity: 1,
    keyboard: true,
    tapHold: false,
  });
  map.setView([25, 20], 2, { animate: false });
  const layers = options.painters.map((paint, i) => {
    const pane = map.createPane(`paint-${i}`);
    pane.style.zIndex = String(200 + i * 50);
    pane.style.pointerEvents = 'none';
    return new PaintLayer(paint, `paint-${i}`).addTo(map);
  });
  map.on('moveend zoomend resize', options.onRest);

  const markers = new Map<string, L.Marker>();
  const nearest = (longitude: number): number => longitude + 360 * Math.round((map.getCenter().lng - longitude) / 360);
  const toLatLng = ([longitude, latitude]: LonLat): L.LatLng => L.latLng(latitude, nearest(longitude));

  return {
    zoom: () => map.getZoom(),
    box() {
      const bounds = map.getBounds();
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    },
    window() {
      const { lat, lng } = map.getCenter();
      return { longitude: ((((lng + 180) % 360) + 360) % 360) - 180, latitude: lat, zoom: map.getZoom() };
    },
    toPixel(at) {
      const { x, y } = map.latLngToContainerPoint(toLatLng(at));
      return [x, y];
    },
    fit([west, south, east, north], { animate, maxZoom }) {
      const size = map.getSize();
      const across = Math.min(90, size.x * 0.1);
      const down = Math.min(70, size.y * 0.14);
      map.fitBounds(L.latLngBounds([south, west], [north, east]), {
        animate,
        maxZoom,
        paddingTopLeft: [across, down],
        // The names stand to the right of their marks, and the buttons at that side of the map.
        paddingBottomRight: [across + 80, down],
        duration: 0.25,
      });
    },
    look({ longitude, latitude, zoom }, animate) {
      map.setView(toLatLng([longitude, latitude]), zoom, { animate, duration: 0.25 });
    },
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps),
    setMarkers(wanted) {
      const keys = new Set(wanted.map(({ key }) => key));
      for (const [key, marker] of markers) {
        if (keys.has(key)) continue;
        marker.remove();
        markers.delete(key);
      }
      for (const { key, at, element: mark, raised } of wanted) {
        const known = markers.get(key);
        if (known) {
          known.setLatLng(toLatLng(at)).setZIndexOffset(raised ? 1000 : 0);
          continue;
        }
        const icon = L.divIcon({ html: mark, className: 'holder', iconSize: [0, 0] });
        const marker = L.marker(toLatLng(at), {
          icon,
          keyboard: false,
          interactive: false,
          zIndexOffset: raised ? 1000 : 0,
        });
        L.DomEvent.disableClickPropagation(mark);
        markers.set(key, marker.addTo(map));
      }
    },
    repaint() {
      for (const layer of layers) layer.repaint();
    },
    picture(ratio) {
      const size = map.getSize();
      const canvas = (): [HTMLCanvasElement, CanvasRenderingContext2D] => {
        const element = Object.assign(document.createElement('canvas'), {
          width: size.x * ratio,
          height: size.y * ratio,
        });
        return [element, element.getContext('2d')!];
      };
      const [whole, target] = canvas();
      const frame = frameOf(map, map.containerPointToLayerPoint([0, 0]), size);
      for (const paint of options.painters) {
        // Each on a sheet of its own: some cut out what lies below.
        const [sheet, context] = canvas();
        context.scale(ratio, ratio);
        paint(context, frame);
        target.drawImage(sheet, 0, 0);
      }
      target.scale(ratio, ratio);
      return whole;
    },
    resize: () => void map.invalidateSize({ animate: false, pan: true }),
    destroy: () => void map.remove(),
  };
}

/** The frame of a stretch of the map: its corner in layer pixels and its size. */
function frameOf(map: L.Map, min: L.Point, size: L.Point): Frame {
  const origin = map.getPixelOrigin().add(min);
  const scale = 256 * 2 ** map.getZoom();
  const first = Math.floor(origin.x / scale);
  const last = Math.floor((origin.x + size.x) / scale);
  const corner = map.containerPointToLayerPoint([0, 0]).subtract(min);
  const mapSize = map.getSize();
  return {
    scale,
    originX: origin.x,
    originY: origin.y,
    width: size.x,
    height: size.y,
    zoom: map.getZoom(),
    sight: { x0: corner.x, y0: corner.y, x1: corner.x + mapSize.x, y1: corner.y + mapSize.y },
    worlds: Array.from({ length: last - first + 1 }, (_, i) => first + i),
  };
}

/** What Leaflet keeps of a renderer and its types do not tell. */
interface RendererInside {
  _map: L.Map & { _animatingZoom?: boolean };
  _bounds: L.Bounds;
  _container: HTMLCanvasElement;
  _update(): void;
}

/** A canvas that moves and scales with the map and is painted anew when the map comes to rest, or runs off its edge. */
class PaintLayer {
  readonly #layer: L.Renderer & RendererInside;

  constructor(paint: Painter, pane: string) {
    const parent = L.Renderer.prototype as unknown as RendererInside;
    const Layer = L.Renderer.extend({
      _initContainer(this: RendererInside) {
        this._container = document.createElement('canvas');
        this._container.setAttribute('aria-hidden', 'true');
      },
      _destroyContainer(this: RendererInside) {
        this._container.remove();
      },
      _updatePaths() {},
      getEvents(this: RendererInside & { runOff(): void }) {
        const inherited = (L.Renderer.prototype as unknown as { getEvents(): object }).getEvents.call(this);
        return { ...inherited, move: this.runOff };
      },
      runOff(this: RendererInside) {
        if (this._map._animatingZoom) return;
        const size = this._map.getSize();
        const view = L.bounds(this._map.containerPointToLayerPoint([0, 0]), this._map.containerPointToLayerPoint(size));
        if (this._bounds && !this._bounds.contains(view)) this._update();
      },
      _update(this: RendererInside) {
        if (this._map._animatingZoom && this._bounds) return;
        parent._update.call(this);
        const canvas = this._container;
        const min = this._bounds.min!;
        const size = this._bounds.getSize();
        const ratio = Math.min(window.devicePixelRatio || 1, 2);
        if (canvas.width !== size.x * ratio || canvas.height !== size.y * ratio) {
          canvas.width = size.x * ratio;
          canvas.height = size.y * ratio;
          canvas.style.width = `${size.x}px`;
          canvas.style.height = `${size.y}px`;
        }
        L.DomUtil.setPosition(canvas, min);
        const context = canvas.getContext('2d')!;
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        context.clearRect(0, 0, size.x, size.y);
        paint(context, frameOf(this._map, min, size));
      },
    }) as unknown as new (
      options: L.RendererOptions & { pane: string },
    ) => L.Renderer & RendererInside;
    this.#layer = new Layer({ pane, padding: 0.35 });
  }

  addTo(map: L.Map): this {
    this.#layer.addTo(map);
    return this;
  }

  repaint(): void {
    this.#layer._update();
  }
}

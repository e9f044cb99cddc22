import type { Frame } from './leaflet.ts';
import { fromWorld, toWorld } from './mercator.ts';
import type { Palette } from './palette.ts';

const layerNames = ['land', 'coast', 'border', 'dashed', 'hatched', 'lake', 'river', 'rail'] as const;
type LayerName = (typeof layerNames)[number];

/** A label of the base map; `rank` 0 is the most important. */
export interface MapLabel {
  readonly kind: 'country' | 'sea' | 'city' | 'country-here';
  readonly rank: number;
  /** World coordinates (`mercator.ts`). */
  readonly x: number;
  readonly y: number;
  readonly en: string;
  readonly nl: string;
}

interface Sheet {
  readonly lines: Readonly<Record<LayerName, readonly Float64Array[]>>;
  readonly labels: readonly MapLabel[];
  /** ISO codes of the countries with a piece of this tile. */
  readonly countries: readonly string[];
}

type EncodedLabel = [kind: number, rank: number, longitude: number, latitude: number, en: string, nl?: string];
type EncodedSheet = { precision: number; labels?: EncodedLabel[]; countries?: string[] } & Partial<
  Record<LayerName, number[][]>
>;
interface Tier {
  readonly size: number;
  readonly names: readonly string[];
}

/** From which zoom the tiles of each tier are drawn. */
const tierZoom = { mid: 3.4, near: 5.6 } as const;
type TierName = keyof typeof tierZoom;

/** The offline base map: a sheet of the whole world at once, finer tiles as the map comes closer. */
export class BaseMap {
  readonly #onLoad: () => void;
  readonly #tiles = new Map<string, Sheet | 'loading' | 'failed'>();
  #world: Sheet | null = null;
  #tiers: Readonly<Record<TierName, Tier>> | null = null;
  #shown: readonly Sheet[] = [];

  /** `onLoad` is called whenever something new can be drawn. */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  async load(): Promise<void> {
    const encoded = (await fetchBasemap('world.json')) as EncodedSheet & { tiles: Record<TierName, Tier> };
    this.#world = decode(encoded);
    this.#tiers = encoded.tiles;
    this.#onLoad();
  }

  /** The labels of what was last painted. */
  labels(): MapLabel[] {
    return this.#shown.flatMap((sheet) => sheet.labels);
  }

  /** Keeps a drawing on dry land: what `draw` paints, cut to the coast and without the lakes. The canvas must be empty before. */
  onLand(context: CanvasRenderingContext2D, frame: Frame, draw: () => void): void {
    context.save();
    context.clip(
      pathOf(
        this.#shown.flatMap((sheet) => sheet.lines.land),
        frame,
      ),
    );
    draw();
    context.restore();
    context.globalCompositeOperation = 'destination-out';
    context.fill(
      pathOf(
        this.#shown.flatMap((sheet) => sheet.lines.lake),
        frame,
      ),
    );
    context.globalCompositeOperation = 'source-over';
  }

  paint(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): void {
    context.fillStyle = palette.water;
    context.fillRect(0, 0, frame.width, frame.height);
    this.#shown = this.#sheetsFor(frame);
    const layer = (name: LayerName): Float64Array[] => this.#shown.flatMap((sheet) => sheet.lines[name]);
    const close = frame.zoom >= tierZoom.near;

    const land = pathOf(layer('land'), frame);
    context.fillStyle = palette.land;
    context.fill(land);
    const hatch = pathOf(layer('hatched'), frame);
    context.save();
    context.clip(hatch);
    paintHatching(context, frame, palette.hatch);
    context.restore();
    context.fillStyle = palette.water;
    context.fill(pathOf(layer('lake'), frame));
    stroke(context, pathOf(layer('river'), frame), palette.river, close ? 0.9 : 0.7);
    if (close) stroke(context, pathOf(layer('rail'), frame), palette.rail, 1.1, [1.5, 3]);
    stroke(context, pathOf(layer('coast'), frame), palette.coast, close ? 1 : 0.7);
    stroke(context, pathOf(layer('border'), frame), palette.border, close ? 1.1 : 0.8);
    stroke(context, pathOf(layer('dashed'), frame), palette.border, close ? 1.1 : 0.8, [4, 3]);
  }

  /** The tiles in the frame that hold a piece of a country; null while the map is drawn from farther off. */
  tilesWith(code: string, frame: Frame): string[] | null {
    if (!this.#tiers || frame.zoom < tierZoom.near) return null;
    return tilesIn(frame, this.#tiers.near).filter((name) => {
      const sheet = this.#tiles.get(`tiles/near/${name}.json`);
      return typeof sheet === 'object' && sheet.countries.includes(code);
    });
  }

  /** The finest tier of which every tile in sight is there, with what there is around it; missing ones are fetched. */
  #sheetsFor(frame: Frame): Sheet[] {
    for (const tier of ['near', 'mid'] as const) {
      if (!this.#tiers || frame.zoom < tierZoom[tier]) continue;
      const read = (name: string): Sheet | null => this.#tile(`tiles/${tier}/${name}.json`, frame.zoom);
      const inSight = tilesIn(sightOf(frame), this.#tiers[tier]).map(read);
      const around = tilesIn(frame, this.#tiers[tier]).map(read);
      if (inSight.every((sheet) => sheet !== null)) return around.filter((sheet) => sheet !== null);
    }
    return this.#world ? [this.#world] : [];
  }

  #tile(path: string, zoom: number): Sheet | null {
    const known = this.#tiles.get(path);
    if (known === 'loading') return null;
    if (known === 'failed') return emptySheet;
    if (known) return known;
    // The middle tier only bridges the wait at a glance from far; closer, the near tiles come as fast.
    if (path.includes('/mid/') && zoom >= tierZoom.near) return null;
    this.#tiles.set(path, 'loading');
    fetchBasemap(path)
      .then((encoded) => this.#tiles.set(path, decode(encoded as EncodedSheet)))
      .catch(() => this.#tiles.set(path, 'failed'))
      .finally(() => this.#onLoad());
    return null;
  }
}

/** A path of lines in world coordinates, in every copy of the world in the frame; steps under half a pixel are left out. */
export function pathOf(lines: readonly Float64Array[], frame: Frame): Path2D {
  const path = new Path2D();
  for (const world of frame.worlds) {
    const shiftX = world * frame.scale - frame.originX;
    for (const line of lines) {
      if (isOutside(line, frame, shiftX)) continue;
      let lastX = Number.NaN;
      let lastY = Number.NaN;
      for (let i = 0; i < line.length; i += 2) {
        const x = line[i]! * frame.scale + shiftX;
        const y = line[i + 1]! * frame.scale - frame.originY;
        if (i === 0) path.moveTo(x, y);
        else if (i < line.length - 2 && Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
        else path.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
  }
  return path;
}

/** World coordinates of a line of `[longitude, latitude]`. */
export function worldLine(line: readonly (readonly [number, number])[]): Float64Array {
  const out = new Float64Array(line.length * 2);
  for (const [i, position] of line.entries()) out.set(toWorld(position), i * 2);
  return out;
}

const boxes = new WeakMap<Float64Array, readonly [number, number, number, number]>();

function isOutside(line: Float64Array, frame: Frame, shiftX: number): boolean {
  let box = boxes.get(line);
  if (!box) {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < line.length; i += 2) {
      x0 = Math.min(x0, line[i]!);
      x1 = Math.max(x1, line[i]!);
      y0 = Math.min(y0, line[i + 1]!);
      y1 = Math.max(y1, line[i + 1]!);
    }
    box = [x0, y0, x1, y1];
    boxes.set(line, box);
  }
  const { scale, width, height, originY } = frame;
  return (
    box[2] * scale + shiftX < 0 ||
    box[0] * scale + shiftX > width ||
    box[3] * scale < originY ||
    box[1] * scale > originY + height
  );
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
  dash: number[] = [],
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.setLineDash(dash);
  context.stroke(path);
  context.setLineDash([]);
}

/** Slanted hairlines over the whole frame, fixed to the ground so that they do not swim while panning. */
export function paintHatching(context: CanvasRenderingContext2D, frame: Frame, color: string): void {
  const step = 6;
  const path = new Path2D();
  const start = -((frame.originX + frame.originY) % step) - frame.height;
  for (let x = start; x < frame.width; x += step) {
    path.moveTo(x + frame.height, 0);
    path.lineTo(x, frame.height);
  }
  stroke(context, path, color, 0.8);
}

type Stretch = Pick<Frame, 'scale' | 'originX' | 'originY' | 'width' | 'height'>;

function sightOf({ scale, originX, originY, sight }: Frame): Stretch {
  return {
    scale,
    originX: originX + sight.x0,
    originY: originY + sight.y0,
    width: sight.x1 - sight.x0,
    height: sight.y1 - sight.y0,
  };
}

function tilesIn(frame: Stretch, { size, names }: Tier): string[] {
  const known = new Set(names);
  const [west, north] = fromWorld(frame.originX / frame.scale, frame.originY / frame.scale);
  const [east, south] = fromWorld(
    (frame.originX + frame.width) / frame.scale,
    (frame.originY + frame.height) / frame.scale,
  );
  const columns = 360 / size;
  const found = new Set<string>();
  for (let column = Math.floor((west + 180) / size); column <= Math.floor((east + 180) / size); column++) {
    for (let row = Math.floor((south + 90) / size); row <= Math.floor((north + 90) / size); row++) {
      found.add(`${((column % columns) + columns) % columns}_${row}`);
    }
  }
  return [...found].filter((name) => known.has(name));
}

const labelKinds = ['country', 'sea', 'city', 'country-here'] as const;

function decode(sheet: EncodedSheet): Sheet {
  const lines = Object.fromEntries(
    layerNames.map((name) => [
      name,
      (sheet[name] ?? []).map((line) => worldLine(decodeDegrees(line, sheet.precision))),
    ]),
  ) as Record<LayerName, Float64Array[]>;
  const labels = (sheet.labels ?? []).map(([kind, rank, longitude, latitude, en, nl = en]): MapLabel => {
    const [x, y] = toWorld([longitude, latitude]);
    return { kind: labelKinds[kind]!, rank, x, y, en, nl };
  });
  return { lines, labels, countries: sheet.countries ?? [] };
}

/** `[longitude, latitude]` of a line in the steps that `encode.ts` of the base map writes. */
export function decodeDegrees(steps: readonly number[], precision: number): [number, number][] {
  const line: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    line.push([x / precision, y / precision]);
  }
  return line;
}

const emptySheet: Sheet = decode({ precision: 1 });

/** A file of the base map. Rejects where it is not there. */
export async function fetchBasemap(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}basemap/${name}`);
  if (!response.ok) throw new Error(`The base map's ${name} answered ${response.status}.`);
  return response.json();
}

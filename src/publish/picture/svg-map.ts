import type { Position as GeoPosition, MultiPolygon, Polygon } from 'geojson';
import { cutRing } from '../../geo/antimeridian.ts';
import { type Box, clipLine, clipRing } from '../../geo/clip.ts';
import type { Position } from '../../model/bounding-box.ts';
import type { Place } from '../../model/place.ts';
import { boxOf, placeName, type Publication, type PublishedEvent } from '../publication.ts';
import { escapeXml } from '../xml.ts';
import { type MapView, viewOf } from './map-view.ts';
import type { Palette } from './palette.ts';
import type { SheetSource } from './sheets.ts';

export interface PictureSources {
  readonly sheets: SheetSource;
  outline(place: Place): Polygon | MultiPolygon | null;
}

export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Font sizes and marks are drawn for a width of 700 and grow with this. */
  readonly scale?: number;
}

/**
 * A still map of a publication as SVG: land, borders, the areas that events are known to lie in, routes, measured lines and named
 * points. No script, no style sheet, nothing from elsewhere. Null where nothing in it has a place.
 */
export function svgMap(
  { title, events, language }: Publication,
  sources: PictureSources,
  options: PictureOptions,
): string | null {
  const located = events.filter(({ where }) => where !== null);
  const shown = boxOf(located);
  if (!shown) return null;
  const { width, height, palette, scale = 1 } = options;
  const view = viewOf(shown, width, height);
  const areas = areaPlaces(located);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(altText(title, located, language))}" font-family="Source Serif 4, Georgia, serif">`,
    `<rect width="${width}" height="${height}" fill="${palette.water}"/>`,
    baseMap(view, sources.sheets, palette, scale),
    ...areas.map((place) => areaShape(sources.outline(place), view, palette)),
    ...located.flatMap(({ routes }) =>
      routes.flatMap(({ lines }) => routeShape(pathOf(lines, view, clipLine), palette, scale)),
    ),
    ...located.flatMap(({ relations }) =>
      relations.map(({ line }) => measuredLine(pathOf(line ? [line] : [], view, clipLine), palette, scale)),
    ),
    ...marks(located, areas, view, language, palette, scale),
    '</svg>',
  ].join('');
}

/** What the picture shows, in words. */
function altText(title: string, events: readonly PublishedEvent[], language: string): string {
  const names = [...new Set(events.map(({ where }) => placeName(where!.place, language)))];
  return `${title}: ${names.slice(0, 8).join(', ')}`;
}

function baseMap(view: MapView, sheets: SheetSource, palette: Palette, scale: number): string {
  const shown = sheets(view.box);
  const layer = (name: 'land' | 'coast' | 'border' | 'dashed' | 'lake', clip: Clip): string =>
    pathOf(
      shown.flatMap((sheet) => sheet[name]),
      view,
      clip,
    );
  const line = `fill="none" stroke-width="${0.7 * scale}" stroke-linejoin="round"`;
  return [
    `<path d="${layer('land', ringsIn)}" fill="${palette.land}"/>`,
    `<path d="${layer('lake', ringsIn)}" fill="${palette.water}"/>`,
    `<path d="${layer('coast', clipLine)}" ${line} stroke="${palette.coast}"/>`,
    `<path d="${layer('border', clipLine)}" ${line} stroke="${palette.border}"/>`,
    `<path d="${layer('dashed', clipLine)}" ${line} stroke="${palette.border}" stroke-dasharray="${4 * scale} ${3 * scale}"/>`,
  ].join('');
}

function areaPlaces(events: readonly PublishedEvent[]): Place[] {
  const places = events.flatMap(({ where }) => (where && where.point === null ? [where.place] : []));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

function areaShape(outline: Polygon | MultiPolygon | null, view: MapView, palette: Palette): string {
  const polygons = outline?.type === 'Polygon' ? [outline.coordinates] : (outline?.coordinates ?? []);
  const path = pathOf(polygons.flat().flatMap(cutRing), view, ringsIn);
  return (
    path &&
    `<path d="${path}" fill="${palette.place}" fill-opacity="0.1" stroke="${palette.place}" stroke-opacity="0.45" stroke-width="1" fill-rule="evenodd"/>`
  );
}

/** As railways are drawn: a dark line with light ties. */
function routeShape(path: string, palette: Palette, scale: number): string {
  const shape = `<path d="${path}" fill="none" stroke-linejoin="round"`;
  return (
    path &&
    `${shape} stroke="${palette.paper}" stroke-width="${7 * scale}"/>${shape} stroke="${palette.ink}" stroke-width="${4.5 * scale}"/>${shape} stroke="${palette.paper}" stroke-width="${2 * scale}" stroke-dasharray="${5 * scale} ${5 * scale}"/>`
  );
}

function measuredLine(path: string, palette: Palette, scale: number): string {
  return (
    path &&
    `<path d="${path}" fill="none" stroke="${palette.place}" stroke-width="${2 * scale}" stroke-dasharray="${0.1 * scale} ${4 * scale}" stroke-linecap="round"/>`
  );
}

interface Mark {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly isArea: boolean;
}

/** A dot and a name for each place, a name alone for each area; names that would cover another are left out. */
function marks(
  events: readonly PublishedEvent[],
  areas: readonly Place[],
  view: MapView,
  language: string,
  palette: Palette,
  scale: number,
): string[] {
  const points = new Map<string, Mark>();
  for (const { where } of events) {
    if (where?.point)
      points.set(where.place.id, {
        name: placeName(where.place, language),
        at: view.project(where.point),
        isArea: false,
      });
  }
  const all = [
    ...points.values(),
    ...areas.map((place) => ({ name: placeName(place, language), at: view.project(place.point), isArea: true })),
  ].filter(({ at: [x, y] }) => x > 0 && y > 0 && x < view.width && y < view.height);
  const taken: Box[] = [];
  return all.map((mark) => {
    const label = labelOf(mark, view, palette, scale, taken);
    const [x, y] = mark.at.map(oneDecimal);
    const dot = `<circle cx="${x}" cy="${y}" r="${5.5 * scale}" fill="${palette.place}" stroke="${palette.paper}" stroke-width="${2 * scale}"/>`;
    return mark.isArea ? label : dot + label;
  });
}

function labelOf(
  { name, at: [x, y], isArea }: Mark,
  view: MapView,
  palette: Palette,
  scale: number,
  taken: Box[],
): string {
  const size = (isArea ? 12 : 14) * scale;
  const width = name.length * size * (isArea ? 0.82 : 0.56);
  const sides = isArea ? [-width / 2] : [10 * scale, -width - 10 * scale];
  for (const side of sides) {
    const box = { west: x + side, east: x + side + width, south: y - size * 0.7, north: y + size * 0.7 };
    const isFree = taken.every(
      (other) => box.west > other.east || box.east < other.west || box.south > other.north || box.north < other.south,
    );
    if (!isFree || box.west < 4 || box.east > view.width - 4) continue;
    taken.push(box);
    const style = isArea
      ? `font-style="italic" letter-spacing="${1.6 * scale}" fill="${palette.place}"`
      : `font-weight="600" fill="${palette.ink}"`;
    const text = escapeXml(isArea ? name.toUpperCase() : name);
    return `<text x="${oneDecimal(box.west)}" y="${oneDecimal(y + size * 0.34)}" font-size="${size}" ${style} paint-order="stroke" stroke="${palette.paper}" stroke-width="${3.5 * scale}" stroke-linejoin="round">${text}</text>`;
  }
  return '';
}

type Clip = (line: readonly GeoPosition[], box: Box) => GeoPosition[][];

/** Rings are closed by the fill. */
function ringsIn(ring: readonly GeoPosition[], box: Box): GeoPosition[][] {
  const clipped = clipRing(ring, box);
  return clipped ? [clipped] : [];
}

/** The lines as path data, cut to the view in every turn of the world that it shows, without steps too small to see. */
function pathOf(lines: readonly (readonly (GeoPosition | Position)[])[], view: MapView, clip: Clip): string {
  const { box } = view;
  const padded = {
    west: box.west - 0.5,
    east: box.east + 0.5,
    south: Math.max(-89, box.south - 0.5),
    north: Math.min(89, box.north + 0.5),
  };
  const parts: string[] = [];
  for (const turn of [-360, 0, 360]) {
    const window = { ...padded, west: Math.max(padded.west - turn, -180), east: Math.min(padded.east - turn, 180) };
    if (window.west >= window.east) continue;
    for (const line of lines) {
      for (const part of clip(line as readonly GeoPosition[], window)) parts.push(stepsOf(part, turn, view));
    }
  }
  return parts.join('');
}

function stepsOf(line: readonly GeoPosition[], turn: number, view: MapView): string {
  const middle = (view.box.west + view.box.east) / 2;
  const steps: string[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [longitude, latitude] of line) {
    // `project` picks the nearest turn by itself; a shape wider than half the world must stay in the one it was cut to.
    const [x0, y] = view.project([middle, latitude!]);
    const x = x0 + ((longitude! + turn - middle) * view.width) / (view.box.east - view.box.west);
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.8) continue;
    steps.push(`${oneDecimal(x)} ${oneDecimal(y)}`);
    [lastX, lastY] = [x, y];
  }
  return steps.length > 1 ? `M${steps.join('L')}` : '';
}

function oneDecimal(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

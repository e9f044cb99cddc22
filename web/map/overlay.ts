import type { ReferencePart } from '../generated/graphql.ts';
import type { StoryShape } from '../selection/compared.ts';
import { paintHatching, pathOf, worldLine } from './base-map.ts';
import { unwrapped } from './geodesic.ts';
import type { Frame } from './leaflet.ts';
import type { LonLat } from './mercator.ts';
import type { Outline } from './outlines.ts';
import type { Palette } from './palette.ts';

/** A region or country that an event happened somewhere in. */
export interface AreaShape {
  /** Its outline as fine as the frame wants it; the coast in it is drawn by the base map already. */
  readonly outline: (frame: Frame) => Outline;
  readonly emphasis: 'focus' | 'story' | 'other';
  readonly disputed: boolean;
  /** Whether it happened there is in doubt: its edge is dashed. */
  readonly uncertain: boolean;
  /** Of the compared story that tells it; null for the colour of places. */
  readonly story: StoryShape | null;
}

export interface RouteShape {
  readonly lines: readonly Float64Array[];
  /** False where only the ends are known and the line is a great circle. */
  readonly onTrack: boolean;
  readonly stops: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** What the text claims beside what was measured. */
export interface RelationShape {
  readonly line: readonly Float64Array[];
  /** Everything that lies at the claimed distance from the reference. */
  readonly claimed: readonly Float64Array[];
  readonly part: ReferencePart;
}

export interface OverlayShapes {
  readonly areas: readonly AreaShape[];
  readonly routes: readonly RouteShape[];
  readonly relations: readonly RelationShape[];
}

/** Paints, from the ground up: areas, claimed rings, routes, measured lines. Colours and strokes are the map grammar of the design. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  frame: Frame,
  shapes: OverlayShapes,
  palette: Palette,
  onLand: (draw: () => void) => void,
): void {
  onLand(() => {
    for (const area of shapes.areas) paintArea(context, frame, area, palette);
  });
  for (const relation of shapes.relations) {
    line(context, pathOf(relation.claimed, frame), palette.claim, 1.6, [7, 6]);
  }
  for (const route of shapes.routes) paintRoute(context, frame, route, palette);
  for (const relation of shapes.relations) {
    const path = pathOf(relation.line, frame);
    line(context, path, palette.paper, 5, [], 0.65);
    context.lineCap = 'round';
    line(context, path, palette.place, 2.4, [0.1, 5.5]);
    context.lineCap = 'butt';
    for (const each of relation.line) paintTarget(context, frame, each, palette);
  }
}

/** World coordinates of GeoJSON lines, whole across the antimeridian. */
export function shapeOf(lines: readonly (readonly LonLat[])[]): Float64Array[] {
  return lines.filter((each) => each.length > 1).map((each) => worldLine(unwrapped(each)));
}

function paintArea(context: CanvasRenderingContext2D, frame: Frame, area: AreaShape, palette: Palette): void {
  const { rings, border } = area.outline(frame);
  if (rings.length === 0) return;
  const path = pathOf(rings, frame);
  context.save();
  context.globalAlpha = { focus: 0.15, story: 0.07, other: 0.035 }[area.emphasis];
  const color = area.story ? palette.stories[area.story] : palette.place;
  context.fillStyle = color;
  context.fill(path, 'evenodd');
  context.globalAlpha = { focus: 0.9, story: 0.5, other: 0.22 }[area.emphasis];
  if (area.disputed) {
    context.clip(path, 'evenodd');
    paintHatching(context, frame, color);
  }
  context.restore();
  line(
    context,
    pathOf(border, frame),
    color,
    area.emphasis === 'focus' ? 2 : 1.4,
    area.uncertain ? [6, 5] : [],
    { focus: 0.9, story: 0.5, other: 0.25 }[area.emphasis],
  );
}

/** A cased line: paper, ink, and ties across it where it follows real track. */
function paintRoute(context: CanvasRenderingContext2D, frame: Frame, route: RouteShape, palette: Palette): void {
  const path = pathOf(route.lines, frame);
  context.lineJoin = 'round';
  if (!route.onTrack) {
    line(context, path, palette.paper, 5, [], 0.8);
    line(context, path, palette.ink, 2, [8, 5]);
  } else {
    line(context, path, palette.paper, 8, [], 0.85);
    line(context, path, palette.ink, 4.6);
    line(context, path, palette.paper, 2, [4, 6]);
  }
  for (const each of route.lines) paintArrow(context, frame, each, palette);
  for (const { x, y } of route.stops) {
    for (const world of frame.worlds) {
      context.beginPath();
      context.arc(...pixel(frame, world, x, y), 4, 0, 2 * Math.PI);
      context.fillStyle = palette.paper;
      context.fill();
      context.strokeStyle = palette.ink;
      context.lineWidth = 2;
      context.stroke();
    }
  }
}

/** Two chevrons along the way tell its direction. */
function paintArrow(context: CanvasRenderingContext2D, frame: Frame, line: Float64Array, palette: Palette): void {
  const reach = Math.hypot(line.at(-2)! - line[0]!, line.at(-1)! - line[1]!) * frame.scale;
  if (reach < 60) return;
  for (const share of [0.32, 0.7]) {
    const found = along(line, share);
    if (!found) continue;
    const { x, y, dx, dy } = found;
    for (const world of frame.worlds) {
      const [px, py] = pixel(frame, world, x, y);
      context.save();
      context.translate(px, py);
      context.rotate(Math.atan2(dy, dx));
      const shape = new Path2D('M -6 -8 L 7 0 L -6 8 L -2.5 0 Z');
      context.strokeStyle = palette.paper;
      context.lineWidth = 4;
      context.stroke(shape);
      context.fillStyle = palette.ink;
      context.fill(shape);
      context.restore();
    }
  }
}

/** The point at a share of a line's length in world units, with the direction there over some length. */
export function along(line: Float64Array, share: number): { x: number; y: number; dx: number; dy: number } | null {
  const lengths = [0];
  for (let i = 2; i < line.length; i += 2) {
    lengths.push(lengths.at(-1)! + Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!));
  }
  const total = lengths.at(-1)!;
  if (total === 0) return null;
  const at = (length: number): [number, number] => {
    const wanted = Math.max(0, Math.min(total, length));
    let i = 1;
    while (i < lengths.length - 1 && lengths[i]! < wanted) i++;
    const t = (wanted - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1);
    return [
      line[i * 2 - 2]! + (line[i * 2]! - line[i * 2 - 2]!) * t,
      line[i * 2 - 1]! + (line[i * 2 + 1]! - line[i * 2 - 1]!) * t,
    ];
  };
  const [x, y] = at(total * share);
  const before = at(total * share - total * 0.015);
  const after = at(total * share + total * 0.015);
  return { x, y, dx: after[0] - before[0], dy: after[1] - before[1] };
}

/** A small bar across the end of a measured line, where it meets the border. */
function paintTarget(context: CanvasRenderingContext2D, frame: Frame, line: Float64Array, palette: Palette): void {
  const n = line.length;
  if (n < 4) return;
  for (const world of frame.worlds) {
    const [x, y] = pixel(frame, world, line[n - 2]!, line[n - 1]!);
    const angle = Math.atan2(line[n - 1]! - line[n - 3]!, line[n - 2]! - line[n - 4]!) + Math.PI / 2;
    context.beginPath();
    context.moveTo(x - Math.cos(angle) * 8, y - Math.sin(angle) * 8);
    context.lineTo(x + Math.cos(angle) * 8, y + Math.sin(angle) * 8);
    context.strokeStyle = palette.place;
    context.lineWidth = 2.4;
    context.stroke();
  }
}

function pixel(frame: Frame, world: number, x: number, y: number): [number, number] {
  return [(x + world) * frame.scale - frame.originX, y * frame.scale - frame.originY];
}

function line(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
  dash: number[] = [],
  alpha = 1,
): void {
  context.globalAlpha = alpha;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.setLineDash(dash);
  context.stroke(path);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

import { type StoryShape, shapeCorners } from '../selection/compared.ts';
import { markRadius } from './label-layer.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';

/** Paints the marks, which are buttons on the page, for a picture of the map: the lightest first, so that what is in focus lies on top. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly { readonly mark: Mark; readonly x: number; readonly y: number }[],
  palette: Palette,
): void {
  for (const { mark, x, y } of marks.slice().reverse()) {
    if (mark.shape === 'area') paintName(context, mark, x + mark.shift[0], y + mark.shift[1], palette);
    else paintSpot(context, mark, x, y, palette);
  }
}

/** Names the sources of the map in its corner, as they ask. */
export function paintAttribution(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  height: number,
  palette: Palette,
): void {
  context.font = '10.5px system-ui, sans-serif';
  const across = context.measureText(text).width + 16;
  context.globalAlpha = 0.85;
  context.fillStyle = palette.paper;
  context.fillRect(width - across, height - 18, across, 18);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(text, width - across + 8, height - 9);
}

/** Says in the lower left which shape is which story; titles that are too long end in an ellipsis. Nothing where none is compared. */
export function paintLegend(
  context: CanvasRenderingContext2D,
  entries: readonly { readonly shape: StoryShape; readonly title: string }[],
  width: number,
  height: number,
  palette: Palette,
): void {
  if (entries.length === 0) return;
  const rowHeight = 22;
  context.font = '12.5px system-ui, sans-serif';
  const measure = (text: string): number => context.measureText(text).width;
  const widest = Math.max(40, Math.min(360, width - 24) - 44);
  const titles = entries.map(({ title }) => shortened(title, widest, measure));
  const boxWidth = Math.max(...titles.map(measure)) + 44;
  const boxHeight = entries.length * rowHeight + 10;
  const top = height - 28 - boxHeight;
  const box = new Path2D();
  box.roundRect(12, top, boxWidth, boxHeight, 10);
  context.fillStyle = palette.paper;
  context.fill(box);
  context.strokeStyle = palette.border;
  context.lineWidth = 1;
  context.stroke(box);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [i, { shape }] of entries.entries()) {
    const y = top + 5 + (i + 0.5) * rowHeight;
    context.fillStyle = palette.stories[shape];
    traceShape(context, shape, 29, y, 5.5);
    context.fill();
    context.fillStyle = palette.ink;
    context.fillText(titles[i]!, 44, y);
  }
}

/** `text` whole where it is at most `widest` wide, else as much of it as fits before an ellipsis. */
export function shortened(text: string, widest: number, measure: (text: string) => number): string {
  if (measure(text) <= widest) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > widest) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function traceShape(context: CanvasRenderingContext2D, shape: StoryShape, x: number, y: number, reach: number): void {
  context.beginPath();
  const corners = shapeCorners[shape];
  if (corners.length === 0) context.arc(x, y, reach, 0, 2 * Math.PI);
  for (const [cx, cy] of corners) context.lineTo(x + (cx / 50 - 1) * reach, y + (cy / 50 - 1) * reach);
  context.closePath();
}

function paintSpot(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, palette: Palette): void {
  const radius = markRadius(mark);
  const isHollow = mark.uncertain || (mark.weight === 'other' && mark.story === null);
  const color = mark.story ? palette.stories[mark.story] : palette.place;
  const disc = (reach: number): void => traceShape(context, mark.story ?? 'circle', x, y, reach);
  if (mark.weight === 'focus') {
    context.globalAlpha = 0.2;
    context.fillStyle = color;
    disc(radius + 10);
    context.fill();
    context.globalAlpha = 1;
  }
  context.fillStyle = palette.paper;
  disc(radius + 0.5);
  context.fill();
  if (!isHollow) {
    context.fillStyle = color;
    disc(radius - 2);
    context.fill();
  }
  context.strokeStyle = color;
  context.lineWidth = isHollow ? 2 : 1.5;
  context.setLineDash(mark.uncertain ? [4, 3] : []);
  disc(radius);
  context.stroke();
  context.setLineDash([]);
  if (mark.count < 2) return;
  context.font = '700 11px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = isHollow ? color : palette.paper;
  context.fillText(String(mark.count), x, y + 0.5);
}

function paintName(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, palette: Palette): void {
  const color = mark.story ? palette.stories[mark.story] : palette.place;
  const size = mark.weight === 'other' ? 11 : 13;
  const count = mark.events.length > 1 ? ` ${mark.events.length}` : '';
  const text = mark.name.toLocaleUpperCase() + count;
  context.font = `italic 600 ${size}px "Iowan Old Style", Charter, Georgia, serif`;
  if ('letterSpacing' in context) context.letterSpacing = '0.16em';
  const half = context.measureText(text).width / 2 + 10;
  const capsule = new Path2D();
  capsule.roundRect(x - half, y - 13, half * 2, 26, 13);
  context.globalAlpha = 0.8;
  context.fillStyle = palette.paper;
  context.fill(capsule);
  context.globalAlpha = 1;
  context.strokeStyle = color;
  context.lineWidth = mark.weight === 'focus' ? 1.5 : 0.6;
  context.stroke(capsule);
  context.fillStyle = color;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
  if ('letterSpacing' in context) context.letterSpacing = '0px';
}

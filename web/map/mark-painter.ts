import { shapeCorners } from '../selection/compared.ts';
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

function paintSpot(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, palette: Palette): void {
  const radius = markRadius(mark);
  const isHollow = mark.uncertain || (mark.weight === 'other' && mark.story === null);
  const color = mark.story ? palette.stories[mark.story] : palette.place;
  const corners = mark.story ? shapeCorners[mark.story] : [];
  const disc = (reach: number): void => {
    context.beginPath();
    if (corners.length === 0) context.arc(x, y, reach, 0, 2 * Math.PI);
    for (const [cx, cy] of corners) context.lineTo(x + (cx / 50 - 1) * reach, y + (cy / 50 - 1) * reach);
    context.closePath();
  };
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

import { markRadius } from './label-layer.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';

type ToPixel = (at: Mark['at']) => readonly [number, number];

/** Paints the marks, which are buttons on the page, for a picture of the map: the lightest first, so that what is in focus lies on top. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  toPixel: ToPixel,
  palette: Palette,
): void {
  for (const mark of marks.slice().reverse()) {
    const [x, y] = toPixel(mark.at);
    if (mark.shape === 'area') paintName(context, mark, x, y + mark.shift, palette);
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
  const isHollow = mark.uncertain || mark.weight === 'other';
  const disc = (reach: number): void => {
    context.beginPath();
    context.arc(x, y, reach, 0, 2 * Math.PI);
  };
  if (mark.weight === 'focus') {
    context.globalAlpha = 0.2;
    context.fillStyle = palette.place;
    disc(radius + 10);
    context.fill();
    context.globalAlpha = 1;
  }
  context.fillStyle = palette.paper;
  disc(radius + 0.5);
  context.fill();
  if (!isHollow) {
    context.fillStyle = palette.place;
    disc(radius - 2);
    context.fill();
  }
  context.strokeStyle = palette.place;
  context.lineWidth = isHollow ? 2 : 1.5;
  context.setLineDash(mark.uncertain ? [4, 3] : []);
  disc(radius);
  context.stroke();
  context.setLineDash([]);
  if (mark.events.length < 2) return;
  context.font = '700 11px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = isHollow ? palette.place : palette.paper;
  context.fillText(String(mark.events.length), x, y + 0.5);
}

function paintName(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, palette: Palette): void {
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
  context.strokeStyle = palette.place;
  context.lineWidth = mark.weight === 'focus' ? 1.5 : 0.6;
  context.stroke(capsule);
  context.fillStyle = palette.place;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
  if ('letterSpacing' in context) context.letterSpacing = '0px';
}

import type { BaseMap, MapLabel } from './base-map.ts';
import { type LabelSide, type LabelWish, overlaps, type PixelBox, placeLabels } from './label-placement.ts';
import type { Frame } from './leaflet.ts';
import type { Mark } from './marks.ts';
import { toWorld } from './mercator.ts';
import type { Palette } from './palette.ts';

/** A capsule with figures, at a point of a line: the claimed and the measured distance side by side. */
export interface Pill {
  /** Of its line, in world units: a line too short to see gets no figures. */
  readonly length: number;
  /** World coordinates. */
  readonly x: number;
  readonly y: number;
  readonly parts: readonly { readonly text: string; readonly tone: 'ink' | 'claim' }[];
}

interface Styled extends LabelWish {
  readonly style: Style;
  readonly pill?: Pill;
}

interface Style {
  readonly font: string;
  readonly color: Exclude<keyof Palette, 'stories'>;
  readonly spacing?: string;
}

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const serif = '"Iowan Old Style", Charter, Georgia, "Times New Roman", serif';

const styles = {
  event: { font: `600 13px ${sans}`, color: 'ink' },
  eventFocus: { font: `700 14px ${sans}`, color: 'ink' },
  country: { font: `italic 600 13px ${serif}`, color: 'labelStrong', spacing: '0.2em' },
  sea: { font: `italic 13px ${serif}`, color: 'seaLabel', spacing: '0.06em' },
  city: { font: `12px ${sans}`, color: 'label' },
  pill: { font: `600 12px ${sans}`, color: 'ink' },
} as const satisfies Record<string, Style>;

/** How large a mark is, in pixels from its middle to its edge. */
export function markRadius(mark: Mark): number {
  if (mark.shape === 'cluster') return mark.count < 100 ? 15 : mark.count < 10_000 ? 19 : 23;
  return { focus: 10, story: 7.5, other: 5.5 }[mark.weight] + (mark.count > 1 ? 3.5 : 0);
}

export interface LabelContent {
  readonly marks: readonly Mark[];
  readonly pills: readonly Pill[];
  /** Ends of routes that are no marks themselves, in world coordinates. */
  readonly stops: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Routes and measured lines, in world coordinates: no word may cover them. */
  readonly lines: readonly Float64Array[];
  readonly base: BaseMap;
  readonly language: 'nl' | 'en';
}

/** About how wide the capsule with an area's name is, in pixels. */
function areaNameWidth(name: string): number {
  return name.length * 12 + 28;
}

/**
 * Moves the names of areas off marks and off each other, no farther than need be; `toPixel` is the map's. A name that stands apart from
 * its place is led to it by a line (`paintLabels`).
 */
export function withRoom(marks: readonly Mark[], toPixel: (at: Mark['at']) => readonly [number, number]): Mark[] {
  const taken: PixelBox[] = [];
  for (const mark of marks) {
    if (mark.shape === 'area') continue;
    const [x, y] = toPixel(mark.at);
    const reach = markRadius(mark) + 3;
    taken.push({ x0: x - reach, x1: x + reach, y0: y - reach, y1: y + reach });
  }
  return marks.map((mark) => {
    if (mark.shape !== 'area') return mark;
    const [x, y] = toPixel(mark.at);
    const half = areaNameWidth(mark.name) / 2;
    const aside = half + 16;
    const choices = [
      [0, 0],
      [0, 28],
      [0, -28],
      [aside, 0],
      [-aside, 0],
      [aside, 26],
      [-aside, 26],
      [aside, -26],
      [-aside, -26],
      [0, 56],
      [0, -56],
    ] as const;
    const box = ([dx, dy]: Mark['shift']): PixelBox => ({
      x0: x + dx - half,
      x1: x + dx + half,
      y0: y + dy - 14,
      y1: y + dy + 14,
    });
    const shift = choices.find((each) => !taken.some((other) => overlaps(box(each), other))) ?? choices[0];
    taken.push(box(shift));
    return { ...mark, shift };
  });
}

/**
 * Paints every word of the map: pills first, then the names of marks, then the base map's own labels, each only where it covers
 * nothing that came before.
 */
export function paintLabels(
  context: CanvasRenderingContext2D,
  frame: Frame,
  content: LabelContent,
  palette: Palette,
): void {
  const obstacles: PixelBox[] = content.lines.flatMap((line) => boxesAlong(line, frame));
  const wishes: Styled[] = [];
  const leaders: (readonly [mark: Mark, x: number, y: number])[] = [];
  const at = (x: number, y: number, use: (px: number, py: number) => void): void => {
    for (const world of frame.worlds) {
      const px = (x + world) * frame.scale - frame.originX;
      const py = y * frame.scale - frame.originY;
      if (px > -60 && px < frame.width + 60 && py > -30 && py < frame.height + 30) use(px, py);
    }
  };
  // A mark stands in one copy of the world only, the one nearest to the middle.
  const middle = (frame.sight.x0 + frame.sight.x1) / 2;
  const atNearest = (x: number, y: number, use: (px: number, py: number) => void): void => {
    const px = x * frame.scale - frame.originX;
    use(px + Math.round((middle - px) / frame.scale) * frame.scale, y * frame.scale - frame.originY);
  };
  const wish = (
    text: string,
    px: number,
    py: number,
    style: Style,
    sides: LabelSide[],
    distances: number[],
    apart?: number,
  ): void => {
    wishes.push({ text, x: px, y: py, ...measured(context, text, style), sides, distances, style, apart });
  };

  // Nothing under the buttons and the attribution.
  const { sight } = frame;
  obstacles.push({ x0: sight.x1 - 54, y0: sight.y0, x1: sight.x1, y1: sight.y0 + 194 });
  obstacles.push({ x0: sight.x1 - 530, y0: sight.y1 - 20, x1: sight.x1, y1: sight.y1 });
  // The names of the marks that matter come before figures, figures before the rest.
  const [weighty, light] = [content.marks.filter(isWeighty), content.marks.filter((mark) => !isWeighty(mark))];
  const name = (mark: Mark): void => {
    const radius = markRadius(mark);
    atNearest(...toWorld(mark.at), (px, py) => {
      if (mark.shape === 'area') {
        const half = areaNameWidth(mark.name) / 2;
        const [x, y] = [px + mark.shift[0], py + mark.shift[1]];
        obstacles.push({ x0: x - half, x1: x + half, y0: y - 15, y1: y + 15 });
        if (mark.shift.some((by) => by !== 0)) leaders.push([mark, px, py]);
        return;
      }
      obstacles.push({ x0: px - radius - 2, x1: px + radius + 2, y0: py - radius - 2, y1: py + radius + 2 });
      if (mark.shape === 'cluster' || mark.name === '') return;
      const style =
        mark.weight === 'focus'
          ? styles.eventFocus
          : mark.weight === 'story'
            ? styles.event
            : { ...styles.event, font: `500 12px ${sans}` };
      wish(mark.name, px, py, style, ['right', 'left', 'below', 'above'], [radius + 5]);
    });
  };
  weighty.forEach(name);
  for (const pill of content.pills) {
    if (pill.length * frame.scale < 60) continue;
    const text = pill.parts.map((part) => part.text).join(' · ');
    at(pill.x, pill.y, (px, py) => {
      const size = measured(context, text, styles.pill);
      const box = { width: size.width + 26, height: 26 };
      wishes.push({
        text,
        x: px,
        y: py,
        ...box,
        sides: ['right', 'below', 'left', 'above'],
        distances: [14, 34, 60, 90],
        style: styles.pill,
        pill,
      });
    });
  }
  light.forEach(name);
  for (const stop of content.stops) {
    at(stop.x, stop.y, (px, py) => {
      obstacles.push({ x0: px - 6, x1: px + 6, y0: py - 6, y1: py + 6 });
      wish(stop.name, px, py, styles.event, ['right', 'left', 'below', 'above'], [9]);
    });
  }
  for (const label of wanted(content.base.labels(), frame.zoom)) {
    const text = content.language === 'nl' ? label.nl : label.en;
    at(label.x, label.y, (px, py) => {
      if (label.kind === 'city') {
        const isMarked = obstacles.some((o) => px > o.x0 - 5 && px < o.x1 + 5 && py > o.y0 - 5 && py < o.y1 + 5);
        if (!isMarked) wish(text, px, py, styles.city, ['right', 'left', 'above', 'below'], [5]);
      } else if (label.kind === 'sea') wish(text, px, py, styles.sea, ['centre'], [0], 260);
      else wish(text.toLocaleUpperCase(), px, py, styles.country, ['centre'], [0], 420);
    });
  }
  for (const leader of leaders) paintLeader(context, leader, palette);
  // What is in sight goes first, so that a name waiting outside does not keep its twin from showing.
  const isInSight = ({ x, y }: Styled): boolean =>
    x > frame.sight.x0 && x < frame.sight.x1 && y > frame.sight.y0 && y < frame.sight.y1;
  const order = [...wishes.filter(isInSight), ...wishes.filter((each) => !isInSight(each))];
  for (const { wish: label, box } of placeLabels(order, obstacles, frame, frame.sight)) {
    if (label.pill) paintPill(context, label.pill, box, palette);
    else paintText(context, label, box, palette);
    if (label.style === styles.city) paintDot(context, label, palette);
  }
}

function isWeighty({ weight, shape }: Mark): boolean {
  return weight !== 'other' || shape === 'area';
}

/** A hairline from a name to the spot that it names, where the two stand apart. */
function paintLeader(
  context: CanvasRenderingContext2D,
  [mark, x, y]: readonly [Mark, number, number],
  palette: Palette,
): void {
  const [dx, dy] = mark.shift;
  const color = mark.story ? palette.stories[mark.story] : palette.place;
  const path = new Path2D();
  path.moveTo(x, y);
  path.lineTo(
    x + (dx === 0 ? 0 : dx - Math.sign(dx) * (areaNameWidth(mark.name) / 2)),
    y + dy - Math.sign(dx === 0 ? dy : 0) * 13,
  );
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.stroke(path);
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.stroke(path);
  context.beginPath();
  context.arc(x, y, 2.2, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** Small boxes every ten pixels or so along a line, in the parts of it that are in the frame. */
function boxesAlong(line: Float64Array, frame: Frame): PixelBox[] {
  const boxes: PixelBox[] = [];
  const reach = 6;
  for (const world of frame.worlds) {
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (let i = 0; i < line.length; i += 2) {
      const x = (line[i]! + world) * frame.scale - frame.originX;
      const y = line[i + 1]! * frame.scale - frame.originY;
      const steps = i === 0 ? 1 : Math.min(400, Math.max(1, Math.round(Math.hypot(x - lastX, y - lastY) / 9)));
      if (i > 0 && Math.hypot(x - lastX, y - lastY) < 4) continue;
      for (let step = 1; step <= steps; step++) {
        const px = i === 0 ? x : lastX + ((x - lastX) * step) / steps;
        const py = i === 0 ? y : lastY + ((y - lastY) * step) / steps;
        if (px > 0 && px < frame.width && py > 0 && py < frame.height) {
          boxes.push({ x0: px - reach, x1: px + reach, y0: py - reach, y1: py + reach });
        }
      }
      lastX = x;
      lastY = y;
    }
  }
  return boxes;
}

/** Which of the base map's labels a zoom can carry, the most important first. */
function wanted(labels: readonly MapLabel[], zoom: number): MapLabel[] {
  const isClose = zoom >= 5.6;
  return labels
    .filter(({ kind, rank }) => {
      if (kind === 'country') return !isClose && rank <= zoom - 1.2;
      if (kind === 'country-here') return isClose;
      if (kind === 'sea') return rank <= zoom - 0.5;
      return rank <= (zoom < 3 ? zoom - 2 : zoom * 1.25 - 2.2);
    })
    .sort((a, b) => order(a) - order(b));
}

function order({ kind, rank }: MapLabel): number {
  return kind === 'country' || kind === 'country-here' ? rank : kind === 'sea' ? rank + 1.5 : rank + 2.5;
}

const widths = new Map<string, number>();

function measured(context: CanvasRenderingContext2D, text: string, style: Style): { width: number; height: number } {
  const key = `${style.font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    use(context, style);
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return { width: width + 6, height: 18 };
}

function use(context: CanvasRenderingContext2D, style: Style): void {
  context.font = style.font;
  if ('letterSpacing' in context) context.letterSpacing = style.spacing ?? '0px';
}

function paintText(context: CanvasRenderingContext2D, { text, style }: Styled, box: PixelBox, palette: Palette): void {
  use(context, style);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.halo;
  const y = (box.y0 + box.y1) / 2;
  context.strokeText(text, box.x0 + 3, y);
  context.fillStyle = palette[style.color];
  context.fillText(text, box.x0 + 3, y);
}

function paintDot(context: CanvasRenderingContext2D, { x, y }: Styled, palette: Palette): void {
  context.beginPath();
  context.arc(x, y, 2, 0, 2 * Math.PI);
  context.fillStyle = palette.label;
  context.fill();
}

function paintPill(context: CanvasRenderingContext2D, pill: Pill, box: PixelBox, palette: Palette): void {
  const shape = new Path2D();
  shape.roundRect(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0, 13);
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 0.22)';
  context.shadowBlur = 8;
  context.shadowOffsetY = 1.5;
  context.fillStyle = palette.paper;
  context.fill(shape);
  context.restore();
  context.strokeStyle = palette.border;
  context.lineWidth = 0.7;
  context.stroke(shape);
  use(context, styles.pill);
  context.textBaseline = 'middle';
  let x = box.x0 + 16;
  const y = (box.y0 + box.y1) / 2 + 0.5;
  pill.parts.forEach(({ text, tone }, i) => {
    if (i > 0) {
      context.fillStyle = palette.label;
      context.fillText(' · ', x, y);
      x += context.measureText(' · ').width;
    }
    context.fillStyle = tone === 'claim' ? palette.claim : palette.ink;
    context.fillText(text, x, y);
    x += context.measureText(text).width;
  });
}

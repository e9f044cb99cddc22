/** A box in pixels. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label that wants a place, the most important first in its list. */
export interface LabelWish {
  readonly text: string;
  /** The point that it names. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it may stand, the best first. `centre` covers its point, the others stand a distance beside it. */
  readonly sides: readonly LabelSide[];
  /** Pixels from the point to the label; every side is tried at one before the next. */
  readonly distances: readonly number[];
  /** Not within this many pixels of a label with the same text. */
  readonly apart?: number;
}

export type LabelSide = 'centre' | 'right' | 'left' | 'above' | 'below';

export interface PlacedLabel<Wish extends LabelWish> {
  readonly wish: Wish;
  readonly side: LabelSide;
  readonly box: PixelBox;
}

/**
 * Places labels in order of importance so that none covers a mark, another label or the edge of what is in sight. A label that
 * finds no room is left out: labels give way to marks. O(labels x placed), with hundreds of either at most.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  obstacles: readonly PixelBox[],
  frame: { readonly width: number; readonly height: number },
  sight?: PixelBox,
): PlacedLabel<Wish>[] {
  const taken = obstacles.slice();
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const { apart = 0 } = wish;
    if (
      apart > 0 &&
      placed.some((p) => p.wish.text === wish.text && Math.hypot(p.wish.x - wish.x, p.wish.y - wish.y) < apart)
    )
      continue;
    const choices = wish.distances.flatMap((distance) =>
      wish.sides.map((side) => ({ side, box: boxOf(wish, side, distance) })),
    );
    for (const { side, box } of choices) {
      if (sight && overlaps(box, sight) && !holds(sight, box)) continue;
      const isInside = box.x0 >= 0 && box.y0 >= 0 && box.x1 <= frame.width && box.y1 <= frame.height;
      if (!isInside || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      placed.push({ wish, side, box });
      break;
    }
  }
  return placed;
}

export function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function holds(outer: PixelBox, inner: PixelBox): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

function boxOf({ x, y, width, height }: LabelWish, side: LabelSide, distance: number): PixelBox {
  const [cx, cy] = {
    centre: [x, y],
    right: [x + distance + width / 2, y],
    left: [x - distance - width / 2, y],
    above: [x, y - distance - height / 2],
    below: [x, y + distance + height / 2],
  }[side] as [number, number];
  return { x0: cx - width / 2, y0: cy - height / 2, x1: cx + width / 2, y1: cy + height / 2 };
}

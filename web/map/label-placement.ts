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
  /** Where it may stand, the best first. `centre` covers its point, the others stand `distance` pixels beside it. */
  readonly sides: readonly LabelSide[];
  readonly distance: number;
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
 * Places labels in order of importance so that none covers a mark, another label or the edge. A label that finds no room is left
 * out: labels give way to marks. O(labels x placed), with hundreds of either at most.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  obstacles: readonly PixelBox[],
  frame: { readonly width: number; readonly height: number },
): PlacedLabel<Wish>[] {
  const taken = obstacles.slice();
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const { apart = 0 } = wish;
    if (apart > 0 && placed.some((p) => p.wish.text === wish.text && Math.hypot(p.wish.x - wish.x, p.wish.y - wish.y) < apart)) continue;
    for (const side of wish.sides) {
      const box = boxOf(wish, side);
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

function boxOf({ x, y, width, height, distance }: LabelWish, side: LabelSide): PixelBox {
  const [cx, cy] = {
    centre: [x, y],
    right: [x + distance + width / 2, y],
    left: [x - distance - width / 2, y],
    above: [x, y - distance - height / 2],
    below: [x, y + distance + height / 2],
  }[side] as [number, number];
  return { x0: cx - width / 2, y0: cy - height / 2, x1: cx + width / 2, y1: cy + height / 2 };
}

import type { Extent } from '../selection/extent.ts';

export const dayMs = 86_400_000;

/** A day or less is a dot, whatever the scale; longer is a bar where it can be told from a dot. */
export function isRange({
  extent,
  x0,
  x1,
}: {
  readonly extent: Extent;
  readonly x0: number;
  readonly x1: number;
}): boolean {
  return extent.to - extent.from > dayMs && x1 - x0 > 18;
}

/** The start of a day in UTC. */
export function startOfDay(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}

let measuring: CanvasRenderingContext2D | null = null;

/** Pixels of a label on the timeline, which is cut off at 230. */
export function textWidth(text: string, strong: boolean): number {
  measuring ??= document.createElement('canvas').getContext('2d')!;
  measuring.font = `${strong ? 700 : 400} 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  return Math.min(230, measuring.measureText(text).width + 6);
}

import type { Extent } from '../selection/extent.ts';
import type { FoldedScale } from './scale.ts';

const barWidth = 7;

/** So many events somewhere in a stretch of time. */
export interface TimeBin {
  readonly extent: Extent;
  readonly count: number;
}

/** Paints how many events there are along the axis, as bars; one that lasts longer is spread over its time. */
export function paintDensity(
  canvas: HTMLCanvasElement,
  counted: readonly TimeBin[],
  scale: FoldedScale,
  width: number,
  height: number,
): void {
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.width = `${width}px`;
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  const bins = densityBins(counted, scale, width);
  const most = Math.max(1, ...bins);
  const style = getComputedStyle(canvas);
  context.fillStyle = style.getPropertyValue('--time').trim();
  context.globalAlpha = 0.5;
  bins.forEach((count, i) => {
    if (count === 0) return;
    const bar = Math.max(2, (count / most) * (height - 6));
    context.fillRect(i * barWidth + 0.5, height - bar, barWidth - 1, bar);
  });
  context.globalAlpha = 1;
  context.fillStyle = style.getPropertyValue('--line').trim();
  for (const { x0, x1 } of scale.segments) context.fillRect(x0, height - 1, x1 - x0, 1);
}

/** Events a bar of seven pixels; every event weighs one in all, shared over the bars it covers. */
export function densityBins(counted: readonly TimeBin[], scale: FoldedScale, width: number): number[] {
  const bins = new Array<number>(Math.ceil(width / barWidth)).fill(0);
  for (const { extent, count } of counted) {
    const first = Math.floor(scale.x(extent.from) / barWidth);
    const last = Math.max(first, Math.ceil(scale.x(extent.to) / barWidth) - 1);
    const share = count / (last - first + 1);
    for (let i = first; i <= last && i < bins.length; i++) bins[i]! += share;
  }
  return bins;
}

import type { EventMap } from '../map/event-map.ts';
import { paintAttribution, paintLegend, paintMarks } from '../map/mark-painter.ts';
import { readPalette } from '../map/palette.ts';
import { type Compared, type LegendEntry, legendEntries } from '../selection/compared.ts';
import type { StorySummary } from '../selection/events.ts';

/** Pixels of the picture for each of the screen's. */
const sharpness = 2;

/** Downloads the map as it is seen as `title.png`, with a legend of the stories that are compared. */
export async function savePicture(
  map: EventMap,
  title: string,
  compared: Compared,
  stories: readonly StorySummary[],
): Promise<void> {
  const canvas = pictureOf(map, legendEntries(compared, stories));
  const blob = await new Promise<Blob | null>((resolve) => (canvas ? canvas.toBlob(resolve) : resolve(null)));
  if (!blob) return;
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: `${fileName(title)}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The map as it is seen, with its marks and its sources named; null before it is there. */
function pictureOf(map: EventMap, legend: readonly LegendEntry[]): HTMLCanvasElement | null {
  const canvas = map.ground(sharpness);
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return null;
  const palette = readPalette(map);
  paintMarks(context, map.marks(), palette);
  paintLegend(context, legend, map.clientWidth, map.clientHeight, palette);
  paintAttribution(context, map.words.t('attribution'), map.clientWidth, map.clientHeight, palette);
  return canvas;
}

/** A title as the name of a file that every system takes: letters, digits and dashes. */
export function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.join('-').slice(0, 60) || 'dateline';
}

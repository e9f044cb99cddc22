import type { EventMap } from '../map/event-map.ts';

/** Downloads the map as it is seen as `title.png`. */
export async function savePicture(map: EventMap, title: string): Promise<void> {
  const canvas = await map.picture();
  const blob = await new Promise<Blob | null>((resolve) => (canvas ? canvas.toBlob(resolve) : resolve(null)));
  if (!blob) return;
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: `${fileName(title)}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A title as the name of a file that every system takes: letters, digits and dashes. */
export function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.join('-').slice(0, 60) || 'dateline';
}

import { type EmbedOptions, type EmbedTarget, embedUrl, writtenOptions } from './address.ts';

/** Height of a frame in pixels until the embed tells its own. */
const usualHeight = 560;

/** An iframe: for any page, with or without scripts. */
export function frameCode(
  origin: string,
  target: EmbedTarget,
  options: EmbedOptions,
  title: string,
  height = usualHeight,
): string {
  return `<iframe src="${escaped(embedUrl(origin, target, options))}" title="${escaped(title)}" width="640" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen style="border:0;width:100%"></iframe>`;
}

/** The element, as high as its story unless `height` is given; a reader without scripts gets the link inside. */
export function elementCode(
  origin: string,
  target: EmbedTarget,
  options: EmbedOptions,
  title: string,
  height: number | null = null,
): string {
  const page = `${origin}/${target.kind}/${encodeURIComponent(target.id)}`;
  const attributes = [...writtenOptions(options), ...(height === null ? [] : [['height', String(height)] as const])]
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return `<script type="module" src="${origin}/embed.js"></script>
<story-map src="${escaped(page)}"${attributes}><a href="${escaped(page)}">${escaped(title)}</a></story-map>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

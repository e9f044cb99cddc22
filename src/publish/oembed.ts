import type { Publication } from './publication.ts';
import { element, escapeXml } from './xml.ts';

/** oEmbed 1.0 (oembed.com), type "rich". */
export interface OembedResponse {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: 'Dateline';
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

export interface EmbedAddresses {
  /** Of this server, without a slash at its end. */
  readonly origin: string;
  /** What goes in the frame. */
  readonly embedUrl: string;
  readonly cardUrl: string;
}

const preferred = { width: 700, height: 560 };
const least = { width: 240, height: 200 };
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A withdrawn story must be gone from other people's pages within a minute. */
const cacheSeconds = 60;

/** How to embed a publication within the size that the consumer allows. */
export function oembedOf(
  { title, url }: Publication,
  { origin, embedUrl, cardUrl }: EmbedAddresses,
  { maxWidth, maxHeight }: { readonly maxWidth: number | null; readonly maxHeight: number | null },
): OembedResponse {
  const width = Math.max(least.width, Math.min(preferred.width, maxWidth ?? preferred.width));
  const height = Math.max(least.height, Math.min(preferred.height, maxHeight ?? preferred.height));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Dateline',
    provider_url: origin,
    title,
    html: embedHtml({ title, url, embedUrl, width, height }),
    width,
    height,
    thumbnail_url: cardUrl,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    cache_age: cacheSeconds,
  };
}

/** A quotation that stays where a frame is not allowed, then the frame with only what WordPress lets through. */
function embedHtml(embed: {
  readonly title: string;
  readonly url: string;
  readonly embedUrl: string;
  readonly width: number;
  readonly height: number;
}): string {
  const title = escapeXml(embed.title);
  return (
    `<blockquote class="wp-embedded-content"><a href="${escapeXml(embed.url)}">${title}</a></blockquote>` +
    `<iframe class="wp-embedded-content" src="${escapeXml(embed.embedUrl)}" width="${embed.width}" height="${embed.height}" ` +
    `title="${title}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`
  );
}

/** The same as XML. */
export function oembedXml(response: OembedResponse): string {
  const fields = Object.entries(response).map(([name, value]) => element(name, value as string | number));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

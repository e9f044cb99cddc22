import type { Extent } from '../selection/extent.ts';
import type { MapWindow } from '../selection/selection.ts';
import { isoDay, readMap, readWindow, writeMap } from '../selection/url.ts';

/** What is embedded. */
export interface EmbedTarget {
  readonly kind: 'article' | 'event' | 'story';
  /** As the API gives it. */
  readonly id: string;
}

/** How it is shown: the query of an embed's address, and the attributes of `<story-map>`. */
export interface EmbedOptions {
  readonly layout: 'map' | 'timeline' | 'both';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Of the interface; null = the reader's. */
  readonly language: string | null;
  /** Where the map begins; null = at the whole story. */
  readonly map: MapWindow | null;
  /** The days that are shown at first; null = all. */
  readonly window: Extent | null;
}

export interface EmbedAddress extends EmbedTarget, EmbedOptions {
  /** WordPress gives one in the fragment and wants it back with every message. */
  readonly secret: string | null;
}

export const plainly: EmbedOptions = { layout: 'both', theme: 'auto', language: null, map: null, window: null };

/** Reads `/embed/article/ID?layout=both&theme=auto&lang=nl&map=5/52/5&from=2026-01-01&to=2026-01-31#?secret=...`; null for any other address. */
export function readEmbedAddress(url: string): EmbedAddress | null {
  const { pathname, searchParams, hash } = new URL(url, 'http://localhost');
  const match = /\/embed\/(article|event|story)\/([^/]+)\/?$/.exec(pathname);
  if (!match) return null;
  const layout = searchParams.get('layout');
  const theme = searchParams.get('theme');
  return {
    kind: match[1] as EmbedTarget['kind'],
    id: decodeURIComponent(match[2]!),
    layout: layout === 'map' || layout === 'timeline' ? layout : 'both',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    language: searchParams.get('lang'),
    map: readMap(searchParams.get('map')),
    window: readWindow(searchParams.get('from'), searchParams.get('to')),
    secret: /[?&]secret=([\w-]+)/.exec(hash)?.[1] ?? null,
  };
}

/** What differs from `plainly`, as names and values of an address or of attributes. */
export function writtenOptions({ layout, theme, language, map, window }: EmbedOptions): [string, string][] {
  const written: [string, string][] = [];
  if (layout !== 'both') written.push(['layout', layout]);
  if (theme !== 'auto') written.push(['theme', theme]);
  if (language) written.push(['lang', language]);
  if (map) written.push(['map', writeMap(map)]);
  if (window) written.push(['from', isoDay(window.from)], ['to', isoDay(window.to - 1)]);
  return written;
}

/** The address that `readEmbedAddress` reads. */
export function embedUrl(origin: string, { kind, id }: EmbedTarget, options: EmbedOptions): string {
  const query = new URLSearchParams(writtenOptions(options)).toString().replaceAll('%2F', '/');
  return `${origin}/embed/${kind}/${encodeURIComponent(id)}${query && `?${query}`}`;
}

/** What an embed shows, from its own address. */
export interface EmbedAddress {
  readonly kind: 'article' | 'event' | 'story';
  readonly id: string;
  readonly layout: 'map' | 'timeline' | 'both';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: string | null;
  /** WordPress gives one in the fragment and wants it back with every message. */
  readonly secret: string | null;
}

/** Reads `/embed/article/ID?layout=both&theme=auto&lang=nl#?secret=...`; null when that is no embed's address. */
export function readEmbedAddress(url: string): EmbedAddress | null {
  const { pathname, searchParams, hash } = new URL(url, 'http://localhost');
  const match = /\/embed\/(article|event|story)\/([^/]+)\/?$/.exec(pathname);
  if (!match) return null;
  const layout = searchParams.get('layout');
  const theme = searchParams.get('theme');
  return {
    kind: match[1] as EmbedAddress['kind'],
    id: decodeURIComponent(match[2]!),
    layout: layout === 'map' || layout === 'timeline' ? layout : 'both',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    language: searchParams.get('lang'),
    secret: /[?&]secret=([\w-]+)/.exec(hash)?.[1] ?? null,
  };
}

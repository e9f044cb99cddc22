import { paces } from '../playback/moments.ts';
import { storyShapes } from './compared.ts';
import type { Extent } from './extent.ts';
import { everything, type MapWindow, type Selection } from './selection.ts';

const dayMs = 86_400_000;

/** The path and query that bring the selection back. `/story/:id`, `/article/:id` and `/event/:id` carry the focus, the query the rest. */
export function toUrl(selection: Selection): string {
  const query: [string, string][] = [];
  const path = selection.event
    ? `/event/${encodeURIComponent(selection.event)}`
    : selection.article
      ? `/article/${encodeURIComponent(selection.article)}`
      : selection.story
        ? `/story/${encodeURIComponent(selection.story)}`
        : '/';
  if (selection.story && !path.startsWith('/story/')) query.push(['story', selection.story]);
  if (selection.event && selection.article) query.push(['in', selection.article]);
  if (selection.compare.length > 0) query.push(['compare', selection.compare.join(' ')]);
  if (selection.window) query.push(['from', isoDay(selection.window.from)], ['to', isoDay(selection.window.to - 1)]);
  if (selection.text) query.push(['q', selection.text]);
  if (selection.kinds.length > 0) query.push(['kind', selection.kinds.join('.')]);
  if (selection.source) query.push(['source', selection.source]);
  if (selection.place) query.push(['place', selection.place]);
  if (selection.withinMap) query.push(['here', '1']);
  if (selection.buildUp) query.push(['build', '1']);
  if (selection.pace !== everything.pace) query.push(['pace', String(selection.pace)]);
  if (selection.map) query.push(['map', writeMap(selection.map)]);
  const search = new URLSearchParams(query).toString().replaceAll('%2F', '/');
  return search ? `${path}?${search}` : path;
}

/** The selection of a link; whatever it does not say, or says wrongly, is as in `everything`. */
export function fromUrl(url: string): Selection {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, kind, id] = /^\/(story|article|event)\/([^/]+)$/.exec(pathname) ?? [];
  return {
    ...everything,
    story: kind === 'story' ? safeDecode(id) : searchParams.get('story'),
    article: kind === 'article' ? safeDecode(id) : searchParams.get('in'),
    compare: (searchParams.get('compare') ?? '').split(' ').filter(Boolean).slice(0, storyShapes.length),
    event: kind === 'event' ? safeDecode(id) : null,
    window: readWindow(searchParams.get('from'), searchParams.get('to')),
    text: searchParams.get('q') ?? '',
    kinds: (searchParams.get('kind') ?? '').split('.').filter((word) => /^[A-Z_]+$/.test(word)),
    source: searchParams.get('source'),
    place: searchParams.get('place'),
    withinMap: searchParams.get('here') === '1',
    buildUp: searchParams.get('build') === '1',
    pace: paces.find((pace) => String(pace) === searchParams.get('pace')) ?? everything.pace,
    map: readMap(searchParams.get('map')),
  };
}

/** `2023-09-17` in UTC, as the timeline lays calendar dates out. */
export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The window from the first moment of one day to the last of another; null for anything else. */
export function readWindow(from: string | null, to: string | null): Extent | null {
  const start = day(from);
  const last = day(to);
  return start !== null && last !== null && start <= last ? { from: start, to: last + dayMs } : null;
}

function day(text: string | null): number | null {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** `4.25/52.091/5.122`: zoom, latitude, longitude, as maps elsewhere write it. */
export function writeMap({ zoom, latitude, longitude }: MapWindow): string {
  return `${Number(zoom.toFixed(2))}/${latitude.toFixed(3)}/${longitude.toFixed(3)}`;
}

/** What `writeMap` wrote; null for anything else. */
export function readMap(text: string | null): MapWindow | null {
  const [zoom, latitude, longitude, ...rest] = (text ?? '')
    .split('/')
    .map((part) => (part === '' ? Number.NaN : Number(part)));
  if (zoom === undefined || latitude === undefined || longitude === undefined || rest.length > 0) return null;
  if (![zoom, latitude, longitude].every(Number.isFinite) || Math.abs(latitude) > 90) return null;
  return { zoom: Math.min(Math.max(zoom, 0), 10), latitude, longitude };
}

function safeDecode(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

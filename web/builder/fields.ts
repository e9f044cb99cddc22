import type { EmbedOptions } from '../embed/address.ts';
import { readMap, readWindow } from '../selection/url.ts';

/** What stands in the form, as text. */
export interface Fields {
  readonly layout: EmbedOptions['layout'];
  readonly theme: EmbedOptions['theme'];
  /** Empty = the reader's. */
  readonly language: string;
  /** Pixels; empty = as the story asks. */
  readonly height: string;
  /** Whether the map begins at a fixed place. */
  readonly isFixed: '' | 'fixed';
  readonly latitude: string;
  readonly longitude: string;
  readonly zoom: string;
  readonly from: string;
  readonly to: string;
}

export const untouched: Fields = {
  layout: 'both',
  theme: 'auto',
  language: '',
  height: '',
  isFixed: '',
  latitude: '52.1',
  longitude: '5.3',
  zoom: '6',
  from: '',
  to: '',
};

/** The options that the form says. What cannot be is left out, and named in `faults`. */
export function readFields(fields: Fields): {
  readonly options: EmbedOptions;
  readonly height: number | null;
  readonly faults: readonly ('height' | 'window')[];
} {
  const { layout, theme, language, isFixed, latitude, longitude, zoom, from, to } = fields;
  const height = /^\d+$/.test(fields.height.trim()) ? Number(fields.height) : Number.NaN;
  const hasHeight = height >= 200 && height <= 1000;
  const window = readWindow(from || null, to || null);
  return {
    options: {
      layout,
      theme,
      language: language || null,
      map: isFixed ? readMap([zoom, latitude, longitude].join('/')) : null,
      window,
    },
    height: hasHeight ? height : null,
    faults: [
      ...(fields.height.trim() !== '' && !hasHeight ? (['height'] as const) : []),
      ...((from || to) && !window ? (['window'] as const) : []),
    ],
  };
}

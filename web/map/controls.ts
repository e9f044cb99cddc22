import { html, nothing } from 'lit';
import type { Translate } from '../i18n/interface.ts';

/** The map's own buttons: what gestures do, for whoever has none. */
export function controls(
  t: Translate,
  actions: {
    readonly zoom: (steps: number) => void;
    readonly fitStory: () => void;
    readonly fitAll: () => void;
    readonly save: (() => void) | null;
  },
) {
  return html`<div class="controls">
  <button title=${t('zoomIn')} aria-label=${t('zoomIn')} @click=${() => actions.zoom(1)}>+</button>
  <button title=${t('zoomOut')} aria-label=${t('zoomOut')} @click=${() => actions.zoom(-1)}>−</button>
  <button title=${t('fitStory')} aria-label=${t('fitStory')} @click=${() => actions.fitStory()}>
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" /><circle cx="10" cy="10" r="2.2" /></svg>
  </button>
  <button title=${t('fitAll')} aria-label=${t('fitAll')} @click=${() => actions.fitAll()}>
    <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2" /><path d="M2.8 10h14.4M10 2.8c-5 4.8-5 9.6 0 14.4M10 2.8c5 4.8 5 9.6 0 14.4" /></svg>
  </button>
  ${
    actions.save
      ? html`<button title=${t('savePicture')} aria-label=${t('savePicture')} @click=${actions.save}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" /></svg>
      </button>`
      : nothing
  }
</div>`;
}

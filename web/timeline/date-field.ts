import { html } from 'lit';
import type { Words } from '../i18n/words.ts';
import { isoDay } from '../selection/url.ts';

/**
 * A date in the reader's own words over the browser's date field, which shows itself while it has the focus: left alone it writes dates
 * in the browser's language, not the page's.
 */
export function dateField(name: 'from' | 'to', ms: number, words: Words, onDate: (ms: number) => void) {
  return html`<label class="date">
    <span>${words.t(name)}</span>
    <b aria-hidden="true">${words.dateMs(ms)}</b>
    <input
      type="date"
      name=${name}
      .value=${isoDay(ms)}
      @click=${(e: Event) => (e.target as HTMLInputElement).showPicker?.()}
      @change=${(e: Event) => {
        const chosen = Date.parse(`${(e.target as HTMLInputElement).value}T00:00:00Z`);
        if (!Number.isNaN(chosen)) onDate(chosen);
      }}
    />
  </label>`;
}

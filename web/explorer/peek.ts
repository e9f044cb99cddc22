import { html, nothing } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { StoryEvent } from '../selection/events.ts';

/** On a phone the story is below the fold: what is in focus says itself under the map. */
export function peek(event: StoryEvent | undefined, words: Words, open: () => void) {
  if (!event) return nothing;
  return html`<div class="peek">
    <p><b>${words.when(event.when, 'short')}</b> · ${words.where(event.where)}</p>
    <button @click=${open}>${event.title}</button>
  </div>`;
}

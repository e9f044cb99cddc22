import { html } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Mark } from './marks.ts';

/** The events of one and the same place as a list to choose from; `at` is in pixels of the map. */
export function chooser(
  mark: Mark,
  at: { readonly left: number; readonly top: number },
  words: Words,
  choose: (eventId: string) => void,
  close: () => void,
) {
  const { t } = words;
  const heading = t('eventsHere', { n: mark.events.length, place: mark.name });
  return html`<div
    class="chooser"
    role="dialog"
    aria-label=${heading}
    style=${`left:${at.left}px; top:${at.top}px`}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <h2>${heading}</h2>
    <button class="close" aria-label=${t('close')} @click=${close}>×</button>
    <ul>
      ${mark.events.map(
        (event) => html`<li>
          <button @click=${() => choose(event.id)}><span>${words.when(event.when, 'short')}</span>${event.title}</button>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** What a screen reader says of a mark: place, time and headline, or how many events there are. */
export function markWords(mark: Mark, words: Words): string {
  const { count } = mark;
  if (mark.events.length === 0)
    return count === 1 ? words.t('countEvent') : words.t('cluster', { n: words.count(count) });
  if (mark.shape === 'cluster') return words.t('cluster', { n: count });
  if (count > 1) return words.t('eventsHere', { n: count, place: mark.name });
  const event = mark.events[0]!;
  return `${words.where(event.where)}, ${words.when(event.when, 'long')}: ${event.title}`;
}

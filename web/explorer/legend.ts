import { html, nothing } from 'lit';
import type { Translate } from '../i18n/interface.ts';
import { type Compared, legendEntries } from '../selection/compared.ts';
import type { StorySummary } from '../selection/events.ts';

/** The stories that are compared, each with its shape in its colour; a click opens one, a cross takes it out. */
export function legend(
  compared: Compared,
  stories: readonly StorySummary[],
  t: Translate,
  actions: { readonly open: (id: string) => void; readonly compare: (ids: readonly string[]) => void },
) {
  if (compared.size === 0) return nothing;
  const ids = [...compared.keys()];
  return html`<section class="legend" aria-label=${t('legend')}>
    <ul>
      ${legendEntries(compared, stories).map(({ id, shape, title }) => {
        return html`<li>
          <i class=${`story-key story-${shape}`}></i>
          <button @click=${() => actions.open(id)}>${title}</button>
          <button class="out" aria-label=${t('removeFilter', { name: title })} @click=${() => actions.compare(ids.filter((other) => other !== id))}>×</button>
        </li>`;
      })}
    </ul>
    <button class="all" @click=${() => actions.compare([])}>${t('stopComparing')}</button>
  </section>`;
}
